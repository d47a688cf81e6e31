import ChineseText
import Findings
import Testing

@testable import Documents

/// Headings, lists, tables and the other blocks of Markdown.
struct MarkdownBlockTests {
  static let cases = [
    MarkupBlocks.Case(
      "headings", "# 甲\n\n## 第一章 乙\n\n###### 丙", ["[h1] 甲", "[h2] 第一章 乙", "[h6] 丙"]),
    MarkupBlocks.Case("seven marks", "####### 甲", ["####### 甲"]),
    MarkupBlocks.Case(
      "closing marks", "## 甲 ##\n## 乙#\n# 丙 \\#", ["[h2] 甲", "[h2] 乙#", "[h1] 丙 #"]),
    MarkupBlocks.Case("a heading without blank", "##第二章　总则", ["[h2] 第二章　总则"]),
    MarkupBlocks.Case("a topic is no heading", "#话题#今天\n#1 楼", ["#话题#今天", "#1 楼"]),
    MarkupBlocks.Case("an empty heading", "#\n甲", ["甲"]),
    MarkupBlocks.Case(
      "an underlined title", "某市\n办法\n===\n\n总则\n---", ["[h1] 某市", "[h1] 办法", "[h2] 总则"]),
    MarkupBlocks.Case("a rule below a sentence", "第一条　甲。\n---\n乙", ["第一条　甲。", "乙"]),
    MarkupBlocks.Case("rules", "甲\n\n***\n- - -\n___\n乙", ["甲", "乙"]),
    MarkupBlocks.Case("each line is a block", "第一条　甲。\n乙。\n\n丙。", ["第一条　甲。", "乙。", "丙。"]),
    MarkupBlocks.Case(
      "a soft break within a sentence", "为了甲，\n制定乙。\n丙。\n\n甲，乙和\n丙丁。\n\n丙、\n丁",
      ["为了甲，制定乙。", "丙。", "甲，乙和丙丁。", "丙、丁"]),
    MarkupBlocks.Case("lines with commas", "甲，乙\n丙，丁", ["甲，乙", "丙，丁"]),
    MarkupBlocks.Case("a hard break within a sentence", "甲，  \n乙。", ["甲，", "[goes on] 乙。"]),
    MarkupBlocks.Case("a unit below a comma", "甲，\n（二）乙。", ["甲，", "（二）乙。"]),
    MarkupBlocks.Case(
      "hard breaks", "甲  \n乙\\\n丙<br>丁<br/>\n戊",
      ["甲", "[goes on] 乙", "[goes on] 丙", "[goes on] 丁", "[goes on] 戊"]),
    MarkupBlocks.Case(
      "bullets go", "- 甲\n* 乙\n+ 丙\n-丁", ["[list0] 甲", "[list0] 乙", "[list0] 丙", "[list0] -丁"]),
    MarkupBlocks.Case(
      "numbers stay", "1. 甲\n2) 乙\n3.丙",
      ["[label2 list0] 1. 甲", "[label2 list0] 2) 乙", "[list0] 3.丙"]),
    MarkupBlocks.Case("an escaped number", "1\\. 甲", ["1. 甲"]),
    MarkupBlocks.Case("a year is no number", "2024. 甲", ["2024. 甲"]),
    MarkupBlocks.Case(
      "numbers that repeat", "1. 甲\n1. 乙\n\n丙\n\n1. 丁",
      ["[label2 list0] 1. 甲", "[label2 list0] 2. 乙", "丙", "[label2 list0] 1. 丁"]),
    MarkupBlocks.Case(
      "lists in lists", "- 甲\n  - 乙\n    1. 丙\n  - 丁\n- 戊",
      ["[list0] 甲", "[list1] 乙", "[label2 list2] 1. 丙", "[list1] 丁", "[list0] 戊"]),
    MarkupBlocks.Case(
      "an article in a list", "- **第一条**　　甲：\n\n  （一）乙；\n\n  丙。\n\n外",
      ["[list0] 第一条　　甲：", "[list0] （一）乙；", "[list0] 丙。", "外"]),
    MarkupBlocks.Case("a list goes on lazily", "- 甲\n乙", ["[list0] 甲", "[list0] 乙"]),
    MarkupBlocks.Case(
      "a marker with a wide blank", "-　甲\n1.　乙", ["[list0] 甲", "[label2 list0] 1.　乙"]),
    MarkupBlocks.Case("two markers on a line", "- 1. 甲", ["[label2 list1] 1. 甲"]),
    MarkupBlocks.Case("a page number is no list", "- 3 -", ["- 3 -"]),
    MarkupBlocks.Case("quotations", "> （某年公布）\n> > 甲\n乙", ["（某年公布）", "甲", "乙"]),
    MarkupBlocks.Case("a list in a quotation", "> - 甲\n> - 乙", ["[list0] 甲", "[list0] 乙"]),
    MarkupBlocks.Case("indents", "    甲\n\n　　乙\n\t丙", ["[in4] 甲", "[in4] 乙", "[in4] 丙"]),
    MarkupBlocks.Case("code", "```text\n# 甲\n  **乙**\n```\n丙", ["# 甲", "[in2] **乙**", "丙"]),
    MarkupBlocks.Case("code with longer fences", "~~~~\n~~~\n甲\n~~~~", ["~~~", "甲"]),
    MarkupBlocks.Case("a fence without end", "```\n# 甲", ["```", "[h1] 甲"]),
    MarkupBlocks.Case(
      "a table", "| 情形 | 罚款 |\n| --- | :--: |\n| 一\\|次 | **100**元 |\n|  | 二 |\n| 三 |\n\n甲",
      ["[head 1.1] 情形\t罚款", "[row 1.2] 一|次\t100元", "[row 1.3] \t二", "[row 1.4] 三\t", "甲"]),
    MarkupBlocks.Case(
      "a table without outer pipes", "甲|乙\n-|-\n丙|丁\n", ["[head 1.1] 甲\t乙", "[row 1.2] 丙\t丁"]),
    MarkupBlocks.Case("a pipe is no table", "甲|乙\n丙", ["甲|乙", "丙"]),
    MarkupBlocks.Case(
      "more cells than columns", "|甲|乙|\n|-|-|\n|1|2|3|", ["[head 1.1] 甲\t乙", "[row 1.2] 1\t2\t3"]),
    MarkupBlocks.Case(
      "two tables", "|甲|\n|-|\n\n|乙|\n|-|\n|丙|", ["[head 1.1] 甲", "[head 2.1] 乙", "[row 2.2] 丙"]),
    MarkupBlocks.Case("a comment over lines", "甲\n<!-- 乙\n\n丙 -->丁", ["甲", "丁"]),
    MarkupBlocks.Case("a comment without end", "<!-- 甲\n\n乙", ["<!-- 甲", "乙"]),
    MarkupBlocks.Case("a script", "<script>\nvar 甲\n</script>\n乙", ["乙"]),
    MarkupBlocks.Case(
      "blocks of HTML", "<h2 align=\"center\">甲</h2>\n<div><p>乙</p><center>丙</center></div>",
      ["[h2 center] 甲", "乙", "[center] 丙"]),
    MarkupBlocks.Case(
      "a footnote", "甲[^1]乙\n\n[^1]: 注一\n    续\n\n    再续\n\n丙",
      ["甲乙", "[note] 注一", "[in4 note] 续", "[in4 note] 再续", "丙"]),
    MarkupBlocks.Case(
      "a definition", "[甲][a]\n\n[a]: b/c.html \"丙\"",
      [
        "[0..<3 b/c.html] 甲", "[metadata] [a]: b/c.html \"丙\"",
      ]),
    MarkupBlocks.Case("no definition", "[注]: 甲乙", ["[注]: 甲乙"]),
  ]

  @Test(arguments: cases)
  func `Markdown is read as blocks`(sample: MarkupBlocks.Case) throws {
    #expect(try read(sample.source).lines == sample.lines)
  }

  @Test func `a block stands on its line of the file`() throws {
    let blocks = try read("\u{FEFF}# 甲\r\n\r\n- 乙  \r\n  丙<br>丁\r\n\r\n| a |\r|-|\r| b |\n戊|")
    #expect(blocks.running == ["甲", "乙", "丙", "丁", "a", "b", "戊"])
    #expect(blocks.numbers == [1, 3, 4, 4, 6, 8, 9])
  }

  @Test func `lines that were broken off at a fixed width are joined`() throws {
    let sentence = "为了规范某市测试活动保障参加测试的单位和个人的合法权益根据有关法律法规结合本市实际"
    let text = (1...6).map { number in
      "第\(["一", "二", "三", "四", "五", "六"][number - 1])条　\(sentence.prefix(26))\n"
        + "\(sentence.suffix(10))\(sentence.prefix(20))\n制定本办法。\n"
    }.joined(separator: "\n")
    let blocks = try read("# 办法\n\n" + text)
    #expect(blocks.lines.count == 7)
    #expect(blocks.numbers == [1, 3, 7, 11, 15, 19, 23])
  }

  @Test func `what is chosen or left out is told once`() throws {
    let blocks = try read("![甲](a.png)乙\n\n![丙](b.png)\n\n~~丁~~\n\n1. 戊\n1. 己\n1. 庚")
    #expect(
      blocks.document.findings.map(\.code) == ["deleted-text", "image-left-out", "list-counted"])
    #expect(blocks.document.findings.map(\.line) == [2, 1, 4])
  }

  private func read(
    _ source: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> MarkupBlocks {
    let text = try SourceText(decoding: Array(source.utf8))
    return MarkupBlocks(try MarkdownReader.read(text), sourceLocation: sourceLocation)
  }
}
