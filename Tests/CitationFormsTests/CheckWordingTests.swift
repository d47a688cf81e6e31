import ChineseText
import CrossReferences
import Findings
import RegulationModel
import RegulationParser
import Testing

@testable import CitationForms

/// What is said of a checked report in words.
struct CheckWordingTests {
  private struct NoDay: Error {}

  private func check(_ report: String) throws -> CitationCheck {
    let edition = try CanonicalText.read(
      "示例条例\n第一条　甲应当自收到通知之日起三十日内提出申请，乙应当自收到申请之日起十日内答复。\n第二条　乙负责办理。\n")
    guard let day = CalendarDate("2020-01-02") else { throw NoDay() }
    let work = Work(
      slug: "shili", title: "示例条例", editions: [EditionRecord(date: day, file: "2020-01-02.txt")])
    let acts = CitedActs([work]) { _, _ in edition }
    return CitationCheck(try SourceText(report), against: acts, on: .init(today: nil))
  }

  @Test func `a summary counts each kind that there is`() throws {
    let none = CheckWording.summary(try check("没有引用。"))
    #expect(none.english == "no citation" && none.chinese == "没有引用")
    let one = CheckWording.summary(try check("依照《示例条例》第二条办理。"))
    #expect(one.english == "1 citation: 1 there, without a quotation compared")
    #expect(one.chinese == "共1处引用：确有此处而未核对引文1处")
    let more = CheckWording.summary(
      try check("依照《示例条例》第二条办理。依照《示例条例》第九条办理。依照《别的条例》第一条办理。《示例条例》第二条规定：“乙负责办理”。"))
    #expect(
      more.english
        == "4 citations: 1 wrong, 1 not checked, 1 there, without a quotation compared, 1 verified")
    #expect(more.chinese == "共4处引用：有误1处，未检查1处，确有此处而未核对引文1处，引文属实1处")
  }

  @Test func `long words are told by their beginning and their end`() throws {
    for (count, isWhole) in [(24, true), (25, false)] {
      let words = String("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄".prefix(count))
      let result = try #require(
        try check("《示例条例》第二条规定：“\(words)”。").results.first)
      let said = result.quotations.flatMap { CheckWording.quotation($0) }.map(\.chinese).joined()
      #expect(said.contains(words) == isWhole, "\(said)")
      #expect(said.contains("甲乙丙丁戊己庚辛壬癸子丑……") != isWhole, "\(said)")
    }
  }
}
