/// Finds who acts in a clause: a phrase that ends in a word for somebody, with nothing but adverbs
/// between it and the verb.
///
/// In 国家体委收到申请后应当 it is 国家体委, in 受理申请的部门应当 all of it, in 企业的名称应当 nobody: a name does
/// not act. What stands behind 对 or 向 acts no more.
struct SubjectReader {
  let sentence: Sentence

  /// UTF-8 offsets of the phrase before `limit` in a clause; `nil` when no phrase is certain.
  func subject(of clause: Clause, before limit: Int) -> Range<Int>? {
    var search = Search(start: clause.range.lowerBound)
    for token in sentence.tokens(of: clause) {
      guard token.range.lowerBound < limit else { break }
      if let found = search.take(token) { return found }
    }
    return search.finish(at: min(limit, clause.range.upperBound))
  }

  /// The phrase behind 责令 or 要求, up to `limit`; `nil` when it names nobody.
  func object(behind order: Token, in clause: Clause, before limit: Int) -> Range<Int>? {
    var search = Search(start: order.range.upperBound)
    for token in sentence.tokens(of: clause) where token.range.lowerBound >= order.range.upperBound {
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
    /// Whether words about circumstances opened the phrase.
    var isCircumstance = false
    /// Whether a verb stands in it: then only a clause with 的 makes it one phrase.
    var hasVerb = false
    var hasAttributive = false
    var isFresh = true

    init(start: Int) { self.start = start }

    /// Takes the next token; the phrase when it is complete.
    mutating func take(_ token: Token) -> Range<Int>? {
      defer { isFresh = false }
      switch token.kind {
      case .time: return complete(at: token.range.lowerBound) ?? restart(behind: token)
      case .role(let role): return take(role, token)
      }
    }

    private mutating func take(_ role: Role, _ token: Token) -> Range<Int>? {
      switch role {
      case .actor:
        end = token.range.upperBound
        reach = token.range.upperBound
      case .adverb:
        if isAtStart(token) { start = token.range.upperBound } else { extend(over: token) }
      case .attributive:
        hasAttributive = true
        end = nil
      case .circumstance: return restart(behind: token)
      case .agent:
        // 由公安机关: a phrase of its own.
        return complete(at: token.range.lowerBound) ?? restart(behind: token)
      case .preposition, .from:
        if isAtStart(token) {
          isCircumstance = true
        } else if let found = complete(at: token.range.lowerBound) {
          return found
        }
      case .verb, .order, .negation, .must, .mustNot, .may, .since:
        if let found = complete(at: token.range.lowerBound) { return found }
        hasVerb = true
        end = nil
      case .joint, .penalty, .benefit, .validity, .tenure, .plain: break
      }
      return nil
    }

    private func isAtStart(_ token: Token) -> Bool { token.range.lowerBound == start }

    /// 均 in 各单位均应当.
    private mutating func extend(over token: Token) {
      if end != nil, reach == token.range.lowerBound { reach = token.range.upperBound }
    }

    private mutating func restart(behind token: Token) -> Range<Int>? {
      self = Search(start: token.range.upperBound)
      return nil
    }

    private func complete(at offset: Int) -> Range<Int>? {
      guard let end, reach == offset, !isCircumstance, !hasVerb || hasAttributive, start < end else {
        return nil
      }
      return start..<end
    }

    /// The phrase, when it reaches the limit.
    func finish(at limit: Int) -> Range<Int>? {
      if let found = complete(at: limit) { return found }
      return nil
    }
  }
}
