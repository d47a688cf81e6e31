/// A line of a Word text on its way into the document.
struct WordBlock: Sendable {
  /// Why a line is told in a finding.
  enum Notice: Sendable, Hashable, CaseIterable {
    case chunk, comment, deletion, hidden, insertion, note, strike
  }

  var text: [UInt8]
  var evidence = Evidence()
  var place = Place()
  /// What is told of it; `nil` for nothing.
  var notice: Notice?
}
