internal import AknProfile
internal import ChineseText
internal import DecisionLanguage
internal import LegalXML
internal import RegulationModel

/// Writes the text of an amending act in which instructions stand: each is a `mod`, what it quotes
/// a `quotedText` or a `quotedStructure`.
struct ModificationWriter: ~Copyable {
  /// Writes the units that a quotation gives.
  typealias UnitWriting = (QuotedStructure, QuotedIdentifiers, inout XMLWriter) -> Void

  let changes: ChangePlaces
  let edition: Edition
  private let inline: InlineWriter
  private let writeUnits: UnitWriting

  /// Prepares the writing of an amending act; `units` writes what is quoted as units.
  init(_ changes: ChangePlaces, _ edition: Edition, units: @escaping UnitWriting) {
    self.changes = changes
    self.edition = edition
    inline = InlineWriter(edition)
    writeUnits = units
  }

  /// Writes the `p` of a host, whose eId is `id`.
  func write(host: Int, id: String, to xml: inout XMLWriter) {
    let rows = host...changes.lastRow(of: host, in: edition)
    xml.element("p") { xml in
      xml.attribute("eId", id)
      var position = edition.rows[host].text.offsets.lowerBound
      for index in changes.byHost[host] ?? [] {
        let place = changes.places[index]
        write(position..<place.range.lowerBound, of: rows, to: &xml)
        write(place, id: ChangeIdentifiers.mod(place, in: id), rows, to: &xml)
        position = place.range.upperBound
      }
      write(position..<edition.rows[rows.upperBound].text.offsets.upperBound, of: rows, to: &xml)
    }
  }

  private func write(
    _ place: ChangePlaces.Place, id: String, _ rows: ClosedRange<Int>, to xml: inout XMLWriter
  ) {
    let units = ChangeIdentifiers.units(of: place, changes.decision)
    var counts = ChangeIdentifiers.QuotationCounts()
    xml.element("mod") { xml in
      xml.attribute("eId", id)
      var position = place.range.lowerBound
      for (quotation, unit) in zip(place.quotations, units) {
        let mark = quotation.isMarked ? QuotationMark.length : 0
        guard let first = quotation.lines.first, let last = quotation.lines.last else { continue }
        write(position..<max(position, first.lowerBound - mark), of: rows, to: &xml)
        let own = id + counts.next(quotation, unit)
        write(quotation, of: unit, id: own, to: &xml)
        position = last.upperBound + mark
      }
      write(position..<place.range.upperBound, of: rows, to: &xml)
    }
  }

  /// Writes what of a range stands in the texts of rows.
  private func write(_ range: Range<Int>, of rows: ClosedRange<Int>, to xml: inout XMLWriter) {
    for row in rows {
      let text = edition.rows[row].text.offsets.clamped(to: range)
      if !text.isEmpty { inline.writePlain(text, to: &xml) }
    }
  }

  // MARK: - Quotations

  private func write(
    _ quotation: Quotation, of unit: QuotedUnit?, id: String, to xml: inout XMLWriter
  ) {
    let isStructure = unit != nil || quotation.isBlock
    xml.element(isStructure ? "quotedStructure" : "quotedText") { xml in
      xml.attribute("eId", id)
      if quotation.isBelow { xml.attribute("class", QuotationMark.below) }
      if quotation.isMarked {
        xml.attribute("startQuote", "“")
        xml.attribute("endQuote", "”")
      }
      if quotation.repeatsMark { xml.attribute("inlineQuote", "“") }
      guard isStructure else { return inline.writePlain(quotation.lines[0], to: &xml) }
      if let unit, let structure = QuotedStructure(quotation, of: unit, in: edition.bytes) {
        write(structure, of: unit, id: id, to: &xml)
      } else {
        for (index, line) in quotation.lines.enumerated() {
          inline.write("p", id: "\(id)__p_\(index + 1)", line, to: &xml)
        }
      }
    }
  }

  private func write(
    _ structure: QuotedStructure, of unit: QuotedUnit, id: String, to xml: inout XMLWriter
  ) {
    let first = Provision(edition: structure.edition, index: structure.rows.lowerBound)
    let isOnly = Int(first.row.end) == structure.rows.upperBound
    let read = String(first.id.dropFirst(structure.prefix.count))
    let own =
      isOnly && first.row.label.isEmpty
      ? unit.id.map { ChangeIdentifiers.lastElement(of: $0) } : nil
    let identifiers = QuotedIdentifiers(
      quotation: id, prefix: structure.prefix, first: (read, own ?? read), original: unit.original)
    writeUnits(structure, identifiers, &xml)
  }
}
