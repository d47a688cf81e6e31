/// A stretch of an edition's text: half-open UTF-8 offsets in 32 bits.
package struct TextRange: Sendable, Hashable {
  package let lower: UInt32
  package let upper: UInt32

  package init(_ range: Range<Int>) {
    lower = UInt32(truncatingIfNeeded: range.lowerBound)
    upper = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// No text, at no place.
  package static let none = TextRange(0..<0)

  package var offsets: Range<Int> { Int(lower)..<Int(upper) }
  package var isEmpty: Bool { lower == upper }
}

/// One line of the table that an edition's tree is: a provision and its place.
///
/// Rows stand in preorder. Only the builder makes them and only `Provision` and `Edition` read them.
package struct ProvisionRow: Sendable, Hashable {
  package let kind: ProvisionKind
  /// 1 for the first provision with its number in its context, 2 for one that repeats it, and so on.
  package var occurrence: UInt32 = 1
  /// Of an unnumbered division, heading or annex: its position among its like in its context, from
  /// 1; annexes count on from the largest number that one of them has. 0 for what has a number.
  package var position: UInt32 = 0
  /// `nil` for an unnumbered division or heading. 款 are counted from 1.
  package let number: ProvisionNumber?
  /// As printed, without blanks: `第三十四条`, `（二）`; empty for 款.
  package var label = TextRange.none
  /// Of a division, an annex; the caption of an article.
  package var heading = TextRange.none
  /// The provision's own words: of a 款 with 项, the lead-in.
  package var text = TextRange.none
  /// Words behind the 项 that complete the lead-in's sentence.
  package var closing = TextRange.none
  /// Index of the parent; -1 for a provision at the top.
  package let parent: Int32
  /// Index behind the last provision inside this one.
  package var end: Int32
  /// 1-based line of the source.
  package let line: Int32

  /// Makes a row without words.
  package init(
    kind: ProvisionKind, number: ProvisionNumber?, parent: Int32, end: Int32, line: Int32
  ) {
    self.kind = kind
    self.number = number
    self.parent = parent
    self.end = end
    self.line = line
  }
}
