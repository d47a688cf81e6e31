internal import ChineseText

/// The nouns that titles of norms end in: 法, 条例, 规定, 实施细则 …
enum Genre {
  /// Nouns that name the act itself behind 本, whatever its title: 本条例, 本法.
  static let core: WordSet = [
    "法", "条例", "规定", "办法", "解释", "规则", "细则", "决定", "安排", "准则", "章程", "实施条例",
    "实施办法", "实施细则", "实施规定", "议事规则", "修正案", "规程", "暂行规定", "暂行条例", "暂行办法",
    "试行办法", "宪法", "公约", "法典",
  ]

  /// Nouns that do so only when the act's own title ends in them.
  static let own: WordSet = [
    "规范", "标准", "批复", "意见", "通知", "制度", "纲要", "方案", "守则", "协定", "议定书", "条约",
    "纪要", "公告", "决议", "指引", "总则", "通则", "指南", "程序", "要求", "计划", "规划",
  ]

  /// Nouns that the title of a norm ends in; titles of licences, forms and papers do not.
  static let norm: WordSet = [
    "法", "条例", "规定", "办法", "解释", "规则", "细则", "决定", "安排", "准则", "章程", "修正案",
    "规程", "法典", "宪法", "公约", "规范", "标准", "批复", "意见", "通知", "制度", "纲要", "方案", "守则",
    "协定", "议定书", "条约", "纪要", "公告", "决议", "指引", "通则", "总则", "指南", "命令", "宣言", "宪章",
    "目录", "名录", "函", "答复", "复函", "规划", "基本法", "联合声明", "令", "若干问题", "说明", "条款", "要求",
    "措施",
  ]

  /// Whether the title of a norm ends before this offset: `（试行）`, `（二）` behind it do not count.
  static func endsNorm(_ title: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let end = withoutSuffix(title, in: bytes)
    return norm.length(endingAt: end, notBefore: title.lowerBound, in: bytes) != nil
  }

  /// The end of a title without a bracket behind it: 规定（试行）, 解释（二）.
  static func withoutSuffix(_ title: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var end = title.upperBound
    guard let last = glyph(endingAt: end, notBefore: title.lowerBound, in: bytes),
      Glyph.closesBracket(last.value)
    else { return end }
    var offset = last.offset
    while let before = glyph(endingAt: offset, notBefore: title.lowerBound, in: bytes) {
      offset = before.offset
      if Glyph.opensBracket(before.value) {
        end = offset
        break
      }
    }
    return end
  }
}
