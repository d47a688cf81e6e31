internal import Comparison
internal import ComparisonForms
internal import JSONText
internal import RegulationModel
internal import TextDifference

/// What the last change did to the articles of an edition: `redline.js` beside its page, loaded when a reader
/// asks for the marks.
///
/// A row is an article with the words of both texts in one. `id` is the article of the edition; where the edition
/// has it no more, `after` is the article that it stood behind. `old` and `new` are its labels. A line is its depth
/// in lists and pieces `[operation, text]`: 0 for what stayed, -1 for what went, 1 for what came.
struct Redline {
  let pair: EditionPair
  let place: EditionPlace

  /// The name by which the page asks for it.
  var name: String { "\(place.name)/redline" }

  /// The file.
  var file: SiteFile {
    let bytes = ScriptData.bytes(name) { json in
      json.object { json in
        json.field("since", SiteWording.edition(pair.old))
        json.array("articles") { json in
          var last: String?
          for change in pair.document.comparison.articleChanges {
            if change.kind != .unchanged { Redline.write(change, after: last, to: &json) }
            last = change.new.last?.id ?? last
          }
        }
      }
    }
    return SiteFile(path: [place.work, place.date, "redline.js"], bytes: bytes)
  }

  private static func write(
    _ change: ProvisionChange, after: String?, to json: inout JSONWriter
  ) {
    json.object { json in
      // Several articles made out of one have its marks together: at the first of them.
      json.array("ids") { json in for article in change.new { json.string(article.id) } }
      if change.new.isEmpty { json.field("after", after) }
      json.field("old", change.old.map(\.label).joined(separator: "、"))
      json.field("new", change.new.map(\.label).joined(separator: "、"))
      json.array("lines") { json in
        for line in change.lines {
          json.array { json in
            json.number(line.depth)
            for segment in line.segments { write(segment, to: &json) }
          }
        }
      }
    }
  }

  private static func write(_ segment: DifferenceSegment, to json: inout JSONWriter) {
    json.array { json in
      let sign = segment.operation == .delete ? -1 : 1
      json.number(segment.isRevision ? sign : 0)
      json.string(segment.text)
    }
  }
}
