internal import ChineseText

/// The words by which acts define.
enum TermWords {
  static let called: WordSet = ["所称的", "所称", "所指的", "所指"]
  /// Predicates of a definition; behind a comma also those of one glyph.
  static let predicates: WordSet = ["是指", "系指", "均指", "均包括", "包括", "不包括"]
  static let predicatesBehindComma: WordSet = [
    "是指", "系指", "指", "均指", "包括", "均包括", "不包括", "为", "均为", "即", "是",
  ]
  /// What may stand between a term and its predicate, in commas: 判决，在内地，是指.
  static let adverbials: WordSet = [
    "在", "除", "对", "于", "按", "依", "根据", "就", "从", "自", "当", "为", "是", "即", "包括", "指", "如",
  ]
  /// 除食品外 makes a phrase, not a term.
  static let except: Word = "除"
  static let exceptions: WordSet = ["外", "以外", "之外", "除外"]
  /// Common nouns that name an act in 《》 only.
  static let genres: WordSet = [
    "条例", "规定", "办法", "准则", "规则", "细则", "章程", "意见", "决定", "纲要", "规划", "方案", "通知", "实施意见",
    "若干意见", "实施办法", "实施细则", "实施方案", "解释", "标准", "规范", "决议", "公告", "规程", "制度", "暂行规定",
    "暂行条例", "暂行办法", "法", "合同", "协议", "名录", "目录", "公约", "协定", "条约", "议定书", "宣言", "许可证",
  ]
  /// What joins two terms that are defined together.
  static let termJoints: WordSet = ["和", "与", "以及", "及"]
  /// Behind 所称, these point back and define nothing.
  static let backward: WordSet = ["规定", "情形", "行为"]
  static let means: WordSet = ["是指", "系指"]
  /// The ends of a glossary's heading.
  static let glossaryEnds: WordSet = [
    "含义", "定义", "解释", "含义是", "含义为", "含义如下", "定义是", "定义如下", "定义为", "解释如下", "用语",
  ]
  static let likewise: Word = "下同"
  static let inclusive: WordSet = ["包括", "含"]
}
