internal import ChineseText

/// A duty as it was found, in offsets.
struct Found {
  struct Actor {
    let range: Range<Int>
    let basis: Duty.Bearer.Basis
  }
  let modality: Duty.Modality
  let kind: Duty.Kind
  let bearer: Actor?
  let action: Range<Int>
  let time: TimeExpression?
  let start: Range<Int>?
  let range: Range<Int>
  /// The clause.
  let index: Int
}

/// Turns what was found into words.
struct DutyWords {
  private let place: DutyPlace
  private var bytes: [UInt8] { place.bytes }
  private var sentence: Sentence { place.sentence }

  init(_ place: DutyPlace) {
    self.place = place
  }

  /// The duty as it was found.
  func duty(_ found: Found, start: Duty.Start? = nil) -> Duty {
    let source = place.source
    let bearer = found.bearer.flatMap { isNamed($0, in: found) ? nil : $0 }
    let opensList = place.context.opensList && found.time != nil
    return Duty(
      modality: found.modality, kind: found.kind, time: found.time.map(time),
      start: start ?? found.start.map { Duty.Start(text: source.string($0), date: nil) },
      range: found.time?.measure ?? found.range, source: source, row: place.row,
      words: DutyRanges(
        sentence: sentence.range, action: trimmed(found.action),
        bearer: bearer.map { ($0.range, $0.basis) }, recipient: recipient(in: found.action),
        condition: condition(of: found), leadIn: place.context.list?.range,
        holdsForItems: opensList))
  }

  /// A time that is no duty's.
  func period(_ time: TimeExpression, _ sense: OtherPeriod.Sense) -> OtherPeriod {
    OtherPeriod(
      sense: sense, time: self.time(time), range: time.measure, source: place.source,
      row: place.row, sentence: sentence.range)
  }

  /// Whether somebody of another sentence is named in this one: 应当告知登记机关 does not bind 登记机关.
  private func isNamed(_ bearer: Found.Actor, in found: Found) -> Bool {
    guard bearer.basis == .previous else { return false }
    return Word(place.source.string(bearer.range)).first(
      in: sentence.range, of: bytes.span) != nil
  }

  /// A time in words.
  func time(_ time: TimeExpression) -> Duty.Time {
    Duty.Time(
      text: place.source.string(time.range), iso: time.shortest, isoMax: time.longest,
      days: time.days)
  }

  /// What is to be done within a time: from behind the modal word or the time to the end of the
  /// sentence, or to the next clause that binds.
  func action(of time: TimeExpression, in index: Int, governor: Token?) -> Range<Int> {
    let clause = sentence.clauses[index]
    var start = clause.range.lowerBound
    if let governor, clause.range.contains(governor.range.lowerBound) {
      start = governor.range.upperBound
    }
    if time.range.upperBound == clause.range.upperBound, index + 1 < sentence.clauses.count {
      return pastModal(index + 1)
    }
    let isAdverb = time.form == .atOnce || time.form == .recurring
    if !isAdverb, time.bound == .within || time.bound == .before, start < time.range.upperBound {
      start = time.range.upperBound
    }
    return start..<end(from: index)
  }

  /// What somebody is told to do within a time: from behind the words for him on.
  func action(of time: TimeExpression, in index: Int, behind start: Int) -> Range<Int> {
    let isAdverb = time.form == .atOnce || time.form == .recurring
    let first = isAdverb ? start : max(start, time.range.upperBound)
    return first..<max(first, end(from: index))
  }

  /// What a modal word binds to.
  func action(behind token: Token, in index: Int) -> Range<Int> {
    token.range.upperBound..<max(token.range.upperBound, end(from: index))
  }

  private func pastModal(_ index: Int) -> Range<Int> {
    let clause = sentence.clauses[index]
    let modal = sentence.tokens(of: clause).first { SentenceReading.modality($0) != nil }
    let start = modal?.range.upperBound ?? clause.range.lowerBound
    return start..<max(start, end(from: index))
  }

  /// The end of the last clause that goes on from one.
  private func end(from index: Int) -> Int {
    var last = index
    for next in sentence.clauses.indices.dropFirst(index + 1) {
      let tokens = sentence.tokens(of: sentence.clauses[next])
      let binds = tokens.contains { token in
        if case .time = token.work { return true }
        return SentenceReading.modality(token) != nil
      }
      if binds { break }
      last = next
    }
    return sentence.clauses[last].range.upperBound
  }

  /// Without the marks and the 并 in front.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let span = bytes.span
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      let next = cursor.peek(span)
      guard next == Glyph.comma || next == 0x5E76 || next == 0x7684 else { break }
      cursor.take(span)
    }
    var end = range.upperBound
    while let last = glyph(endingAt: end, notBefore: cursor.offset, in: span),
      last.value == Glyph.fullStop || last.value == Glyph.semicolon || last.value == Glyph.colon
    {
      end = last.offset
    }
    return cursor.offset..<max(cursor.offset, end)
  }

  /// 公安机关 of 向公安机关报告.
  private func recipient(in action: Range<Int>) -> Range<Int>? {
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      for token in sentence.tokens(of: clause)
      where action.contains(token.range.lowerBound) && isTo(token) {
        return SubjectReader(sentence: sentence).object(
          behind: token, in: clause, before: clause.range.upperBound)
      }
    }
    return nil
  }

  private func isTo(_ token: Token) -> Bool {
    token.has(.preposition)
      && glyph(at: token.range.lowerBound, in: bytes.span).value == 0x5411
  }

  /// The clauses …的 in front of a duty.
  private func condition(of found: Found) -> Range<Int>? {
    var range: Range<Int>?
    for index in sentence.clauses.indices.prefix(found.index) {
      let clause = sentence.clauses[index]
      guard place.reading.isCondition(clause) else { continue }
      range = (range?.lowerBound ?? clause.range.lowerBound)..<clause.range.upperBound
    }
    return range
  }
}
