internal import ChineseText

/// Finds whom the items of a list bind: X应当遵守下列规定, X的主要职责是, X具体负责下列事项.
struct ListOwner {
  private let place: DutyPlace

  init(_ place: DutyPlace) {
    self.place = place
  }

  /// UTF-8 offsets of the words in the sentence; `nil` when it names nobody.
  var bearer: Range<Int>? {
    let sentence = place.sentence
    for index in sentence.clauses.indices.reversed() {
      let clause = sentence.clauses[index]
      let limit =
        sentence.tokens(of: clause).first { SentenceReading.modality($0) != nil }?.range.lowerBound
        ?? clause.range.upperBound
      if let owner = owner(of: clause) { return owner }
      if let found = place.reading.bearer(of: index, before: limit) { return found }
    }
    return nil
  }

  private static let offices: WordSet = [
    "的主要职责", "的职责", "的主要任务", "的任务", "的义务", "的具体职责", "的工作职责", "的主要工作", "的基本职责",
  ]

  /// 巡视组 of 巡视组的主要职责是.
  private func owner(of clause: Clause) -> Range<Int>? {
    let span = place.bytes.span
    for token in place.sentence.tokens(of: clause) where token.has(.attributive) {
      guard
        ListOwner.offices.length(
          at: token.range.lowerBound, before: clause.range.upperBound, in: span) != nil
      else { continue }
      return SubjectReader(sentence: place.sentence).subject(
        of: clause, before: token.range.lowerBound)
    }
    return nil
  }
}
