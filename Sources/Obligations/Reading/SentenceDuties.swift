internal import ChineseText

/// Reads the duties of one sentence.
struct SentenceDuties {
  private let place: DutyPlace
  private(set) var duties: [Duty] = []
  private(set) var periods: [OtherPeriod] = []
  /// More time than the sentence before sets: ；经批准，可以延长十日.
  private(set) var further: TimeExpression?
  /// The modal words that a time is told for.
  private var timed: [Int] = []

  init(_ place: DutyPlace) {
    self.place = place
  }

  private var reading: SentenceReading { place.reading }
  private var bytes: [UInt8] { place.bytes }
  private var context: DutyContext { place.context }
  private var sentence: Sentence { place.sentence }

  /// Whether anything in the sentence may lay something down: most sentences neither bind nor tell a time.
  var mayTell: Bool {
    sentence.isBinding || !sentence.times.isEmpty || context.list?.meaning == .duties
      || CommencementReader.mayTell(sentence)
  }

  /// Reads the sentence: its times in order, then what it lays down without a time.
  mutating func read() {
    if let start = CommencementReader.start(of: sentence, in: place.source) {
      add(commencement: start)
      return
    }
    for token in sentence.tokens {
      if case .time(let number) = token.work { read(sentence.times[number]) }
    }
    for token in sentence.tokens where SentenceReading.modality(token) != nil { readModal(token) }
    readStatedItem()
    duties.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func read(_ time: TimeExpression) {
    let index = sentence.clause(at: time.range.lowerBound)
    let governor = reading.governor(of: time.range.lowerBound, in: index)
    let order = BearerReader(place).order(before: time, in: index)
    let senses = SenseReader(reading: reading, bytes: bytes, list: context.list?.meaning)
    switch senses.sense(time, in: index, governor: governor, isOrdered: order != nil) {
    case .duty(let kind): add(kind, time, index, governor, order)
    case .extended: addExtension(time)
    case .other(let sense): addPeriod(sense, time)
    }
  }

  private mutating func add(
    _ kind: Duty.Kind, _ time: TimeExpression, _ index: Int, _ governor: Token?,
    _ order: BearerReader.Order?
  ) {
    // 应当建立机制，…适时报告: what stands before the later clause is a duty of its own.
    if let governor, order == nil, sentence.clause(at: governor.range.lowerBound) >= index {
      timed.append(governor.range.lowerBound)
    }
    let words = DutyWords(place)
    let bearers = BearerReader(place)
    // 责令其三十日内改正 binds whom it is told to, not who tells it.
    let bearer =
      order == nil ? bearers.bearer(of: time, in: index, governor: governor) : order?.bearer
    let start = StartReader(reading: reading, bytes: bytes)
      .start(of: time, in: index, governor: governor)
    let action =
      order.map { words.action(of: time, in: index, behind: $0.end) }
      ?? words.action(of: time, in: index, governor: governor)
    duties.append(
      words.duty(
        Found(
          modality: .must, kind: kind, bearer: bearer, action: action, time: time, start: start,
          range: time.range, index: index)))
  }

  private mutating func addExtension(_ time: TimeExpression) {
    if let last = duties.indices.last {
      duties[last].extended = DutyWords(place).time(time)
    } else {
      further = time
    }
  }

  /// The time by which the sentence extends another's.
  var extra: Duty.Time? { further.map { DutyWords(place).time($0) } }

  private mutating func addPeriod(_ sense: OtherPeriod.Sense, _ time: TimeExpression) {
    guard time.form == .measure || sense != .other else { return }
    periods.append(DutyWords(place).period(time, sense))
  }

  private mutating func add(commencement start: Duty.Start) {
    let words = DutyWords(place)
    duties.append(
      words.duty(
        Found(
          modality: .must, kind: .commencement, bearer: nil, action: sentence.range, time: nil,
          start: nil, range: sentence.range, index: 0), start: start))
  }

  /// A modal word without a time: before or after an event, or at no time told.
  private mutating func readModal(_ token: Token) {
    guard further == nil, !timed.contains(token.range.lowerBound),
      let modality = SentenceReading.modality(token)
    else { return }
    let index = sentence.clause(at: token.range.lowerBound)
    guard !reading.isCondition(sentence.clauses[index]), !isBoundBefore(token, in: index),
      context.list?.meaning != .cases
    else { return }
    let words = DutyWords(place)
    let event = modality == .must ? EventReader(place).event(around: token, in: index) : nil
    duties.append(
      words.duty(
        Found(
          modality: modality, kind: event?.kind ?? .none,
          bearer: BearerReader(place).bearer(at: token, in: index),
          action: words.action(behind: token, in: index), time: nil, start: event?.range,
          range: token.range, index: index)))
  }

  /// Whether the clause binds already: 应当由建设单位负责.
  private func isBoundBefore(_ token: Token, in index: Int) -> Bool {
    guard token.has(.must) else { return false }
    return sentence.tokens(of: sentence.clauses[index]).contains {
      $0.has(.must) && $0.range.lowerBound < token.range.lowerBound
    }
  }

  /// An item of 主要职责是: it states what is to be done.
  private mutating func readStatedItem() {
    guard duties.isEmpty, periods.isEmpty, let list = context.list, list.meaning == .duties,
      let first = sentence.clauses.first
    else { return }
    let words = DutyWords(place)
    duties.append(
      words.duty(
        Found(
          modality: .must, kind: .none, bearer: BearerReader(place).bearer(at: nil, in: 0),
          action: sentence.range, time: nil, start: nil,
          range: first.range.lowerBound..<first.range.lowerBound, index: 0)))
  }

  /// Who acts in the sentence itself; `nil` when nobody is named.
  var subject: Range<Int>? {
    let reader = SubjectReader(sentence: sentence)
    for index in sentence.clauses.indices {
      let clause = sentence.clauses[index]
      if reading.isCondition(clause) || reading.isCircumstance(clause) { continue }
      let limit =
        sentence.tokens(of: clause).first { SentenceReading.modality($0) != nil }?.range.lowerBound
        ?? clause.range.upperBound
      if let found = reader.subject(of: clause, before: limit) { return found }
      return reading.bearer(of: index, before: limit)
    }
    return nil
  }

  /// What the sentence says of the items behind it.
  var leadIn: LeadIn {
    let modal = sentence.tokens.last { SentenceReading.modality($0) != nil }
    return LeadIn(
      sentence.range, modality: modal.flatMap(SentenceReading.modality),
      bearer: ListOwner(place).bearer ?? context.previous, in: bytes.span)
  }
}
