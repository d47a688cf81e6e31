import DecisionDrafting
import OfficialDocument
import RegulationModel
import RegulationParser
import Testing

/// A drafted decision as a document of Word.
struct DecisionWordTests {
  private func draft(_ options: DraftOptions = DraftOptions()) throws -> DecisionDraft {
    try DecisionDraft(
      old: CanonicalText.read(
        "示例条例\n第一条　甲乙丙丁。\n第二条　应当在十日内办理登记。\n第三条　如下：\u{2028}级\t率\u{2028}一\t二\n"),
      new: CanonicalText.read(
        "示例条例\n第一条　甲乙丙丁。\n第二条　应当在十五日内办理登记。\n第三条　如下：\u{2028}级\t率\u{2028}一\t三\n"),
      options: options)
  }

  @Test func `the numbers of its items are in the type of headings`() throws {
    let package = try WordPackage(DecisionWord.bytes(of: draft()))
    let item = try #require(package.paragraphs.first { $0.contains("一、") })
    let runs = item.split(separator: "<w:r>").dropFirst()
    #expect(runs.first?.contains("黑体") ?? false)
    #expect(runs.first?.contains(">一、</w:t>") ?? false)
    #expect(runs.last.map { !$0.contains("黑体") } ?? false)
  }

  @Test func `organ and date stand at the right`() throws {
    let day = try #require(CalendarDate(year: 2024, month: 12, day: 20))
    let package = try WordPackage(
      DecisionWord.bytes(of: draft(DraftOptions(organ: "示例市人大常委会", date: day))))
    let date = try #require(package.paragraphs.last)
    let organ = try #require(package.paragraphs.dropLast().last)
    #expect(date.contains("\"Signature\"") && date.contains("2024年12月20日"))
    // The date is 7 characters wide, the organ 8: their middle is 7.5 from the edge.
    #expect(date.contains("w:rightChars=\"400\""))
    #expect(organ.contains("w:rightChars=\"350\"") && organ.contains("示例市人大常委会"))
  }

  @Test func `without organ and date nothing is made up`() throws {
    let package = try WordPackage(DecisionWord.bytes(of: draft()))
    #expect(!package.paragraphs.contains { $0.contains("\"Signature\"") })
  }

  @Test func `lines of a quoted table are broken, cells set apart`() throws {
    let document = try WordPackage(DecisionWord.bytes(of: draft())).document
    #expect(document.contains("<w:br/>") && document.contains("<w:tab/>"))
    #expect(!document.contains("\u{2028}"))
  }

  @Test func `the same draft gives the same bytes`() throws {
    #expect(try DecisionWord.bytes(of: draft()) == DecisionWord.bytes(of: draft()))
  }
}
