import ChineseText
import Testing

@testable import Documents

/// Front matter, modules, and the signs of Markdown.
struct MarkdownDataTests {
  @Test func `front matter gives fields and is set aside`() throws {
    let blocks = try read(
      """
      ---
      title: "测试 \\"甲\\" 办法"
      发布日期: '2020-01-02'  # 公布
      来源：某网
      文号: 某令第3号 # 注
      tags: [收费, '测试']
      keywords:
        - 甲
        - 乙
      summary: >
        一句话
      layout: law
      ---
      # 测试办法
      """)
    #expect(
      blocks.fields == [
        "title title=测试 \"甲\" 办法", "date 发布日期=2020-01-02", "source 来源=某网",
        "document-number 文号=某令第3号", "keywords tags=收费", "keywords tags=测试",
        "keywords keywords=甲", "keywords keywords=乙", "summary summary=一句话",
      ])
    #expect(blocks.lines.first == "[metadata] title: \"测试 \\\"甲\\\" 办法\"")
    #expect(blocks.lines.count == 12)
    #expect(blocks.running == ["测试办法"])
    #expect(blocks.numbers.last == 14)
  }

  @Test func `front matter may be TOML`() throws {
    let blocks = try read("+++\ntitle = \"甲\"\n[extra]\nid = 3\n+++\n\n乙")
    #expect(blocks.fields == ["title title=甲"])
    #expect(blocks.running == ["乙"])
  }

  @Test(arguments: [
    "---\ntitle: 甲\n\n乙", "---\n第一条　甲。\n---\n乙", "---\n# 甲\n---", "甲\n\n---\ntitle: 乙\n---",
    "---\n---\n甲",
  ])
  func `a line across the page begins no front matter`(source: String) throws {
    let blocks = try read(source)
    #expect(blocks.fields.isEmpty)
    #expect(!blocks.lines.contains { $0.hasPrefix("[metadata]") })
  }

  @Test func `modules at the head of a file are data`() throws {
    let blocks = try read(
      "import { Head } from '../a'\nexport const meta = {\n  title: '甲',\n}\n\n# 乙\n\nexport of goods"
    )
    #expect(
      blocks.lines == [
        "[metadata] import { Head } from '../a'", "[metadata] export const meta = {",
        "[metadata]   title: '甲',", "[metadata] }", "[h1] 乙", "export of goods",
      ])
  }

  @Test(arguments: [
    "# 办法\n\n第一条 甲", "甲\n\n##第一章　总则", "**第一条**　甲", "- **第一条**　甲", "---\ntitle: 甲\n---\n# 乙",
    "**甲**\n\n乙\n\n**丙**丁", "|甲|乙|\n|---|---|\n|丙|丁|",
    "办法<br>第一条 甲。<br/>第二条 乙。<BR />第三条 丙。",
  ])
  func `clear signs show Markdown`(source: String) {
    #expect(MarkdownReader.looksLikeMarkdown(Array(source.utf8)))
  }

  @Test(arguments: [
    "办法\n\n第一条　甲。\n1. 乙\n2. 丙\n- 丁\n* 戊", "---\ntitle: 甲\n---\n第一条　乙。", "# ", "#话题#甲", "#1 甲",
    "# comment\nx = 1", "**甲**乙", "***\n注：**为数据缺失", "类别|标准\n甲|乙", "> 甲", "```\n# 甲\n```", "",
    "第一条 以<br>换行。\n第二条 <br>不得多用。", "┌──┬──┐\n│甲│乙│\n└──┴──┘", "|甲|乙|\n|丙|丁|",
  ])
  func `plain text is not taken for Markdown`(source: String) {
    #expect(!MarkdownReader.looksLikeMarkdown(Array(source.utf8)))
  }

  private func read(_ source: String) throws -> MarkupBlocks {
    MarkupBlocks(try MarkdownReader.read(try SourceText(decoding: Array(source.utf8))))
  }
}
