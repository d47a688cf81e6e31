internal import ChineseText

/// The nouns that titles of norms end with.
enum TitleWords {
  /// Whether blank-free text reads like the title of a norm: it ends with a genre noun, with
  /// （试行） or the like behind it or not.
  static func areTitle(_ text: [UInt8]) -> Bool {
    guard (6...360).contains(text.count) else { return false }
    let bytes = text.span
    var end = text.count
    if let last = glyph(endingAt: end, notBefore: 0, in: bytes),
      last.value == Glyph.rightParenthesis || last.value == 0x29
    {
      guard let open = openingBracket(before: last.offset, in: bytes) else { return false }
      end = open
    }
    var cursor = GlyphCursor(0..<text.count)
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      if next == Glyph.fullStop || next == Glyph.semicolon || next == Glyph.colon { return false }
    }
    return genres.contains { text[..<end].ends(with: $0) }
  }

  private static let genres: [[UInt8]] = [
    "法", "条例", "规定", "办法", "规则", "细则", "决定", "解释", "准则", "章程", "规范", "标准", "意见", "通知", "批复",
    "制度", "公约", "方案", "守则", "规程", "程序", "安排", "协定", "条约", "修正案", "规约", "纲要", "要求", "要点",
    "措施", "指引", "指南", "通则", "总则", "公告", "答复", "会议纪要",
  ].map { Array($0.utf8) }

  /// Offset of the bracket that the last one closes, at most 30 glyphs before.
  private static func openingBracket(before end: Int, in bytes: Span<UInt8>) -> Int? {
    var offset = end
    for _ in 0..<30 {
      guard let previous = glyph(endingAt: offset, notBefore: 0, in: bytes) else { return nil }
      if previous.value == Glyph.leftParenthesis || previous.value == 0x28 {
        return previous.offset
      }
      offset = previous.offset
    }
    return nil
  }
}
