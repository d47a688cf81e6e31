import ChineseText
import CrossReferences
import JSONText
import RegulationModel
import RegulationParser
import Testing

@testable import CitationForms

/// A checked report in the forms in which it goes back to its author.
struct CheckFormsTests {
  private static let rules = """
    示例条例
    （2020年1月2日某机关发布）
    第一条　甲应当自收到通知之日起三十日内提出申请。
    第二条　乙负责办理。
    """
  private static let report = """
    关于<办理>的报告
    《示例条例》（以下简称《条例》）公布。《条例》第一条规定：“甲应当自收到通知之日起六十日内提出申请”。
    “乙负责办理”（《条例》第二条）。第九条另有规定，《别的办法》第三条也有。
    """

  private func check() throws -> CitationCheck {
    let edition = try CanonicalText.read(Self.rules)
    guard let day = CalendarDate("2020-01-02") else { throw NoDay() }
    let work = Work(
      slug: "shili", title: "示例条例", editions: [EditionRecord(date: day, file: "2020-01-02.txt")])
    let acts = CitedActs([work]) { _, _ in edition }
    return CitationCheck(try SourceText(Self.report), against: acts, on: .init(today: nil))
  }

  private struct NoDay: Error {}

  @Test func `the pieces of a report are its paragraphs, each citation with its note`() throws {
    let check = try check()
    let report = AnnotatedReport(check, .english)
    #expect(report.paragraphs.map { $0.map(\.text).joined() } == check.paragraphs)
    #expect(report.paragraphs.flatMap(\.self).flatMap(\.notes) == Array(1...check.results.count))
    let marks = report.notes.map(\.mark)
    #expect(marks == [.there, .wrong, .right, .wrong, .open])
  }

  @Test(arguments: [EditionJSON.Language.english, .chinese])
  func `the page marks each citation and leads to its note and back`(
    language: EditionJSON.Language
  ) throws {
    let page = CheckPage.text(of: try check(), name: "a&b.txt", language: language)
    for number in 1...5 {
      #expect(page.contains("href=\"#note-\(number)\"") && page.contains("id=\"note-\(number)\""))
    }
    #expect(page.contains("a&amp;b.txt") && page.contains("关于&lt;办理&gt;的报告"))
    #expect(!page.contains("<script"))
    #expect(page.contains("class=\"wrong\""))
  }

  @Test func `Markdown has a footnote for each citation, and no sign of the report marks anything`()
    throws
  {
    let text = CheckMarkdown.text(of: try check(), name: "a_b.txt", language: .english)
    for number in 1...5 {
      #expect(text.contains("[^\(number)]") && text.contains("\n[^\(number)]: "))
    }
    #expect(text.contains("a\\_b.txt") && text.contains("关于\\<办理\\>的报告"))
    #expect(text.contains("“之日起六十日内” is quoted where the text has “之日起三十日内”"))
  }

  @Test func `a Word document has its comments in a part of their own, the same each time`() throws
  {
    let bytes = CheckWord.bytes(of: try check(), name: "a.txt")
    #expect(bytes == CheckWord.bytes(of: try check(), name: "a.txt"))
    #expect(ByteSearch.first(Array("word/comments.xml".utf8), in: bytes) != nil)
  }

  @Test func `the JSON says what is promised of a report`() throws {
    var json = JSONWriter(layout: .compact)
    CheckJSON.write(try check(), file: "a.txt", to: &json)
    let text = json.text
    #expect(text.hasPrefix("{\"schema\":\"tiaoli/references/1\",\"file\":\"a.txt\""))
    for part in [
      "\"verdict\":\"misquoted\"", "\"verdict\":\"no-such-provision\"",
      "\"verdict\":\"act-not-held\"",
      "\"edition\":\"2020-01-02\",\"edition_basis\":\"today\"", "\"provision\":\"art_2\"",
      "\"summary\":{\"misquoted\":1,\"no-such-provision\":1,\"act-not-held\":1,\"exists\":1,\"verified\":1}",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
