import ChineseText
import Testing

@testable import Documents

/// The marks within a line of Markdown.
struct MarkdownInlineTests {
  static let cases = [
    MarkupBlocks.Case("emphasis", "**甲** *乙* __丙__ _丁_ ***戊***己", ["甲 乙 丙 丁 戊己"]),
    MarkupBlocks.Case("bold side by side", "**甲****乙**", ["甲乙"]),
    MarkupBlocks.Case("bold within words", "甲**乙**丙", ["甲乙丙"]),
    MarkupBlocks.Case("bold that ends behind punctuation", "**第一条：**甲**“乙”**丙", ["第一条：甲“乙”丙"]),
    MarkupBlocks.Case("names that are hidden", "张**，李**", ["张**，李**"]),
    MarkupBlocks.Case("a product", "5*3*2", ["5*3*2"]),
    MarkupBlocks.Case("a footnote's star", "甲* 乙 *丙", ["甲* 乙 *丙"]),
    MarkupBlocks.Case("blanks to be filled in", "____年____。编号：___", ["____年____。编号：___"]),
    MarkupBlocks.Case("names of files", "a_b_c", ["a_b_c"]),
    MarkupBlocks.Case("emphasis over lines", "**甲\n乙**", ["甲", "乙"]),
    MarkupBlocks.Case("deleted text", "甲~~乙~~丙", ["甲丙", "[deleted] 乙"]),
    MarkupBlocks.Case("a range is not deleted", "3~5日，~~", ["3~5日，~~"]),
    MarkupBlocks.Case("deleted by tags", "<del>甲</del>乙<s>丙</s>", ["乙", "[deleted] 甲丙"]),
    MarkupBlocks.Case("code", "`**甲**` ``a`b`` `丙", ["**甲** a`b `丙"]),
    MarkupBlocks.Case("escapes", ##"\*甲\* \[乙\] 1\. \_ \# a\乙 \\"##, [##"*甲* [乙] 1. _ # a\乙 \"##]),
    MarkupBlocks.Case("entities", "&lt;甲&gt;&amp;&mdash;&#12288;&#x4E59;&no;&", ["<甲>&—　乙&no;&"]),
    MarkupBlocks.Case("an indent of entities", "&emsp;&emsp;甲&nbsp;乙", ["[in2] 甲\u{A0}乙"]),
    MarkupBlocks.Case(
      "a link", "见[《条例》](https://a.cn/b_(c) \"题\")。", ["[3..<15 https://a.cn/b_(c)] 见《条例》。"]),
    MarkupBlocks.Case("bold in a link", "[**甲**](b)", ["[0..<3 b] 甲"]),
    MarkupBlocks.Case("a link in bold", "**[甲](b)**", ["[0..<3 b] 甲"]),
    MarkupBlocks.Case("no link", "国发[2024]1号(甲)[乙] (丙)", ["国发[2024]1号(甲)[乙] (丙)"]),
    MarkupBlocks.Case("no link in a link", "[甲[乙](c)](d)", ["[4..<7 c] [甲乙](d)"]),
    MarkupBlocks.Case("an image", "甲![乙*丙](d.png)丁", ["甲丁"]),
    MarkupBlocks.Case("an image that is a link", "[![甲](b.png)](c)乙", ["乙"]),
    MarkupBlocks.Case("an address", "<https://a.cn/b>", ["[0..<14 https://a.cn/b] https://a.cn/b"]),
    MarkupBlocks.Case("tags", "<font color='red'>甲</font><u>乙</u><LawHead id={1} />丙", ["甲乙丙"]),
    MarkupBlocks.Case("a link of HTML", "<a href=\"A/b\">甲</a>乙", ["[0..<3 A/b] 甲乙"]),
    MarkupBlocks.Case("no tags", "<甲> a<b <unknown> 1 < 2", ["<甲> a<b <unknown> 1 < 2"]),
    MarkupBlocks.Case("a comment", "甲<!-- 乙 -->丙", ["甲丙"]),
    MarkupBlocks.Case(
      "references", "[甲][A] [a][] [a] [b]\n\n[a]: x.html",
      [
        "[0..<3 x.html 4..<5 x.html 6..<7 x.html] 甲 a a [b]", "[metadata] [a]: x.html",
      ]),
    MarkupBlocks.Case("a note that is not there", "甲[^2]", ["甲[^2]"]),
  ]

  @Test(arguments: cases)
  func `marks are read and taken away`(sample: MarkupBlocks.Case) throws {
    let text = try SourceText(decoding: Array(sample.source.utf8))
    #expect(MarkupBlocks(try MarkdownReader.read(text)).lines == sample.lines)
  }
}
