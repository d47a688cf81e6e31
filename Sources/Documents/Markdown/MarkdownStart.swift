internal import ChineseText

/// How a line of Markdown begins: the marks of quotations and lists before its text.
struct MarkdownStart {
  /// A list marker.
  struct Marker {
    /// Columns before it.
    let column: Int
    /// Columns before the text behind it.
    let content: Int
    /// `nil` for a bullet.
    let number: Int?
    /// Its label as written, and the blank behind it; empty for a bullet.
    let label: Range<Int>
  }

  /// UTF-8 offset of what is left.
  private(set) var offset: Int
  /// Columns before it.
  private(set) var column = 0
  /// How many marks of quotations were passed.
  private(set) var quotes = 0
  /// List markers from the outside in.
  private(set) var markers: [Marker] = []
  /// Whether what is left is a line across the page.
  private(set) var isRule = false

  /// Deeper lists in one line are not told apart.
  private static let markerLimit = 99

  /// Reads the start of a line. The cost is the length of the line.
  init(_ line: MarkdownLine, in bytes: [UInt8]) {
    offset = line.start
    let rule = MarkdownRule(bytes, offset: line.start, end: line.end)
    while true {
      skipBlanks(bytes, line.end)
      guard offset < line.end else { return }
      if bytes[offset] == Mark.greater {
        quotes += 1
        offset += 1
        column = 0
        if offset < line.end, bytes[offset] == Mark.space { offset += 1 }
        continue
      }
      isRule = rule.covers(offset)
      guard !isRule, markers.count < Self.markerLimit, takeMarker(bytes, line.end) else { return }
    }
  }

  private mutating func skipBlanks(_ bytes: [UInt8], _ end: Int) {
    while offset < end, Mark.isBlank(bytes[offset]) {
      column += bytes[offset] == Mark.tab ? 4 - column % 4 : 1
      offset += 1
    }
  }

  /// `[-+*]` or one to three digits with `.` or `)`, and a blank of any width behind it.
  private mutating func takeMarker(_ bytes: [UInt8], _ end: Int) -> Bool {
    let start = offset
    var next = offset
    var number: Int?
    if bytes[next] == Mark.dash || bytes[next] == Mark.plus || bytes[next] == Mark.asterisk {
      next += 1
    } else {
      var value = 0
      while next < end, next - start < 3, Mark.isDigit(bytes[next]) {
        value = value * 10 + Int(bytes[next] & 0x0F)
        next += 1
      }
      guard next > start, next < end,
        bytes[next] == UInt8(ascii: ".") || bytes[next] == Mark.closeParenthesis
      else { return false }
      number = value
      next += 1
    }
    let width = next - start
    let blank = blankLength(bytes, next, end)
    guard next == end || blank > 0, !isPageNumber(bytes, start, end) else { return false }
    offset = next
    let marker = column
    column += width
    skipBlanks(bytes, end)
    if offset < end, offset == next { offset += blank }
    // Four blanks and more are an indent of the text, not of the item.
    let gap = column - marker - width
    let content = marker + width + (gap == 0 || gap > 4 ? 1 : gap)
    markers.append(
      Marker(
        column: marker, content: content, number: number,
        label: number == nil ? next..<next : start..<(next + blank)))
    return true
  }

  private func blankLength(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
    guard offset < end else { return 0 }
    let next = glyph(at: offset, in: bytes.span)
    return Glyph.isBlank(next.value) ? next.length : 0
  }

  /// `- 5 -` is the number of a page.
  private func isPageNumber(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard bytes[start] == Mark.dash, bytes[end - 1] == Mark.dash, end - start <= 12, end - start > 2
    else { return false }
    return bytes[(start + 1)..<(end - 1)].allSatisfy { Mark.isDigit($0) || $0 == Mark.space }
  }
}

/// The end of a line that holds nothing but one of `*`, `-`, `_` and blanks: from where on it is a
/// line across the page.
struct MarkdownRule {
  private var start = Int.max
  private var third = -1

  /// Looks at a line from its end.
  init(_ bytes: [UInt8], offset: Int, end: Int) {
    guard end > offset else { return }
    let mark = bytes[end - 1]
    guard mark == Mark.asterisk || mark == Mark.dash || mark == Mark.underscore else { return }
    var next = end
    var count = 0
    while next > offset, bytes[next - 1] == mark || Mark.isBlank(bytes[next - 1]) {
      next -= 1
      if bytes[next] == mark { count += 1 }
      if count == 3, third < 0 { third = next }
    }
    start = next
  }

  /// Whether the line from an offset on is one; at least three marks make one.
  func covers(_ offset: Int) -> Bool { start <= offset && offset <= third }
}
