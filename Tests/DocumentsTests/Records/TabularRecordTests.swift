import ChineseText
import Findings
import Testing

@testable import Documents

/// Rows of tables and entries of feeds.
@Suite struct TabularRecordTests {
  static let tables = [
    "title,content\n甲,\"一，\"\"二\"\"\n三\"\n",
    "\u{FEFF}title,content\r\n甲,\"一，\"\"二\"\"\n三\"\r\n",
    "title\tcontent\r甲\t\"一，\"\"二\"\"\n三\"",
    "编号;标题;正文\n1;甲;\"一，\"\"二\"\"\n三\"\n",
  ]

  @Test(arguments: tables)
  func `rows are read with any separator and line end`(text: String) throws {
    let documents = try RecordSample.read(text, .csv)
    #expect(documents.map { RecordSample.lines($0) } == [["T 甲", "一，\"二\"", "三"]])
    #expect(RecordReader.kind(of: Array(text.utf8), name: "x") == .csv)
  }

  @Test func `GB 18030 is decoded`() throws {
    // 标题,正文 / 会议,召开会议。
    let bytes: [UInt8] = [
      0xB1, 0xEA, 0xCC, 0xE2, 0x2C, 0xD5, 0xFD, 0xCE, 0xC4, 0x0A, 0xBB, 0xE1, 0xD2, 0xE9, 0x2C,
      0xD5, 0xD9, 0xBF, 0xAA, 0xBB, 0xE1, 0xD2, 0xE9, 0xA1, 0xA3, 0x0A,
    ]
    let documents = try RecordSample.read(bytes, .csv)
    #expect(RecordSample.lines(documents[0]) == ["T 会议", "召开会议。"])
    #expect(RecordReader.kind(of: bytes, name: nil) == .csv)
  }

  @Test func `rows with other numbers of cells are told`() throws {
    let documents = try RecordSample.read("title,content\n甲,一\n乙\n丙,三,多\n", .csv)
    #expect(documents.map { $0.field(.title) } == ["甲", "乙", "丙"])
    let told = try #require(documents[0].findings.first { $0.code == "record-cells" })
    #expect(told.message.english.contains("2 rows") && told.message.english.contains("line 3"))
    #expect(documents[2].findings[0].message.english.contains("not read: 3"))
  }

  @Test func `a quotation mark that is never closed is told, and nothing is lost`() throws {
    let documents = try RecordSample.read("title,content\n甲,\"一\n乙,二\n", .csv)
    #expect(RecordSample.lines(documents[0]) == ["T 甲", "一", "乙,二"])
    #expect(RecordSample.codes(documents[0]).contains("record-unclosed-quotation"))
  }

  @Test func `a table without names is refused`() {
    #expect(throws: DocumentFailure.unsupported(kind: "csv")) {
      try RecordReader().read(Array("1,2\n3,4\n".utf8), .csv)
    }
  }

  @Test func `RSS gives an item each, HTML in it and all`() throws {
    let text = """
      <?xml version="1.0" encoding="GB2312"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>示例网</title><link>https://example.org</link>
      <item><title>甲</title><link>https://example.org/1</link><pubDate>Mon, 06 May 2024 08:00:00 +0800</pubDate>
      <dc:creator>某人</dc:creator><category>时政</category><category>党建</category>
      <description>&lt;p&gt;短。&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>一。</p><p>二。</p>]]></content:encoded></item>
      <item><title>乙</title><description>&lt;p&gt;三。&lt;/p&gt;</description></item></channel></rss>
      """
    let documents = try RecordSample.read(text, .xml)
    #expect(documents.map { RecordSample.lines($0) } == [["T 甲", "一。", "二。"], ["T 乙", "三。"]])
    #expect(documents[0].format == .feed)
    #expect(documents[0].field(.author) == "某人")
    #expect(documents[0].field(.column) == "时政、党建")
    #expect(documents[0].field(.source) == "示例网")
    #expect(documents[0].place(at: 0).line == 4)
  }

  @Test func `Atom gives an entry each`() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>示例</title><entry><title>甲</title>
      <link rel="alternate" href="https://example.org/1"/><link rel="self" href="x"/>
      <author><name>某人</name></author><published>2024-05-06T00:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>一。</p><p>二 &lt; 三。</p></div></content>
      </entry></feed>
      """
    let document = try RecordSample.read(text, .xml)[0]
    #expect(RecordSample.lines(document) == ["T 甲", "一。", "二 < 三。"])
    #expect(document.field(.url) == "https://example.org/1")
    #expect(document.field(.date) == "2024-05-06T00:00:00Z")
  }

  @Test func `RDF gives an item each`() throws {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel><title>示例</title></channel><item><title>甲</title><description>一。</description></item></rdf:RDF>
      """
    #expect(RecordSample.lines(try RecordSample.read(text, .xml)[0]) == ["T 甲", "一。"])
  }

  @Test func `other XML is refused`() {
    #expect(throws: DocumentFailure.unsupported(kind: "xml")) {
      try RecordReader().read(Array("<a><b>甲</b></a>".utf8), .xml)
    }
  }

  @Test func `the label in a text goes before the number of its row`() throws {
    let text = "法规名称,序号,条文\n甲办法,1,第一条 甲。\n甲办法,2,乙。\n甲办法,3,第二条 丙。\n"
    let document = try RecordSample.read(text, .csv)[0]
    #expect(RecordSample.lines(document) == ["T 甲办法", "第一条 甲。", "乙。", "第二条 丙。"])
    #expect(RecordSample.codes(document) == ["record-fields", "record-row-numbers"])
  }

  @Test func `numbers of articles count where the labels in the texts are the same`() throws {
    let text = "法规名称,序号,条文\n甲办法,1,第一条 甲。\n甲办法,2,乙。\n"
    let document = try RecordSample.read(text, .csv)[0]
    #expect(RecordSample.lines(document) == ["T 甲办法", "第一条| 甲。", "第二条|　乙。"])
  }

  @Test func `rows that count 1, 2, 3 under one title are its articles`() throws {
    let text = "title,number,text\n甲办法,1,甲。\n甲办法,2,乙。\n甲办法,3,丙。\n"
    let documents = try RecordSample.read(text, .csv)
    #expect(
      documents.map { RecordSample.lines($0) } == [["T 甲办法", "第一条|　甲。", "第二条|　乙。", "第三条|　丙。"]])
    let news = "title,number,text\n甲,1,甲。\n乙,2,乙。\n丙,3,丙。\n"
    #expect(try RecordSample.read(news, .csv).count == 3)
  }
}
