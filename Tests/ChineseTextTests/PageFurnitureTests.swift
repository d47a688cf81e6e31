import ChineseText
import Testing

/// Page numbers and running heads are told from the text, and leave it whole.
struct PageFurnitureTests {
  /// What the re-flow makes of a text; lines that begin with 第…条 or 第…章 are labels, with a blank.
  private func reflow(_ text: String) throws -> (source: SourceText, reflow: Reflow) {
    let source = try SourceText(text)
    let (layout, measures) = PageLayout.measure(source)
    let reflow = ParagraphFlow.paragraphs(
      of: source, layout: layout, measures: measures, genre: .regulation
    ) { index in
      let line = source.string(source.lines[index].content)
      guard line.hasPrefix("第"), line.contains("　") else { return .none }
      return line.contains("章　") ? .heading : .spacedUnit
    }
    return (source, reflow)
  }

  private func numbers(_ text: String) throws -> [String] {
    let (source, reflow) = try reflow(text)
    return reflow.pageNumbers.map { source.string(source.lines[$0].content) }
  }

  private func heads(_ text: String) throws -> [String] {
    let (source, reflow) = try reflow(text)
    return reflow.pageHeads.map { source.string(source.lines[$0].content) }
  }

  /// Three pages of articles, a line each, with something between the pages.
  private func pages(_ between: (Int) -> String) -> String {
    var text = "某办法\n"
    for page in 1...3 {
      for article in 1...3 { text += "第\(page)\(article)条　甲乙丙丁。\n" }
      text += between(page)
    }
    return text
  }

  @Test(arguments: [
    "－N－", "— N —", "第 N 页 共 3 页", "N/3", "Page N of 3", "～N～", "· N ·", "N",
  ])
  func `page numbers rise from page to page`(form: String) throws {
    let printed = (1...3).map { form.replacing("N", with: "\($0)") }
    #expect(try numbers(pages { printed[$0 - 1] + "\n" }) == printed)
  }

  @Test func `a bare number beside a form feed is a page number`() throws {
    #expect(try numbers("某办法\n第一条　甲。\n7\n\u{C}第二条　乙。\n第三条　丙。\n") == ["7"])
    #expect(try numbers("某办法\n第一条　甲。\n\u{C}7\n第二条　乙。\n第三条　丙。\n") == ["7"])
  }

  @Test func `a bare number is the last page's behind the last sentence`() throws {
    #expect(try numbers("某办法\n第一条　甲。\n第二条　乙。\n\n2\n") == ["2"])
  }

  @Test(arguments: [
    "表\n1\n甲\n2\n乙\n3\n丙\n", "下列各级：\n1\n2\n3\n完。\n", "第一条　序号：\n1\n甲组\n长\n2\n乙组\n长\n完。\n",
    "甲\n2023\n第一条　乙。\n第二条　丙。\n第三条　丁。\n2024\n完。\n", "甲。\n43\n乙。\n丙。\n",
  ])
  func `numbers of a table or a list are text`(text: String) throws {
    #expect(try numbers(text).isEmpty)
  }

  @Test func `a sentence goes on behind a page number`() throws {
    let text = "某办法\n第一条　甲乙丙丁戊己庚辛壬癸子丑寅卯\n－1－\n辰巳午未。\n第二条　完。\n－2－\n"
    let (_, reflow) = try reflow(text)
    #expect(reflow.paragraphs.map(\.first) == [0, 1, 4])
    #expect(reflow.paragraphs.map(\.last) == [0, 3, 4])
  }

  @Test func `a heading does not go on behind a page number`() throws {
    let text = "某办法\n第一章　甲乙丙丁戊己庚辛壬癸子丑寅卯\n－1－\n辰巳午未。\n第二条　完。\n"
    #expect(try reflow(text).reflow.paragraphs.map(\.first) == [0, 1, 3, 4])
  }

  @Test func `a line that repeats beside page numbers is a running head`() throws {
    #expect(
      try heads(pages { "\($0)\n某协会编\n" }) == ["某协会编", "某协会编", "某协会编"])
  }

  @Test func `the title above further pages is a running head`() throws {
    #expect(try heads("某办法\n第一条　甲。\n— 1 —\n某办法\n第二条　乙。\n— 2 —\n") == ["某办法"])
  }

  @Test func `the head of the first page stands above the title`() throws {
    let text = "某省某办法\n\n某省\n某办法\n第一条　甲。\n\u{C}某省某办法\n第二条　乙。\n"
    let (_, reflow) = try reflow(text)
    #expect(reflow.pageHeads == [0, 5])
  }

  @Test func `two heads take turns`() throws {
    var text = "某办法\n"
    for page in 1...4 {
      text += "第\(page)1条　甲。\n第\(page)2条　乙。\n\u{C}" + (page % 2 == 0 ? "某会\n" : "章程汇编\n")
    }
    #expect(try heads(text + "第9条　完。\n") == ["章程汇编", "某会", "章程汇编", "某会"])
  }

  @Test func `a head that holds the page number is told by its words`() throws {
    let text = pages { "某会章程　\($0)\n" }
    #expect(try heads(text) == ["某会章程　1", "某会章程　2", "某会章程　3"])
    let turns = pages { $0 % 2 == 0 ? "\($0)　某会章程\n" : "某会章程　第 \($0) 页\n" }
    #expect(try heads(turns) == ["某会章程　第 1 页", "2　某会章程", "某会章程　第 3 页"])
  }

  @Test func `a list with numbers in front is text`() throws {
    #expect(try heads(pages { "\($0)　第\($0)类物品\n" }).isEmpty)
  }

  @Test func `a heading that repeats the current chapter below a page number is a running head`()
    throws
  {
    let text = """
      章程
      第一章　会员
      第一条　甲。
      1
      第一章　会员
      第二条　乙。
      第二章　理事
      第三条　丙。
      2
      第二章　理事
      第四条　丁。
      """
    let (_, reflow) = try reflow(text)
    #expect(reflow.pageNumbers == [3, 8])
    #expect(reflow.pageHeads == [4, 9])
  }

  @Test func `a heading that names the chapter further down on its page is a running head`() throws
  {
    let text = """
      章程
      第一章　会员
      第一条　甲。
      — 1 —
      第二章　理事
      第二条　乙。
      第二章　理事
      第三条　丙。
      """
    #expect(try reflow(text).reflow.pageHeads == [4])
  }

  @Test func `a chapter that begins on a new page is a chapter`() throws {
    let text = "目录\n第一章　会员\n第二章　理事\n— 1 —\n第一章　会员\n第一条　甲。\n— 2 —\n第二章　理事\n第二条　乙。\n"
    #expect(try heads(text).isEmpty)
  }

  @Test func `a table of many numbers costs no more than its length`() throws {
    let text = String(repeating: "1\n甲\n2\n\u{C}", count: 20_000)
    #expect(try reflow(text).reflow.paragraphs.count > 0)
  }
}
