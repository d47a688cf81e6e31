import ChineseText
import Testing

@testable import Documents

@Suite struct NumberingTests {
  typealias W = WordFile

  /// 第一条, （一）, 1. as levels of one list, and a list of it.
  private static let law =
    W.definition(
      1,
      W.level(0, "第%1条", "chineseCountingThousand", more: #"<w:suff w:val="space"/>"#)
        + W.level(1, "（%2）", "chineseCounting") + W.level(2, "%3.") + W.level(3, "%1-%2-%4"))

  private func read(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
    var file = WordFile(body)
    file.numbering = numbering
    file.styles = styles
    return try blocks(file)
  }

  @Test func `a list counts, and inner levels begin anew`() throws {
    let body =
      W.item("甲", 1) + W.item("乙", 1, 1) + W.item("丙", 1, 1) + W.item("丁", 1, 2)
      + W.item("戊", 1) + W.item("己", 1, 1)
    #expect(
      try read(body, Self.law + W.list(1, 1)) == [
        "第一条|　甲", "（一）|乙", "（二）|丙", "1.|丁", "第二条|　戊", "（一）|己",
      ])
  }

  @Test func `a label shows the numbers of all levels in their own formats`() throws {
    let body = W.item("甲", 1) + W.item("乙", 1, 1) + W.item("丙", 1, 3) + W.item("丁", 1, 3)
    #expect(
      try read(body, Self.law + W.list(1, 1)) == ["第一条|　甲", "（一）|乙", "一-一-1|丙", "一-一-2|丁"])
  }

  @Test func `the legal style writes all numbers in digits`() throws {
    let levels =
      W.level(0, "第%1章", "chineseCounting")
      + W.level(1, "%1.%2", more: #"<w:isLgl/><w:suff w:val="nothing"/>"#)
    #expect(
      try read(W.item("甲", 1) + W.item("乙", 1, 1), W.definition(1, levels) + W.list(1, 1))
        == ["第一章|甲", "1.1|乙"])
  }

  @Test func `a level that is shown but was not used shows its start`() throws {
    let levels = W.level(0, "%1") + W.level(1, "%1.%2")
    #expect(
      try read(W.item("甲", 1, 1) + W.item("乙", 1, 1), W.definition(1, levels) + W.list(1, 1))
        == ["1.1|甲", "1.2|乙"])
  }

  @Test(arguments: [(0, ["1|甲", "a|乙", "2|丙", "b|丁"]), (1, ["1|甲", "a|乙", "2|丙", "a|丁"])])
  func `a level may go on when an outer one counts`(restart: Int, expected: [String]) throws {
    let levels =
      W.level(0, "%1")
      + W.level(
        1, "%2", "lowerLetter",
        more: #"<w:lvlRestart w:val="\#(restart)"/><w:suff w:val="nothing"/>"#)
    let body = W.item("甲", 1) + W.item("乙", 1, 1) + W.item("丙", 1) + W.item("丁", 1, 1)
    #expect(try read(body, W.definition(1, levels) + W.list(1, 1)) == expected)
  }

  @Test func `a level may begin anew only behind one that is further out`() throws {
    let levels =
      W.level(0, "%1") + W.level(1, "%2")
      + W.level(2, "%3", more: #"<w:lvlRestart w:val="1"/><w:suff w:val="nothing"/>"#)
    let body =
      W.item("甲", 1) + W.item("乙", 1, 1) + W.item("丙", 1, 2) + W.item("丁", 1, 1)
      + W.item("戊", 1, 2) + W.item("己", 1) + W.item("庚", 1, 2)
    #expect(
      try read(body, W.definition(1, levels) + W.list(1, 1))
        == ["1|甲", "1|乙", "1|丙", "2|丁", "2|戊", "2|己", "1|庚"])
  }

  @Test func `lists of one definition count on together`() throws {
    let body = W.item("甲", 1) + W.item("乙", 2) + W.item("丙", 1)
    #expect(
      try read(body, Self.law + W.list(1, 1) + W.list(2, 1))
        == ["第一条|　甲", "第二条|　乙", "第三条|　丙"])
  }

  @Test func `a list that overrides its start begins anew once`() throws {
    let override = #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>"#
    let body = W.item("甲", 1) + W.item("乙", 2) + W.item("丙", 2) + W.item("丁", 1)
    #expect(
      try read(body, Self.law + W.list(1, 1) + W.list(2, 1, override))
        == ["第一条|　甲", "第五条|　乙", "第六条|　丙", "第七条|　丁"])
  }

  @Test func `a list may have a level of its own`() throws {
    let override =
      #"<w:lvlOverride w:ilvl="0">"# + W.level(0, "%1)", start: 3) + "</w:lvlOverride>"
    #expect(
      try read(W.item("甲", 1) + W.item("乙", 1), Self.law + W.list(1, 1, override))
        == ["3)|甲", "4)|乙"])
  }

  @Test func `a definition may have its levels in a numbering style`() throws {
    let numbering =
      W.definition(1, #"<w:numStyleLink w:val="Law"/>"#)
      + W.definition(2, #"<w:styleLink w:val="Law"/>"# + W.level(0, "第%1条", "chineseCounting"))
      + W.list(1, 1) + W.list(2, 2)
    #expect(try read(W.item("甲", 1) + W.item("乙", 1), numbering) == ["第一条|甲", "第二条|乙"])
  }

  @Test func `the style names the list that the style link does not`() throws {
    let numbering =
      W.definition(1, #"<w:numStyleLink w:val="Law"/>"#)
      + W.definition(2, W.level(0, "第%1条", "chineseCounting")) + W.list(1, 1) + W.list(2, 2)
    let styles =
      #"<w:style w:type="numbering" w:styleId="Law"><w:name w:val="Law"/>"#
      + #"<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>"#
    #expect(try read(W.item("甲", 1), numbering, styles: styles) == ["第一条|甲"])
  }

  @Test func `a style gives the list, and the level that is tied to it`() throws {
    let numbering =
      W.definition(
        1,
        W.level(0, "第%1章", "chineseCounting", more: #"<w:pStyle w:val="A"/>"#)
          + W.level(1, "第%2条", "chineseCounting", more: #"<w:pStyle w:val="B"/>"#))
      + W.list(1, 1)
    let list = #"<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>"#
    let styles =
      W.style("A", "章", list) + W.style("B", "条", list) + W.style("C", "条甲", base: "B")
    let body =
      W.p("甲", #"<w:pStyle w:val="A"/>"#) + W.p("乙", #"<w:pStyle w:val="B"/>"#)
      + W.p("丙", #"<w:pStyle w:val="C"/>"#)
      + W.p("丁", #"<w:pStyle w:val="C"/><w:numPr><w:numId w:val="0"/></w:numPr>"#)
    #expect(
      try read(body, numbering, styles: styles) == ["第一章|　甲", "第一条|　乙", "第二条|　丙", "丁"])
  }

  @Test func `a style may take its list away again`() throws {
    let styles =
      W.style("A", "条", #"<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>"#)
      + W.style("B", "款", base: "A", #"<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>"#)
    let body = W.p("甲", #"<w:pStyle w:val="A"/>"#) + W.p("乙", #"<w:pStyle w:val="B"/>"#)
    #expect(try read(body, Self.law + W.list(1, 1), styles: styles) == ["第一条|　甲", "乙"])
  }

  @Test func `list number 0 and lists that are missing count nothing`() throws {
    let body = W.item("第一条　甲", 0) + W.item("乙", 7) + W.item("丙", 1, 8) + W.item("丁", 1)
    #expect(
      try read(body, Self.law + W.list(1, 1) + W.list(2, 9))
        == ["第一条　甲", "乙", "丙", "第一条|　丁"])
  }

  @Test(arguments: [("tab", "1.|　甲"), ("space", "1.|　甲"), ("nothing", "1.|甲")])
  func `what stands behind a label is a blank or nothing`(suffix: String, expected: String) throws {
    let level = W.level(0, "%1.", more: #"<w:suff w:val="\#(suffix)"/>"#)
    #expect(try read(W.item("甲", 1), W.definition(1, level) + W.list(1, 1)) == [expected])
  }

  @Test func `blanks behind a label are one`() throws {
    let levels = W.level(0, "%1.") + W.level(1, "%2)", more: "")
    #expect(
      try read(W.item(" 　甲", 1) + W.item("　 乙", 1, 1), W.definition(1, levels) + W.list(1, 1))
        == ["1.|　甲", "1)|　乙"])
  }

  @Test func `a paragraph may take another level of the list of its style`() throws {
    let levels = W.level(0, "%1.", more: #"<w:pStyle w:val="A"/>"#) + W.level(1, "%2)")
    let styles = W.style("A", "条", #"<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>"#)
    let body =
      W.p("甲", #"<w:pStyle w:val="A"/>"#)
      + W.p("乙", #"<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="1"/></w:numPr>"#)
    #expect(
      try read(body, W.definition(1, levels) + W.list(1, 1), styles: styles) == ["1.|　甲", "1)|乙"])
  }

  @Test func `blanks of the label are no part of it`() throws {
    let level = W.level(0, "　第%1条　", "chineseCounting")
    #expect(try read(W.item("甲", 1), W.definition(1, level) + W.list(1, 1)) == ["第一条|　甲"])
  }

  @Test func `a bullet counts and is no text`() throws {
    let levels = W.level(0, "•", "bullet") + W.level(1, "%1%2.")
    let document = try WordReader.read(
      {
        var file = WordFile(W.item("甲", 1) + W.item("乙", 1, 1))
        file.numbering = W.definition(1, levels) + W.list(1, 1)
        return file.bytes
      }())
    #expect(document.text.string(document.text.lines[0].content) == "甲")
    #expect(document.text.string(document.text.lines[1].content) == "1.乙")
    #expect(document.evidence(at: 0).listLevel == 0)
    #expect(document.evidence(at: 1).listLevel == 1)
  }

  @Test func `a level without numbers shows its words`() throws {
    let levels = W.level(0, "附件", "none") + W.level(1, "%1%2)")
    #expect(
      try read(W.item("甲", 1) + W.item("乙", 1, 1), W.definition(1, levels) + W.list(1, 1))
        == ["附件|甲", "1)|乙"])
  }

  @Test func `a label stands alone where its paragraph is empty`() throws {
    #expect(
      try read(W.item("", 1) + W.item("甲", 1), Self.law + W.list(1, 1)) == ["第一条|", "第二条|　甲"])
  }

  @Test func `paragraphs that are hidden or deleted are not counted`() throws {
    let deleted =
      #"<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>"#
      + #"<w:del w:id="2"><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>"#
    let hidden =
      #"<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>"#
      + W.r("丙", "<w:vanish/>") + "</w:p>"
    var file = WordFile(W.item("甲", 1) + deleted + hidden + W.item("丁", 1))
    file.numbering = Self.law + W.list(1, 1)
    #expect(
      try blocks(file, findings: ["word-deletions-left-out", "word-hidden-text"])
        == ["第一条|　甲", "{deleted} 乙", "{hidden} 丙", "第二条|　丁"])
  }

  @Test func `numbers in cells and text boxes count on`() throws {
    let table =
      "<w:tbl><w:tr><w:tc>" + W.item("甲", 1) + "</w:tc><w:tc>" + W.item("乙", 1)
      + "</w:tc></w:tr></w:tbl>"
    #expect(
      try read(table + W.item("丙", 1), Self.law + W.list(1, 1))
        == ["第一条　甲⇥第二条　乙", "第三条|　丙"])
  }

  @Test func `a format for new programs counts before its fallback`() throws {
    let format =
      #"<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/>"#
      + #"</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>"#
    let level =
      #"<w:lvl w:ilvl="0"><w:start w:val="1"/>\#(format)<w:lvlText w:val="%1"/></w:lvl>"#
    #expect(try read(W.item("甲", 1), W.definition(1, level) + W.list(1, 1)) == ["001|　甲"])
  }
}
