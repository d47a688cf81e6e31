internal import ChineseText
internal import Comparison

/// The words of comparison tables, alphabetical by name. The documents are Chinese, whatever the
/// language of the program.
package enum ComparisonWording {
  static let added = "新增"
  package static let correspondence = "条文序号对照"
  package static let deletedLegend = "删去的文字"
  package static let insertedLegend = "增加的文字"
  static let layoutOnly = "仅标点、空格等版式变化"
  package static let legend = "图例"
  static let merged = "合并"
  static let modified = "修改"
  static let moved = "位置移动"
  package static let newArticles = "新条文"
  package static let newEdition = "修订后"
  package static let newToOld = "由新查旧"
  package static let nothing = "——"
  package static let note = "说明"
  package static let oldArticles = "旧条文"
  package static let oldEdition = "修订前"
  package static let oldToNew = "由旧查新"
  static let removed = "删除"
  static let split = "拆分"
  package static let staleCitations = "应当核对的引用"
  static let tableName = "新旧条文对照表"
  static let unchanged = "未作修改"

  static func articles(_ first: String, _ last: String) -> String {
    first == last ? first : "\(first)至\(last)"
  }

  static func change(of part: TextPartChange.Part) -> String {
    switch part {
    case .title: "标题"
    case .note: "题注"
    case .preamble: "序言"
    case .closing: "落款"
    }
  }

  package static func column(_ side: String, _ name: String) -> String {
    name.isEmpty ? side : "\(side)（\(name)）"
  }

  static func foldedArticles(_ old: String, _ new: String, _ count: Int) -> String {
    let total = count == 1 ? [] : ["共\(count)条"]
    let facts = (old == new ? [] : ["现\(new)"]) + total
    return old + (facts.isEmpty ? "" : "（\(facts.joined(separator: "，"))）") + "未作修改"
  }

  static func fromMerger(of articles: [String]) -> String {
    "由原\(articles.joined(separator: "、"))合并"
  }

  static func insideAdded(_ units: String) -> String { "增加\(units)" }

  static func insideModified(_ units: String) -> String { "修改\(units)" }

  static func insideMerged(_ units: String, into unit: String) -> String { "原\(units)合并为\(unit)" }

  static func insideSplit(_ unit: String, into units: [String]) -> String {
    let kind = units[0].unicodeScalars.last.map(String.init) ?? ""
    let count = units.count == 2 ? "两" : ChineseNumeral.text(of: units.count)
    return "原\(unit)分为\(count)\(kind)"
  }

  static func insideRemoved(_ units: String) -> String { "删去原\(units)" }

  static func renumbered(from label: String) -> String { "序号调整：原\(label)" }

  static func splitInto(_ articles: [String]) -> String {
    "拆分为\(articles.joined(separator: "、"))"
  }

  static func staleCitation(
    in place: String, _ text: String, meant: String, isNow: String?, means: String?
  ) -> String {
    let now = isNow.map { "现为\($0)" } ?? "已不存在"
    let other = means.map { "，而该处文字现指向\($0)" } ?? ""
    return "\(place)所称“\(text)”原指\(meant)，\(now)\(other)。"
  }

  package static func summary(_ summary: ComparisonSummary) -> String {
    let counts = [
      (summary.modified, modified), (summary.added, added), (summary.removed, removed),
      (summary.split, split), (summary.merged, merged), (summary.unchanged, unchanged),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.1)\($0.0)条" }
    let further = [
      (summary.renumbered, "序号调整"), (summary.moved, moved), (summary.layoutOnly, layoutOnly),
    ]
    let rest = further.filter { $0.0 > 0 }.map { "\($0.1)\($0.0)条" }
    return ([parts, rest].filter { !$0.isEmpty }.map { $0.joined(separator: "，") })
      .joined(separator: "；") + "。"
  }

  package static func tableTitle(_ title: String?) -> String {
    (title.map { "《\($0)》" } ?? "") + tableName
  }
}
