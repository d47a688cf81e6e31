/// Where the lines of a text begin. LF, CRLF and CR end a line; behind a last one stands an empty line.
struct LineTable: Sendable, Hashable {
  /// UTF-8 offsets; the first is 0.
  private(set) var starts: [Int]

  init(_ bytes: [UInt8]) {
    starts = [0]
    starts.append(contentsOf: LineTable.starts(in: 0..<bytes.count, of: bytes, isLast: true))
  }

  var count: Int { starts.count }

  /// The line, counted from 0, that an offset is in.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line without its end.
  func content(of line: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = starts[line]
    guard line + 1 < starts.count else { return start..<bytes.count }
    var end = starts[line + 1]
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Takes notice that a range of the text became another number of bytes.
  ///
  /// - Parameters:
  ///   - range: offsets before the change.
  ///   - count: how many bytes stand there now.
  ///   - bytes: the text afterwards.
  mutating func replaced(_ range: Range<Int>, with count: Int, in bytes: [UInt8]) {
    let shift = count - range.count
    // The end of the line before may join with what was put in: CR and LF.
    let first = line(at: max(0, range.lowerBound - 1))
    let next = line(at: range.upperBound) + 1
    let isLast = next >= starts.count
    let end = isLast ? bytes.count : starts[next] + shift
    let made = LineTable.starts(in: starts[first]..<end, of: bytes, isLast: isLast)
    let rest = isLast ? [] : starts[next...].map { $0 + shift }
    starts.replaceSubrange((first + 1)..., with: made + rest)
  }

  /// The lines that begin within a range, at its end only where it is the last of the text.
  private static func starts(in range: Range<Int>, of bytes: [UInt8], isLast: Bool) -> [Int] {
    var found: [Int] = []
    let span = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = span[offset]
      offset += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, offset < range.upperBound, span[offset] == 0x0A { offset += 1 }
      if offset < range.upperBound || isLast { found.append(offset) }
    }
    return found
  }
}
