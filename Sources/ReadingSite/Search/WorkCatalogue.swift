internal import ChineseText
internal import JSONText
internal import RegulationModel

/// The works by the names under which they are asked for, for the find box: `assets/works.js`. The other texts
/// of a work are those of which `hasOthers` tells whether there are any.
struct WorkCatalogue {
  let site: SiteContext

  /// The file; linear in the titles and the articles.
  var file: SiteFile {
    let bytes = ScriptData.bytes("works") { json in
      json.object { json in
        json.array("works") { json in
          for position in site.works.indices { write(position, to: &json) }
        }
        json.field(
          "hasOthers",
          site.works.contains { held in
            held.editions.contains { $0.date != held.current?.date }
          })
        json.field("simplified", TraditionalScript.glyphPairs)
      }
    }
    return SiteFile(path: ["assets", "works.js"], bytes: bytes)
  }

  private func write(_ position: Int, to json: inout JSONWriter) {
    let held = site.works[position]
    let names = [held.work.title] + held.work.aliases
    json.object { json in
      json.field("slug", site.places[position].name)
      json.field("title", held.work.title)
      json.array("aliases") { json in held.work.aliases.forEach { json.string($0) } }
      json.array("initials") { json in
        for name in names { json.string(PinyinInitials.signs(of: name)) }
      }
      json.field("state", state(of: held))
      guard let current = held.current else { return }
      json.field("current", current.date.description)
      json.field("articles", WorkCatalogue.runs(current.edition.articles.compactMap(\.number)))
    }
  }

  private func state(of held: HeldWork) -> String {
    guard let current = held.current else { return SiteWording.noText }
    let mark = held.status.edition(current.date).flatMap(SiteWording.mark)
    return held.repealed.map(SiteWording.repealed) ?? mark ?? current.record.name
  }

  /// Numbers as `1..16,17,17-1,18..20`.
  static func runs(_ numbers: [ProvisionNumber]) -> String {
    var runs: [(first: ProvisionNumber, last: ProvisionNumber)] = []
    for number in numbers {
      if let last = runs.last?.last, last.branches.isEmpty, number.branches.isEmpty,
        number.value == last.value + 1
      {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)..\($0.last)" }
      .joined(separator: ",")
  }
}
