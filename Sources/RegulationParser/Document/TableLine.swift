internal import ChineseText
internal import RegulationModel

/// Rows of tables.
enum TableLine {
  /// Whether a passage is a row: its container says so, its cells are parted by tabs, or its borders
  /// are drawn.
  static func isRow(_ passage: Passage, _ text: PassageText) -> Bool {
    passage.mark.isRow || opensTable(passage, text)
  }

  /// Whether a passage is a row by its glyphs alone, as a row of one cell is not: in canonical text,
  /// such a row shows itself only behind another.
  static func opensTable(_ passage: Passage, _ text: PassageText) -> Bool {
    guard passage.first == passage.last, passage.label == nil, passage.start < passage.end else {
      return false
    }
    let bytes = text.bytes.span
    if bytes[passage.start] &- 0xE4 >= 6 {
      switch glyph(at: passage.start, in: bytes).value {
      case 0x2500...0x257F, 0x7C, 0xFF5C: return true  // ┌ │ | ｜
      default: break
      }
    }
    guard text.source.lines[passage.first].lastBlank > passage.start else { return false }
    guard let tab = ByteSearch.first(0x09, in: passage.start..<passage.end, of: bytes) else {
      return false
    }
    // Of a paragraph of several lines the first decides.
    let before = Array(text.bytes[passage.start..<tab])
    return ByteSearch.first(CanonicalLine.lineSeparator, in: before) == nil
  }
}
