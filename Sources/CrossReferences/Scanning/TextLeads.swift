internal import ChineseText

/// What may stand before and behind a name or a short citation in running text.
enum TextLeads {
  /// Last glyphs of the words that lead to the name of an act: 根据, 违反, 适用, 和, 的 …
  private static let leads: Set<UInt32> = Set(
    "按依据照反合用守和与及或者的是为在对由从除受将把以于了即如因被经并且则也均犯到定行彻习施布订改国"
      .unicodeScalars.map(\.value))

  /// First glyphs of what may follow the name of an act cited as a whole.
  private static let follows: Set<UInt32> = Set(
    "的规等和与及或所中有另追处办进关对是在第以总分都也应已未不没明作均".unicodeScalars.map(\.value))

  /// Whether a name may begin at an offset: text start, punctuation or a leading word before it.
  static func maySucceed(_ offset: Int, notBefore start: Int, in bytes: Span<UInt8>) -> Bool {
    guard let before = glyph(endingAt: offset, notBefore: start, in: bytes) else { return true }
    return !Glyph.isHan(before.value) || leads.contains(before.value)
  }

  /// Whether a name of an act, cited as a whole, may end at an offset.
  static func mayPrecede(_ offset: Int, before end: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset < end else { return true }
    let next = glyph(at: offset, in: bytes).value
    return !Glyph.isHan(next) || follows.contains(next)
  }

  /// Where a name that ends at an offset begins: behind the nearest punctuation or leading word.
  static func nameStart(endingAt end: Int, notBefore start: Int, in bytes: Span<UInt8>) -> Int {
    var offset = end
    var count = 0
    while count < 20, let before = glyph(endingAt: offset, notBefore: start, in: bytes) {
      guard Glyph.isHan(before.value), !isLead(before, notBefore: start, in: bytes) else { break }
      offset = before.offset
      count += 1
    }
    return offset
  }

  /// Whether a glyph ends a leading word: 符合, but not the 合 of 合作.
  private static func isLead(
    _ last: (value: UInt32, offset: Int), notBefore start: Int, in bytes: Span<UInt8>
  ) -> Bool {
    guard leads.contains(last.value) else { return false }
    return last.value != 0x5408  // 合
      || conformity.length(endingAt: last.offset + 3, notBefore: start, in: bytes) != nil
  }

  private static let conformity: WordSet = ["符合", "适合", "结合"]

  /// Words behind 前三项 or 该条 that show that a provision is meant.
  static let provisionWords: WordSet = [
    "规定", "所列", "所述", "所称", "所指", "所规定", "情形", "行为", "的", "以外", "之外", "条件", "中",
    "内容", "事项", "第", "、", "，", "。", "；", "和", "或", "及", "与", "至", "罪", "之规定", "各项", "措施",
    "要求", "办法", "程序", "职责", "违法", "有关", "已", "与",
  ]

  /// Whether what follows shows that a provision is meant.
  static func isProvision(at offset: Int, before end: Int, in bytes: Span<UInt8>) -> Bool {
    offset >= end || provisionWords.length(at: offset, before: end, in: bytes) != nil
  }

  /// Words behind a bare 第一项 or 第二款 that show that a provision is meant.
  private static let citationWords: WordSet = [
    "规定", "所列", "所述", "所称", "所指", "所规定", "情形", "行为", "的规定", "违法行为", "中规定", "规定的",
    "列举", "的情形", "的行为", "至", "、第", "和第", "或者第", "以外", "之外",
  ]

  /// Whether what follows shows that a bare 第一项 is no thing of a row (第一项议程).
  static func isCited(at offset: Int, before end: Int, in bytes: Span<UInt8>) -> Bool {
    citationWords.length(at: offset, before: end, in: bytes) != nil
  }

  /// Things that 条 counts: 第三条路, 第二条生产线.
  static let countedThings: WordSet = ["路", "道路", "战线", "生产线", "线", "河", "街", "船", "腿", "消息"]
}
