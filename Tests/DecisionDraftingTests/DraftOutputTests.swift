import Amending
import DecisionLanguage
import Findings
import JSONText
import RegulationModel
import RegulationParser
import Testing

@testable import DecisionDrafting

/// What a drafted decision says besides its instructions, its printed forms, and what is no decision.
struct DraftOutputTests {
  private func edition(_ lines: String...) throws -> Edition {
    try CanonicalText.read((["示例条例"] + lines).joined(separator: "\n") + "\n")
  }

  private func draft(_ options: DraftOptions = DraftOptions()) throws -> DecisionDraft {
    try expectProvenDraft(
      edition("第一条　甲乙丙丁戊己庚辛。", "第二条　子丑寅卯辰巳午未。"),
      edition("第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄*宇宙洪荒。", "第三条　子丑寅卯辰巳午未。"), options: options)
  }

  @Test func `organ, date, effect and republication are printed as told`() throws {
    let date = try #require(CalendarDate(year: 2025, month: 3, day: 1))
    let draft = try draft(
      DraftOptions(organ: "国务院", date: date, effect: .on(date), republishes: true))
    #expect(
      draft.text == """
        国务院关于修改《示例条例》的决定
        国务院决定对《示例条例》作如下修改：
        增加一条，作为第二条：“天地玄黄*宇宙洪荒。”
        本决定自2025年3月1日起施行。
        《示例条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。
        国务院
        2025年3月1日

        """)
    #expect(draft.decision.closing == ["国务院", "2025年3月1日"])
  }

  @Test func `a decision may be in force from its publication on`() throws {
    let draft = try draft(DraftOptions(effect: .onPublication))
    #expect(draft.text.hasSuffix("此外，对条文顺序作相应调整。\n本决定自公布之日起施行。\n"))
  }

  @Test func `nothing is made up where nothing is told`() throws {
    let text = try draft().text
    #expect(!text.contains("施行") && !text.contains("公布"))
  }

  @Test func `Markdown has the title as heading and signs escaped`() throws {
    let text = DecisionMarkdown.text(of: try draft())
    #expect(text.hasPrefix("# 关于修改《示例条例》的决定\n\n对《示例条例》作如下修改：\n\n"))
    #expect(text.contains("天地玄黄\\*宇宙洪荒"))
  }

  @Test func `a changed table is quoted in lines, and amending keeps lines and number`() throws {
    let old = try edition(
      "示发〔2021〕5号", "第一条　金额如下：\u{2028}级\t率\u{2028}一\t\u{2028}二\t四", "第二条　甲乙丙丁。")
    let new = try edition(
      "示发〔2021〕5号", "第一条　金额如下：\u{2028}级\t率\u{2028}一\t三\u{2028}二\t五", "第二条　甲乙丙丁。")
    let draft = try expectProvenDraft(old, new)
    let result = try AmendmentRun.apply(try AmendingDecision.read(text: draft.text), to: old)
    #expect(result.edition == new)
    #expect(result.edition?.documentNumber == "示发〔2021〕5号")
  }

  @Test func `the JSON is that of the decision as it is read`() throws {
    let draft = try draft()
    var drafted = JSONWriter(layout: .compact)
    DecisionJSON.write(draft.decision, to: &drafted)
    var read = JSONWriter(layout: .compact)
    DecisionJSON.write(try AmendingDecision.read(text: draft.text), to: &read)
    #expect(drafted.text == read.text && drafted.text.contains("\"op\":\"insert_unit\""))
  }

  // MARK: - No decision

  private func failure(_ old: Edition, _ new: Edition) -> DraftingFailure? {
    do throws(DraftingFailure) {
      _ = try DecisionDraft(old: old, new: new)
      return nil
    } catch {
      return error
    }
  }

  @Test func `equal texts need no decision, and another 题注 is none`() throws {
    let plain = try edition("第一条　甲乙丙丁。")
    let noted = try edition("（2024年1月1日公布）", "第一条　甲乙丙丁。")
    #expect(failure(plain, plain) == .nothingChanged)
    #expect(failure(plain, noted) == .nothingChanged)
  }

  @Test func `a text without a title cannot be named`() throws {
    let old = try CanonicalText.read("\n第一条　甲乙丙丁。\n")
    #expect(failure(old, try edition("第一条　甲乙丙丁。")) == .untitled)
  }

  @Test func `a decision is not in force before it is made`() throws {
    let old = try edition("第一条　甲乙丙丁。")
    let new = try edition("第一条　甲乙丙戊。")
    let days = try ["2024-05-06", "2024-05-05", "2024-05-07"].map {
      try #require(CalendarDate($0))
    }
    func options(_ inForce: CalendarDate) -> DraftOptions {
      DraftOptions(date: days[0], effect: .on(inForce))
    }
    let early = DraftingFailure.inForceBefore(signed: days[0], inForce: days[1])
    #expect(throws: early) { try DecisionDraft(old: old, new: new, options: options(days[1])) }
    #expect(early.message.chinese.contains("2024年5月5日"))
    for day in [days[0], days[2]] {
      #expect(try DecisionDraft(old: old, new: new, options: options(day)).proof.isEqual)
    }
  }

  @Test func `what no instruction expresses is told with its place`() throws {
    let old = try edition("第一条　甲乙丙丁。", "　　　　某机关")
    let new = try edition("第一条　甲乙丙丁。", "　　　　另一机关")
    let difference = AmendmentProof.Difference(place: "closing", given: "某机关", expected: "另一机关")
    #expect(failure(old, new) == .notExpressible(difference))
    #expect(failure(old, new)?.message.chinese.contains("closing") == true)
  }

  @Test func `annexes and the preamble are amended as well`() throws {
    let old = try edition("第一条　甲乙丙丁。", "附件1　子丑", "寅卯辰巳午未申酉。", "天地玄黄宇宙洪荒。")
    let new = try edition("为了规范工作，制定本条例。", "第一条　甲乙丙丁。", "附件1　子丑", "寅卯辰巳午未申酉。", "日月盈昃辰宿列张。")
    _ = try expectProvenDraft(old, new)
    _ = try expectProvenDraft(new, old)
  }
}
