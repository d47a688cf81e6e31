import LegalXML
import RegulationModel
import Testing

/// What a provision and the element that it became have in common.
private struct UnitDescription: Equatable, CustomStringConvertible {
  let id: String?
  let parent: String?
  let label: String
  let heading: String
  let text: String
  let closing: String

  init(_ provision: Provision) {
    id = provision.id
    parent = provision.parent?.id
    label = provision.label
    heading = provision.heading ?? ""
    text = provision.text
    closing = provision.closing ?? ""
  }

  init(_ element: XMLElement, inside parent: String?) {
    let isAnnex = element.name.local == "attachment"
    let isHeading = ["hcontainer", "crossHeading"].contains(element.name.local)
    id = element["eId"]
    self.parent = parent
    label = element.child(isAnnex ? "heading" : "num")?.text ?? ""
    heading = element.child(isAnnex ? "subheading" : "heading")?.text ?? ""
    let words = isHeading ? element : element.child("content") ?? element.child("intro")
    text = words.map { UnitDescription.trimmed(UnitDescription.lines(of: $0)) } ?? ""
    closing =
      element.child("wrapUp").map { UnitDescription.trimmed(UnitDescription.lines(of: $0)) } ?? ""
  }

  /// The text, in which U+2028 stands for a `br`.
  private static func lines(of element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): text
      case .element(let inner): inner.name.local == "br" ? "\u{2028}" : lines(of: inner)
      }
    }.joined()
  }

  /// Without the line breaks between blocks.
  private static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)[...]
    while bytes.first == 0x0A { bytes = bytes.dropFirst() }
    while bytes.last == 0x0A { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  var description: String {
    "\(id ?? "-") in \(parent ?? "-"): \(label)|\(heading)|\(text)|\(closing)"
  }
}

/// The units of a document, in order, each with the identifier of the unit around it.
private func units(
  in element: XMLElement, inside parent: String? = nil
) -> [UnitDescription] {
  let names: Set = [
    "part", "subpart", "chapter", "section", "division", "article", "paragraph", "point",
    "attachment", "hcontainer", "crossHeading",
  ]
  guard names.contains(element.name.local) else {
    return element.elements.flatMap { units(in: $0, inside: parent) }
  }
  let unit = UnitDescription(element, inside: parent)
  // The crossHeading in an hcontainer is the unit's text.
  guard element.name.local != "hcontainer" else { return [unit] }
  return [unit] + element.elements.flatMap { units(in: $0, inside: element["eId"]) }
}

/// Every provision is an element with its identifier, label, heading and words, in its place, and no
/// other element is a unit.
func expectUnits(
  of edition: Edition, in root: XMLElement, _ sourceLocation: SourceLocation
) {
  let found = units(in: root)
  #expect(found.count == edition.provisions.count, sourceLocation: sourceLocation)
  for (unit, provision) in zip(found, edition.provisions) {
    let wanted = UnitDescription(provision)
    guard unit != wanted else { continue }
    Issue.record("found    \(unit)\nexpected \(wanted)", sourceLocation: sourceLocation)
    return
  }
}
