/// A sentence with where it stands: what all that is found in it is read from.
///
/// A class, since five readers are made of it for each word that binds.
final class DutyPlace: Sendable {
  let reading: SentenceReading
  let source: DutyText
  let row: Int
  let context: DutyContext

  init(reading: SentenceReading, source: DutyText, row: Int, context: DutyContext) {
    self.reading = reading
    self.source = source
    self.row = row
    self.context = context
  }

  var sentence: Sentence { reading.sentence }
  /// The edition's text.
  var bytes: [UInt8] { source.bytes }
}

/// What stands around a sentence.
struct DutyContext: Sendable {
  /// The lead-in of the list that the sentence is in.
  let list: LeadIn?
  /// Who acted in the sentence before.
  let previous: Range<Int>?
  /// Whether items follow.
  let opensList: Bool
}
