internal import RegulationModel

/// A sentence with where it stands: what all that is found in it is read from.
struct DutyPlace {
  let reading: SentenceReading
  let edition: Edition
  let row: Int
  let context: DutyContext

  var sentence: Sentence { reading.sentence }
}

/// What stands around a sentence.
struct DutyContext {
  /// The lead-in of the list that the sentence is in.
  let list: LeadIn?
  /// Who acted in the sentence before.
  let previous: Range<Int>?
  /// Whether items follow.
  let opensList: Bool
}
