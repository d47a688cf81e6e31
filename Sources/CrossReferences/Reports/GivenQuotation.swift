/// Words that a report gives for a citation.
struct GivenQuotation: Sendable, Hashable {
  /// Index of the paragraph that has them.
  var paragraph: Int
  /// Where they stand there, in Unicode scalars, without the marks around them.
  var range: Range<Int>
  /// How much the report says of them.
  var claim: Claim
  /// Whether the closing mark is there.
  var isClosed = true

  /// How surely words are meant for the provision.
  enum Claim: Sendable, Hashable {
    /// It is said that the provision says so: 规定“…”.
    case given
    /// They stand so near that they can hardly be anything else's.
    case near
    /// They stand in its sentence.
    case mentioned
    /// They are in no marks: a paragraph behind 规定如下：.
    case unmarked
  }
}
