import Amending
import ChineseText
import DecisionDrafting
import DecisionLanguage
import OfficialDocument
import RegulationModel
import RegulationParser
import Testing

@testable import tiaoli

/// A drafted decision about a table is read back out of its printed forms.
struct DecisionFormTests {
  private func edition(_ amount: String) throws -> Edition {
    try CanonicalText.read(
      """
      示例办法
      示发〔2021〕5号
      第一条　金额如下：\u{2028}级\t率\t注\u{2028}一\t\t甲\u{2028}二\t\(amount)\t乙
      第二条　组成：\u{2028}主席，\u{2028}\(amount)，\u{2028}委员。

      """)
  }

  private func expectReadBack(_ bytes: [UInt8], named name: String) throws {
    let text = try DocumentInput.decisionText(in: bytes, named: name)
    let decision = try AmendingDecision.read(text.bytes)
    let result = try AmendmentRun.apply(decision, to: edition("三元"))
    #expect(try result.edition == edition("四角五分"), "\(String(decoding: text.bytes, as: UTF8.self))")
  }

  @Test func `a Word document`() throws {
    let draft = try DecisionDraft(old: edition("三元"), new: edition("四角五分"))
    try expectReadBack(DecisionWord.bytes(of: draft), named: "decision.docx")
  }

  @Test func `Markdown`() throws {
    let draft = try DecisionDraft(old: edition("三元"), new: edition("四角五分"))
    try expectReadBack(Array(DecisionMarkdown.text(of: draft).utf8), named: "decision.md")
  }

  @Test func `text`() throws {
    let draft = try DecisionDraft(old: edition("三元"), new: edition("四角五分"))
    try expectReadBack(Array(draft.text.utf8), named: "decision.txt")
  }
}
