internal import ChineseText

/// What the clauses of a sentence are to each other: which binds, which tells the case, who acts.
struct SentenceReading: Sendable {
  let sentence: Sentence
  private let bytes: [UInt8]

  init(_ sentence: Sentence, _ bytes: [UInt8]) {
    self.sentence = sentence
    self.bytes = bytes
  }

  /// The word that binds at an offset of a clause: the last before it in the clause, else the first behind
  /// it there; for words that only lead up to a clause, that clause's; else the last of the clauses before.
  func governor(of offset: Int, in index: Int) -> Token? {
    let clause = sentence.clauses[index]
    let first = firstModal(in: clause)
    if first != nil {
      return lastModal(in: clause) { $0.range.lowerBound < offset } ?? first
    }
    if let open = openModal(before: index) { return open }
    if isCircumstance(clause), let next = mainClause(after: index),
      let token = firstModal(in: sentence.clauses[next])
    {
      return token
    }
    for earlier in stride(from: index - 1, through: 0, by: -1)
    where !isCondition(sentence.clauses[earlier]) {
      if let token = lastModal(in: sentence.clauses[earlier], where: { _ in true }) {
        return token
      }
    }
    return nil
  }

  /// The word that binds a clause that is no circumstance by its end, where the clause before breaks off behind
  /// one: 企业应当在安装后，于投产前三十日报告.
  private func openModal(before index: Int) -> Token? {
    guard index > 0, !endsAsCircumstance(sentence.clauses[index]),
      endsAsCircumstance(sentence.clauses[index - 1])
    else { return nil }
    return lastModal(in: sentence.clauses[index - 1]) { _ in true }
  }

  /// Whether a word that binds stands in a clause.
  func isBinding(_ clause: Clause) -> Bool { firstModal(in: clause) != nil }

  static func modality(_ token: Token) -> Duty.Modality? {
    switch token.work {
    case .role(.must): .must
    case .role(.mustNot): .mustNot
    case .role(.may): .may
    default: nil
    }
  }

  /// The first word of a clause that binds.
  private func firstModal(in clause: Clause) -> Token? {
    let tokens = sentence.tokens(of: clause)
    return tokens.first { binds($0, tokens) }
  }

  /// The last word of a clause that binds and fits.
  private func lastModal(in clause: Clause, where fits: (Token) -> Bool) -> Token? {
    let tokens = sentence.tokens(of: clause)
    return tokens.last { binds($0, tokens) && fits($0) }
  }

  /// Whether a word binds; that of 自应当办理之日起 does not.
  private func binds(_ token: Token, _ tokens: ArraySlice<Token>) -> Bool {
    guard SentenceReading.modality(token) != nil else { return false }
    return !tokens.contains { $0.has(.from) && $0.range.upperBound == token.range.lowerBound }
  }

  private func mainClause(after index: Int) -> Int? {
    sentence.clauses.indices.dropFirst(index + 1).first {
      !isCondition(sentence.clauses[$0]) && !isCircumstance(sentence.clauses[$0])
    }
  }

  private static let exception: Word = "的除外"

  /// …的: tells the case.
  func isCondition(_ clause: Clause) -> Bool {
    guard let last = sentence.tokens(of: clause).last else { return false }
    if last.has(.attributive), last.range.upperBound == clause.range.upperBound { return true }
    return SentenceReading.exception.stands(
      at: clause.range.upperBound - 9, before: clause.range.upperBound, in: bytes.span)
  }

  /// …后, …时, …之日起, 三十日内: leads up to another clause.
  func isCircumstance(_ clause: Clause) -> Bool {
    endsAsCircumstance(clause) || opensCircumstance(clause)
  }

  private func endsAsCircumstance(_ clause: Clause) -> Bool {
    guard let last = sentence.tokens(of: clause).last,
      last.range.upperBound == clause.range.upperBound
    else { return false }
    switch last.work {
    case .time: return true
    case .role(let role): return role == .circumstance || role == .since
    }
  }

  private func opensCircumstance(_ clause: Clause) -> Bool {
    guard let first = sentence.tokens(of: clause).first,
      first.range.lowerBound == clause.range.lowerBound
    else { return false }
    return first.has(.preposition) || first.has(.from)
  }

  /// Who acts where a word binds, or where a clause states: in the clause itself, else in the clauses
  /// before it in the sentence.
  func bearer(of index: Int, before limit: Int) -> Range<Int>? {
    let reader = SubjectReader(sentence: sentence)
    if let own = reader.subject(of: sentence.clauses[index], before: limit) { return own }
    guard isOpen(sentence.clauses[index], before: limit) else { return nil }
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let clause = sentence.clauses[earlier]
      if let found = reader.subject(of: clause, before: clause.range.upperBound) {
        return isOfAnother(found, clause, limit) ? nil : found
      }
      if !isCondition(clause), !isCircumstance(clause),
        !isOpen(clause, before: clause.range.upperBound)
      {
        return nil
      }
    }
    return nil
  }

  /// Whether a clause begins with its verb, so that its subject stands elsewhere.
  private func isOpen(_ clause: Clause, before limit: Int) -> Bool {
    guard let first = sentence.tokens(of: clause).first else { return false }
    guard first.range.lowerBound == clause.range.lowerBound else { return false }
    switch first.work {
    case .time: return true
    case .role(let role):
      return [
        .must, .mustNot, .may, .adverb, .connective, .verb, .event, .preposition, .from, .negation,
        .order, .circumstance,
      ].contains(role)
    }
  }

  private static let receiving: [Word] = [
    "收到", "接到", "受理", "收取", "在收到", "在接到", "自收到", "自接到", "自受理",
  ]
  private static let requests: [Word] = ["申请", "请求", "投诉", "举报", "申诉", "提请", "报送", "备案", "要求"]
  private static let answers: [Word] = [
    "作出", "做出", "予以", "批准", "受理", "颁发", "核发", "审批", "答复", "准予", "告知", "通知", "出具", "审查", "核实", "发给",
    "办结",
    "决定",
  ]

  /// 申请人提出申请的，应当作出决定: who asks does not decide.
  private func isOfAnother(_ found: Range<Int>, _ clause: Clause, _ limit: Int) -> Bool {
    let span = bytes.span
    // 登记机关收到申请后
    if SentenceReading.receiving.contains(where: {
      $0.stands(at: found.upperBound, before: clause.range.upperBound, in: span)
    }) {
      return false
    }
    let asks = SentenceReading.requests.contains {
      $0.first(in: found.upperBound..<clause.range.upperBound, of: span) != nil
    }
    guard asks else { return false }
    let rest = limit..<max(limit, sentence.range.upperBound)
    return SentenceReading.answers.contains { $0.first(in: rest, of: span) != nil }
  }
}
