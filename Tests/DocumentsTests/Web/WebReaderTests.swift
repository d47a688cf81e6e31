import ChineseText
import Findings
import Testing

@testable import Documents

/// Web pages as blocks of a document.
struct WebReaderTests {
  static let cases = [
    MarkupBlocks.Case(
      "headings", "<h1>章程</h1><h3>1. 总则</h3><p>第一条 甲。</p><h6>乙</h6>",
      ["[h1] 章程", "[h3] 1. 总则", "第一条 甲。", "[h6] 乙"]),
    MarkupBlocks.Case("breaks", "<p>甲<br>乙<br/>丙</p>丁", ["甲", "[goes on] 乙", "[goes on] 丙", "丁"]),
    MarkupBlocks.Case(
      "two breaks end a paragraph", "<p>甲<br>乙<br><br>丙<br>丁</p>",
      ["甲", "[goes on] 乙", "丙", "[goes on] 丁"]),
    MarkupBlocks.Case(
      "an indented line begins a paragraph", "<p>甲<br>　　乙<br>&nbsp;&nbsp;丙</p>",
      ["甲", "[in4] 乙", "[in2] 丙"]),
    MarkupBlocks.Case(
      "a no-break space stays where the source breaks its line behind it",
      "<p>第二条<span>&nbsp;&nbsp;\n</span>第一条规定的，\n甲 \n乙。</p>", ["第二条 第一条规定的，甲乙。"]),
    MarkupBlocks.Case(
      "a page laid out by breaks", "<div>" + (1...9).map { "第\($0)条 甲<br>" }.joined() + "</div>",
      (1...9).map { "第\($0)条 甲" }),
    MarkupBlocks.Case(
      "alignment",
      "<center>甲</center><p align=right>乙</p><p style='TEXT-ALIGN: Center; color: red'>丙</p>",
      ["[center] 甲", "[right] 乙", "[center] 丙"]),
    MarkupBlocks.Case(
      "indents", "<p style='text-indent:2em'>甲</p><p style='text-indent:32px'>乙</p>　　丙",
      ["[in4] 甲", "[in4] 乙", "[in4] 丙"]),
    MarkupBlocks.Case(
      "lists", "<ol start=2><li>甲<li>（一）乙<ul><li>丙</ul><li>丁</ol><ul><li>戊</ul>",
      ["[label2 list0] 2.　甲", "[list0] （一）乙", "[list1] 丙", "[label2 list0] 4.　丁", "[list0] 戊"]),
    MarkupBlocks.Case(
      "a Chinese list", "<ol style='list-style-type:cjk-ideographic'><li>甲<li>三、乙</ol>",
      ["[label6 list0] 一、甲", "[list0] 三、乙"]),
    MarkupBlocks.Case(
      "a list without numbers", "<ol style='list-style:none'><li>甲</ol>", ["[list0] 甲"]),
    MarkupBlocks.Case(
      "a table",
      "<table><tr><th>类</th><th>率</th></tr><tr><td rowspan=2>甲</td><td>6%</td></tr><tr><td>5%</td></tr></table>",
      ["[head 1.1] 类\t率", "[row 1.2 down[2, 1]] 甲\t6%", "[row 1.3 down[0, 1]] \t5%"]),
    MarkupBlocks.Case(
      "a page in a cell beside a menu",
      "<table><tr><td>首页<br>规章</td><td>示例办法<br>第一条 甲。<br>第二条 乙。<br>声明：丙。</td></tr></table>",
      ["首页", "规章", "示例办法", "第一条 甲。", "第二条 乙。", "声明：丙。"]),
    MarkupBlocks.Case(
      "two texts side by side",
      "<table><tr><td>第一条 甲。<br>第二条 乙。</td><td>第一条 丙。<br>第二条 丁。</td></tr></table>",
      ["[row 1.1] 第一条 甲。 第二条 乙。\t第一条 丙。 第二条 丁。"]),
    MarkupBlocks.Case(
      "a link in a cell", "<table><tr><td>甲</td><td>见<a href=b>乙</a></td></tr></table>",
      ["[row 1.1 7..<10 b] 甲\t见乙"]),
    MarkupBlocks.Case(
      "a table for layout", "<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", ["甲", "乙"]),
    MarkupBlocks.Case(
      "deleted and inserted", "<p>甲<del>乙</del><ins>丙</ins></p><p><s>丁</s></p>",
      ["[inserted] 甲丙", "[deleted] 乙", "[deleted] 丁"]),
    MarkupBlocks.Case(
      "hidden text", "<p>甲<span style='display: none'>乙</span></p><div hidden><p>丙</p></div>",
      ["甲", "[hidden] 乙", "[hidden] 丙"]),
    MarkupBlocks.Case(
      "links", "<p>见<a href='b'>甲</a>、<a href='c'>乙<br>丙</a></p>。",
      [
        "[3..<6 b 9..<12 c] 见甲、乙", "[goes on 0..<3 c] 丙", "。",
      ]),
    MarkupBlocks.Case(
      "a link around a block", "<a href=b><p>见甲之附件办法</p></a><p>乙</p><p>丙</p>",
      ["[0..<21 b] 见甲之附件办法", "乙", "丙"]),
    MarkupBlocks.Case(
      "footnotes",
      "<p>甲<a href=#n1><sup>[1]</sup></a>乙<sup><a href=#n2>2</a></sup></p><p id=n1>[1] 注一</p><p><a name=n2>2</a> 注二</p>",
      ["甲乙", "[note] [1] 注一", "[note] 2 注二"]),
    MarkupBlocks.Case(
      "a contents with links is no note", "<p>目录 <a href=#a>第一条</a></p><p id=a>第一条 甲</p>",
      [
        "[7..<16 #a] 目录 第一条", "第一条 甲",
      ]),
  ]

  @Test(arguments: cases)
  func `a page is read as blocks`(sample: MarkupBlocks.Case) throws {
    let document = try WebReader.read(Array(sample.source.utf8))
    #expect(MarkupBlocks(document).lines == sample.lines)
    let asides = Set(document.evidence.compactMap(\.aside))
    var codes: [String] = []
    if asides.contains(.deleted) { codes.append("deleted-text") }
    if asides.contains(.hidden) { codes.append("hidden-text") }
    #expect(document.findings.map(\.code) == codes)
  }

  @Test func `fields keep the names that the page gives them`() throws {
    let html = """
      <html><head><title>测试办法_某网</title><meta name="ArticleTitle" content="测试办法">
      <meta name="PubDate" content="2020-01-02"><meta name="ContentSource" content="某报">
      <meta name="Author" content="张三"><meta name="ColumnName" content="法规"><meta name="Keywords" content="测试">
      <meta name="Description" content="一句话"><meta property="og:url" content="https://a.cn/b">
      <!--enpproperty <sourcename>某日报</sourcename><date>2020-01-03</date>/enpproperty--></head>
      <body><p>测试<br>办法</p><p>第一条 甲</p></body></html>
      """
    let blocks = MarkupBlocks(try WebReader.read(Array(html.utf8)))
    #expect(
      blocks.fields == [
        "title ArticleTitle=测试办法", "date PubDate=2020-01-02", "source ContentSource=某报",
        "author Author=张三", "column ColumnName=法规", "keywords Keywords=测试",
        "summary Description=一句话", "url og:url=https://a.cn/b", "source sourcename=某日报",
        "date date=2020-01-03", "title title=测试办法_某网",
      ])
    #expect(blocks.document.evidence.map(\.isTitle) == [true, true, false])
  }

  @Test func `lines of keys and values are data`() throws {
    let html = """
      <table><tr><td>索 引 号：</td><td>1</td><td>发文机关：</td><td>某局</td></tr>
      <tr><td>标　题：</td><td colspan=3>测试办法</td></tr></table>
      <div>【发布文号】某令第3号 【发布日期】2017-04-12【生效日期】2017-03-01 【失效日期】</div>
      <h1>测试办法</h1><div>发布时间：2020-01-02 10:00 来源：某报　字体：大 中 小</div>
      <p>来源：这里的来源，是指收入的来源。</p><p>时间：9月1日 地点：某地</p><p>作者：甲</p><p>第一条 甲</p><p>时间：乙</p>
      """
    let blocks = MarkupBlocks(try WebReader.read(Array(html.utf8)))
    #expect(
      blocks.fields == [
        "source 发文机关=某局", "title 标题=测试办法", "document-number 发布文号=某令第3号", "date 发布日期=2017-04-12",
        "date 生效日期=2017-03-01", "date 发布时间=2020-01-02 10:00", "source 来源=某报",
      ])
    #expect(
      blocks.running == ["测试办法", "来源：这里的来源，是指收入的来源。", "时间：9月1日 地点：某地", "作者：甲", "第一条 甲", "时间：乙"])
    #expect(blocks.document.evidence.count { $0.aside == .metadata } == 4)
  }

  @Test func `pages in the encodings of old sites are read`() throws {
    let page: [UInt8] = Array("<meta charset=gb2312><p>".utf8) + [0xB5, 0xDA, 0xE9, 0x46]
    #expect(MarkupBlocks(try WebReader.read(page)).lines == ["第镕"])
    let bare: [UInt8] = Array("<p>".utf8) + [0xB2, 0xC4]
    #expect(MarkupBlocks(try WebReader.read(bare, charset: "big5")).lines == ["第"])
  }

  @Test func `a page in UTF-8 that says GB 2312 is read as UTF-8, which is told`() throws {
    let blocks = MarkupBlocks(
      try WebReader.read(Array("<meta charset=gb2312><p>第一条 甲乙丙</p>".utf8)))
    #expect(blocks.lines == ["第一条 甲乙丙"])
    #expect(blocks.document.findings.map(\.code) == ["encoding-misdeclared"])
    // 联通 of GB 2312 are valid bytes of UTF-8.
    let page: [UInt8] = Array("<meta charset=gb2312><p>".utf8) + [0xC1, 0xAA, 0xCD, 0xA8]
    #expect(MarkupBlocks(try WebReader.read(page)).lines == ["联通"])
  }
}
