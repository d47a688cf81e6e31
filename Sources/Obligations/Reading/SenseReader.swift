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
    guard isBinding || isLeast(time) else { return .other(.other) }
    return .duty(time.bound == .atMost ? .deadline : .duration)
  }

  /// 公示期不少于五日, 保存期限不少于三十年: such a period is laid down, whatever binds.
  private func isLeast(_ time: TimeExpression) -> Bool {
    guard time.bound == .atLeast,
      let before = glyph(
        endingAt: time.range.lowerBound, notBefore: reading.sentence.range.lowerBound,
        in: bytes.span)
    else { return false }
    return [0x671F, 0x9650, 0x95F4].contains(before.value)  // 期 限 间
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
    if time.form == .recurring {
      // 每日按罚款数额的百分之三加处罚款
      return SenseReader.charges.isIn(
        time.range.upperBound..<clause.range.upperBound, of: bytes.span)
    }
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

  private static let charges: WordSet = ["加处", "加收", "处罚款", "处以罚款", "滞纳金", "连续处罚"]

  /// 责令立即停止: what an office may order when the law is broken.
  private func isOrder(_ time: TimeExpression, _ clause: Clause) -> Bool {
    time.form == .atOnce
      && reading.sentence.tokens(of: clause).contains {
        $0.has(.order) && $0.range.upperBound == time.range.lowerBound
      }
  }

  private func hasRole(_ role: Role, before offset: Int, in clause: Clause) -> Bool {
    reading.sentence.tokens(of: clause).contains {
      $0.has(role) && $0.range.lowerBound < offset
    }
  }
}
