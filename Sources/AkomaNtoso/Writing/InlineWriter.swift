internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Writes a `p`, or another element that holds text, with its marks.
///
/// Its identifier hangs on the context's, those of the marks on its own (`…__p_1__ref_2`). Not
/// copied: it is used at each line.
struct InlineWriter: ~Copyable {
  let edition: Edition
  /// What an amendment adds to identifiers.
  let attributes: UnitAttributes

  init(_ edition: Edition, attributes: UnitAttributes = UnitAttributes()) {
    self.edition = edition
    self.attributes = attributes
  }

  /// Writes an element with marked text, whose offsets are UTF-8 and whose marks come in order.
  ///
  /// Its identifier is `id`, that of its context, with `part` behind it; `nil` for none.
  func write(
    _ name: String, id: String?, part: String = "", _ range: Range<Int>, _ marks: [Mark] = [],
    to xml: inout XMLWriter
  ) {
    xml.element(name) { xml in
      if let id { attributes.write(id, part: part, to: &xml) }
      if marks.isEmpty { return writePlain(range, to: &xml) }
      var counts: [String: Int] = [:]
      writeContent(range, marks, id: (id ?? "") + part, &counts, to: &xml)
    }
  }

  private func writeContent(
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
  private func writePlain(_ range: Range<Int>, to xml: inout XMLWriter) {
    guard TextPiece.hasLines(range, in: edition.bytes.span) else {
      return xml.text(utf8: range, of: edition.bytes)
    }
    for (position, line) in TextPiece.lines(of: range, in: edition.bytes).enumerated() {
      if position > 0 { xml.element("br") }
      xml.text(utf8: line, of: edition.bytes)
    }
  }

  private func write(
    _ mark: Mark, id: String, _ counts: inout [String: Int], to xml: inout XMLWriter
  ) {
    let element = InlineElement(mark.kind)
    counts[element.name, default: 0] += 1
    let own = "__\(element.name)_\(counts[element.name] ?? 1)"
    xml.element(element.name) { xml in
      if element.needsID { xml.attribute("eId", id, own) }
      for (name, value) in element.attributes { xml.attribute(name, value) }
      if case .several(let parts) = mark.kind {
        writeContent(mark.range, parts, id: id, &counts, to: &xml)
      } else if case .signature(let name) = mark.kind {
        xml.element("organization") { xml in
          xml.attribute("eId", id, "__organization_1")
          xml.attribute("refersTo", "#" + EntityName.organization(name))
          writePlain(mark.range, to: &xml)
        }
      } else {
        writePlain(mark.range, to: &xml)
      }
    }
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
