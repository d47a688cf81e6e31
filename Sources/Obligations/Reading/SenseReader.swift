internal import ChineseText

/// What a time is in its sentence: a duty's, or something else.
enum TimeSense: Sendable, Equatable {
  case duty(Duty.Kind)
  /// More of the time that the words before set.
  case extended
  case other(OtherPeriod.Sense)
}

/// Tells the times of duties from those of cases, rights, penalties, prohibitions and benefits.
struct SenseReader {
  let reading: SentenceReading
  let bytes: [UInt8]
  /// What the list means that the words are an item of; `nil` outside lists.
  let list: LeadIn.Meaning?

  /// What a time is.
  ///
  /// - Parameters:
  ///   - time: the time.
  ///   - index: its clause.
  ///   - governor: the word that binds it; `nil` where the sentence states.
  ///   - isOrdered: whether it stands behind 责令, 要求 with somebody who is to act.
  /// - Returns: a duty's kind, or what else it is.
  func sense(
    _ time: TimeExpression, in index: Int, governor: Token?, isOrdered: Bool
  ) -> TimeSense {
    let clause = reading.sentence.clauses[index]
    if isPenalty(time, clause) || isOrder(time, clause) && !isOrdered { return .other(.penalty) }
    if list == .cases, governor == nil { return .other(.condition) }
    if time.bound == .threshold { return .other(.condition) }
    if isCase(time, clause, governor) || isOfCase(time, in: index, governor) {
      return .other(.condition)
    }
    if isName(time, clause, governor) { return .other(.other) }
    if time.bound == .extended { return .extended }
    if isOrdered { return kind(of: time, clause, isBinding: true) }
    return bound(time, clause, governor)
  }

  private func bound(_ time: TimeExpression, _ clause: Clause, _ governor: Token?) -> TimeSense {
    if hasRole(.validity, before: time.range.lowerBound, in: clause), time.bound != .before,
      time.bound != .within
    {
      return .other(.validity)
    }
    switch governor.flatMap(SentenceReading.modality) {
    case .mustNot?: return .other(.prohibition)
    case .may?: return .other(.right)
    case .must?: return kind(of: time, clause, isBinding: true)
    case nil:
      switch list {
      case .rights?: return .other(.right)
      case .prohibitions?: return .other(.prohibition)
      default: break
      }
      if hasRole(.benefit, before: clause.range.upperBound, in: clause) { return .other(.benefit) }
      return kind(of: time, clause, isBinding: list == .duties)
    }
  }

  private func kind(of time: TimeExpression, _ clause: Clause, isBinding: Bool) -> TimeSense {
    switch time.form {
    case .recurring: return isSystem(clause, time) ? .other(.other) : .duty(.recurring)
    case .atOnce: return isSystem(clause, time) ? .other(.other) : .duty(.atOnce)
    case .term: return .duty(.term)
    case .calendarDay: return .duty(.deadline)
    case .measure: break
    }
    if isAmount(time) { return .other(.other) }
    switch time.bound {
    case .within: return .duty(.deadline)
    case .before: return .duty(.before)
    case .after: return .duty(.after)
    case .lasting: return .duty(.duration)
    default: break
    }
    if hasRole(.tenure, before: time.range.lowerBound, in: clause) { return .duty(.term) }
    if hasRole(.benefit, before: clause.range.upperBound, in: clause) { return .other(.benefit) }
    guard isBinding else { return .other(.other) }
    return .duty(time.bound == .atMost ? .deadline : .duration)
  }

  /// 三个月工资, 24小时电话.
  private func isAmount(_ time: TimeExpression) -> Bool {
    guard time.bound == .none else { return false }
    return time.shortest == "PT24H"
      || TimeWords.amounts.length(
        at: time.range.upperBound, before: reading.sentence.range.upperBound, in: bytes.span) != nil
  }

  /// 建立及时救助机制: a thing with a name.
  private func isSystem(_ clause: Clause, _ time: TimeExpression) -> Bool {
    // 提供及时救助的服务
    if SenseReader.giving.length(
      endingAt: time.range.lowerBound, notBefore: clause.range.lowerBound, in: bytes.span) != nil
    {
      return true
    }
    guard
      SenseReader.systems.length(
        endingAt: clause.range.upperBound, notBefore: time.range.upperBound, in: bytes.span) != nil
    else { return false }
    return SenseReader.founding.contains {
      $0.first(in: clause.range.lowerBound..<time.range.lowerBound, of: bytes.span) != nil
    }
  }
  private static let systems: WordSet = ["机制", "制度", "体系", "平台", "渠道"]
  private static let giving: WordSet = ["提供", "得到", "获得", "享受"]
  private static let founding: [Word] = ["建立", "健全", "完善", "实行", "构建"]

  /// 三年以下有期徒刑, 拘留十五日, 停业整顿一个月.
  private func isPenalty(_ time: TimeExpression, _ clause: Clause) -> Bool {
    guard time.form == .measure else { return false }
    return reading.sentence.tokens(of: clause).contains { token in
      guard token.has(.penalty) else { return false }
      let gap =
        token.range.lowerBound >= time.range.upperBound
        ? token.range.lowerBound - time.range.upperBound
        : time.range.lowerBound - token.range.upperBound
      return gap >= 0 && gap <= 18 && time.bound != .within
        || time.bound == .threshold && gap >= 0
    }
  }

  /// 责令立即停止: what an office may order when the law is broken.
  private func isOrder(_ time: TimeExpression, _ clause: Clause) -> Bool {
    time.form == .atOnce
      && reading.sentence.tokens(of: clause).contains {
        $0.has(.order) && $0.range.upperBound == time.range.lowerBound
      }
  }

  /// Whether the words tell in which case something holds.
  private func isCase(_ time: TimeExpression, _ clause: Clause, _ governor: Token?) -> Bool {
    let isBound =
      governor.map {
        $0.range.lowerBound < time.range.lowerBound
          && $0.range.lowerBound >= clause.range.lowerBound
      } ?? false
    if isBound { return false }
    if reading.isCondition(clause) || isNegated(time, clause) { return true }
    if governor.map({ $0.range.lowerBound > clause.range.upperBound }) ?? true,
      leadsIntoCase(time, clause)
    {
      return true
    }
    // 能够及时解决的问题，…应当: what stands in front of a noun.
    return modifies(time, clause, governor)
  }

  /// Whether the time is that of an event that another clause follows: 在任期内辞职后, and 最后六个月内 in
  /// front of a case with nothing that binds behind it.
  private func isOfCase(_ time: TimeExpression, in index: Int, _ governor: Token?) -> Bool {
    let sentence = reading.sentence
    let clause = sentence.clauses[index]
    guard index + 1 < sentence.clauses.count else { return false }
    guard let last = sentence.tokens(of: clause).last,
      last.range.upperBound == clause.range.upperBound
    else { return false }
    if last.has(.circumstance), time.form == .term || time.form == .measure {
      return time.range.upperBound < last.range.lowerBound && !binds(clause)
    }
    return governor == nil && time.range == last.range
      && reading.isCondition(sentence.clauses[index + 1])
      && !sentence.clauses[(index + 1)...].contains { !reading.isCondition($0) && binds($0) }
  }

  private func binds(_ clause: Clause) -> Bool {
    reading.sentence.tokens(of: clause).contains { SentenceReading.modality($0) != nil }
  }

  /// 年度监督检查计划应当公布: 年度 is part of the name of what it is about.
  private func isName(_ time: TimeExpression, _ clause: Clause, _ governor: Token?) -> Bool {
    guard time.form == .recurring, time.shortest == "P1Y", time.range.count == 6, let governor,
      glyph(at: time.range.lowerBound, in: bytes.span).value == Glyph.year
    else { return false }
    return clause.range.contains(governor.range.lowerBound)
      && time.range.upperBound < governor.range.lowerBound
  }

  /// 法庭当场审理案件，当事人有困难的，…: the case goes on over several clauses.
  private func leadsIntoCase(_ time: TimeExpression, _ clause: Clause) -> Bool {
    guard time.range.upperBound < clause.range.upperBound else { return false }
    for next in reading.sentence.clauses where next.range.lowerBound > clause.range.lowerBound {
      if reading.isCondition(next) { return !opens(next, SenseReader.objects) }
      if reading.sentence.tokens(of: next).contains(where: { SentenceReading.modality($0) != nil })
      {
        return false
      }
    }
    return false
  }

  /// 不及时, 未在三十日内, 三十日内未.
  private func isNegated(_ time: TimeExpression, _ clause: Clause) -> Bool {
    reading.sentence.tokens(of: clause).contains { token in
      token.has(.negation)
        && (token.range.upperBound <= time.range.lowerBound
          ? true : token.range.lowerBound - time.range.upperBound <= 6)
    }
  }

  private func modifies(_ time: TimeExpression, _ clause: Clause, _ governor: Token?) -> Bool {
    let limit =
      governor.map { $0.range.lowerBound }.flatMap { clause.range.contains($0) ? $0 : nil }
      ?? clause.range.upperBound
    let behind = reading.sentence.tokens(of: clause).filter {
      $0.range.lowerBound >= time.range.upperBound && $0.range.upperBound <= limit
    }
    guard let attributive = behind.firstIndex(where: { $0.has(.attributive) }) else { return false }
    let hasVerb = behind[..<attributive].contains {
      $0.has(.verb) || $0.has(.event) || $0.has(.negation)
    }
    if governor.map({ clause.range.contains($0.range.lowerBound) }) ?? false {
      return hasVerb || behind[attributive].range.lowerBound == time.range.upperBound
    }
    // 对在三年内受过处罚的人员
    guard let first = reading.sentence.tokens(of: clause).first else { return false }
    return hasVerb && first.has(.preposition) && first.range.lowerBound == clause.range.lowerBound
      && !opens(clause, SenseReader.manners)
      && !behind[attributive...].contains { $0.has(.verb) || $0.has(.event) }
  }

  private func opens(_ clause: Clause, _ words: WordSet) -> Bool {
    words.length(at: clause.range.lowerBound, before: clause.range.upperBound, in: bytes.span)
      != nil
  }
  /// What opens a case of its own: 对不能现场解决的，采取措施.
  private static let objects: WordSet = ["对", "对于"]
  /// What tells how something is done: 按照规定及时报送取得的资料.
  private static let manners: WordSet = ["按照", "根据", "依照", "依据", "会同", "结合", "围绕", "参照", "比照"]

  private func hasRole(_ role: Role, before offset: Int, in clause: Clause) -> Bool {
    reading.sentence.tokens(of: clause).contains {
      $0.has(role) && $0.range.lowerBound < offset
    }
  }
}
