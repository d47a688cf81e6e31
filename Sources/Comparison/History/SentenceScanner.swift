internal import ChineseText

/// Cuts text into sentences, as a reader of legislation does.
///
/// A sentence ends behind 。；：！？ but not inside brackets or quotation marks, whose words belong to
/// the sentence around them.
enum SentenceScanner {
  /// The half-open byte ranges of the sentences of a stretch; together they are the stretch.
  static func sentences(in range: Range<Int>, of bytes: Span<UInt8>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var cursor = GlyphCursor(range)
    var start = range.lowerBound
    var depth = 0
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      if Glyph.isOpening(next) {
        depth += 1
      } else if Glyph.isClosing(next) {
        depth = max(0, depth - 1)
      } else if depth == 0, endsSentence(next, cursor, bytes) {
        sentences.append(start..<cursor.offset)
        start = cursor.offset
      }
    }
    // An opening mark that is never closed hides no more than the rest of the paragraph.
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  private static func endsSentence(
    _ glyph: UInt32, _ cursor: GlyphCursor, _ bytes: Span<UInt8>
  ) -> Bool {
    switch glyph {
    case Glyph.fullStop, Glyph.semicolon, Glyph.colon, 0xFF01, 0xFF1F, 0x3B, 0x21, 0x3F: true
    // 1.5 and 10:30 go on.
    case 0x2E, 0x3A: !Glyph.isDigit(cursor.peek(bytes))
    default: false
    }
  }
}
