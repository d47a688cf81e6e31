import Testing

@testable import DecisionDrafting

/// Where a quotation may begin and end.
struct SureBorderTests {
  /// What the editions say besides: long enough that rare words are unknown, and some of them known.
  private static let act = String(
    repeating: "县人民政府应当公布名录。市人民政府可以公布规划，乡人民政府执行规划。由主管部门公布决定，经主管部门批准。"
      + "对主管部门的处理不服的，可以申请复议。", count: 24)

  /// The text with a mark at each sure border inside of it.
  private func marked(_ text: String) throws -> String {
    let uses = WordUses(Array(Self.act.utf8), Array(text.utf8))
    let context = try #require(WordContext(text, uses))
    var marked = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index > 0, context.isWhole(index..<context.glyphs.count) { marked += "|" }
      marked.unicodeScalars.append(scalar)
    }
    return marked
  }

  @Test(arguments: [
    ("应当在四十八小时内", "应当|在|四十八小时|内"),
    ("不少于十五日的", "不少于|十五日|的"),
    ("处三万元以下", "处|三万元|以下"),
    ("自2026年3月1日起", "自|2026年3月1日|起"),
    ("本年度的", "本年度|的"),
  ])
  func `a number stands with what it counts`(text: String, expected: String) throws {
    #expect(try marked(text) == expected)
  }

  @Test(arguments: [
    ("鸡鸭及时处理", false), ("鸡鸭及牛羊", true), ("共和国", false), ("鸡和鸭", true), ("从重处理", false),
    ("鸡对象", false),
  ])
  func `a function word parts words unless it is part of one`(text: String, parts: Bool) throws {
    #expect(try marked(text).contains("|") == parts, "\(try marked(text))")
  }

  @Test func `words that stand among different others begin and end`() throws {
    #expect(try marked("主管部门公布规划") == "主管部门|公布规划")
  }

  @Test func `inside of a title nothing begins`() throws {
    let text = try marked("按照《鸡和鸭条例》的规定")
    #expect(text.contains("《鸡和鸭条例》"), "\(text)")
  }
}
