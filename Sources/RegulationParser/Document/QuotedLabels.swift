internal import ChineseText
internal import RegulationModel

/// The labels of articles, divisions and annexes that an amending act quotes: the blank behind one parts it from
/// its text, and is kept there as one U+3000.
enum QuotedLabels {
  /// Where labels end that a blank follows, with the text behind the blank: half-open UTF-8 offsets of
  /// the blanks, ascending.
  ///
  /// - Parameters:
  ///   - line: a stretch of one line.
  ///   - startsQuoted: whether it begins inside of a quotation.
  ///   - bytes: the text.
  /// - Returns: the blanks.
  static func blanks(
    in line: Range<Int>, startsQuoted: Bool, _ bytes: Span<UInt8>
  ) -> [Range<Int>] {
    var blanks: [Range<Int>] = []
    var cursor = GlyphCursor(line)
    cursor.skipBlanks(bytes)
    if startsQuoted, let blank = blank(behindLabelAt: cursor.offset, line, bytes) {
      blanks.append(blank)
    }
    while !cursor.isAtEnd {
      guard cursor.take(bytes) == 0x201C else { continue }
      if let blank = blank(behindLabelAt: cursor.offset, line, bytes) { blanks.append(blank) }
    }
    return blanks
  }

  private static func blank(
    behindLabelAt offset: Int, _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard offset < line.upperBound,
      let match = LabelScanner.match(offset..<line.upperBound, in: bytes), match.isSpaced
    else { return nil }
    switch match.label {
    case .annex, .article, .division: break
    case .item: return nil
    }
    var cursor = GlyphCursor(match.end..<line.upperBound)
    guard cursor.skipBlanks(bytes), !cursor.isAtEnd else { return nil }
    return match.end..<cursor.offset
  }
}
