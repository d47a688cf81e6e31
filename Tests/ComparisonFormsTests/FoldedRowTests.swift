import Comparison
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import ComparisonForms

/// Headings and articles that did not change, in the rows of a table.
struct FoldedRowTests {
  private static let old = """
    示例条例
    第一章　总则
    第一条　本条例所称公园，是指供公众游览的绿地。
    第二条　公园由市人民政府管理。
    第二章　建设
    第三条　公园建设应当符合规划。
    第四条　公园设施应当安全。
    第三章　管理
    第五条　游人应当爱护公园设施。
    第六条　违反规定的，处一百元罚款。

    """

  private func document(_ new: String, _ unchanged: ComparisonSelection.Unchanged) throws
    -> ComparisonDocument
  {
    let comparison = try expectSoundComparison(Self.old, new)
    return ComparisonDocument(
      comparison, old: EditionName("旧"), new: EditionName("新"),
      selection: ComparisonSelection(unchanged: unchanged), staleCitations: [])
  }

  private func rows(_ new: String, _ unchanged: ComparisonSelection.Unchanged) throws -> [String] {
    try FoldedRows.joined(ComparisonTable(document(new, unchanged)).rows).map {
      "\($0.style) \($0.new?.lines.first?.label ?? "")\($0.new?.lines.first?.text ?? "")"
    }
  }

  @Test func `articles that did not change are one row over their headings`() throws {
    let new = Self.old.replacing("一百元", with: "二百元")
    let folded = try rows(new, .folded)
    #expect(folded.contains { $0.hasPrefix("folded") && $0.contains("第一条至第四条") }, "\(folded)")
    #expect(!folded.contains { $0.hasPrefix("division") && $0.contains("建设") }, "\(folded)")
    #expect(folded.contains { $0.hasPrefix("article 第六条") }, "\(folded)")
    let full = try rows(new, .full)
    #expect(full.filter { $0.hasPrefix("division") }.count == 3)
    #expect(full.filter { $0.hasPrefix("article") }.count == 6)
  }

  @Test func `a heading that changed stands in a row of its own`() throws {
    let folded = try rows(Self.old.replacing("第二章　建设", with: "第二章　规划和建设"), .folded)
    #expect(folded.contains { $0.hasPrefix("division") && $0.contains("规划和建设") }, "\(folded)")
  }

  @Test func `one column has the label once and the notes of each article`() throws {
    let new = Self.old.replacing(
      "第四条　公园设施应当安全。", with: "第四条　公园设施应当安全：\n（一）牢固；\n（二）完好。")
    let page = try ComparisonPage.text(of: document(new, .omitted))
    #expect(page.contains("牢固；") && page.contains("class=\"item\""))
    #expect(!page.contains("class=\"subitem\""))
  }
}
