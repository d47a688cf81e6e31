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
}
