internal import ChineseText

/// Tells the times of cases and names from those of what is to be done.
extension SenseReader {
  /// Whether the words tell in which case something holds.
  func isCase(_ time: TimeExpression, _ clause: Clause, _ governor: Token?) -> Bool {
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
  func isOfCase(_ time: TimeExpression, in index: Int, _ governor: Token?) -> Bool {
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
  func isName(_ time: TimeExpression, _ clause: Clause, _ governor: Token?) -> Bool {
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
}
