/// The text of a paragraph while its marks are being read, and what the marks say of it.
///
/// Breaks stand in the text as control characters; nothing is taken out before the end, so that
/// offsets stay.
struct MarkdownOutput {
  /// What parts two pieces of a paragraph.
  enum Break: UInt8 {
    /// A line of the file ends.
    case soft = 0x0A
    /// A break that the author asked for.
    case hard = 0x0B
    /// A block of HTML begins or ends.
    case block = 0x0C
  }

  /// The text with its marks.
  private(set) var bytes: [UInt8] = []
  /// Bytes that are marks, by offset; shorter than the text.
  private(set) var dropped: [Bool] = []
  /// Where stretches that are no text begin (+1) and end (-1); empty when there are none.
  private(set) var removals: [Int: Int] = [:]
  /// Where stretches that are deleted begin (+1) and end (-1).
  private(set) var deletions: [Int: Int] = [:]
  /// From which offset on the text stands on which line of the paragraph.
  private(set) var lines: [(offset: Int, line: Int)] = [(0, 0)]
  /// From which offset on tags say something of the text.
  private(set) var styles: [(offset: Int, style: MarkdownStyle)] = []
  /// Links, in offsets of the text with its marks.
  var links: [Evidence.Link] = []
  /// How many images were left out.
  var images = 0

  /// Appends a byte.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends bytes.
  mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  /// Ends a piece; what follows stands on the given line.
  mutating func breakLine(_ kind: Break, line: Int) {
    bytes.append(kind.rawValue)
    reach(line: line)
  }

  /// What follows stands on the given line.
  mutating func reach(line: Int) {
    if let last = lines.last, last.line == line { return }
    lines.append((bytes.count, line))
  }

  /// What follows has a style.
  mutating func set(_ style: MarkdownStyle) { styles.append((bytes.count, style)) }

  /// Takes the bytes of a mark out. The cost is the length of the range.
  mutating func drop(_ range: Range<Int>) {
    if dropped.count < range.upperBound {
      dropped.append(
        contentsOf: repeatElement(false, count: max(bytes.count, range.upperBound) - dropped.count))
    }
    for index in range { dropped[index] = true }
  }

  /// Takes a stretch out that may hold other marks.
  mutating func remove(_ range: Range<Int>) {
    removals[range.lowerBound, default: 0] += 1
    removals[range.upperBound, default: 0] -= 1
  }

  /// Says that a stretch is deleted.
  mutating func delete(_ range: Range<Int>) {
    deletions[range.lowerBound, default: 0] += 1
    deletions[range.upperBound, default: 0] -= 1
  }
}
