internal import ChineseText

/// Turns offsets of one text into positions. Of a long line it counts each stretch once, so that many
/// offsets in it cost no more than the line and they.
struct PositionScan {
  private let lines: LineTable
  private let bytes: [UInt8]
  private let encoding: PositionEncoding
  /// Units before each stretch of a long line.
  private var marks: [Int: [Int]] = [:]

  private static let stretch = 1_024

  init(_ lines: LineTable, _ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.lines = lines
    self.bytes = bytes
    self.encoding = encoding
  }

  /// The position of an offset that is not within a character.
  mutating func position(of offset: Int) -> TextPosition {
    let offset = min(max(0, offset), bytes.count)
    let line = lines.line(at: offset)
    let start = lines.starts[line]
    let end = min(offset, lines.content(of: line, in: bytes).upperBound)
    if encoding == .utf8 { return TextPosition(line: line, character: end - start) }
    guard end - start > PositionScan.stretch else {
      return TextPosition(line: line, character: units(start..<end))
    }
    let number = (end - start) / PositionScan.stretch
    let before = known(line, upTo: end)[number]
    let rest = start + number * PositionScan.stretch
    return TextPosition(line: line, character: before + units(rest..<end))
  }

  /// The span of a range.
  mutating func span(of range: Range<Int>) -> TextSpan {
    TextSpan(position(of: range.lowerBound), position(of: range.upperBound))
  }

  /// The units of a range: each character counts with its first byte.
  private func units(_ range: Range<Int>) -> Int {
    let span = bytes.span
    var units = 0
    for offset in range {
      let byte = span[offset]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    }
    return units
  }

  private mutating func known(_ line: Int, upTo end: Int) -> [Int] {
    if let known = marks[line] { return known }
    let content = lines.content(of: line, in: bytes)
    var counts = [0]
    var offset = content.lowerBound
    while offset + PositionScan.stretch <= content.upperBound {
      counts.append(counts[counts.count - 1] + units(offset..<(offset + PositionScan.stretch)))
      offset += PositionScan.stretch
    }
    marks[line] = counts
    return counts
  }
}
