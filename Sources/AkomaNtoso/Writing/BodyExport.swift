internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Writes the units of an edition: every provision with its identifier, its `num` as printed.
///
/// Depth is that of the model, at most ten levels.
struct BodyExport {
  let marks: EditionMarks
  var inline: InlineWriter

  /// Writes provisions that stand side by side, each on lines of its own.
  mutating func write(_ provisions: some Sequence<Provision>, to xml: inout XMLWriter) {
    for provision in provisions {
      write(provision, to: &xml)
      xml.breakLine()
    }
  }

  private mutating func write(_ provision: Provision, to xml: inout XMLWriter) {
    switch provision.kind {
    case .part, .subpart, .chapter, .section: writeDivision(provision, to: &xml)
    case .article: writeArticle(provision, to: &xml)
    case .paragraph: writeParagraph(provision, to: &xml)
    case .item, .subitem: writePoint(provision, to: &xml)
    case .crossheading: writeCrossheading(provision, to: &xml)
    case .annex: break  // Annexes are attachments, written by their own export.
    }
  }

  private mutating func writeDivision(_ division: Provision, to xml: inout XMLWriter) {
    let id = division.id
    // An unnumbered division has no level of its own: profile, section 1.
    let name = division.number == nil ? "division" : division.kind.name
    xml.element(name) { xml in
      inline.attributes.write(id, to: &xml)
      if division.number == nil, division.kind != .chapter {
        xml.attribute("class", division.kind.name)
      }
      xml.breakLine()
      writeNumber(division, to: &xml)
      writeHeading(division, id: id, to: &xml)
      write(division.children, to: &xml)
    }
  }

  private mutating func writeArticle(_ article: Provision, to xml: inout XMLWriter) {
    let id = article.id
    xml.element("article") { xml in
      inline.attributes.write(id, to: &xml)
      xml.breakLine()
      writeNumber(article, to: &xml)
      writeHeading(article, id: id, to: &xml)
      write(article.children, to: &xml)
    }
  }

  private mutating func writeParagraph(_ paragraph: Provision, to xml: inout XMLWriter) {
    let id = paragraph.id
    let row = paragraph.row
    xml.element("paragraph") { xml in
      inline.attributes.write(id, to: &xml)
      xml.breakLine()
      guard !paragraph.children.isEmpty else {
        writeContent(paragraph, id: id, to: &xml)
        return
      }
      writeIntro(paragraph, id: id, to: &xml)
      write(paragraph.children, to: &xml)
      guard !row.closing.isEmpty else { return }
      writeBlock(
        "wrapUp", id: id + "__wrapup", context: id + "__wrapup", row.closing.offsets,
        marks.marks(row: paragraph.index, isClosing: true), to: &xml)
    }
  }

  private mutating func writePoint(_ point: Provision, to xml: inout XMLWriter) {
    let id = point.id
    xml.element("point") { xml in
      inline.attributes.write(id, to: &xml)
      xml.breakLine()
      writeNumber(point, to: &xml)
      guard !point.children.isEmpty else {
        writeContent(point, id: id, to: &xml)
        return
      }
      writeIntro(point, id: id, to: &xml)
      write(point.children, to: &xml)
    }
  }

  /// A heading between articles. In the body itself no `crossHeading` may stand: there it is a
  /// container of its own.
  private mutating func writeCrossheading(_ heading: Provision, to xml: inout XMLWriter) {
    let id = heading.id
    let range = heading.row.text.offsets
    if heading.parent?.kind.isDivision ?? false {
      inline.write("crossHeading", id: id, range, [], to: &xml)
      return
    }
    xml.element("hcontainer") { xml in
      inline.attributes.write(id, to: &xml)
      xml.attribute("name", AknNames.crossheading)
      xml.breakLine()
      inline.write("crossHeading", id: id + "__crossHeading_1", range, [], to: &xml)
      xml.breakLine()
    }
  }

  // MARK: - Parts of a unit

  private mutating func writeNumber(_ provision: Provision, to xml: inout XMLWriter) {
    let row = provision.row
    guard !row.label.isEmpty else { return }
    inline.write("num", id: nil, row.label.offsets, [], to: &xml)
    xml.breakLine()
  }

  private mutating func writeHeading(
    _ provision: Provision, id: String, to xml: inout XMLWriter
  ) {
    let range = provision.row.heading.offsets
    guard !range.isEmpty else { return }
    let heading = inline.string(range)
    xml.element("heading") { xml in
      inline.attributes.write(id + "__heading", to: &xml)
      xml.attribute("class", brackets(of: provision)?.name)
      xml.text(heading)
    }
    xml.breakLine()
  }

  /// The brackets around the caption of an article, unless they are the usual ones.
  private func brackets(of provision: Provision) -> CaptionBrackets? {
    guard provision.kind == .article else { return nil }
    let before = provision.edition.bytes[..<Int(provision.row.heading.lower)]
    return CaptionBrackets.allCases.first { $0 != .lenticular && before.ends(with: $0.open) }
  }

  private mutating func writeIntro(_ provision: Provision, id: String, to xml: inout XMLWriter) {
    let range = provision.row.text.offsets
    guard !range.isEmpty else { return }
    writeBlock(
      "intro", id: id + "__intro", context: id + "__intro", range,
      marks.marks(row: provision.index), to: &xml)
    xml.breakLine()
  }

  /// `content` is no context for the identifiers of its `p`: profile, section 2.
  private mutating func writeContent(
    _ provision: Provision, id: String, to xml: inout XMLWriter
  ) {
    writeBlock(
      "content", id: id + "__content", context: id, provision.row.text.offsets,
      marks.marks(row: provision.index), to: &xml)
    xml.breakLine()
  }

  private mutating func writeBlock(
    _ name: String, id: String, context: String, _ range: Range<Int>, _ marks: [Mark],
    to xml: inout XMLWriter
  ) {
    xml.element(name) { xml in
      inline.attributes.write(id, to: &xml)
      xml.breakLine()
      inline.write("p", id: context + "__p_1", range, marks, to: &xml)
      xml.breakLine()
    }
  }
}
