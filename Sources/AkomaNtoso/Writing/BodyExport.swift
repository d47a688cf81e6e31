internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Writes the units of an edition: every provision with its identifier, its `num` as printed.
///
/// Depth is that of the model, at most ten levels. Not copied: it holds an edition with all its
/// marks, and is used at each element.
struct BodyExport: ~Copyable {
  let inline: InlineWriter
  private let marks: EditionMarks?
  private let edition: Edition
  /// The instructions of an act that amends another; `nil` for other texts.
  private let changes: ChangePlaces?

  /// Prepares a body; `marks` are `nil` where nothing is marked, as in quotations.
  init(
    _ edition: Edition, marks: EditionMarks?, attributes: UnitAttributes = UnitAttributes(),
    changes: ChangePlaces? = nil
  ) {
    self.edition = edition
    self.marks = marks
    self.changes = changes
    inline = InlineWriter(edition, attributes: attributes)
  }

  /// Writes the provisions that stand side by side in rows, each on lines of its own.
  func write(_ range: Range<Int>, to xml: inout XMLWriter) {
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index = Int(edition.rows[index].end) }
      // What goes on with a quotation stands where the quotation begins.
      if changes?.hosts[index] != nil { continue }
      writeUnit(index, to: &xml)
      xml.breakLine()
    }
  }

  private func writeUnit(_ index: Int, to xml: inout XMLWriter) {
    switch edition.rows[index].kind {
    case .part, .subpart, .chapter, .section: writeDivision(index, to: &xml)
    case .article: writeArticle(index, to: &xml)
    case .paragraph: writeParagraph(index, to: &xml)
    case .item, .subitem: writePoint(index, to: &xml)
    case .crossheading: writeCrossheading(index, to: &xml)
    case .annex: break  // Annexes are attachments, written by their own export.
    }
  }

  private func id(_ index: Int) -> String { Provision(edition: edition, index: index).id }

  /// Writes what stands inside of a provision.
  func writeChildren(of index: Int, to xml: inout XMLWriter) {
    write((index + 1)..<Int(edition.rows[index].end), to: &xml)
  }

  private func hasChildren(_ index: Int) -> Bool {
    let last = changes?.lastRow(of: index, in: edition) ?? index
    return Int(edition.rows[index].end) > last + 1
  }

  private func writeDivision(_ index: Int, to xml: inout XMLWriter) {
    let id = id(index)
    let row = edition.rows[index]
    // An unnumbered division has no level of its own: profile, section 1.
    let name = row.number == nil ? "division" : row.kind.name
    xml.element(name) { xml in
      inline.attributes.write(id, to: &xml)
      if row.number == nil, row.kind != .chapter { xml.attribute("class", row.kind.name) }
      xml.breakLine()
      writeNumber(row, id: id, to: &xml)
      writeHeading(row, id: id, to: &xml)
      writeChildren(of: index, to: &xml)
    }
  }

  private func writeArticle(_ index: Int, to xml: inout XMLWriter) {
    let id = id(index)
    let row = edition.rows[index]
    xml.element("article") { xml in
      inline.attributes.write(id, to: &xml)
      xml.breakLine()
      writeNumber(row, id: id, to: &xml)
      writeHeading(row, id: id, to: &xml)
      writeChildren(of: index, to: &xml)
    }
  }

  private func writeParagraph(_ index: Int, to xml: inout XMLWriter) {
    let id = id(index)
    let row = edition.rows[index]
    xml.element("paragraph") { xml in
      inline.attributes.write(id, to: &xml)
      xml.breakLine()
      guard hasChildren(index) else { return writeContent(index, id: id, to: &xml) }
      writeIntro(index, id: id, to: &xml)
      writeChildren(of: index, to: &xml)
      guard !row.closing.isEmpty else { return }
      writeBlock(
        "wrapUp", id: id, part: "__wrapup", line: "__wrapup__p_1", row.closing.offsets,
        marks?.marks(row: index, isClosing: true) ?? [], to: &xml)
    }
  }

  private func writePoint(_ index: Int, to xml: inout XMLWriter) {
    let id = id(index)
    xml.element("point") { xml in
      inline.attributes.write(id, to: &xml)
      xml.breakLine()
      writeNumber(edition.rows[index], id: id, to: &xml)
      guard hasChildren(index) else { return writeContent(index, id: id, to: &xml) }
      writeIntro(index, id: id, to: &xml)
      writeChildren(of: index, to: &xml)
    }
  }

  /// A heading between articles. In the body itself no `crossHeading` may stand: there it is a
  /// container of its own.
  private func writeCrossheading(_ index: Int, to xml: inout XMLWriter) {
    let id = id(index)
    let row = edition.rows[index]
    if row.parent >= 0, edition.rows[Int(row.parent)].kind.isDivision {
      return inline.write("crossHeading", id: id, row.text.offsets, to: &xml)
    }
    xml.element("hcontainer") { xml in
      inline.attributes.write(id, to: &xml)
      xml.attribute("name", AknNames.crossheading)
      xml.breakLine()
      inline.write("crossHeading", id: id, part: "__crossHeading_1", row.text.offsets, to: &xml)
      xml.breakLine()
    }
  }

  // MARK: - Parts of a unit

  private func writeNumber(_ row: ProvisionRow, id: String, to xml: inout XMLWriter) {
    guard !row.label.isEmpty else { return }
    if let printed = inline.attributes.label(of: id) {
      xml.element("num") { $0.text(printed) }
      return xml.breakLine()
    }
    inline.write("num", id: nil, row.label.offsets, to: &xml)
    xml.breakLine()
  }

  private func writeHeading(_ row: ProvisionRow, id: String, to xml: inout XMLWriter) {
    let range = row.heading.offsets
    guard !range.isEmpty else { return }
    xml.element("heading") { xml in
      inline.attributes.write(id, part: "__heading", to: &xml)
      xml.attribute("class", brackets(of: row)?.name)
      xml.text(utf8: range, of: edition.bytes)
    }
    xml.breakLine()
  }

  /// The brackets around the caption of an article, unless they are the usual ones.
  private func brackets(of row: ProvisionRow) -> CaptionBrackets? {
    guard row.kind == .article else { return nil }
    let before = edition.bytes[..<Int(row.heading.lower)]
    return CaptionBrackets.allCases.first { $0 != .lenticular && before.ends(with: $0.open) }
  }

  private func writeIntro(_ index: Int, id: String, to xml: inout XMLWriter) {
    let range = edition.rows[index].text.offsets
    guard !range.isEmpty else { return }
    writeBlock(
      "intro", id: id, part: "__intro", line: "__intro__p_1", range, marks?.marks(row: index) ?? [],
      host: index, to: &xml)
    xml.breakLine()
  }

  /// `content` is no context for the identifiers of its `p`: profile, section 2.
  private func writeContent(_ index: Int, id: String, to xml: inout XMLWriter) {
    writeBlock(
      "content", id: id, part: "__content", line: "__p_1", edition.rows[index].text.offsets,
      marks?.marks(row: index) ?? [], host: index, to: &xml)
    xml.breakLine()
  }

  /// Writes an element with one `p`; `part` and `line` are what the identifiers of the two add to
  /// that of the unit.
  private func writeBlock(
    _ name: String, id: String, part: String, line: String, _ range: Range<Int>, _ marks: [Mark],
    host: Int? = nil, to xml: inout XMLWriter
  ) {
    xml.element(name) { xml in
      inline.attributes.write(id, part: part, to: &xml)
      xml.breakLine()
      if let host, let changes, changes.byHost[host] != nil {
        ModificationWriter(changes, edition) { structure, identifiers, xml in
          BodyExport(structure.edition, marks: nil, attributes: UnitAttributes(identifiers))
            .write(structure.rows, to: &xml)
        }.write(host: host, id: id + line, to: &xml)
      } else {
        inline.write("p", id: id, part: line, range, marks, to: &xml)
      }
      xml.breakLine()
    }
  }
}
