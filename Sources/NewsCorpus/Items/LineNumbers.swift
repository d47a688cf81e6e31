internal import Documents

/// The lines of a file on which the blocks of a document stand: the numbers of a word processor's
/// paragraphs where a file has no lines, else of blocks in the whole file.
struct LineNumbers: Sendable {
  /// The line of each block, ascending; empty where block n is line n.
  private var lines: [Int] = []
  /// How many blocks of the file stand before this document.
  private var before = 0

  /// Block n is line n.
  init() {}

  /// The lines of a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - count: how many blocks of the file stand before it.
  init(_ document: SourceDocument, behind count: Int) {
    before = count
    guard !document.places.isEmpty else { return }
    lines.reserveCapacity(document.places.count)
    var last = 1
    for (index, place) in document.places.enumerated() {
      last = max(last, place.line ?? place.paragraph ?? (count + index + 1))
      lines.append(last)
    }
  }

  /// The lines of some blocks, counted from 1.
  subscript(blocks: ClosedRange<Int>) -> ClosedRange<Int> {
    guard !lines.isEmpty else { return (blocks.lowerBound + before)...(blocks.upperBound + before) }
    func line(_ block: Int) -> Int { lines[min(max(block - 1, 0), lines.count - 1)] }
    return line(blocks.lowerBound)...line(blocks.upperBound)
  }
}
