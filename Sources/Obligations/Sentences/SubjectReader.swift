/// Finds who acts in a clause: a phrase that ends in a word for somebody, with nothing but adverbs
/// between it and the verb.
///
/// In 国家体委收到申请后应当 it is 国家体委, in 受理申请的部门应当 all of it, in 企业的名称应当 nobody: a name does
/// not act. What stands behind 对 or 向 acts no more.
struct SubjectReader {
  let sentence: Sentence

  /// UTF-8 offsets of the phrase before `limit` in a clause; `nil` when no phrase is certain.
  func subject(of clause: Clause, before limit: Int) -> Range<Int>? {
    let isBound = sentence.tokens(of: clause).contains { isModal($0, at: limit) }
    var search = Search(start: clause.range.lowerBound, isBound: isBound)
    for token in sentence.tokens(of: clause) {
      guard token.range.lowerBound < limit || isModal(token, at: limit) else { break }
      if let found = search.take(token) { return found }
    }
    return search.finish(at: min(limit, clause.range.upperBound))
  }

  private func isModal(_ token: Token, at limit: Int) -> Bool {
    token.range.lowerBound == limit && SentenceReading.modality(token) != nil
  }

  /// The phrase behind 责令 or 要求, up to `limit`; `nil` when it names nobody.
  func object(behind order: Token, in clause: Clause, before limit: Int) -> Range<Int>? {
    var search = Search(start: order.range.upperBound)
    for token in sentence.tokens(of: clause) where token.range.lowerBound >= order.range.upperBound
    {
      guard token.range.lowerBound < limit else { break }
      if let found = search.take(token) { return found }
    }
    return search.finish(at: limit)
  }

  private struct Search {
    /// Where the phrase would begin.
    var start: Int
    /// Where the last word for somebody ended, and behind it the adverbs.
    var end: Int?
    var reach = 0
    /// Whether it is about circumstances: what stands behind 对 does not act.
    var isCircumstance = false
    /// Whether a verb stands in it: then only 的, or a word that binds right behind it, makes it one phrase.
    var hasVerb = false
    var hasAttributive = false
    /// Whether words that are not known stand between two words for somebody.
    var hasGap = false
    /// Where the last verb ended, in front of which no verb stood: 登记 of 登记机关.
    var verbEnd: Int?
    /// Whether a verb stands in it that no name holds.
    var hasEvent = false
    /// Whether such a verb opens it: 设立学校应当 tells no school to act.
    var opensWithEvent = false
    /// Where the last such verb ended: 报送 of 报送机关.
    var eventEnd: Int?
    /// Where the last 和 ended.
    var jointEnd: Int?

    /// Whether a word that binds ends the clause: then the whole may be one phrase.
    let isBound: Bool
    /// The phrase before the first verb, which stands unless the whole is one.
    var first: Range<Int>?

    init(start: Int, isBound: Bool = false) {
      self.start = start
      self.isBound = isBound
    }

    /// Takes the next token; the phrase when it is complete.
    mutating func take(_ token: Token) -> Range<Int>? {
      switch token.work {
      case .time: return first ?? complete(at: token.range.lowerBound) ?? restart(behind: token)
      case .role(let role): return take(role, token)
      }
    }

    private mutating func take(_ role: Role, _ token: Token) -> Range<Int>? {
      let offset = token.range.lowerBound
      switch role {
      case .actor: takeActor(token)
      case .collective:
        guard offset != start, jointEnd != offset else { return takeVerb(token) }
        takeActor(token)
      case .connective:
        if offset == start { start = token.range.upperBound } else { extend(over: token) }
      case .adverb: extend(over: token)
      case .attributive:
        hasAttributive = true
        end = nil
      case .circumstance: return first ?? completeState(at: offset) ?? restart(behind: token)
      case .agent: return first ?? complete(at: offset) ?? restart(behind: token)
      case .preposition, .from:
        // 劳动保障行政部门对…
        if let first { return first }
        if offset != start, let found = hasEvent ? complete(at: offset) : completeAll(at: offset) {
          return found
        }
        isCircumstance = true
      case .must, .mustNot, .may: return completeAll(at: offset) ?? first
      case .verb: return takeVerb(token)
      case .event, .order, .negation, .since: return takeEvent(token)
      case .joint:
        // 建设单位和设计企业: the phrase goes on.
        reach = -1
        jointEnd = token.range.upperBound
      case .plain: extend(over: token)
      case .penalty, .benefit, .validity, .tenure: break
      }
      return nil
    }

    private mutating func takeEvent(_ token: Token) -> Range<Int>? {
      if let found = complete(at: token.range.lowerBound) {
        // 企业违反规定的，…; but 政府承担监管职责的部门应当 is one phrase.
        guard isBound, first == nil else { return first ?? found }
        first = found
      }
      if token.range.lowerBound == start { opensWithEvent = true }
      eventEnd = token.range.upperBound
      hasVerb = true
      hasEvent = true
      verbEnd = nil
      end = nil
      return nil
    }

    private mutating func takeActor(_ token: Token) {
      // 登记机关: the verb is part of the name.
      if verbEnd == token.range.lowerBound { hasVerb = false }
      if eventEnd == token.range.lowerBound { opensWithEvent = false }
      if end != nil, reach < token.range.lowerBound, jointEnd != token.range.lowerBound {
        hasGap = true
      }
      end = token.range.upperBound
      reach = token.range.upperBound
    }

    private mutating func takeVerb(_ token: Token) -> Range<Int>? {
      if let found = complete(at: token.range.lowerBound) {
        guard isBound, first == nil else { return first ?? found }
        first = found
      }
      if !hasVerb || verbEnd == token.range.lowerBound { verbEnd = token.range.upperBound }
      hasVerb = true
      end = nil
      return nil
    }

    /// 均 in 各单位均应当.
    private mutating func extend(over token: Token) {
      if end != nil, reach == token.range.lowerBound { reach = token.range.upperBound }
    }

    private mutating func restart(behind token: Token) -> Range<Int>? {
      if let first { return first }
      self = Search(start: token.range.upperBound, isBound: isBound)
      return nil
    }

    private func complete(at offset: Int) -> Range<Int>? {
      !hasVerb || hasAttributive ? completeAll(at: offset) : nil
    }

    /// All words up to a word that binds are one phrase.
    private func completeAll(at offset: Int) -> Range<Int>? {
      guard let end, reach == offset, !isCircumstance, start < end,
        !opensWithEvent || hasAttributive
      else { return nil }
      return start..<end
    }

    /// 巡视组 of 巡视组进驻后: one short word stands between.
    private func completeState(at offset: Int) -> Range<Int>? {
      guard let end, !isCircumstance, !hasVerb, !hasGap, start < end, reach < offset,
        offset - reach <= 12
      else {
        return nil
      }
      return start..<end
    }

    /// The phrase, when it reaches the limit.
    func finish(at limit: Int) -> Range<Int>? { complete(at: limit) ?? first }
  }
}
