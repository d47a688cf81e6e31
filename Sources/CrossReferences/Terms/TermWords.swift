internal import ChineseText

/// The words by which acts define.
enum TermWords {
  static let called: WordSet = ["所称的", "所称", "所指的", "所指"]
  /// Predicates of a definition; behind a comma also those of one glyph.
  static let predicates: WordSet = ["是指", "系指", "均指", "均包括", "包括", "不包括"]
  static let predicatesBehindComma: WordSet = [
    "是指", "系指", "指", "均指", "包括", "均包括", "不包括", "为", "均为", "即", "是",
  ]
  /// Behind 所称, these point back and define nothing.
  static let backward: WordSet = ["规定", "情形", "行为"]
  static let means: WordSet = ["是指", "系指"]
  /// The ends of a glossary's heading.
  static let glossaryEnds: WordSet = [
    "含义", "定义", "解释", "含义是", "含义为", "含义如下", "定义是", "定义如下", "定义为", "解释如下", "用语",
  ]
  static let abbreviations: WordSet = [
    "以下简称为", "以下简称", "以下称为", "以下称", "下称", "简称为", "简称", "以下分别简称", "以下分别称",
  ]
  static let collectives: WordSet = ["以下统称为", "以下统称", "统称为", "统称"]
  static let likewise: Word = "下同"
  static let inclusive: WordSet = ["包括", "含"]
  /// Verbs and the like at which the noun phrase before a bracket begins.
  static let nounLeads: WordSet = [
    "根据", "依照", "按照", "由", "向", "对", "是", "是指", "负责", "应当", "报", "将", "与", "或者", "成立", "设立",
    "遵守", "执行", "符合", "依据", "通过", "适用", "适用于", "以及", "为了", "保护", "保证", "实行", "提请", "经",
    "所称", "减少", "加强", "推动", "推进", "举办", "会同", "明确", "使用", "发挥", "结合", "鼓励", "促进", "加快",
    "配合", "协助", "维护", "授权", "并经", "制定", "褒奖对", "提高", "改善", "防治", "规范", "开展", "设置", "健全",
  ]
  /// What joins the parts of a coordination.
  static let coordinators: WordSet = ["、", "和", "与", "及", "以及", "或", "或者", "并"]
  /// A noun phrase that begins so is half of one.
  static let noOpenings: WordSet = ["的", "和", "及", "与", "等", "并", "或", "、", "）", ")"]
  /// Words that begin with one of them and lead nothing: 经营, 经济.
  static let noLeads: WordSet = [
    "使用权", "使用者", "使用费", "使用人", "使用单位", "规范性", "制定机关", "防治法", "防治工作", "设置单位",
    "经营", "经济", "经费", "经纪", "经理", "对外", "由来", "是否", "报告", "报纸", "将来",
  ]
  /// Where the things that 统称 names begin, besides the clause.
  static let collectiveLeads: WordSet = ["是指", "系指", "包括", "适用于", "分为", "为了", "所称", "根据", "应当"]
}
