import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Documents that once broke the reader, each by the name of what is odd about it.
struct FaultyDocumentTests {
  private func read(_ text: String) throws -> Edition {
    try expectSoundReading(of: Array(text.utf8))
  }

  @Test func `lines wider than any page are read`() throws {
    let wide = String(repeating: "a", count: 260)
    let lines = Array(repeating: wide, count: 6).joined(separator: "\n")
    let edition = try read("示例条例\n第一条　甲。\n\(lines)")
    #expect(edition.articles.map(\.id) == ["art_1"])
  }

  @Test func `a branch number beyond all reason is text`() throws {
    let branch = "第二条之65535　丙。\n"
    let edition = try read("示例条例\n第一条　甲。\n第二条　乙。\n\(branch)\(branch)第三条　丁。\n")
    #expect(edition.articles.map(\.id) == ["art_1", "art_2", "art_3"])
    #expect(edition.articles[1].children.count == 3)
  }

  @Test func `a list behind a closing in a stored text is read`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲。\n　　　　2024年1月1日\n（一）乙；\n")
    #expect(edition.closing == ["2024年1月1日"])
    #expect(edition.provisions.map(\.id).count == Set(edition.provisions.map(\.id)).count)
  }

  @Test(arguments: ["附件 一览表", "附件：一览表", "附件\n一览表"])
  func `a heading of an annex may begin with a numeral`(annex: String) throws {
    let edition = try read("示例条例\n第一条　甲。\n第二条　乙。\n第三条　丙。\n\(annex)\n丁\n")
    #expect(edition.annexes.map(\.heading) == ["一览表"])
    #expect(edition.articles.count == 3)
  }

  @Test(arguments: ["(ABC) DEF系统应当备案。", "（甲）\t乙。", "【　】丙。"])
  func `a bracket before the first words is no caption by chance`(words: String) throws {
    let edition = try read("示例条例\n第一条　\(words)\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.articles.first?.heading == nil)
  }

  @Test(arguments: ["v", "\u{2028}正", "\t正"])
  func `a note with blanks that stay parts its events`(words: String) throws {
    let edition = try read(
      "示例条例\n2018年1月6日\(words)\n2022年9月2日某机关修订\n第一条　甲。\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.events.map(\.date.year) == [2018, 2022])
  }

  @Test func `of a line in which articles begin, what stands before them is dropped once`() throws {
    let edition = try read("甲乙丙丁的一段话。 第一章　总则 第一条　为了甲，制定本办法。第二条　乙。第三条　丙。")
    #expect(edition.articles.count == 3)
  }

  @Test func `a note whose bracket was never closed ends at the first sentence`() throws {
    let edition = try read("示例条例\n（2009年7月2日某机关发布\n为了甲，制定本条例。\n第一条　乙。\n第二条　丙。\n")
    #expect(edition.note == "（2009年7月2日某机关发布")
    #expect(edition.events.map(\.actor) == ["某机关"])
    #expect(edition.preamble == ["为了甲，制定本条例。"])
  }

  @Test(arguments: ["2024-02-08", "2024/2/8", "1-2-3"])
  func `a date on a line of its own is no page number`(date: String) throws {
    let edition = try read("示例条例\n第一条　甲：\n\(date)\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.dropped.isEmpty)
    #expect(edition.text.contains(date))
  }

  @Test(arguments: ["- 4 -", "— 12 —", "第 3 页", "4/120"])
  func `a decorated page number is dropped`(number: String) throws {
    let edition = try read("示例条例\n第一条　甲。\n\(number)\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.dropped.map(\.reason) == [.pageNumber])
  }

  @Test(arguments: ["第十十八条", "第十一三条", "第百百条"])
  func `a malformed numeral is no label`(label: String) throws {
    let edition = try read("示例条例\n第一条　甲。\n第二条　乙。\n\(label)　丙。\n第三条　丁。\n")
    #expect(edition.articles.map(\.number?.value) == [1, 2, 3])
  }

  @Test func `an article out of order is text and reported`() throws {
    let edition = try read("示例条例\n第一条　甲。\n第二条　乙。\n第三条　丙。\n第二条　丁。\n第四条　戊。\n")
    #expect(edition.articles.count == 4)
    #expect(edition.findings.map(\.code) == ["article-out-of-order"])
    #expect(edition.findings.map(\.line) == [5])
  }

  @Test func `cells of a table stay apart`() throws {
    let edition = try read("示例条例\n第一条　甲。\n第二条　乙。\n第三条　丙。\n附件1\n表\n甲\t20\t乙\n")
    #expect(edition.text.hasSuffix("甲\t20\t乙\n"))
  }

  @Test func `a title in three lines is one title`() throws {
    let title = "某某市人民政府关于加强某某管理工作若干问"
    let body = (1...9).map { number in
      "第\(number)条 甲应当按照规定的程序和期限向某某机关提出书面\n申请并且附送有关材料，某某机关应当在规定的期限之内作\n出答复。\n"
    }
    let edition = try read("\(title)\n题以及某某某某某某某某某某某某某某某规\n定\n\n" + body.joined())
    #expect(edition.title == "\(title)题以及某某某某某某某某某某某某某某某规定")
  }

  @Test(arguments: ["4  第一条　甲。\n5  第二条　乙。", "> 第一条　甲。\n> 第二条　乙。", "'''第一条'''　甲。\n'''第二条'''　乙。"])
  func `articles behind marks are named`(text: String) {
    #expect {
      try RegulationReader.read(Array("示例办法\n\(text)\n".utf8))
    } throws: { error in
      guard case .noRegulation(let sight) = error as? ReadingError else { return false }
      return sight.kind == .markup && sight.line == 2
    }
  }
}
