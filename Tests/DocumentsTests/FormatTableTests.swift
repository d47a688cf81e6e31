import ChineseText
import Findings
import Testing

@testable import Documents

/// Which reader takes which bytes: the content decides first, the ending of the name second.
@Suite struct FormatTableTests {
  private func kind(_ text: String, _ name: String? = nil) -> FormatTable.FileKind {
    FormatTable(Array(text.utf8), name: name).kind
  }

  @Test(arguments: [
    ("a.md", FormatTable.FileKind.format(.markdown)), ("a.markdown", .format(.markdown)),
    ("a.MDX", .format(.markdown)), ("a.csv", .records(.csv)), ("a.TSV", .records(.csv)),
    ("a.txt", .format(.text)), ("a.docx", .format(.text)),
    ("a.doc", .format(.text)), ("a.pdf", .format(.text)), ("a", .format(.text)),
    ("a.md/b", .format(.text)), (".md", .format(.markdown)), ("条例.2024", .format(.text)),
    ("", .format(.text)), ("/", .format(.text)),
  ])
  func `the ending tells kinds apart that bytes do not`(
    name: String, expected: FormatTable.FileKind
  ) {
    #expect(kind("第一条　甲。\n", name) == expected)
  }

  @Test(arguments: [
    ("a.html", "甲<br>乙", FormatTable.FileKind.format(.html)),
    ("a.htm", "甲<b>乙</b>", .format(.html)),
    ("b/a.xhtml", "甲<br/>乙", .format(.html)), ("a.json", "\n \"甲\"", .records(.json)),
    ("a.jsonl", "{", .records(.jsonLines)), ("a.ndjson", "[1]", .records(.jsonLines)),
  ])
  func `the ending counts where the bytes may be what it says`(
    name: String, text: String, expected: FormatTable.FileKind
  ) {
    #expect(kind(text, name) == expected)
    #expect(kind("第一条　甲。\n", name) == .format(.text))
  }

  @Test(arguments: [
    ("a.docx", "Word document (.docx)"), ("法规/a.DOC", "office document (.doc)"),
    ("a.pdf", "PDF file (.pdf)"), ("a.json", "JSON file (.json)"), ("a.html", "web page (.html)"),
    ("a.xlsx", ".xlsx"),
  ])
  func `a text whose name promises something else says so`(name: String, promise: String) throws {
    let document = try DocumentReader.read(Array("第一条　甲。\n".utf8), name: name)[0]
    #expect(document.findings.map(\.code) == [SourceDocument.namedOtherwise])
    #expect(document.findings[0].message.english.hasPrefix("the name says \(promise), "))
  }

  @Test(arguments: [nil, "a", "a.txt", "a.md", "条例.2024"])
  func `a text with a name of texts says nothing`(name: String?) throws {
    let document = try DocumentReader.read(Array("第一条　甲。\n".utf8), name: name)[0]
    #expect(document.findings.isEmpty)
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>甲", FormatTable.FileKind.format(.html)),
    ("\n  <HTML lang=zh>", .format(.html)), ("<p>甲</p>", .format(.html)),
    ("<div class=\"a\">甲", .format(.html)), ("<!-- a --><table border=1>", .format(.html)),
    ("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"a\">", .format(.html)),
    ("<?xml version=\"1.0\"?><news><headline>甲</headline><body>乙</body></news>", .records(.xml)),
    ("<?xml version=\"1.0\"?><book><metadata/></book>", .records(.xml)),
    ("<rss version=\"2.0\">", .records(.xml)), ("<feed xmlns=\"a\">", .records(.xml)),
    ("<rdf:RDF>", .records(.xml)), ("<akomaNtoso xmlns=\"a\"><meta>", .format(.akomaNtoso)),
    ("<office:document xmlns:office=\"a\">", .format(.openDocument)),
    ("{\"content\":\"甲\"}", .records(.json)), ("[{\"正文\":\"甲\"}]", .records(.json)),
    ("{\"a\":1}\n{\"a\":2}\n", .records(.jsonLines)), ("%PDF-1.7", .format(.pdf)),
    ("{\\rtf1\\ansi", .format(.office)),
    ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n", .format(.mht)),
    ("# 甲办法\n\n第一条 乙。", .format(.markdown)), ("**第一条** 甲。", .format(.markdown)),
    ("甲\n\n| 一 | 二 |\n|---|---|\n| 三 | 四 |\n", .format(.markdown)),
  ])
  func `content that shows its kind needs no name, and no name speaks against it`(
    text: String, expected: FormatTable.FileKind
  ) {
    for name in [nil, "a.txt", "a.docx", "a"] { #expect(kind(text, name) == expected) }
    #expect(kind("\u{FEFF}" + text) == expected || text.hasPrefix("%") || text.hasPrefix("{\\"))
  }

  /// Text that has signs in it which other kinds of files use.
  static let plain = [
    "1. 甲。\n2. 乙。\n3. 丙。", "1．甲\n2．乙", "1) 甲\n2) 乙", "- 甲\n- 乙\n- 丙", "* 甲\n* 乙", "+ 甲\n+ 乙",
    "— 5 —\n第一条　甲。", "-----\n第一条　甲。\n-----", "=====\n甲办法\n=====", "甲办法\n=====\n第一条　甲。",
    "甲办法\n------\n第一条　甲。", "***\n第一条　甲。\n***", "* * *\n甲", "#1 楼\n第一条　甲。", "#甲#\n第一条　乙。", "#\n第一条",
    "项目\t数量\t金额\n甲\t1\t2\n乙\t3\t4", "标题\t内容\n甲\t乙\n丙\t丁", "title,content\n甲,乙\n", "标题,正文\n甲,乙\n",
    "标题|正文\n甲|乙\n", "｜项目｜数量｜\n｜甲｜1｜", "| 项目 | 数量 |\n| 甲 | 1 |\n| 乙 | 2 |", "|项目|数量|\n|甲|1|",
    "┌──┬──┐\n│甲│乙│\n└──┴──┘", "+---+---+\n| 甲 | 1 |\n+---+---+", "{甲}\n第一条　乙。", "{ 第一条 }",
    "[1] 甲\n[2] 乙",
    "[甲]乙\n第一条　丙。", "[第一条] 甲", "［甲］\n第一条　乙。", "{\n第一条　甲。\n}", "[\n第一条　甲。", "<甲办法>\n第一条　乙。",
    "<<甲办法>>\n第一条　乙。", "< 5 的，不计", "<第一条>甲", "〈甲〉", "> 甲\n> 乙", "    第一条　甲。\n    第二条　乙。",
    "\t第一条\t甲。\n\t第二条\t乙。", "第一条　甲\\*乙", "第一条　甲*乙*丙。", "第一条　a*b**c。", "第一条　a_b_c。", "第一条　`甲`。",
    "```\n第一条　甲。\n```", "第一条　甲[1]。\n[1] 注", "第一条　[甲](乙)。", "第一条　![甲]",
    "来源: 甲\n日期: 2024-01-02\n\n第一条　乙。",
    "---\n第一条　甲。\n---\n第二条　乙。", "第一条　甲：\n（一）乙；\n（二）丙。", "第一条：甲，\"乙\"，丙。",
    "\"第一条\",\"甲\"\n\"第二条\",\"乙\"",
    "http://a.example/\n第一条　甲。", "第一条　甲 & 乙 &amp; 丙。", "第一条　x<y且y>z。", "Content-Type: 甲\n第一条　乙。",
    "第一条",
    "**\n第一条　甲。", "**注：甲", "1.0\n2.0", "null", "true", "123", "\"甲\"",
  ]

  @Test(arguments: plain)
  func `ordinary text is taken for nothing else`(text: String) {
    for name in [nil, "a.txt", "a", "a.doc", "a.docx"] {
      #expect(kind(text, name) == .format(.text))
      // Far into a long text it means as little.
      #expect(
        kind("甲办法\n" + String(repeating: "第一条　甲。\n", count: 20) + text, name)
          == .format(.text))
    }
  }

  @Test func `UTF-16 shows its kind as UTF-8 does`() {
    for text in ["<html><p>甲", "{\"content\":\"甲\"}", "第一条　甲。"] {
      let units = Array(text.utf16)
      let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      #expect(FormatTable(little, name: nil).kind == kind(text))
      #expect(FormatTable(big, name: nil).kind == kind(text))
    }
  }

  @Test(arguments: [
    "甲办法<br>\n&nbsp;&nbsp;第一条&nbsp;甲。<br>", "甲办法<br/>\n第一条 甲。<BR />", "&emsp;第一条 甲。\n&emsp;第二条 乙。",
    "甲办法</p>\n第一条 甲。</p>",
  ])
  func `text with the marks of a page at the ends of its lines is read as Markdown`(text: String) {
    #expect(kind(text, "a.txt") == .format(.markdown))
  }
}
