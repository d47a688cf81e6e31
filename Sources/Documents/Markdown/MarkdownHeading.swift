internal import ChineseText

/// A heading with `#` before it.
struct MarkdownHeading {
  /// 1 to 6.
  let level: Int
  /// Its text with the marks in it, as UTF-8 offsets.
  let text: Range<Int>

  /// Reads a heading; `nil` where there is none.
  ///
  /// CommonMark 0.31, section 4.2, and `##第二章` as Chinese authors write it: without blank, `#`
  /// must stand before a glyph that is no ASCII, and no further `#` in the line (`#话题#`).
  init?(in bytes: [UInt8], from offset: Int, to end: Int) {
    let count = Mark.run(Mark.hash, in: bytes, from: offset, to: end)
    guard (1...6).contains(count) else { return nil }
    var start = offset + count
    if start < end, !Mark.isBlank(bytes[start]) {
      let isWide = bytes[start] >= 0x80 || bytes[start] == Mark.asterisk
      guard isWide, count > 1 || !bytes[start..<end].contains(Mark.hash) else { return nil }
    }
    while start < end, Mark.isBlank(bytes[start]) { start += 1 }
    level = count
    text = start..<MarkdownHeading.end(in: bytes, from: start, to: end)
  }

  /// Where the text ends: before `#`s that close it, which a blank parts from it.
  private static func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var stop = end
    while stop > start, bytes[stop - 1] == Mark.hash { stop -= 1 }
    guard stop < end, stop == start || Mark.isBlank(bytes[stop - 1]) else { return end }
    while stop > start, Mark.isBlank(bytes[stop - 1]) { stop -= 1 }
    return stop
  }
}
