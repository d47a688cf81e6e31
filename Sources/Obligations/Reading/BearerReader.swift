internal import ChineseText
internal import RegulationModel

/// Finds who bears a duty, and where the words for them stand.
struct BearerReader {
  struct Order {
    let bearer: Found.Bearer?
  }

  private let duties: SentenceDuties
  private var sentence: Sentence { duties.sentence }

  init(_ duties: SentenceDuties) {
    self.duties = duties
  }

  /// Who is told to act by 责令 or 要求 in front of a time; `nil` when no such word stands there.
  func order(before time: TimeExpression, in index: Int) -> Order? {
    let clause = sentence.clauses[index]
    guard
      let word = sentence.tokens(of: clause).last(where: {
        $0.has(.order) && $0.range.upperBound <= time.range.lowerBound
      })
    else { return nil }
    if let object = SubjectReader(sentence: sentence).object(
      behind: word, in: clause, before: time.range.lowerBound)
    {
      return Order(bearer: Found.Bearer(range: object, basis: .object))
    }
    // 责令其三十日内改正: whom, stands elsewhere.
    let named = glyph(
      endingAt: word.range.upperBound, notBefore: word.range.lowerBound, in: duties.edition.bytes.span)
    guard named?.value == 0x5176 else { return nil }  // 其
    let antecedent = SubjectReader(sentence: sentence).subject(
      of: sentence.clauses[0], before: sentence.clauses[0].range.upperBound)
    return Order(
      bearer: index > 0 ? antecedent.map { Found.Bearer(range: $0, basis: .object) } : nil)
  }

  /// Who acts within a time.
  func bearer(of time: TimeExpression, in index: Int, governor: Token?) -> Found.Bearer? {
    if let governor {
      let clause = sentence.clause(at: governor.range.lowerBound)
      // …，并由公安机关及时处理
      if clause != index,
        let own = SubjectReader(sentence: sentence).subject(
          of: sentence.clauses[index], before: time.range.lowerBound)
      {
        return Found.Bearer(range: own, basis: .sentence)
      }
      return bearer(at: governor, in: clause)
    }
    if let own = duties.reading.bearer(of: index, before: time.range.lowerBound) {
      return Found.Bearer(range: own, basis: .sentence)
    }
    if duties.reading.isCircumstance(sentence.clauses[index]), index + 1 < sentence.clauses.count,
      let next = SubjectReader(sentence: sentence).subject(
        of: sentence.clauses[index + 1], before: sentence.clauses[index + 1].range.upperBound)
    {
      return Found.Bearer(range: next, basis: .sentence)
    }
    return elsewhere(index)
  }

  /// Who a modal word binds; without one, who the sentence is about.
  func bearer(at modal: Token?, in index: Int) -> Found.Bearer? {
    let limit = modal?.range.lowerBound ?? sentence.clauses[index].range.lowerBound
    if let own = duties.reading.bearer(of: index, before: limit) {
      return Found.Bearer(range: own, basis: .sentence)
    }
    return elsewhere(index)
  }

  /// The lead-in of the list, or the sentence before where this one begins with its verb.
  private func elsewhere(_ index: Int) -> Found.Bearer? {
    if let list = duties.context.list {
      guard let bearer = list.bearer, begins(index) else { return nil }
      return Found.Bearer(range: bearer, basis: .leadIn)
    }
    guard let previous = duties.context.previous, begins(index), !duties.context.opensList else {
      return nil
    }
    return Found.Bearer(range: previous, basis: .previous)
  }

  /// Whether no other subject can stand in the sentence up to a clause.
  private func begins(_ index: Int) -> Bool {
    sentence.clauses[...index].allSatisfy { clause in
      guard let first = sentence.tokens(of: clause).first,
        first.range.lowerBound == clause.range.lowerBound
      else { return false }
      switch first.kind {
      case .time: return true
      case .role(let role):
        return [.must, .mustNot, .may, .adverb, .verb, .order].contains(role)
      }
    }
  }
}
