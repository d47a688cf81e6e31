import Findings
import Testing

@testable import Documents

/// Records of articles: one document of each regulation.
@Suite struct ArticleRecordTests {
  @Test func `articles in lines become one document of each regulation`() throws {
    let text = """
      {"law":"甲办法","article_number":1,"content":"甲乙。"}
      {"law":"乙规定","article_number":1,"content":"丙。"}
      {"law":"甲办法","article_number":2,"content":"丁：\\n（一）戊；\\n（二）己。"}
      """
    let documents = try RecordSample.read(text, .jsonLines)
    #expect(documents.count == 2)
    #expect(
      RecordSample.lines(documents[0])
        == ["T 甲办法", "第一条|　甲乙。", "第二条|　丁：", "（一）戊；", "（二）己。"])
    #expect(RecordSample.lines(documents[1]) == ["T 乙规定", "第一条|　丙。"])
    #expect(documents[0].place(at: 2) == Place(line: 3, record: 3))
    #expect(RecordSample.codes(documents[0]).contains("record-labels-made"))
  }

  @Test func `a label stays as it is given, and is not doubled`() throws {
    let text = #"""
      [{"条号":"第一条","内容":"甲。"},{"条号":"第 2 條","内容":"第二条　乙。"},{"条号":"3-1","内容":"丙。"},
       {"条号":"十二","内容":"丁。"}]
      """#
    let document = try RecordSample.read(text, .json)[0]
    #expect(
      RecordSample.lines(document)
        == ["第一条|　甲。", "第二条|　乙。", "第三条之一|　丙。", "第十二条|　丁。"])
  }

  @Test func `divisions are headings when they change`() throws {
    let text = """
      法规名称,章,节,条号,内容
      甲办法,第一章 总则,,1,甲。
      甲办法,第一章 总则,,2,"乙，
      丙。"
      甲办法,第二章 职责,第一节 一般,3,丁。
      甲办法,第三章 责任,第一节 一般,4,戊。

      """
    let document = try RecordSample.read(text, .csv)[0]
    #expect(
      RecordSample.lines(document) == [
        "T 甲办法", "## 第一章 总则", "第一条|　甲。", "第二条|　乙，", "丙。", "## 第二章 职责", "### 第一节 一般",
        "第三条|　丁。", "## 第三章 责任", "### 第一节 一般", "第四条|　戊。",
      ])
    #expect(document.place(at: 5).line == 5)
  }

  @Test func `chapters with articles within are read in order`() throws {
    let text = #"""
      {"title":"甲办法","date":"2024-01-02","preamble":"为了甲，制定本办法。","chapters":[
        {"chapter_number":1,"title":"总则","articles":[{"number":1,"title":"目的","content":"甲。"},
          {"number":2,"content":"乙：","items":[{"number":1,"content":"丙；"},{"number":"（二）","content":"丁。"}]}]},
        {"title":"第二章　附则","articles":["第三条　戊。"]}]}
      """#
    let document = try RecordSample.read(text, .json)[0]
    #expect(
      RecordSample.lines(document) == [
        "T 甲办法", "为了甲，制定本办法。", "## 第一章|　总则", "第一条|　【目的】　甲。", "第二条|　乙：", "（一）|丙；",
        "（二）|丁。", "## 第二章　附则", "第三条　戊。",
      ])
    #expect(document.field(.date) == "2024-01-02")
  }

  @Test func `names that are labels are labels`() throws {
    let text = #"{"title":"甲办法","第一章 总则":{"第一条":"甲。","第二条":"乙。"}}"#
    let flat = #"{"第一条":"甲。","第二条":"乙。"}"#
    #expect(
      RecordSample.lines(try RecordSample.read(flat, .json)[0]) == ["第一条|　甲。", "第二条|　乙。"])
    #expect(
      RecordSample.lines(try RecordSample.read(text, .json)[0])
        == ["T 甲办法", "## 第一章 总则", "第一条|　甲。", "第二条|　乙。"])
  }

  @Test func `a title of each article is its caption, one of many is the regulation's`() throws {
    let captions =
      #"[{"article_no":1,"title":"目的","text":"甲。"},{"article_no":2,"title":"原则","text":"乙。"}]"#
    #expect(
      RecordSample.lines(try RecordSample.read(captions, .json)[0])
        == ["第一条|　【目的】　甲。", "第二条|　【原则】　乙。"])
    let titles =
      #"[{"article_no":1,"title":"甲办法","text":"甲。"},{"article_no":2,"title":"甲办法","text":"乙。"}]"#
    #expect(
      RecordSample.lines(try RecordSample.read(titles, .json)[0])
        == ["T 甲办法", "第一条|　甲。", "第二条|　乙。"])
  }

  @Test func `Taiwan's form in XML is read`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <LAWS><法規><法規名稱>甲辦法</法規名稱><法規網址>https://example.org/1</法規網址><前言>為甲。</前言>
      <法規內容><編章節>   第 一 章 總綱</編章節><條文><條號>第 1 條</條號><條文內容>甲。
      乙。</條文內容></條文><條文><條號>第 1-1 條</條號><條文內容>丙。</條文內容></條文></法規內容></法規></LAWS>
      """
    let document = try RecordSample.read(text, .xml)[0]
    #expect(
      RecordSample.lines(document)
        == ["T 甲辦法", "為甲。", "## 第 一 章 總綱", "第 1 條|　甲。", "乙。", "第 1-1 條|　丙。"])
    #expect(document.format == .xml)
    #expect(document.field(.url) == "https://example.org/1")
  }

  @Test func `Taiwan's form in JSON is read`() throws {
    let text = #"""
      {"LawName":"甲辦法","LawForeword":"","LawArticles":[
       {"ArticleType":"C","ArticleNo":"","ArticleContent":"   第 一 章 總綱"},
       {"ArticleType":"A","ArticleNo":"第 1 條","ArticleContent":"甲。\r\n乙。"}]}
      """#
    let document = try RecordSample.read(text, .json)[0]
    #expect(
      RecordSample.lines(document) == ["T 甲辦法", "## 第 一 章 總綱", "第 1 條|　甲。", "乙。"])
  }

  @Test(arguments: [
    #"[{"law":"甲办法","article":"第一条","text":"甲。"},{"law":"甲办法","article":"第二条","text":"乙。"}]"#,
    #"[{"law":"甲办法","article":1,"text":"甲。"},{"law":"甲办法","article":2,"text":"乙。"}]"#,
    #"[{"法规":"甲办法","条款":"第一条","内容":"甲。"},{"法规":"甲办法","条款":"第二条","内容":"乙。"}]"#,
    #"[{"law_name":"甲办法","title":"第一条","content":"甲。"},{"law_name":"甲办法","title":"第二条","content":"乙。"}]"#,
    #"[{"source":"甲办法","article_title":"第一条","article_content":"甲。"},{"source":"甲办法","article_title":"第二条","article_content":"乙。"}]"#,
    #"[{"law":"甲办法","article":"第一条　甲。"},{"law":"甲办法","article":"第二条　乙。"}]"#,
    #"{"laws":[{"name":"甲办法","articles":[{"article":"第一条","text":"甲。"},{"article":"第二条","text":"乙。"}]}]}"#,
    #"{"示例市甲办法":{"第一条":"甲。","第二条":"乙。"}}"#,
  ])
  func `articles are known by many names`(text: String) throws {
    let documents = try RecordSample.read(text, .json)
    #expect(documents.count == 1)
    let lines = RecordSample.lines(documents[0]).map { $0.filter { $0 != "|" } }
    #expect(lines.first?.hasSuffix("甲办法") == true)
    #expect(lines.dropFirst() == ["第一条　甲。", "第二条　乙。"])
  }

  @Test func `rows of a table are the articles of one regulation each`() throws {
    let documents = try RecordSample.read(
      "law,article,text\n甲办法,第一条,甲。\n乙规定,第一条,丙。\n甲办法,第二条,乙。\n", .csv)
    #expect(
      documents.map(RecordSample.lines) == [
        ["T 甲办法", "第一条|　甲。", "第二条|　乙。"], ["T 乙规定", "第一条|　丙。"],
      ])
  }

  @Test(arguments: [
    #"[{"law":"甲办法","content":"第一条　甲。\n第二条　乙。"},{"law":"甲办法","content":"第一条　丙。\n第二条　丁。"}]"#,
    #"[{"title":"要闻","article":"今天召开会议。"},{"title":"简讯","article":"明天召开会议。"}]"#,
  ])
  func `whole texts stay documents of their own`(text: String) throws {
    #expect(try RecordSample.read(text, .json).count == 2)
  }

  @Test func `a number of a news record is no article`() throws {
    let text = #"[{"number":3,"title":"标题","date":"2024-01-02","content":"甲。"}]"#
    #expect(RecordSample.lines(try RecordSample.read(text, .json)[0]) == ["T 标题", "甲。"])
  }

  @Test func `a remark is the 题注 where it reads like one`() throws {
    let articles =
      #""articles":[{"article_number":"第一条","content":"甲。"},{"article_number":"第二条","content":"乙。"}]"#
    let noted = #"{"title":"甲办法","note":"（2010年1月1日公布）",\#(articles)}"#
    #expect(
      RecordSample.lines(try RecordSample.read(noted, .json)[0])
        == ["T 甲办法", "（2010年1月1日公布）", "第一条|　甲。", "第二条|　乙。"])
    let remarked = #"{"title":"甲办法","note":"待核对","备注":"见2010年1月1日公报",\#(articles)}"#
    let document = try RecordSample.read(remarked, .json)[0]
    #expect(RecordSample.lines(document) == ["T 甲办法", "第一条|　甲。", "第二条|　乙。"])
    #expect(document.findings[0].message.english.contains("not read: note, 备注"))
  }
}
