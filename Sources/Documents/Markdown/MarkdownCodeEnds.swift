/// The runs of backticks of a paragraph, by their length: where code may end.
struct MarkdownCodeEnds {
  private var starts: [Int: [Int]] = [:]
  private var passed: [Int: Int] = [:]

  /// Looks for all runs at once.
  init(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == Mark.backtick else {
        offset += 1
        continue
      }
      let length = Mark.run(Mark.backtick, in: bytes, from: offset, to: bytes.count)
      starts[length, default: []].append(offset)
      offset += length
    }
  }

  /// The offset of the first run of a length from `offset` on; `nil` when there is none. Offsets
  /// only grow from call to call.
  mutating func next(length: Int, from offset: Int) -> Int? {
    guard let runs = starts[length] else { return nil }
    var index = passed[length] ?? 0
    while index < runs.count, runs[index] < offset { index += 1 }
    passed[length] = index
    return index < runs.count ? runs[index] : nil
  }
}
