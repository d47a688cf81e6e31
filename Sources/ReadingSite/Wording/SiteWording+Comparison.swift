/// The words around comparisons, redlines and decisions, alphabetical by name.
extension SiteWording {
  static let amendedBy = "本版本由此决定修改而成"
  static let decision = "修改决定"
  static let decisionOutcomes = "各项修改的结果"
  static let history = "本条各句的由来"
  static let historySinceFirst = "收录的最早版本已有"
  static let nextChange = "下一处修改"
  static let onlyChange = "只看"
  static let previousChange = "上一处修改"
  static let redline = "显示本次修改的痕迹"
  static let tableForms = "对照表"

  /// The kinds of changes that a reader can look at alone.
  static let changeKinds = [
    ("", "全部修改"), ("modified", "修改"), ("added", "新增"), ("removed", "删除"), ("split", "拆分"),
    ("merged", "合并"), ("renumbered", "序号调整"), ("moved", "位置移动"),
  ]

  /// Since which edition a sentence stands.
  static func since(_ name: String) -> String { "自\(name)起如此" }

  /// That an article has not changed in the editions that are held.
  static func unchangedSince(_ name: String) -> String { "收录的各版本中没有变化，最早见于\(name)文本。" }

  /// The instruction that wrote a sentence, by the numbered passage that it stands in: 二、（一）.
  static func instruction(_ passage: String) -> String {
    let isNumbered = passage.contains("、")
    return decision + (isNumbered ? "第" : "") + passage.replacing("、", with: "项")
  }
}
