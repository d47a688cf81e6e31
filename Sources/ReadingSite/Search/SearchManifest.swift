internal import ChineseText
internal import JSONText
internal import TextSearch

/// What the search loads first: `assets/search/index.js`.
struct SearchManifest {
  /// An edition or the corpus.
  struct Group: Sendable {
    let origin: SearchPage.Origin
    /// The number of its first document.
    let first: Int
    var count = 0
    /// Documents by which the rank is weighed: those that another group answers included.
    var population = 0
    /// What `SearchCollection` counts as their length.
    var size = 0
  }

  /// The folder of `assets`.
  let folder: String
  let groups: [Group]
  /// The first document of each file of texts.
  let textFirsts: [Int]
  /// The first pair of each file of postings; `nil` where all texts are read.
  let pairFirsts: [UInt32]?

  var file: SiteFile {
    let bytes = ScriptData.bytes(folder + "/index") { json in
      json.object { json in
        json.object("rules") { SearchManifest.write(SearchRules(), to: &$0) }
        json.array("groups") { json in
          for group in groups { SearchManifest.write(group, to: &json) }
        }
        json.array("texts") { json in
          for first in textFirsts { json.number(first) }
        }
        guard let pairFirsts else { return }
        json.array("pairs") { json in
          for first in pairFirsts { json.number(Int(first)) }
        }
      }
    }
    return SiteFile(path: ["assets", folder, "index.js"], bytes: bytes)
  }

  private static func write(_ group: Group, to json: inout JSONWriter) {
    json.object { json in
      switch group.origin {
      case .regulation(let slug, let date, let title):
        json.field("kind", "regulation")
        json.field("edition", slug + "/" + date)
        json.field("title", title)
      case .corpus:
        json.field("kind", "corpus")
      }
      json.field("first", group.first)
      json.field("count", group.count)
      json.field("population", group.population)
      json.field("size", group.size)
    }
  }

  /// Characters are numbers, so that no editor or server changes them.
  private static func write(_ rules: SearchRules, to json: inout JSONWriter) {
    json.array("folds") { json in
      for fold in rules.folds {
        json.number(Int(fold.glyph))
        json.number(Int(fold.folded))
        json.number(Int(fold.narrow))
      }
    }
    numbers("blanks", rules.blanks, to: &json)
    numbers("quotes", rules.quotes, to: &json)
    numbers("minuses", rules.minuses, to: &json)
    numbers("unindexed", (0...UInt16.max).filter { Glyph.isPunctuation(UInt32($0)) }, to: &json)
    numbers("counted", rules.counted, to: &json)
    numbers("numerals", rules.numerals, to: &json)
    numbers("wildcardStops", rules.wildcardStops, to: &json)
    json.field("wildcardReach", rules.wildcardReach)
    json.array("otherOperators") { json in
      for word in rules.otherOperators { json.string(word) }
    }
    json.field("blankLimit", rules.blankLimit)
    json.field("lengthLimit", rules.lengthLimit)
    json.field("termLimit", rules.termLimit)
    json.member("saturation", json: rules.saturation.description)
    json.member("lengthShare", json: rules.lengthShare.description)
    json.member("titleBonus", json: rules.titleBonus.description)
    json.field("context", rules.context)
    json.field("snippetLimit", rules.snippetLimit)
    json.field("windowLimit", rules.windowLimit)
    json.field("hitLimit", rules.hitLimit)
    json.object("messages") { json in
      for message in rules.messages { json.field(message.name, message.chinese) }
    }
  }

  private static func numbers(_ key: String, _ units: [UInt16], to json: inout JSONWriter) {
    json.array(key) { json in
      for unit in units { json.number(Int(unit)) }
    }
  }
}
