import Findings
import Testing

@testable import Documents

/// Records of news: a document each.
@Suite struct RecordReaderTests {
  @Test func `a record is a document with its fields under their own names`() throws {
    let documents = try RecordSample.read(
      #"""
      [{"文章标题":"示例市召开会议","发布时间":"2024-05-06","来源":"示例日报","正文":"甲。\n\n　　乙。",
        "url":"https://example.org/1","id":7,"文号":"示发〔2024〕1号","tags":["会议","巡察"]}]
      """#, .json)
    #expect(documents.count == 1)
    #expect(RecordSample.lines(documents[0]) == ["T 示例市召开会议", "甲。", "乙。"])
    #expect(documents[0].field(.date) == "2024-05-06")
    #expect(documents[0].field(.title) == "示例市召开会议")
    #expect(documents[0].field(.keywords) == "会议、巡察")
    #expect(documents[0].field(.documentNumber) == "示发〔2024〕1号")
    #expect(documents[0].fields.first { $0.name == .source }?.key == "来源")
    #expect(documents[0].place(at: 0).record == 1)
    let told = try #require(documents[0].findings.first { $0.code == "record-fields" })
    #expect(told.message.english.contains("title ← 文章标题"))
    #expect(told.message.english.contains("not read: id"))
  }

  @Test func `a title that is the first line of the text is not doubled`() throws {
    let text = #"{"title":"示例 会议","content":"示例会议\n甲。"}"#
    let document = try RecordSample.read(text, .json)[0]
    #expect(RecordSample.lines(document) == ["T 示例会议", "甲。"])
  }

  @Test(arguments: [
    #"{"title":"示例公约","content":"第一条 甲。\\n第二条 乙。\\r\\n　第三条 丙。"}"#,
    #"{"title":"示例公约","content":"第一条 甲。&lt;br&gt;第二条 乙。&lt;br&gt;　第三条 丙。"}"#,
  ])
  func `escapes that were written twice are taken for what they stand for, and told`(text: String)
    throws
  {
    let document = try RecordReader(html: { (bytes) throws(DocumentFailure) in
      try WebReader.read(bytes)
    }).read(Array(text.utf8), .json)[0]
    let lines = RecordSample.lines(document).map { $0.filter { $0 != "　" } }
    #expect(lines == ["T 示例公约", "第一条 甲。", "第二条 乙。", "第三条 丙。"])
    #expect(RecordSample.codes(document).contains("record-escaped-twice"))
  }

  @Test(arguments: [
    #"{"title":"示例公约","content":"第一条 存于C:\\new\\name和\\n。"}"#,
    #"{"title":"示例公约","content":"第一条 写作&lt;b&gt;的标签。"}"#,
  ])
  func `signs that only look like escapes stay`(text: String) throws {
    let document = try RecordSample.read(text, .json)[0]
    #expect(!RecordSample.codes(document).contains("record-escaped-twice"))
    #expect(RecordSample.lines(document).count == 2)
  }

  @Test func `a summary stands for the text where there is none, and is told`() throws {
    let document = try RecordSample.read(#"[{"文章标题":"标题","摘要":"甲。"}]"#, .json)[0]
    #expect(RecordSample.lines(document) == ["T 标题", "甲。"])
    #expect(RecordSample.codes(document).contains("record-summary-as-text"))
  }

  @Test func `one text of several is taken, and the other is told`() throws {
    let document = try RecordSample.read(
      #"{"title":"标题","text":"乙。","content":"甲。","paragraphs":["甲。"]}"#, .json)[0]
    #expect(RecordSample.lines(document) == ["T 标题", "甲。"])
    #expect(document.findings[0].message.english.contains("not read: text, paragraphs"))
  }

  @Test func `names differ in case, underscores and hyphens`() throws {
    let document = try RecordSample.read(
      #"{"Headline":"标题","Article-Body":"甲。","PUBLISH_TIME":"2024-01-02"}"#, .json)[0]
    #expect(RecordSample.lines(document) == ["T 标题", "甲。"])
    #expect(document.field(.date) == "2024-01-02")
  }

  @Test(arguments: [
    #"{"status":"ok","articles":[{"title":"甲","content":"一。","url":"u"},{"title":"乙","content":"二。"}]}"#,
    #"{"data":{"list":[{"title":"甲","content":"一。"},{"title":"乙","content":"二。"}]}}"#,
    #"{"1":{"title":"甲","content":"一。"},"2":{"title":"乙","content":"二。"}}"#,
    #"{"title":"某网","items":[{"title":"甲","content_text":"一。","url":"u"},{"title":"乙","content_text":"二。"}]}"#,
    #"[[{"title":"甲","content":"一。"}],[{"title":"乙","content":"二。"}]]"#,
  ])
  func `records are found in what wraps them`(text: String) throws {
    let documents = try RecordSample.read(text, .json)
    #expect(documents.map { RecordSample.lines($0) } == [["T 甲", "一。"], ["T 乙", "二。"]])
    #expect(documents[1].place(at: 0).record == 2)
  }

  @Test func `JSON Lines give their lines, and each broken one is told`() throws {
    let text = """
      {"title":"甲","content":"一。"}

      {"title":"乙","content":"二。"
      {"title":"丙","content":"三。"}\r
      丁
      """
    let documents = try RecordSample.read(text, .jsonLines)
    #expect(documents.map { $0.field(.title) } == ["甲", "丙"])
    #expect(documents[1].place(at: 0) == Place(line: 4, record: 2))
    let told = documents[0].findings.filter { $0.code == "record-broken" }
    #expect(told.count == 2 && told[0].message.english.contains("line 3"))
    #expect(DocumentReader.damage(in: Array(text.utf8), name: "a.jsonl").map(\.line) == [3, 5])
    #expect(DocumentReader.damage(in: Array("# 甲\n乙".utf8), name: "a.md").isEmpty)
  }

  @Test func `JSON Lines under the ending of JSON are read alike`() throws {
    let text = "{\"content\":\"甲。\"}\n{\"content\":\"乙。\"}\n"
    #expect(try RecordSample.read(text, .json).count == 2)
    #expect(RecordReader.kind(of: Array(text.utf8), name: nil) == .jsonLines)
  }

  @Test func `HTML in a text is read as HTML`() throws {
    let document = try RecordSample.read(
      #"{"title":"标题","content":"<p>甲&nbsp;&amp;乙。</p><p>丙。</p>"}"#, .json)[0]
    #expect(RecordSample.lines(document) == ["T 标题", "甲 &乙。", "丙。"])
    let plain = try RecordSample.read(#"{"content":"1 <2，a<b。"}"#, .json)[0]
    #expect(RecordSample.lines(plain) == ["1 <2，a<b。"])
  }

  @Test func `the caller's reader of HTML keeps what it says of each line`() throws {
    let reader = RecordReader { (_) throws(DocumentFailure) in
      var builder = DocumentBuilder(.html)
      var evidence = Evidence()
      evidence.heading = 2
      builder.add("小标题", evidence, at: Place(line: 1))
      return try builder.finish()
    }
    let document = try reader.read(Array(#"{"content":"<h2>小标题</h2>"}"#.utf8), .json)[0]
    #expect(RecordSample.lines(document) == ["## 小标题"])
    #expect(document.place(at: 0).record == 1)
  }

  @Test func `sections give headings and text in order`() throws {
    let document = try RecordSample.read(
      #"""
      {"title":"标题","content":["甲。",{"title":"第一部分","content":"乙。"},
       {"title":"第二部分","content":["丙。","丁。"]}]}
      """#, .json)[0]
    let lines = RecordSample.lines(document).map { $0.split(separator: " ").last ?? "" }
    #expect(lines == ["标题", "甲。", "第一部分", "乙。", "第二部分", "丙。", "丁。"])
    #expect(document.evidence(at: 2).heading != nil)
  }

  @Test func `what holds no record is refused`() {
    for text in [#"{"name":"包","version":"1"}"#, "[]", "{}", "[1,2]", #"["甲"]"#, "12"] {
      #expect(throws: DocumentFailure.unsupported(kind: "json")) {
        try RecordReader().read(Array(text.utf8), .json)
      }
    }
  }

  @Test(arguments: [
    (#"[{"title":"甲"}]"#, "json"), (#"{"a":1}"#, "json"), ("标题,正文\n甲,乙\n", "csv"),
    ("title\tcontent\n甲\t乙\n", "csv"), ("<?xml version=\"1.0\"?><rss/>", "xml"),
  ])
  func `a kind is seen without a name`(text: String, kind: String) {
    #expect(RecordReader.kind(of: Array(text.utf8), name: nil)?.rawValue == kind)
  }

  @Test(arguments: [
    "第一条　甲。\n第二条　乙。\n", "[目录](a.md)\n# 标题\n", "{甲}", "标题\n正文\n", "<p>甲</p>", "", "，，，",
    "标题，正文\n甲，乙\n", "# title, content\n",
  ])
  func `other texts are no records`(text: String) {
    #expect(RecordReader.kind(of: Array(text.utf8), name: nil) == nil)
  }
}
