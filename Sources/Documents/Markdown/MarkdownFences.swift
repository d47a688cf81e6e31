internal import ChineseText

/// The lines of a file that may begin or end code between fences.
///
/// A fence that never closes begins nothing: CommonMark would make the rest of the file code.
struct MarkdownFences {
  private struct Fence {
    let line: Int
    let mark: UInt8
    let length: Int
  }

  /// Fences without words behind them, which may close, by their lines.
  private var closing: [Fence] = []
  /// The longest fence of each mark from an index of `closing` on.
  private var longest: [(backticks: Int, tildes: Int)] = []

  /// Looks at all lines.
  init(_ bytes: [UInt8], _ lines: [MarkdownLine]) {
    for (index, line) in lines.enumerated() {
      let start = MarkdownFences.contentStart(of: line, in: bytes)
      guard start < line.end, bytes[start] == Mark.backtick || bytes[start] == Mark.tilde else {
        continue
      }
      let length = Mark.run(bytes[start], in: bytes, from: start, to: line.end)
      guard length >= 3, start + length == line.end else { continue }
      closing.append(Fence(line: index, mark: bytes[start], length: length))
    }
    longest = Array(repeating: (0, 0), count: closing.count + 1)
    for index in closing.indices.reversed() {
      longest[index] = longest[index + 1]
      if closing[index].mark == Mark.backtick {
        longest[index].backticks = max(longest[index].backticks, closing[index].length)
      } else {
        longest[index].tildes = max(longest[index].tildes, closing[index].length)
      }
    }
  }

  /// The index of the line that closes a fence; `nil` where none begins at the offset or none closes.
  func end(of index: Int, _ offset: Int, _ bytes: [UInt8]) -> Int? {
    let mark = bytes[offset]
    let length = Mark.run(mark, in: bytes, from: offset, to: bytes.count)
    guard length >= 3 else { return nil }
    var low = 0
    var high = closing.count
    while low < high {
      let middle = (low + high) / 2
      if closing[middle].line <= index { low = middle + 1 } else { high = middle }
    }
    let best = mark == Mark.backtick ? longest[low].backticks : longest[low].tildes
    guard best >= length, !hasBacktickBehind(offset + length, mark, bytes) else { return nil }
    while low < closing.count {
      if closing[low].mark == mark, closing[low].length >= length { return closing[low].line }
      low += 1
    }
    return nil
  }

  /// Backticks behind backticks are code within a line.
  private func hasBacktickBehind(_ offset: Int, _ mark: UInt8, _ bytes: [UInt8]) -> Bool {
    guard mark == Mark.backtick else { return false }
    var next = offset
    while next < bytes.count, bytes[next] != Mark.lineFeed {
      if bytes[next] == mark { return true }
      next += 1
    }
    return false
  }

  /// Where the text of a line begins behind blanks and marks of quotations.
  static func contentStart(of line: MarkdownLine, in bytes: [UInt8]) -> Int {
    var start = line.start
    while start < line.end, Mark.isBlank(bytes[start]) || bytes[start] == Mark.greater {
      start += 1
    }
    return start
  }
}
