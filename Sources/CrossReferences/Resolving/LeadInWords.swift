internal import ChineseText
internal import RegulationModel

/// What the lead-ins of lists say.
extension ProvisionIndex {
  /// Whether a lead-in announces penalties: …，按照下列规定处罚：
  func leadInPunishes(_ row: Int) -> Bool {
    let range = rows[row].text.offsets
    let tail = max(range.lowerBound, range.upperBound - 600)..<range.upperBound
    return CitationWords.penaltyRules.isIn(tail, of: bytes.span)
      && CitationWords.penalties.isIn(tail, of: bytes.span)
  }

  /// Whether a lead-in announces a list of a thing: 应当具备下列条件 speaks of 条件.
  func leadIn(of row: Int, speaksOf noun: Word) -> Bool {
    let range = rows[row].text.offsets
    let tail = max(range.lowerBound, range.upperBound - 600)..<range.upperBound
    return CitationWords.announcements.isIn(tail, of: bytes.span)
      && noun.first(in: tail, of: bytes.span) != nil
  }
}
