package import CrossReferences

/// Where a citation stands in its edition, by which it is found again.
package struct CitationPlace: Hashable, Sendable {
  private let row: Int
  private let part: Reference.Part
  private let paragraph: Int?
  private let start: Int

  /// The place of a citation.
  package init(_ reference: Reference) {
    row = reference.fromRow
    part = reference.part
    paragraph = reference.preambleParagraph
    start = reference.start
  }
}
