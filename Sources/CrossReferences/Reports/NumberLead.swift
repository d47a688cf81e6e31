internal import ChineseText

/// What stands directly before a number without a head: 公园管理办法第三条, 合同第三条.
enum NumberLead: Equatable {
  /// The name of an act, without 《》; the range holds it.
  case name(Range<Int>)
  /// The noun of one alone: 条例第三条.
  case noun(String)
  /// A document that is no act by its noun: 国发〔2010〕5号文件第三条.
  case document
  /// A paper that is none: 合同第三条.
  case paper
  /// Nothing that the number could be of.
  case open

  /// Reads what ends where a number begins.
  init(endingAt end: Int, notBefore start: Int, in bytes: Span<UInt8>) {
    var end = end
    if let length = NumberLead.joints.length(endingAt: end, notBefore: start, in: bytes) {
      end -= length
    }
    let bare = NumberLead.withoutBracket(end, notBefore: start, in: bytes)
    if NumberLead.documents.length(endingAt: bare, notBefore: start, in: bytes) != nil {
      self = .document
      return
    }
    if let length = NumberLead.rules.length(endingAt: bare, notBefore: start, in: bytes) {
      let noun = (bare - length)..<bare
      let first = TextLeads.nameStart(endingAt: noun.lowerBound, notBefore: start, in: bytes)
      self =
        noun.lowerBound - first > 3 ? .name(first..<end) : .noun(ActTitle.string(noun, in: bytes))
      return
    }
    let isPaper = CitationWords.papers.length(endingAt: bare, notBefore: start, in: bytes) != nil
    self = isPaper ? .paper : .open
  }

  private static let joints: WordSet = ["的", "中", "中的"]
  private static let documents: WordSet = ["文件", "号文", "通知", "意见", "批复"]
  private static let rules: WordSet = [
    "条例", "办法", "规定", "细则", "准则", "规则", "解释", "章程", "通则", "规程", "法典", "修正案", "实施条例",
    "实施办法", "实施细则", "暂行规定", "暂行办法", "暂行条例",
  ]

  /// The offset before the bracket that ends at one: 规定（试行）第三条.
  private static func withoutBracket(
    _ end: Int, notBefore start: Int, in bytes: Span<UInt8>
  ) -> Int {
    let short = max(start, end - 60)
    var first = short
    while first < end, bytes[first] & 0xC0 == 0x80 { first += 1 }
    return Genre.withoutSuffix(first..<end, in: bytes)
  }
}
