internal import ChineseText

/// The labels with which units of regulations begin, as far as readers of containers ask.
enum UnitLabel {
  /// Whether a text begins with a label: `第三条`, `（二）`, `三、`, `4.`
  static func begins(_ text: [UInt8]) -> Bool {
    let span = text.span
    var cursor = GlyphCursor(0..<text.count)
    let first = cursor.peek(span)
    if first == Glyph.ordinal || first == Glyph.leftParenthesis || first == 0x28 {
      cursor.take(span)
    }
    guard ChineseNumeral.read(&cursor, span) != nil else { return false }
    switch cursor.peek(span) {
    case Glyph.article, Glyph.chapter, Glyph.section, Glyph.part, 0x689D, 0x7BC0:
      return first == Glyph.ordinal
    case Glyph.rightParenthesis, 0x29: return first != Glyph.ordinal
    case Glyph.enumerationComma, Glyph.fullwidthDot, 0x2E: return first != Glyph.ordinal
    default: return false
    }
  }

  /// Whether a text begins with `第三条`, `第二章` or `（二）`.
  static func beginsUnit(_ text: [UInt8]) -> Bool {
    guard begins(text) else { return false }
    let first = glyph(at: 0, in: text.span).value
    return first == Glyph.ordinal || first == Glyph.leftParenthesis || first == 0x28
  }
}
