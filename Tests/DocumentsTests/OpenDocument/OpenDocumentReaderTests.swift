import ChineseText
import Findings
import Testing

@testable import Documents

/// Texts of OpenDocument: what they say of their paragraphs, and what is set aside.
@Suite struct OpenDocumentReaderTests {
  private func lines(_ text: String, styles: String = "", automatic: String = "") throws -> [String]
  {
    try OpenDocumentSample.lines(of: text, styles: styles, automatic: automatic)
  }

  @Test func `blanks collapse, and those that are meant stay`() throws {
    let text = """
      <text:p>
        甲 <text:span>乙</text:span>
        丙<text:s text:c="2"/>丁<text:tab/>戊 </text:p><text:p/>
      <text:p>己<text:line-break/>庚<text:soft-page-break/>辛</text:p>
      """
    #expect(try lines(text) == ["甲 乙 丙  丁\t戊", "己", "> 庚辛"])
  }

  @Test func `titles, headings and layout come from the styles`() throws {
    let styles = """
      <style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:default-style>
      <style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
      <style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="24pt"/></style:style>
      """
    let automatic = """
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
      <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties fo:text-align="end"/></style:style>
      """
    let document = try OpenDocumentSample.read(
      OpenDocumentSample.flat(
        "<text:p text:style-name=\"P1\">测试办法</text:p><text:h text:outline-level=\"9\">总则</text:h>"
          + "<text:p text:style-name=\"P2\">甲</text:p>", styles: styles, automatic: automatic))
    #expect(OpenDocumentSample.lines(document) == ["T 测试办法", "###### 总则", "甲"])
    #expect(document.evidence(at: 0).alignment == .center)
    #expect(document.evidence(at: 2).alignment == .right)
    #expect(document.evidence(at: 2).indent == 4)
    #expect(document.place(at: 2).paragraph == 3)
  }

  @Test func `deletions are set aside and insertions are taken`() throws {
    let text = """
      <text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info>\
      <dc:creator>某人</dc:creator></office:change-info><text:p>旧</text:p></text:deletion></text:changed-region>\
      <text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>\
      <text:p>应当<text:change text:change-id="d"/><text:change-start text:change-id="i"/>新</text:p>\
      <text:p>全新</text:p><text:p>尾<text:change-end text:change-id="i"/></text:p><text:p>常</text:p>
      """
    let document = try OpenDocumentSample.read(OpenDocumentSample.flat(text))
    #expect(OpenDocumentSample.lines(document) == ["+ 应当新", "(deleted) 旧", "+ 全新", "+ 尾", "常"])
    #expect(document.findings.map(\.code) == ["odt-deleted-text", "odt-inserted-text"])
  }

  @Test func `notes, comments, hidden and struck text stand apart`() throws {
    let automatic = """
      <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
      <style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
      <style:style style:name="N" style:family="text"><style:text-properties style:text-line-through-style="none"/></style:style>
      """
    let text = """
      <text:p>甲<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
      <text:p>注。</text:p></text:note-body></text:note>乙<text:span text:style-name="H">隐</text:span>\
      <text:span text:style-name="S">删</text:span><text:span text:style-name="N">留</text:span>\
      <office:annotation><dc:creator>某人</dc:creator><dc:date>2024</dc:date><text:p>评</text:p></office:annotation></text:p>\
      <text:section text:display="none"><text:p>密</text:p></text:section>
      """
    let lines = try lines(text, automatic: automatic)
    #expect(
      lines == ["甲乙留", "(note) 1　注。", "(hidden) 隐", "(deleted) 删", "(comment) 某人 评", "(hidden) 密"])
  }

  @Test func `a contents is set aside, its template is no text`() throws {
    let text = """
      <text:table-of-content><text:table-of-content-source><text:index-title-template>目录</text:index-title-template>\
      </text:table-of-content-source><text:index-body><text:index-title><text:p>目录</text:p></text:index-title>\
      <text:p>第一章　总则<text:tab/>1</text:p></text:index-body></text:table-of-content><text:p>第一章　总则</text:p>
      """
    #expect(try lines(text) == ["(contents) 目录", "(contents) 第一章　总则\t1", "第一章　总则"])
  }

  @Test func `rows are lines, with the spans of their cells`() throws {
    let text = """
      <table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell><text:p>项目</text:p>\
      </table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>标</text:p><text:p>准</text:p></table:table-cell>\
      <table:covered-table-cell><text:p>盖</text:p></table:covered-table-cell></table:table-row></table:table-header-rows><table:table-row>\
      <table:table-cell table:number-rows-spanned="2"><text:p>甲</text:p></table:table-cell><table:table-cell><text:p>一</text:p>\
      </table:table-cell><table:table-cell><text:p>二</text:p></table:table-cell></table:table-row><table:table-row>\
      <table:covered-table-cell/><table:table-cell><text:p>三<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p></table:table-cell><table:table-cell/></table:table-row></table:table>
      """
    let document = try OpenDocumentSample.read(OpenDocumentSample.flat(text))
    let lines = OpenDocumentSample.lines(document)
    #expect(lines == ["项目\t标 准", "(hidden) 盖", "甲\t一\t二", "三", "(note) 注"])
    let rows = document.text.lines.indices.compactMap { document.evidence(at: $0).row }
    #expect(rows.map(\.spans) == [[1, 2], [1, 1, 1], [1, 1, 1]])
    #expect(rows.map(\.rowSpans) == [[], [2, 1, 1], [0, 1, 1]])
    #expect(rows.map(\.isHead) == [true, false, false])
    #expect(rows.map(\.number) == [1, 2, 3])
  }

  @Test func `a table of one column is no table`() throws {
    let text = """
      <table:table><table:table-row><table:table-cell><text:p>第一条　甲。</text:p><text:p>第二条　乙。</text:p>\
      </table:table-cell></table:table-row></table:table>
      """
    #expect(try lines(text) == ["第一条　甲。", "第二条　乙。"])
  }

  @Test func `a table that lays out a page is no table`() throws {
    let text = """
      <table:table><table:table-row><table:table-cell/><table:table-cell><text:p>第一条　甲。</text:p>\
      <text:p>第二条　乙。</text:p></table:table-cell></table:table-row></table:table>
      """
    #expect(try lines(text) == ["第一条　甲。", "第二条　乙。"])
  }

  @Test func `text boxes come behind their paragraph, links keep their targets`() throws {
    let text = """
      <text:p>甲<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>乙</text:p>\
      <text:p>见<text:a xlink:href="https://example.org/">某处</text:a>。</text:p>
      """
    let document = try OpenDocumentSample.read(OpenDocumentSample.flat(text))
    #expect(OpenDocumentSample.lines(document) == ["甲乙", "框", "见某处。"])
    #expect(
      document.evidence(at: 2).links
        == [Evidence.Link(target: "https://example.org/", words: 3..<9)])
  }

  @Test func `an archive gives its heads, feet and fields`() throws {
    let bytes = OpenDocumentSample.archive([
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml": OpenDocumentSample.root(
        "office:document-content",
        "<office:body><office:text><text:p>甲</text:p></office:text></office:body>"),
      "styles.xml": OpenDocumentSample.root(
        "office:document-styles",
        "<office:master-styles><style:master-page><style:header><text:p>某机关</text:p></style:header>"
          + "<style:footer><text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer>"
          + "</style:master-page><style:master-page><style:header><text:p>某机关</text:p></style:header>"
          + "</style:master-page></office:master-styles>"),
      "meta.xml": OpenDocumentSample.root(
        "office:document-meta",
        "<office:meta><dc:title>测试办法</dc:title><dc:creator>某人</dc:creator></office:meta>"),
    ])
    let document = try OpenDocumentSample.read(bytes)
    #expect(OpenDocumentSample.lines(document) == ["(page-head) 某机关", "甲", "(page-number) — 1 —"])
    #expect(document.field(.title) == "测试办法")
    #expect(document.field(.author) == "某人")
  }

  @Test func `other files are refused by name`() {
    let sheet = OpenDocumentSample.root(
      "office:document-content", "<office:body><office:spreadsheet/></office:body>")
    #expect(throws: DocumentFailure.unsupported(kind: "odt-spreadsheet")) {
      try OpenDocumentReader.read(OpenDocumentSample.archive(["content.xml": sheet]))
    }
    #expect(throws: DocumentFailure.damaged(.openDocument, reason: "odt-content")) {
      try OpenDocumentReader.read(OpenDocumentSample.archive(["a": "b"]))
    }
    let manifest = OpenDocumentSample.root(
      "manifest:manifest",
      "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>"
    )
    #expect(throws: DocumentFailure.encrypted(.openDocument)) {
      try OpenDocumentReader.read(
        OpenDocumentSample.archive(["META-INF/manifest.xml": manifest, "content.xml": "x"]))
    }
    #expect(throws: DocumentFailure.picturesOnly(.openDocument)) {
      try OpenDocumentReader.read(
        OpenDocumentSample.flat("<text:p><draw:frame><draw:image/></draw:frame></text:p>"))
    }
  }
}
