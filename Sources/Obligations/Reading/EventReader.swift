internal import ChineseText

/// Finds the event before or after which something is to be done, where no number is told: 进驻后, 举办前.
struct EventReader {
  private let place: DutyPlace

  init(_ place: DutyPlace) {
    self.place = place
  }

  /// The event of a modal word, in the clauses that lead up to it or behind it in its own.
  func event(around token: Token, in index: Int) -> (kind: Duty.Kind, range: Range<Int>)? {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let clause = place.sentence.clauses[earlier]
      if let found = event(
        endingAt: clause.range.upperBound, in: clause, from: clause.range.lowerBound)
      {
        return found
      }
      guard place.reading.isCircumstance(clause) || place.reading.isCondition(clause) else {
        break
      }
    }
    let own = place.sentence.clauses[index]
    if let found = event(endingAt: token.range.lowerBound, in: own, from: own.range.lowerBound) {
      return found
    }
    return behind(token, in: own)
  }

  /// The words up to 前 or 后 that end at an offset.
  private func event(
    endingAt end: Int, in clause: Clause, from start: Int
  ) -> (kind: Duty.Kind, range: Range<Int>)? {
    guard
      let last = place.sentence.tokens(of: clause).last(where: { $0.range.upperBound == end }),
      let kind = kind(last)
    else { return nil }
    var from = start
    if let subject = SubjectReader(sentence: place.sentence).subject(
      of: clause, before: last.range.lowerBound), subject.upperBound < last.range.lowerBound
    {
      from = subject.upperBound
    }
    for token in place.sentence.tokens(of: clause)
    where token.range.lowerBound == from
      && (token.has(.adverb) || token.has(.connective) || isPlace(token))
    {
      from = token.range.upperBound
    }
    return from < end ? (kind, from..<end) : nil
  }

  /// 应当在举办前进行检查.
  private func behind(_ token: Token, in clause: Clause) -> (kind: Duty.Kind, range: Range<Int>)? {
    let tokens = place.sentence.tokens(of: clause).filter {
      $0.range.lowerBound >= token.range.upperBound
    }
    guard let first = tokens.first, isPlace(first),
      first.range.lowerBound == token.range.upperBound,
      let place = tokens.firstIndex(where: { $0.has(.circumstance) }),
      let kind = kind(tokens[place])
    else { return nil }
    // 闭坑前或者闭坑后: neither alone.
    if place + 1 < tokens.count, tokens[place + 1].has(.joint) { return nil }
    let last = tokens[place]
    return (kind, first.range.upperBound..<last.range.upperBound)
  }

  private func kind(_ token: Token) -> Duty.Kind? {
    guard token.has(.circumstance) else { return nil }
    let span = place.bytes.span
    switch glyph(endingAt: token.range.upperBound, notBefore: token.range.lowerBound, in: span)?
      .value
    {
    case 0x540E: return .after  // 后
    case Glyph.previous: return .before
    default: return nil
    }
  }

  /// 在, 于.
  private func isPlace(_ token: Token) -> Bool {
    let first = glyph(at: token.range.lowerBound, in: place.bytes.span).value
    return token.has(.preposition) && token.range.count == 3 && (first == 0x5728 || first == 0x4E8E)
  }
}
