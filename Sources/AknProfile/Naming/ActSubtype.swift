/// What kind of norm an act is: the subtype of its identifier, told from its title and author.
package enum ActSubtype: String, Sendable, CaseIterable {
  case law
  case adminRegulation = "admin-regulation"
  case localRegulation = "local-regulation"
  case rule
  case partyRegulation = "party-regulation"
  case normativeDocument = "normative-doc"
  case judicialInterpretation = "judicial-interpretation"
  case decision

  /// The Chinese name of the kind.
  package var showAs: String {
    switch self {
    case .law: "法律"
    case .adminRegulation: "行政法规"
    case .localRegulation: "地方性法规"
    case .rule: "规章"
    case .partyRegulation: "党内法规"
    case .normativeDocument: "规范性文件"
    case .judicialInterpretation: "司法解释"
    case .decision: "决定"
    }
  }

  /// The kind of an act; `nil` when title and author do not tell.
  ///
  /// 立法法 art. 10, 72, 80, 91, 119 and 党内法规制定条例 art. 5: who makes which norms.
  package static func of(title: String, author: String?) -> ActSubtype? {
    if title.hasSuffix("的决定"), title.contains("修改") { return .decision }
    guard let author else { return ofTitle(title) }
    if author.hasPrefix("中共") || author.hasPrefix("中国共产党")
      || partyBodies.contains(where: { author.hasPrefix($0) })
    {
      return .partyRegulation
    }
    if author.hasPrefix("最高人民法院") || author.hasPrefix("最高人民检察院") {
      return .judicialInterpretation
    }
    if author.hasPrefix("全国人民代表大会") { return .law }
    if author.contains("人民代表大会") || author.contains("人大常委会") { return .localRegulation }
    let central = author.hasPrefix("中华人民共和国") ? String(author.dropFirst(7)) : author
    if central.hasPrefix("国务院") && !central.hasPrefix("国务院办公厅") { return .adminRegulation }
    if author.contains("人民政府") || ministries.contains(where: { central.hasSuffix($0) }) {
      return .rule
    }
    return ofTitle(title)
  }

  /// Bodies of the central committee that are named without the party.
  private static let partyBodies = [
    "中央组织部", "中央宣传部", "中央统战部", "中央统一战线工作部", "中央政法委", "中央纪委", "中央纪律检查委员会", "中央办公厅",
    "中央直属机关工委", "中央和国家机关工委", "中央巡视工作领导小组",
  ]
  private static let ministries = ["部", "委员会", "总局", "局", "总署", "署", "银行", "办公室"]

  private static func ofTitle(_ title: String) -> ActSubtype? {
    if title.hasPrefix("中国共产党") { return .partyRegulation }
    if title.hasPrefix("最高人民法院") || title.hasPrefix("最高人民检察院") {
      return .judicialInterpretation
    }
    let isLaw = title.hasSuffix("法") && !title.hasSuffix("办法")
    return isLaw && title.hasPrefix("中华人民共和国") ? .law : nil
  }
}

/// The genre noun at the end of a title: the `name` of the act.
enum ActGenre {
  private static let nouns = [
    "条例", "规定", "办法", "规则", "细则", "准则", "章程", "解释", "决定", "意见", "通知", "规范", "批复",
    "法典", "法",
  ]

  /// The noun; `nil` when the title ends otherwise. 条例（试行） is a 条例.
  static func of(title: String) -> String? {
    var bare = title[...]
    if bare.hasSuffix("）"), let open = bare.lastIndex(of: "（") { bare = bare[..<open] }
    return nouns.first { bare.hasSuffix($0) }
  }
}
