import DecisionLanguage
import Findings
import RevisionTestSupport
import Testing

/// Clauses with words behind them that nobody can read: no half of them is an instruction.
struct UnreadTailTests {
  @Test(arguments: [
    "删去第二条第①项。", "删去第二条各项的规定之一。", "删去第二条前两项。", "删去第三条后一款。", "删去第二条、第①项。",
    "删去第二条和第①项。", "删去第二条，和第①项。", "将第二条修改为：“甲。”等内容。", "将第二条中的“甲”修改为“乙”和第①项。",
    "将第二条改为第五条第①项。", "将第二条第①项删去。", "将第二条各项中一项修改为：“甲。”",
    "在第二条后增加一条，作为第三条第①项：“甲。”",
  ])
  func `a clause with an unread tail is not understood as a whole`(wording: String) throws {
    #expect(try instructions("删去第九条。" + wording) == ["delete art_9", "not understood"])
  }

  @Test func `a line separator parts instructions and stays in quoted rows`() throws {
    let decision = try expectSoundDecision(
      "对《示例条例》作如下修改：\n一、将第一条第一项修改为：“（一）甲；”\u{2028}删去第二项。\n二、将附表修改为：“甲\t乙\u{2028}丙\t丁”。\n")
    #expect(decision.findings == [])
    #expect(decision.instructions.map(\.wording.count) == [18, 5, 16])
  }

  @Test func `the words that are not understood are all of the clause`() throws {
    let decision = try expectSoundDecision("对《示例条例》作如下修改：\n一、删去第二条第①项。\n二、删去第五条。\n")
    #expect(decision.instructions.map(\.wording) == ["删去第二条第①项", "删去第五条"])
    #expect(decision.findings.map(\.code) == ["not-understood"])
  }

  @Test func `clauses beside one with a tail stay`() throws {
    #expect(
      try instructions("删去第一条，删去第二条第①项；删去第三条。")
        == ["delete art_1", "not understood", "delete art_3"])
    #expect(try instructions("删去第一条。应当加强监督、检查。") == ["delete art_1", "not understood"])
  }

  @Test(arguments: [
    "删去第一条，加强监督，和检查。", "删去第一条，法律另有规定的除外。", "将第一条中的“甲”修改为“乙”，特殊情形除外。",
    "将第一条改为第五条，并作文字修改。",
  ])
  func `words behind a comma that begin no instruction may narrow the clause`(
    wording: String
  ) throws {
    #expect(try instructions(wording + "删去第三条。") == ["not understood", "delete art_3"])
  }

  @Test func `the day of entry into force stays whatever stands behind it`() throws {
    let read = try instructions("删去第九条。本决定自2021年1月1日起施行届满。")
    #expect(read.dropFirst().first?.hasPrefix("effective") == true)
  }
}
