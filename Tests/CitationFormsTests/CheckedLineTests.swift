import ChineseText
import CrossReferences
import JSONText
import RegulationModel
import RegulationParser
import Testing

@testable import CitationForms

/// Lines of a checked report whose signs would mark something up.
struct CheckedLineTests {
  private func markdown(_ report: String) throws -> String {
    let edition = try CanonicalText.read("示例条例\n第一条　甲应当登记。\n第二条　乙负责办理。\n")
    let day = try #require(CalendarDate("2020-01-02"))
    let work = Work(
      slug: "shili", title: "示例条例", editions: [EditionRecord(date: day, file: "2020-01-02.txt")])
    let acts = CitedActs([work]) { _, _ in edition }
    let check = CitationCheck(try SourceText(report), against: acts, on: .init(today: nil))
    return CheckMarkdown.text(of: check, name: "a.txt", language: .english)
  }

  @Test(arguments: [("-", "\\-"), ("+", "\\+"), ("=", "\\=")])
  func `a sign at the start of a line marks nothing`(sign: String, written: String) throws {
    let text = try markdown("\(sign)依据《示例条例》第二条，乙负责办理。\n")
    #expect(text.contains("\n\(written)依据《示例条例》第二条"))
  }

  @Test func `within a line it needs no mark`() throws {
    let text = try markdown("依据《示例条例》第二条- 乙负责办理。\n")
    #expect(text.contains("[^1]- 乙") || text.contains("[^1]\\- 乙") == false)
    #expect(text.contains("第二条"))
  }
}
