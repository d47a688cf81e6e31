internal import JSONText
package import RegulationModel

/// The texts of an edition's units, for the popover and for copying: `units.js` beside its page.
///
/// A row is `[id, label, text]`, in the order of the text; words behind the items of a 款 are one
/// more row of it. A paragraph has the label `""`; blanks that part label and text are in neither.
package struct UnitTexts: Sendable {
  /// `<slug>/<date>/units.js`.
  package let file: SiteFile

  /// Collects the texts. O(the edition).
  package init(edition: Edition, slug: String, date: CalendarDate) {
    var rows: [Row] = edition.preamble.enumerated().map { index, text in
      Row(id: "preamble__para_\(index + 1)", label: "", text: text)
    }
    for child in edition.body { UnitTexts.collect(child, into: &rows) }
    for annex in edition.annexes { UnitTexts.collect(annex, into: &rows) }
    let name = "\(slug)/\(date)/units"
    let bytes = ScriptData.bytes(name) { json in
      json.object { json in
        json.field("title", edition.title ?? "")
        json.field("date", date.chinese)
        json.array("units") { json in
          for row in rows {
            json.array { json in
              json.string(row.id)
              json.string(row.label)
              json.string(row.text)
            }
          }
        }
      }
    }
    file = SiteFile(path: [slug, date.description, "units.js"], bytes: bytes)
  }

  private struct Row {
    let id: String
    let label: String
    let text: String
  }

  /// Depth is that of the model.
  private static func collect(_ unit: Provision, into rows: inout [Row]) {
    let id = unit.id
    let heading = unit.kind == .article ? unit.printedCaption : unit.heading
    rows.append(Row(id: id, label: unit.label, text: (heading ?? "") + unit.text))
    for child in unit.children { collect(child, into: &rows) }
    if let closing = unit.closing { rows.append(Row(id: id, label: "", text: closing)) }
  }
}
