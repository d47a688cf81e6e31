internal import ChineseText

/// What titles of norms look like, by their words.
enum TitleWords {
  /// Length of a title in UTF-8.
  static let longest = 450

  /// Whether blank-free text reads like the title of a norm: it ends with a genre noun, with
  /// （试行） or the like behind it or not.
  static func areTitle(_ text: [UInt8]) -> Bool {
    guard (6...360).contains(text.count), !isPlainHeading(text) else { return false }
    let bytes = text.span
    var end = text.count
    if let last = glyph(endingAt: end, notBefore: 0, in: bytes),
      last.value == Glyph.rightParenthesis || last.value == 0x29
    {
      guard let open = openingBracket(before: last.offset, in: bytes) else { return false }
      end = open
    }
    var cursor = GlyphCursor(0..<text.count)
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      if next == Glyph.fullStop || next == Glyph.semicolon || next == Glyph.colon { return false }
    }
    return genres.length(endingAt: end, notBefore: 0, in: bytes) != nil
  }

  /// Whether text is the title of an act that sets rules, and not of a plan, a notice or a list.
  static func areAct(_ text: [UInt8]) -> Bool {
    guard areTitle(text) else { return false }
    let bytes = text.span
    guard let last = glyph(endingAt: text.count, notBefore: 0, in: bytes),
      last.value == Glyph.rightParenthesis || last.value == 0x29
    else { return acts.ends(text) }
    guard let open = openingBracket(before: last.offset, in: bytes) else { return false }
    return acts.length(endingAt: open, notBefore: 0, in: bytes) != nil
  }

  /// Whether a title can be whole as it stands: the last line of one that was set in several often
  /// begins with 若干, 的 or the like.
  static func isWhole(_ text: [UInt8]) -> Bool {
    areTitle(text) && !continues(text) && !mayContinue(text)
  }

  /// Whether text begins as the second line of a title does, but a whole one may as well: 管理办法.
  static func mayContinue(_ text: [UInt8]) -> Bool {
    weakContinuations.begins(text)
  }

  /// Whether text begins as the second line of a title does: 若干问题的规定, 的没收程序.
  static func continues(_ text: [UInt8]) -> Bool {
    continuations.begins(text)
  }

  /// Whether text breaks off as the first line of a title does: …关于, …案件适用.
  static func isOpen(_ text: [UInt8]) -> Bool { openEnds.ends(text) }

  /// Whether text begins as titles begin: with a state, a place or 关于.
  static func opens(_ text: [UInt8]) -> Bool {
    if openings.begins(text) { return true }
    var cursor = GlyphCursor(0..<text.count)
    cursor.take(text.span)
    for _ in 1..<8 where places.contains(cursor.take(text.span)) { return true }
    return false
  }

  /// Whether a title is that of a volume of several texts: 学生手册, 规章制度汇编（2024年版）.
  static func areVolume(_ text: [UInt8]) -> Bool {
    guard let last = glyph(endingAt: text.count, notBefore: 0, in: text.span),
      last.value == Glyph.rightParenthesis || last.value == 0x29
    else { return volumes.ends(text) }
    guard let open = openingBracket(before: last.offset, in: text.span) else { return false }
    return volumes.length(endingAt: open, notBefore: 0, in: text.span) != nil
  }

  /// Whether a title is that of two texts side by side: 新旧条文对照表, 修订前后对照表.
  static func areComparison(_ text: [UInt8]) -> Bool {
    text.count <= longest && comparisons.ends(text)
  }

  /// Whether text is the name of an authority, a school, a company, and no more.
  static func areIssuer(_ text: [UInt8]) -> Bool {
    text.count <= 120 && issuers.ends(text)
  }

  /// Whether a bracket on a line of its own belongs to the title above it: （试行）.
  static func areStage(_ text: [UInt8]) -> Bool {
    guard (8...40).contains(text.count) else { return false }
    let first = glyph(at: 0, in: text.span).value
    return (first == Glyph.leftParenthesis || first == 0x28)
      && stages.ends(text)
  }

  /// Whether a line below the title goes on with it behind dashes: ——考勤管理篇.
  static func areSubtitle(_ text: [UInt8]) -> Bool {
    guard (9...90).contains(text.count) else { return false }
    var cursor = GlyphCursor(0..<text.count)
    return cursor.take(Glyph.dash, text.span) && cursor.take(Glyph.dash, text.span)
      && cursor.peek(text.span) != Glyph.dash
  }

  /// Whether a bracket on a line of its own counts titles of one name: （二）.
  static func areCount(_ text: [UInt8]) -> Bool {
    guard (7...15).contains(text.count) else { return false }
    var cursor = GlyphCursor(0..<text.count)
    return cursor.take(Glyph.leftParenthesis, text.span)
      && ChineseNumeral.read(&cursor, text.span) != nil
      && cursor.take(Glyph.rightParenthesis, text.span) && cursor.isAtEnd
  }

  /// Whether text is the heading of a division and never a title by itself: 总则, 一般规定.
  static func isPlainHeading(_ text: [UInt8]) -> Bool {
    plainHeadings.holds(text)
  }

  private static let genres: WordSet = [
    "法", "条例", "规定", "办法", "规则", "细则", "决定", "解释", "准则", "章程", "规范", "标准", "意见", "通知", "批复",
    "制度", "公约", "方案", "守则", "规程", "程序", "安排", "协定", "条约", "修正案", "规约", "纲要", "要求", "要点",
    "措施", "指引", "指南", "通则", "总则", "公告", "答复", "会议纪要", "导则", "合同", "协议", "协议书", "大纲", "须知",
    "手册", "声明", "计划", "约定", "规划", "预案", "宣言", "承诺书", "细目", "宪法", "议定书", "准入条件", "清单",
    "法典", "节选", "摘录", "摘编", "分则", "规章", "纪律", "基准",
    "條例", "規定", "辦法", "規則", "細則", "準則", "規程", "規範", "標準", "綱要", "通則", "總則", "憲法", "決定", "解釋",
    "條約", "協定", "要點", "須知", "規約",
  ]
  private static let acts: WordSet = [
    "法", "条例", "规定", "办法", "规则", "细则", "章程", "制度", "公约", "守则", "规程", "规约", "准则", "规范", "须知", "纪律",
    "條例", "規定", "辦法", "規則", "細則", "準則", "規程", "規範", "規約", "須知",
  ]
  private static let plainHeadings: WordSet = [
    "总则", "分则", "附则", "罚则", "通则", "一般规定", "基本规定", "其他规定", "总纲", "特别规定", "补充规定", "一般要求",
    "基本要求",
  ]
  private static let continuations: WordSet = [
    "若干", "的", "有关", "问题", "常务委员会", "和", "及", "与", "案件", "条例", "规定", "办法", "细则", "解释", "规则", "章程",
  ]
  private static let weakContinuations: WordSet = [
    "实施", "管理", "暂行", "适用", "工作", "维护", "监督", "议事", "组织", "具体", "服务", "使用",
  ]
  private static let openEnds: WordSet = [
    "的", "和", "及", "与", "、", "关于", "对", "适用", "适用法律", "实施", "有关", "若干", "中", "进一步",
  ]
  private static let volumes: WordSet = ["手册", "汇编", "选编", "大全", "全书", "文集", "制度"]
  private static let comparisons: WordSet = [
    "条文对照表", "条文对照", "新旧对照表", "新旧对照", "前后对照表", "前后对照", "修订对照表", "修改对照表", "修正对照表",
    "条文对比表", "新旧对比表", "前后对比表",
  ]
  private static let openings: WordSet = [
    "中华人民共和国", "中国", "中共", "最高人民", "全国", "国务院", "国家", "关于", "香港", "澳门",
  ]
  private static let places = Set("省市县区州盟旗镇乡".unicodeScalars.map(\.value))
  private static let issuers: WordSet = [
    "法院", "检察院", "政府", "委员会", "办公厅", "办公室", "国务院", "中央", "部", "局", "厅", "署", "代表大会", "大学",
    "学院", "公司", "协会", "学会", "银行", "集团", "医院", "学校", "中学", "小学", "常委会", "理事会", "研究院",
  ]
  private static let stages = WordSet(
    [
      "试行", "草案", "暂行", "征求意见稿", "送审稿", "修订草案", "修订稿", "讨论稿", "示范文本", "节选", "摘录",
    ].flatMap { [Word("\($0)）"), Word("\($0))")] })

  /// Offset of the bracket that the last one closes, at most 30 glyphs before.
  private static func openingBracket(before end: Int, in bytes: Span<UInt8>) -> Int? {
    var offset = end
    for _ in 0..<30 {
      guard let previous = glyph(endingAt: offset, notBefore: 0, in: bytes) else { return nil }
      if previous.value == Glyph.leftParenthesis || previous.value == 0x28 {
        return previous.offset
      }
      offset = previous.offset
    }
    return nil
  }
}
