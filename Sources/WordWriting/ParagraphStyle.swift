/// A style of paragraphs. Sizes are in half points, indents in hundredths of a character.
struct ParagraphStyle: Sendable {
  let id: String
  let name: String
  let isDefault: Bool
  let face: WordFace
  let size: Int
  let alignment: String?
  let firstLine: Int
  /// Whether its lines are lower than those of the page, as in cells and margins.
  let isCell: Bool
  /// The level among the headings, from 0; `nil` for text.
  let outline: Int?
  let keepsWithNext: Bool

  /// 16 points (三号).
  private static let textSize = 32

  init(
    _ id: String, _ name: String, isDefault: Bool = false, face: WordFace = .text, size: Int = 32,
    alignment: String? = nil, firstLine: Int = 0, isCell: Bool = false, outline: Int? = nil,
    keepsWithNext: Bool = false
  ) {
    self.id = id
    self.name = name
    self.isDefault = isDefault
    self.face = face
    self.size = size
    self.alignment = alignment
    self.firstLine = firstLine
    self.isCell = isCell
    self.outline = outline
    self.keepsWithNext = keepsWithNext
  }

  /// Writes `w:style`.
  func write(to xml: inout XMLText) {
    let kept: [(StaticString, String)] = isDefault ? [("w:default", "1")] : []
    xml.element(
      "w:style", attributes: [("w:type", "paragraph"), ("w:styleId", id)] + kept
    ) { xml in
      xml.empty("w:name", ("w:val", name))
      if !isDefault { xml.empty("w:basedOn", ("w:val", "Normal")) }
      xml.empty("w:qFormat")
      xml.element("w:pPr") { writeParagraph(to: &$0) }
      xml.element("w:rPr") { writeRun(to: &$0) }
    }
  }

  private func writeParagraph(to xml: inout XMLText) {
    if keepsWithNext { xml.empty("w:keepNext") }
    // A page has all of its lines.
    xml.empty("w:widowControl", ("w:val", "0"))
    // Nothing counts but the text itself.
    xml.element("w:numPr") { $0.empty("w:numId", ("w:val", "0")) }
    xml.empty("w:autoSpaceDE", ("w:val", "0"))
    xml.empty("w:autoSpaceDN", ("w:val", "0"))
    // Lines and characters have the measures of the grid themselves: some programs give a character that
    // is wider than its cell two of them.
    xml.empty("w:snapToGrid", ("w:val", "0"))
    xml.empty(
      "w:spacing", ("w:before", "0"), ("w:after", "0"),
      ("w:line", String(isCell ? size * 12 : PageForm.line)), ("w:lineRule", "exact"))
    if firstLine > 0 {
      xml.empty(
        "w:ind", ("w:firstLineChars", String(firstLine)),
        ("w:firstLine", String(firstLine * size / 10)))
    }
    if let alignment { xml.empty("w:jc", ("w:val", alignment)) }
    if let outline { xml.empty("w:outlineLvl", ("w:val", String(outline))) }
  }

  private func writeRun(to xml: inout XMLText) {
    xml.face(face, isHinted: false)
    if size == ParagraphStyle.textSize {
      xml.empty("w:spacing", ("w:val", String(PageForm.tracking)))
    }
    xml.empty("w:sz", ("w:val", String(size)))
    xml.empty("w:szCs", ("w:val", String(size)))
  }
}
