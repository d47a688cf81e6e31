public import RegulationModel

/// Holds the result of a decision against the edition that it should give.
///
/// The texts are compared byte for byte in their canonical form. The 题注 is compared apart: a
/// decision does not spell it.
public struct AmendmentProof: Sendable, Hashable {
  /// The first place where two texts differ.
  public struct Difference: Sendable, Hashable {
    /// The provision, by its identifier in the edition that has it; `title`, `preamble` or `closing`
    /// outside of provisions.
    public let place: String
    /// What the decision gives there; `nil` for nothing.
    public let given: String?
    /// What the other edition has there; `nil` for nothing.
    public let expected: String?

    package init(place: String, given: String?, expected: String?) {
      self.place = place
      self.given = given
      self.expected = expected
    }
  }

  /// The first difference; `nil` when the texts are equal.
  public let difference: Difference?
  /// Whether the 题注 differ.
  public let noteDiffers: Bool

  /// Whether the texts differ in nothing but blanks and the width of punctuation and digits.
  package let differsInLayoutOnly: Bool

  /// Whether the texts are equal, the 题注 apart.
  public var isEqual: Bool { difference == nil }

  /// Compares the result of a decision with the edition that it should give. O(n).
  public init(_ result: Edition, expected: Edition) {
    noteDiffers = result.note != expected.note
    difference = AmendmentProof.difference(result, expected)
    differsInLayoutOnly =
      difference != nil
      && AmendmentProof.folded(result).glyphs == AmendmentProof.folded(expected).glyphs
  }

  /// The text without its 题注 and without layout.
  private static func folded(_ edition: Edition) -> FoldedText {
    guard let note = edition.front.note else { return FoldedText(edition.bytes) }
    return FoldedText(
      Array(edition.bytes[..<Int(note.lower)] + edition.bytes[Int(note.upper)...]))
  }

  private static func difference(_ result: Edition, _ expected: Edition) -> Difference? {
    if result.title != expected.title {
      return Difference(place: "title", given: result.title, expected: expected.title)
    }
    if let (given, wanted) = first(result.preamble, expected.preamble) {
      return Difference(place: "preamble", given: given, expected: wanted)
    }
    for row in 0..<max(result.rows.count, expected.rows.count) {
      let given = row < result.rows.count ? Provision(edition: result, index: row) : nil
      let wanted = row < expected.rows.count ? Provision(edition: expected, index: row) : nil
      if let given, let wanted, given.isPrinted(like: wanted) { continue }
      return Difference(
        place: (wanted ?? given)?.id ?? "", given: given?.printed, expected: wanted?.printed)
    }
    if let (given, wanted) = first(result.closing, expected.closing) {
      return Difference(place: "closing", given: given, expected: wanted)
    }
    return nil
  }

  /// The first lines that differ.
  private static func first(_ given: [String], _ wanted: [String]) -> (String?, String?)? {
    for index in 0..<max(given.count, wanted.count) {
      let left = index < given.count ? given[index] : nil
      let right = index < wanted.count ? wanted[index] : nil
      if left != right { return (left, right) }
    }
    return nil
  }
}

extension Provision {
  /// The provision's own line: label, heading, words and closing.
  fileprivate var printed: String {
    [label, heading ?? "", text, closing ?? ""].filter { !$0.isEmpty }.joined(separator: "　")
  }

  /// Whether two provisions are the same to the byte and stand in the same place of their trees.
  fileprivate func isPrinted(like other: Provision) -> Bool {
    func bytes(_ range: TextRange, _ edition: Edition) -> ArraySlice<UInt8> {
      edition.bytes[range.offsets]
    }
    let left = row
    let right = other.row
    return left.kind == right.kind && left.number == right.number && left.parent == right.parent
      && bytes(left.label, edition) == bytes(right.label, other.edition)
      && bytes(left.heading, edition) == bytes(right.heading, other.edition)
      && bytes(left.text, edition) == bytes(right.text, other.edition)
      && bytes(left.closing, edition) == bytes(right.closing, other.edition)
  }
}
