internal import CommandKit
internal import Comparison
internal import ComparisonForms
internal import CrossReferences
internal import Holdings
internal import RegulationModel

/// Words of comparisons on the terminal: alphabetical, both languages side by side.
enum DifferenceWording {
  static func kind(_ change: ProvisionChange) -> LocalizedText {
    var english: [String] = []
    var chinese: [String] = []
    switch change.kind {
    case .unchanged where change.isLayoutOnly:
      english.append("layout only")
      chinese.append("仅版式变化")
    case .unchanged:
      if !change.isRenumbered, !change.isMoved {
        english.append("unchanged")
        chinese.append("未修改")
      }
    case .modified:
      english.append("modified")
      chinese.append("修改")
    case .added:
      english.append("added")
      chinese.append("新增")
    case .removed:
      english.append("removed")
      chinese.append("删除")
    case .split:
      english.append("split")
      chinese.append("拆分")
    case .merged:
      english.append("merged")
      chinese.append("合并")
    }
    if change.isRenumbered {
      english.append("renumbered")
      chinese.append("编号调整")
    }
    if change.isMoved {
      english.append("moved")
      chinese.append("移动")
    }
    for unit in divided(change) {
      english.append(division(unit))
      chinese.append(ChangeNotes.division(unit))
    }
    return LocalizedText(english.joined(separator: ", "), chinese.joined(separator: "、"))
  }

  /// The 款 and 项 inside a modified provision that were divided or joined.
  private static func divided(_ change: ProvisionChange) -> [ProvisionChange] {
    guard change.kind == .modified else { return [] }
    return change.children.filter { $0.kind == .split || $0.kind == .merged }
  }

  /// 第一款 split into 3, 第一款、第二款 merged.
  private static func division(_ unit: ProvisionChange) -> String {
    let old = unit.old.map(\.shownUnit).joined(separator: "、")
    return unit.kind == .split ? "\(old) split into \(unit.new.count)" : "\(old) merged"
  }

  static func noDifference(_ hasLayout: Bool) -> LocalizedText {
    hasLayout
      ? LocalizedText("no difference but layout", "只有标点、空格等版式差异")
      : LocalizedText("no difference", "没有差异")
  }

  static func part(_ part: TextPartChange.Part) -> LocalizedText {
    switch part {
    case .title: LocalizedText("title", "标题")
    case .note: LocalizedText("note (题注)", "题注")
    case .preamble: LocalizedText("preamble", "序言")
    case .closing: LocalizedText("closing (落款)", "落款")
    }
  }

  static let renumberedOnly = LocalizedText("renumbered, words unchanged", "编号调整，内容未改")

  static func leftBehind(_ citation: LeftBehindCitation) -> LocalizedText {
    let place = citation.place?.citation ?? citation.reference.from
    let meant = citation.oldTargets.map(\.citation).joined(separator: "、")
    let now = citation.newTargets.map(\.citation).joined(separator: "、")
    let words = "《\(citation.work.title)》\(place)"
    return LocalizedText(
      "\(words): “\(citation.reference.text)” means \(meant), which is now "
        + (now.isEmpty ? "gone" : now),
      "\(words)：“\(citation.reference.text)”指\(meant)，" + (now.isEmpty ? "现已不存在" : "现为\(now)"))
  }

  static func leftBehind(_ count: Int, _ works: Int, _ title: String) -> LocalizedText {
    let whose = works == 1 ? "《\(title)》" : "\(works) other works"
    return LocalizedText(
      "\(count) citation\(count == 1 ? "" : "s") in \(whose) no longer "
        + "\(count == 1 ? "names" : "name") what \(count == 1 ? "it" : "they") did:",
      works == 1 ? "《\(title)》中\(count)处引用不再指原来的条款：" : "其他\(works)部法规中\(count)处引用不再指原来的条款：")
  }

  static func stale(_ citation: StaleCitation) -> LocalizedText {
    let place = citation.citation.from
    let meant = citation.oldTargets.map(\.citation).joined(separator: "、")
    let now = citation.movedTo.map(\.citation).joined(separator: "、")
    return LocalizedText(
      "\(place): “\(citation.citation.text)” meant \(meant), which is now "
        + (now.isEmpty ? "gone" : now),
      "\(place)：“\(citation.citation.text)”原指\(meant)，" + (now.isEmpty ? "现已不存在" : "现为\(now)"))
  }

  static func summary(_ summary: ComparisonSummary) -> LocalizedText {
    let counts: [(Int, String, String)] = [
      (summary.modified, "modified", "修改"), (summary.added, "added", "新增"),
      (summary.removed, "removed", "删除"), (summary.split, "split", "拆分"),
      (summary.merged, "merged", "合并"), (summary.unchanged, "unchanged", "未改"),
      (summary.renumbered, "renumbered", "编号调整"), (summary.moved, "moved", "移动"),
      (summary.layoutOnly, "layout only", "仅版式"),
    ].filter { $0.0 > 0 }
    return LocalizedText(
      "articles: " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
      "条文：" + counts.map { "\($0.2)\($0.0)" }.joined(separator: "，"))
  }
}
