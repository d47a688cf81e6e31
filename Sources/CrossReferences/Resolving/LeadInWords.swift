internal import ChineseText
internal import RegulationModel

/// What the lead-ins of lists say.
extension ProvisionIndex {
  /// Whether a lead-in announces penalties: …，按照下列规定处罚：
  func leadInPunishes(_ row: Int) -> Bool {
    let range = rows[row].text.offsets
    let tail = max(range.lowerBound, range.upperBound - 60)..<range.upperBound
    let rules: WordSet = ["下列规定", "以下规定", "下列标准"]
    let penalties: WordSet = ["处罚", "处理", "处分", "罚款", "法律责任"]
    return rules.isIn(tail, of: bytes.span) && penalties.isIn(tail, of: bytes.span)
  }

  /// Whether a lead-in announces a list of a thing: 应当具备下列条件 speaks of 条件.
  func leadIn(of row: Int, speaksOf noun: Word) -> Bool {
    let range = rows[row].text.offsets
    let announces: WordSet = ["下列", "以下", "如下"]
    let tail = max(range.lowerBound, range.upperBound - 600)..<range.upperBound
    return announces.isIn(tail, of: bytes.span) && noun.first(in: tail, of: bytes.span) != nil
  }
}
