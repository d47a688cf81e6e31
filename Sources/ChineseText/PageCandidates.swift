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
    let lines = source.lines
    for index in lines.indices {
      let line = lines[index]
      let length = line.end - line.start
      guard length > 0, length <= longestHead, mayHoldNumber(line, bytes),
        let candidate = read(line, index, bytes)
      else { continue }
      result.append(candidate)
    }
    return mayBePages(result) ? result : []
  }

  /// Whether any candidate can be more than a number in the text: one that stands alone, or one
  /// that another follows.
  private static func mayBePages(_ candidates: [PageCandidate]) -> Bool {
    if candidates.contains(where: \.standsAlone) { return true }
    let values = Set(candidates.lazy.map(\.number.value))
    return values.contains { values.contains($0 + 1) }
  }

  /// Whether a line begins or ends as lines with page numbers do.
  @inline(__always)
  private static func mayHoldNumber(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    if LineMeasure.endsPlainly(line, in: bytes) { return false }
    if isDigit(bytes[line.start]) || endsLikeNumber(line, bytes) { return true }
    return line.end - line.start <= PageNumber.longest
      && PageToken.mayStart(line.content, in: bytes)
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

  @inline(__always)
  private static func endsLikeNumber(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    let last = bytes[line.end - 1]
    if last < 0x80 { return isDigit(last) || last == 0x2D }
    guard line.end - line.start >= 3 else { return false }
    switch bytes[line.end - 3] {
    case 0xE2, 0xEF: break
    case 0xE9: return last == 0xB5 && bytes[line.end - 2] == 0xA1  // 页
    default: return last == 0xB7 && bytes[line.end - 2] == 0xC2  // ·
    }
    guard let glyph = glyph(endingAt: line.end, notBefore: line.start, in: bytes)
    else { return false }
    return belongsToNumber(glyph.value)
  }

  private static func belongsToNumber(_ glyph: UInt32) -> Bool {
    switch Unicode.Scalar(glyph) {
    case "第", "页", "共", "总", "/", "-", "·", "–", "—", "―", "－", "／", "～": true
    default: Glyph.isDigit(glyph) || Glyph.isBlank(glyph)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
