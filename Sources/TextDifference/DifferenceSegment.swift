/// A stretch of a text comparison.
public struct DifferenceSegment: Sendable, Hashable {
  /// Which side has the text.
  public enum Operation: String, Sendable, CaseIterable {
    /// Both.
    case equal
    /// The old one only.
    case delete
    /// The new one only.
    case insert
  }

  /// What kind of difference a deletion or insertion is.
  public enum Nature: Sendable, Hashable {
    /// Words: a revision. Equal text has this nature, too.
    case text
    /// Width, blanks or an equivalent sign, the same words: no revision.
    case layout
    /// The label of a 项 or 目 whose number is another: renumbering.
    case label
  }

  /// Which side has the text.
  public let operation: Operation
  /// Whether a difference is one of words.
  public let nature: Nature
  /// The text, as it stands in its side.
  public let text: String

  /// Makes a segment.
  public init(_ operation: Operation, _ text: String, nature: Nature = .text) {
    self.operation = operation
    self.nature = nature
    self.text = text
  }

  /// Whether the segment shows a revision: a deletion or insertion of words.
  public var isRevision: Bool { operation != .equal && nature == .text }
}
