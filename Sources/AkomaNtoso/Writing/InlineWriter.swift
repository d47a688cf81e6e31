internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Writes a `p`, or another element that holds text, with its marks.
///
/// Its identifier hangs on the context's, those of the marks on its own (`…__p_1__ref_2`).
struct InlineWriter {
  let edition: Edition
  /// What an amendment adds to identifiers.
  let attributes: UnitAttributes
  /// Characters that XML cannot hold, counted: they are written as U+FFFD.
  private(set) var replaced = 0

  init(_ edition: Edition, attributes: UnitAttributes = UnitAttributes()) {
    self.edition = edition
    self.attributes = attributes
  }

  /// Writes an element with marked text.
  mutating func write(
    _ name: String, id: String?, _ range: Range<Int>, _ marks: [Mark], to xml: inout XMLWriter
  ) {
    var counts: [String: Int] = [:]
    xml.element(name) { xml in
      if let id { attributes.write(id, to: &xml) }
      writeContent(range, marks, id: id ?? "", &counts, to: &xml)
    }
  }

  private mutating func writeContent(
    _ range: Range<Int>, _ marks: [Mark], id: String, _ counts: inout [String: Int],
    to xml: inout XMLWriter
  ) {
    var position = range.lowerBound
    for mark in marks {
      writePlain(position..<mark.range.lowerBound, to: &xml)
      write(mark, id: id, &counts, to: &xml)
      position = mark.range.upperBound
    }
    writePlain(position..<range.upperBound, to: &xml)
  }

  /// Writes text; U+2028 parts its lines.
  private mutating func writePlain(_ range: Range<Int>, to xml: inout XMLWriter) {
    for (position, line) in TextPiece.lines(of: range, in: edition.bytes).enumerated() {
      if position > 0 { xml.element("br") { _ in } }
      xml.text(string(line))
    }
  }

  private mutating func write(
    _ mark: Mark, id: String, _ counts: inout [String: Int], to xml: inout XMLWriter
  ) {
    let element = InlineElement(mark.kind)
    counts[element.name, default: 0] += 1
    let own = "\(id)__\(element.name)_\(counts[element.name] ?? 1)"
    xml.element(element.name) { xml in
      if element.needsID { xml.attribute("eId", own) }
      for (name, value) in element.attributes { xml.attribute(name, value) }
      if case .several(let parts) = mark.kind {
        writeContent(mark.range, parts, id: id, &counts, to: &xml)
      } else if case .signature(let name) = mark.kind {
        xml.element("organization") { xml in
          xml.attribute("eId", "\(id)__organization_1")
          xml.attribute("refersTo", "#" + EntityName.organization(name))
          writePlain(mark.range, to: &xml)
        }
      } else {
        writePlain(mark.range, to: &xml)
      }
    }
  }

  /// A stretch of the edition's text that XML can hold.
  mutating func string(_ range: Range<Int>) -> String {
    let held = HeldText(String(decoding: edition.bytes[range], as: UTF8.self))
    replaced += held.replaced
    return held.text
  }
}

/// The element that a mark becomes, without its content.
private struct InlineElement {
  let name: String
  /// Whether the Naming Convention wants an eId: all but `mref`, `date`, `def`, `signature`.
  var needsID = false
  var attributes: [(String, String)] = []

  init(_ kind: Mark.Kind) {
    switch kind {
    case .reference(let href):
      name = "ref"
      needsID = true
      attributes = [("href", href)]
    case .range(let from, let upTo):
      name = "rref"
      needsID = true
      attributes = [("from", from), ("upTo", upTo)]
    case .several:
      name = "mref"
    case .definition(let term):
      name = "def"
      attributes = [("refersTo", "#" + EntityName.term(term))]
    case .term(let term):
      name = "term"
      needsID = true
      attributes = [("refersTo", "#" + EntityName.term(term))]
    case .timeLimit(let duration):
      name = "quantity"
      needsID = true
      attributes = [("refersTo", "#time-limit")]
      if let duration { attributes.append(("normalized", duration)) }
    case .day(let date, let event, let isPublication):
      name = isPublication ? "docDate" : "date"
      attributes = [("date", date)]
      if let event { attributes.append(("refersTo", "#" + event)) }
    case .organization(let body):
      name = "organization"
      needsID = true
      attributes = [("refersTo", "#" + EntityName.organization(body))]
    case .signature:
      name = "signature"
    }
  }
}
