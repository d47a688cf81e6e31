internal import ChineseText
internal import RegulationModel

/// Headings that no container and no label of a division shows: 第一部分　总则, or 评定 alone on its line
/// between the end of a sentence and an article.
enum LooseHeadings {
  /// Longer lines may be sentences that lost their ends, in glyphs.
  private static let longest = 20

  /// Whether a passage is a part of a text that counts its parts: 第一部分, 第二篇.
  static func isPart(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    guard outline.isLooseHeading(passage) else { return false }
    let bytes = outline.text.bytes.span
    var cursor = GlyphCursor(passage.start..<passage.end)
    guard cursor.take(Glyph.ordinal, bytes) else { return false }
    cursor.skipBlanks(bytes)
    guard ChineseNumeral.read(&cursor, bytes) != nil else { return false }
    cursor.skipBlanks(bytes)
    switch (Unicode.Scalar(cursor.take(bytes)), Unicode.Scalar(cursor.peek(bytes))) {
    case ("部", "分"), ("单", "元"), ("單", "元"): return true
    case ("篇", _): return true
    default: return false
    }
  }

  /// Whether a passage is a short line that is no sentence, behind the end of one.
  static func isBetween(_ index: Int, _ outline: DocumentOutline) -> Bool {
    let passage = outline.passages[index]
    let text = outline.text
    guard index > 0, outline.isLooseHeading(passage), !passage.mark.continuesParagraph,
      !TableLine.isRow(passage, text), text.length(passage, upTo: longest + 1) <= longest
    else { return false }
    let above = outline.passages[index - 1]
    guard !TableLine.isRow(above, text) else { return false }
    let bytes = text.bytes.span
    let mark = TextEnd.mark(of: above.start..<max(above.start, above.end), in: bytes)
    return mark == Glyph.fullStop
  }
}
