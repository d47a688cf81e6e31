import RegulationParser
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
    ("在五日内作出", "在|五日|内|作出"),
    ("在五日内部公示", "在|五日|内部公示"),
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
    let text = try marked(text)
    #expect(text.contains("|") == parts, "\(text)")
  }

  @Test func `words that stand among different others begin and end`() throws {
    #expect(try marked("主管部门公布规划") == "主管部门|公布规划")
  }

  @Test func `inside of a title nothing begins`() throws {
    let text = try marked("按照《鸡和鸭条例》的规定")
    #expect(text.contains("《鸡和鸭条例》"), "\(text)")
  }
}

/// Short acts, which tell of none of their words: no quotation cuts one.
struct ShortActTests {
  private static func act(_ article: String) -> String {
    "示例办法\n第一条　为了规范集市管理，制定本办法。\n第二条　\(article)\n第三条　本办法自2020年5月1日起施行。\n"
  }

  @Test(arguments: [
    (
      "设立集市，应当提交证明材料和平面图。", "设立集市，应当提交证书材料和平面图。",
      "将第二条中的“应当提交证明材料和平面图”修改为“应当提交证书材料和平面图”。"
    ),
    ("经营者应当亮证经营。", "经营者应当持证经营。", "将第二条中的“应当亮证经营”修改为“应当持证经营”。"),
    (
      "主管部门应当自受理之日起十日内作出决定。", "主管部门应当自受理之日起十日内书面作出决定。",
      "在第二条中的“十日内”后增加“书面”。"
    ),
    (
      "经营者应当接受检查，不得销售有害的商品。", "经营者应当接受检查，不得销售有害的物品。",
      "将第二条中的“不得销售有害的商品”修改为“不得销售有害的物品”。"
    ),
  ])
  func `a short act is amended by whole clauses`(
    old: String, new: String, instruction: String
  ) throws {
    let draft = try DecisionDraft(
      old: CanonicalText.read(Self.act(old)), new: CanonicalText.read(Self.act(new)))
    #expect(draft.text.split(separator: "\n").last.map(String.init) == instruction)
  }
}
