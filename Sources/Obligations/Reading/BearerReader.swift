internal import ChineseText

/// Finds who bears a duty, and where the words for them stand.
struct BearerReader {
  struct Order {
    let bearer: Found.Actor?
    /// Where the words for what is to be done begin.
    let end: Int
  }

  private let place: DutyPlace
  private var sentence: Sentence { place.sentence }

  init(_ place: DutyPlace) {
    self.place = place
  }

  /// Who is told to act by 责令 or 要求 in front of a time; `nil` when no such word stands there.
  func order(before time: TimeExpression, in index: Int) -> Order? {
    let clause = sentence.clauses[index]
    guard
      let word = sentence.tokens(of: clause).last(where: {
        $0.has(.order) && $0.range.upperBound <= time.range.lowerBound && !isSuffered($0)
      })
    else { return nil }
    if let object = SubjectReader(sentence: sentence).object(
      behind: word, in: clause, before: time.range.lowerBound)
    {
      return Order(
        bearer: Found.Actor(range: object, basis: .object), end: object.upperBound)
    }
    // 责令其三十日内改正: whom, stands elsewhere.
    let named = glyph(
      endingAt: word.range.upperBound, notBefore: word.range.lowerBound,
      in: place.bytes.span)
    guard named?.value == 0x5176 else { return nil }  // 其
    let antecedent = SubjectReader(sentence: sentence).subject(
      of: sentence.clauses[0], before: sentence.clauses[0].range.upperBound)
    return Order(
      bearer: index > 0 ? antecedent.map { Found.Actor(range: $0, basis: .object) } : nil,
      end: word.range.upperBound)
  }

  /// 被责令停业的单位: an order that was given names whom, and gives none.
  private func isSuffered(_ word: Token) -> Bool {
    glyph(
      endingAt: word.range.lowerBound, notBefore: sentence.range.lowerBound, in: place.bytes.span)?
      .value == 0x88AB  // 被
  }

  /// Who acts within a time.
  func bearer(of time: TimeExpression, in index: Int, governor: Token?) -> Found.Actor? {
    if let agent = agent(before: time.range.lowerBound, in: index) {
      return Found.Actor(range: agent, basis: .sentence)
    }
    if let governor {
      return bearer(at: governor, in: sentence.clause(at: governor.range.lowerBound))
    }
    if let own = place.reading.bearer(of: index, before: time.range.lowerBound) {
      return Found.Actor(range: own, basis: .sentence)
    }
    if place.reading.isCircumstance(sentence.clauses[index]), index + 1 < sentence.clauses.count,
      let next = SubjectReader(sentence: sentence).subject(
        of: sentence.clauses[index + 1], before: sentence.clauses[index + 1].range.upperBound)
    {
      return Found.Actor(range: next, basis: .sentence)
    }
    return elsewhere(index)
  }

  /// 公安机关 of 由公安机关及时处理.
  private func agent(before limit: Int, in index: Int) -> Range<Int>? {
    let clause = sentence.clauses[index]
    guard
      let word = sentence.tokens(of: clause).last(where: {
        $0.has(.agent) && $0.range.upperBound <= limit
      })
    else { return nil }
    return SubjectReader(sentence: sentence).object(behind: word, in: clause, before: limit)
  }

  /// Who a modal word binds; without one, who the sentence is about.
  func bearer(at modal: Token?, in index: Int) -> Found.Actor? {
    if let modal, let agent = agent(behind: modal, in: index) {
      return Found.Actor(range: agent, basis: .sentence)
    }
    let limit = modal?.range.lowerBound ?? sentence.clauses[index].range.lowerBound
    if let own = place.reading.bearer(of: index, before: limit) {
      return Found.Actor(range: own, basis: .sentence)
    }
    guard modal.map({ isBare($0, sentence.clauses[index]) }) ?? true else { return nil }
    return elsewhere(index)
  }

  /// 建设单位 of 应当由建设单位验收.
  private func agent(behind modal: Token, in index: Int) -> Range<Int>? {
    let clause = sentence.clauses[index]
    guard
      let word = sentence.tokens(of: clause).first(where: {
        $0.has(.agent) && $0.range.lowerBound == modal.range.upperBound
      })
    else { return nil }
    return SubjectReader(sentence: sentence).object(
      behind: word, in: clause, before: clause.range.upperBound)
  }

  /// Whether nothing but adverbs stands before a modal word: no thing that it is said of.
  private func isBare(_ modal: Token, _ clause: Clause) -> Bool {
    var end = clause.range.lowerBound
    for token in sentence.tokens(of: clause) where token.range.lowerBound == end {
      if token.range == modal.range { return true }
      switch token.work {
      case .time, .role(.adverb), .role(.connective), .role(.circumstance):
        end = token.range.upperBound
      default: return false
      }
    }
    return false
  }

  /// The lead-in of the list, or the sentence before where this one begins with its verb.
  private func elsewhere(_ index: Int) -> Found.Actor? {
    if let list = place.context.list {
      guard let bearer = list.bearer, list.meaning == .duties || begins(index) else { return nil }
      return Found.Actor(range: bearer, basis: .leadIn)
    }
    guard let previous = place.context.previous, begins(index), !place.context.opensList,
      !namesWhoever
    else { return nil }
    return Found.Actor(range: previous, basis: .previous)
  }

  /// Whether the sentence is about whoever does something: 从事客货运输的，应当.
  private var namesWhoever: Bool {
    let first = sentence.clauses[0]
    return place.reading.isCondition(first)
      && BearerReader.practices.length(
        at: first.range.lowerBound, before: first.range.upperBound, in: place.bytes.span) != nil
  }
  private static let practices: WordSet = [
    "从事", "经营", "举办", "开办", "承办", "承运", "承包", "承租", "携带", "饲养", "驾驶", "持有", "利用", "占用", "拥有",
    "生产", "销售", "开采", "租用", "参加",
  ]

  /// Whether no other subject can stand in the sentence up to a clause.
  private func begins(_ index: Int) -> Bool {
    sentence.clauses[...index].allSatisfy { clause in
      guard let first = sentence.tokens(of: clause).first,
        first.range.lowerBound == clause.range.lowerBound
      else { return false }
      switch first.work {
      case .time: return true
      case .role(let role):
        return [.must, .mustNot, .may, .adverb, .connective, .verb, .event, .order].contains(role)
      }
    }
  }
}
