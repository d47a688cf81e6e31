internal import ChineseText

/// The sentences of a text.
enum Sentences {
  /// Each with the 。！or ？ that ends it, and the marks that close behind it.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var cursor = GlyphCursor(0..<bytes.count)
    let span = bytes.span
    while !cursor.isAtEnd {
      let next = cursor.take(span)
      guard next == Glyph.fullStop || next == 0xFF01 || next == 0xFF1F else { continue }
      // A closing mark belongs to the sentence before it.
      while Glyph.isClosing(cursor.peek(span)) { cursor.take(span) }
      ranges.append(start..<cursor.offset)
      start = cursor.offset
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }

  /// Whether a text ends as a sentence does.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let last = ranges(in: bytes).last, last.upperBound == bytes.count else { return false }
    let end = glyph(endingAt: bytes.count, notBefore: 0, in: bytes.span)?.value ?? 0
    return end == Glyph.fullStop || end == 0xFF01 || end == 0xFF1F || Glyph.isClosing(end)
  }
}

/// The marks that end a 款 or an 项.
enum EndMark {
  /// 。；！？ of either width.
  static func ends(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.fullStop, Glyph.semicolon, 0x3B, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// The mark that a text ends with; `nil` when it ends with none.
  static func last(of text: [UInt8]) -> (glyph: UInt32, offset: Int)? {
    guard let last = glyph(endingAt: text.count, notBefore: 0, in: text.span), ends(last.value)
    else { return nil }
    return (last.value, last.offset)
  }
}
