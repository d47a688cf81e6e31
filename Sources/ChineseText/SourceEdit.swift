/// Texts that stand in another order on their pages than in their file.
extension SourceText {
  /// A change to a text: some of its bytes are replaced by others of it, or taken away.
  package struct Edit: Sendable, Hashable {
    /// What is replaced, as UTF-8 offsets; empty where something is put in.
    package let range: Range<Int>
    /// What stands there then, behind an ideographic space; `nil` for nothing.
    package let copied: Range<Int>?

    /// Makes a change.
    package init(range: Range<Int>, copied: Range<Int>?) {
      self.range = range
      self.copied = copied
    }
  }

  /// The text with some changes.
  ///
  /// - Parameter edits: the changes in order, which do not overlap and leave all line ends alone.
  /// - Returns: the new text, of which each line has the number it had.
  package func replacing(_ edits: [Edit]) -> SourceText? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.count * 3)
    var copied = 0
    for edit in edits {
      result.append(contentsOf: bytes[copied..<edit.range.lowerBound])
      if let words = edit.copied {
        result.append(contentsOf: [0xE3, 0x80, 0x80])
        result.append(contentsOf: bytes[words])
      }
      copied = edit.range.upperBound
    }
    result.append(contentsOf: bytes[copied...])
    return try? SourceText(changed: result, from: self)
  }
}
