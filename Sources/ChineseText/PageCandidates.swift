/// A line that may hold the number of a page, alone or beside the words of a running head.
struct PageCandidate {
  /// Index of the line.
  let line: Int
  /// The number.
  let number: PageNumber
  /// The words beside the number; empty where it stands alone.
  let words: Range<Int>

  /// Whether the number has the line for itself.
  var standsAlone: Bool { words.isEmpty }

  /// Longer lines, in UTF-8 bytes, are not looked at.
  static let longestHead = 150

  /// The lines that may hold page numbers, in order. Most lines are told by their ends.
  static func all(in source: SourceText) -> [PageCandidate] {
    let bytes = source.bytes.span
    var result: [PageCandidate] = []
    for (index, line) in source.lines.enumerated()
    where !line.isBlank && line.end - line.start <= longestHead {
      if let candidate = read(line, index, bytes) { result.append(candidate) }
    }
    return result
  }

  private static func read(
    _ line: SourceLine, _ index: Int, _ bytes: Span<UInt8>
  ) -> PageCandidate? {
    if let number = PageNumber.read(line.content, in: bytes) {
      return PageCandidate(line: index, number: number, words: 0..<0)
    }
    if endsLikeNumber(line, bytes), let candidate = behindWords(line, index, bytes) {
      return candidate
    }
    return isDigit(bytes[line.start]) ? beforeWords(line, index, bytes) : nil
  }

  /// `5　某协会章程`
  private static func beforeWords(
    _ line: SourceLine, _ index: Int, _ bytes: Span<UInt8>
  ) -> PageCandidate? {
    var end = line.start
    while end < line.end, isDigit(bytes[end]) { end += 1 }
    var cursor = GlyphCursor(end..<line.end)
    guard cursor.skipBlanks(bytes), !cursor.isAtEnd,
      let number = PageNumber.read(line.start..<end, in: bytes)
    else { return nil }
    return PageCandidate(line: index, number: number, words: cursor.offset..<line.end)
  }

  /// `某协会章程　5`, `某协会章程　第 5 页 共 9 页`
  private static func behindWords(
    _ line: SourceLine, _ index: Int, _ bytes: Span<UInt8>
  ) -> PageCandidate? {
    var start = line.end
    var best: PageCandidate?
    while let last = glyph(endingAt: start, notBefore: line.start, in: bytes),
      line.end - last.offset <= PageNumber.longest, belongsToNumber(last.value)
    {
      start = last.offset
      guard Glyph.isBlank(last.value) else { continue }
      var words = start
      while let before = glyph(endingAt: words, notBefore: line.start, in: bytes),
        Glyph.isBlank(before.value)
      {
        words = before.offset
      }
      var number = GlyphCursor(start..<line.end)
      number.skipBlanks(bytes)
      if words > line.start, let number = PageNumber.read(number.offset..<line.end, in: bytes) {
        best = PageCandidate(line: index, number: number, words: line.start..<words)
      }
    }
    return best
  }

  private static func endsLikeNumber(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    let last = bytes[line.end - 1]
    if isDigit(last) || last == 0x2D { return true }
    guard last >= 0x80, let glyph = glyph(endingAt: line.end, notBefore: line.start, in: bytes)
    else { return false }
    return glyph.value == 0x9875 || (glyph.value > 0x2000 && belongsToNumber(glyph.value))
  }

  private static func belongsToNumber(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.ordinal, 0x9875, 0x5171, 0x603B, 0x2F, 0x2D, 0xB7, 0x2013...0x2015, 0xFF0D, 0xFF0F,
      0xFF5E:
      true
    default: Glyph.isDigit(glyph) || Glyph.isBlank(glyph)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
