internal import ChineseText

/// Finds from when a time runs.
///
///     start = ["自"] event ("之日" | "次日") "起" | event "后" | event (before 前)
struct StartReader {
  let reading: SentenceReading
  let bytes: [UInt8]

  /// UTF-8 offsets of the words; `nil` where the sentence does not tell.
  ///
  /// - Parameters:
  ///   - time: the time.
  ///   - index: its clause.
  ///   - governor: the word that binds; what leads up to its clause leads up to the time.
  /// - Returns: the words' offsets, with 自 where it is told.
  func start(of time: TimeExpression, in index: Int, governor: Token?) -> Range<Int>? {
    let sentence = reading.sentence
    let clause = sentence.clauses[index]
    if let own = adjacent(to: time, in: clause) { return own }
    guard time.bound != .before else { return nil }
    // 收到申请后，应当在六十日内
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let before = sentence.clauses[earlier]
      // 企业应当在安装后，…报告，部门应当在五日内核查: the event is another duty's.
      if let governor, before.range.upperBound <= governor.range.lowerBound, earlier < index - 1,
        reading.isBinding(before)
      {
        return nil
      }
      if let event = event(in: before) { return event }
      let isBound = governor.map { $0.range.lowerBound < before.range.upperBound } ?? false
      guard
        reading.isCircumstance(before) || reading.isCondition(before) || isBound
          || earlier == index - 1
      else { return nil }
    }
    return nil
  }

  /// The words of a clause that ends in 后 or 起, without who acts.
  func event(in clause: Clause) -> Range<Int>? {
    guard let last = reading.sentence.tokens(of: clause).last,
      last.range.upperBound == clause.range.upperBound,
      last.has(.since) || (last.has(.circumstance) && endsInAfter(last))
    else { return nil }
    return opened(last.range.upperBound, in: clause, before: last.range.lowerBound)
  }

  /// Whether a word is 后 or one that ends in it.
  func endsInAfter(_ token: Token) -> Bool { ends(token, in: 0x540E) }

  private func ends(_ token: Token, in wanted: UInt32) -> Bool {
    glyph(endingAt: token.range.upperBound, notBefore: token.range.lowerBound, in: bytes.span)?
      .value
      == wanted
  }

  private func adjacent(to time: TimeExpression, in clause: Clause) -> Range<Int>? {
    let tokens = reading.sentence.tokens(of: clause)
    var end = time.range.lowerBound
    var index = tokens.lastIndex { $0.range.upperBound <= end }
    // 变更后的10日内, 届满的三十日前
    if let last = index, tokens[last].has(.attributive), tokens[last].range.upperBound == end {
      end = tokens[last].range.lowerBound
      index = last > tokens.startIndex ? last - 1 : nil
      if time.bound == .before { return opened(end, in: clause, before: end) }
    }
    if time.bound == .before, time.form == .measure {
      return end > clause.range.lowerBound ? opened(end, in: clause, before: end) : nil
    }
    guard let index, tokens[index].range.upperBound == end,
      tokens[index].has(.since) || (tokens[index].has(.circumstance) && endsInAfter(tokens[index]))
    else { return nil }
    return opened(end, in: clause, before: tokens[index].range.lowerBound)
  }

  /// The event's words up to an offset: from 自 on, else from behind 在, the modal word or who acts.
  private func opened(_ end: Int, in clause: Clause, before limit: Int) -> Range<Int>? {
    let tokens = reading.sentence.tokens(of: clause)
    var start = clause.range.lowerBound
    for token in tokens.reversed() where token.range.lowerBound < limit {
      if token.has(.from) { return token.range.lowerBound..<end }
      if token.has(.must) || token.has(.mustNot) || token.has(.may) || isPlace(token) {
        start = token.range.upperBound
        break
      }
    }
    if start == clause.range.lowerBound,
      let subject = SubjectReader(sentence: reading.sentence).subject(of: clause, before: limit),
      subject.upperBound < limit
    {
      start = subject.upperBound
    }
    for token in tokens
    where token.range.lowerBound == start && (token.has(.adverb) || token.has(.connective)) {
      start = token.range.upperBound
    }
    if let from = tokens.first(where: { $0.range.lowerBound == start && isPlace($0) }) {
      start = from.range.upperBound
    }
    return start < end ? start..<end : nil
  }

  /// 在, 于, 从.
  private func isPlace(_ token: Token) -> Bool {
    token.has(.preposition) && token.range.count == 3
      && [0x5728, 0x4E8E, 0x4ECE].contains(
        glyph(at: token.range.lowerBound, in: bytes.span).value)
  }
}
