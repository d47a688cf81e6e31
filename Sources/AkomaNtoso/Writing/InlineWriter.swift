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
      var counts = InlineElement.Counts()
      writeContent(range, marks, id: (id ?? "") + part, &counts, to: &xml)
    }
  }

  private func writeContent(
    _ range: Range<Int>, _ marks: [Mark], id: String, _ counts: inout InlineElement.Counts,
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
  func writePlain(_ range: Range<Int>, to xml: inout XMLWriter) {
    guard TextPiece.hasLines(range, in: edition.bytes.span) else {
      return xml.text(utf8: range, of: edition.bytes)
    }
    for (position, line) in TextPiece.lines(of: range, in: edition.bytes).enumerated() {
      if position > 0 { xml.element("br") }
      xml.text(utf8: line, of: edition.bytes)
    }
  }

  private func write(
    _ mark: Mark, id: String, _ counts: inout InlineElement.Counts, to xml: inout XMLWriter
  ) {
    let element = InlineElement(mark.kind)
    let number = counts.next(element)
    xml.element(element.rawValue) { xml in
      if element.needsID { xml.attribute("eId", id, "__\(element.rawValue)_\(number)") }
      writeAttributes(of: mark.kind, to: &xml)
      if case .several(let parts) = mark.kind {
        writeContent(mark.range, parts, id: id, &counts, to: &xml)
      } else if case .signature(let name) = mark.kind {
        xml.element("organization") { xml in
          xml.attribute("eId", id, "__organization_1")
          xml.attribute("refersTo", "#", EntityName.organization(name))
          writePlain(mark.range, to: &xml)
        }
      } else {
        writePlain(mark.range, to: &xml)
      }
    }
  }

  private func writeAttributes(of kind: Mark.Kind, to xml: inout XMLWriter) {
    switch kind {
    case .reference(let href): xml.attribute("href", attributes.link(href))
    case .range(let from, let upTo):
      xml.attribute("from", attributes.link(from))
      xml.attribute("upTo", attributes.link(upTo))
    case .definition(let term), .term(let term):
      xml.attribute("refersTo", "#", EntityName.term(term))
    case .time(let time):
      xml.attribute("refersTo", "#", time.concept)
      xml.attribute("normalized", time.duration)
    case .day(let date, let event, _):
      xml.attribute("date", date)
      if let event { xml.attribute("refersTo", "#", event) }
    case .organization(let body): xml.attribute("refersTo", "#", EntityName.organization(body))
    case .several, .signature: break
    }
  }
}

/// The element that a mark becomes.
private enum InlineElement: String {
  case date
  case definition = "def"
  case docDate
  case organization
  case quantity
  case range = "rref"
  case reference = "ref"
  case several = "mref"
  case signature
  case term

  init(_ kind: Mark.Kind) {
    switch kind {
    case .reference: self = .reference
    case .range: self = .range
    case .several: self = .several
    case .definition: self = .definition
    case .term: self = .term
    case .time: self = .quantity
    case .day(_, _, let isPublication): self = isPublication ? .docDate : .date
    case .organization: self = .organization
    case .signature: self = .signature
    }
  }

  /// Whether the Naming Convention wants an eId.
  var needsID: Bool {
    switch self {
    case .organization, .quantity, .range, .reference, .term: true
    case .date, .definition, .docDate, .several, .signature: false
    }
  }

  /// How many of those with an eId stand in a context so far.
  struct Counts {
    private var organizations = 0
    private var quantities = 0
    private var ranges = 0
    private var references = 0
    private var terms = 0

    /// Counts one more, and gives its number; 0 for one without an eId.
    mutating func next(_ element: InlineElement) -> Int {
      switch element {
      case .organization: Counts.next(&organizations)
      case .quantity: Counts.next(&quantities)
      case .range: Counts.next(&ranges)
      case .reference: Counts.next(&references)
      case .term: Counts.next(&terms)
      case .date, .definition, .docDate, .several, .signature: 0
      }
    }

    private static func next(_ count: inout Int) -> Int {
      count += 1
      return count
    }
  }
}
