internal import ChineseText

/// The words by which reports tie quotations to citations.
enum ReportWords {
  /// What a bracket with a source may begin with: （见《…》第三条）.
  static let sources = Set("见参详引自据依出语摘：:".unicodeScalars)
  /// What stands between two quotations of one provision.
  static let joints: Set<String> = ["", "、", "和", "及", "以及", "与", "或者", "，", "；"]
  /// What stands between a quotation and the citation that it is from.
  static let references = [
    "这是", "这正是", "这就是", "是", "出自", "源自", "见", "见于", "语出", "系", "为", "载于", "来自", "引自", "摘自",
    "这一规定见", "这一要求出自", "即", "这是按照", "这也是", "这些都是", "均为", "属于",
  ]
  /// The verbs with which a provision is given to speak: 第三条规定：…
  private static let verbs: WordSet = [
    "规定", "明确", "指出", "提出", "要求", "所称", "写明", "载明", "强调", "如下", "原文", "原文为", "内容", "内容为",
    "表述", "表述为", "条文", "是", "为", "写道", "写着", "明确规定", "明确要求", "作出规定",
  ]

  /// Whether what stands between a citation and a colon lets the provision speak.
  static func isLead(_ lead: String) -> Bool {
    let bare = Array(lead.filter { !"（）() 　".contains($0) }.utf8)
    return bare.isEmpty || (bare.count <= 45 && verbs.ends(bare))
  }

  /// Whether a scalar opens a bracket.
  static func isOpening(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "（(〔［[【".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a scalar closes a bracket.
  static func isClosing(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "）)〕］]】".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a scalar may stand between a quotation and the bracket with its source.
  static func mayStandBeforeSource(_ scalar: Unicode.Scalar) -> Bool {
    isOpening(scalar) || sources.contains(scalar) || "。，,；;".unicodeScalars.contains(scalar)
      || Glyph.isBlank(scalar.value)
  }
}

/// Defined names, which are no quotations: （以下简称“条例”）.
enum QuotationNaming {
  private static let namings = ["简称", "统称", "下称", "以下称", "简称为", "称为"]

  /// Whether a quotation is the name that the words before it define.
  static func isNaming(_ passage: QuotedPassage, in text: [Unicode.Scalar]) -> Bool {
    let end = passage.range.lowerBound - 1
    let lead = String(
      scalars: text[max(0, end - 6)..<max(0, end)].filter {
        !Glyph.isBlank($0.value) && $0 != "："
      })
    return namings.contains { lead.hasSuffix($0) }
  }
}
