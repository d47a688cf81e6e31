import ChineseText
import Testing

@testable import Documents

@Suite struct WordReaderTests {
  typealias W = WordFile

  private func read(_ body: String, styles: String = "", findings: [String] = []) throws -> [String]
  {
    var file = WordFile(body)
    file.styles = styles
    return try blocks(file, findings: findings)
  }

  // MARK: Runs

  @Test func `a label split over runs is one text`() throws {
    let runs = ["第八", "十", "条", "　甲", "乙。"].map { W.r($0) }.joined()
    #expect(try read("<w:p>\(runs)</w:p>") == ["第八十条　甲乙。"])
  }

  @Test func `a break begins a line, and the end of a page does not`() throws {
    let body =
      "<w:p>" + W.r("甲") + "<w:r><w:br/></w:r>" + W.r("乙") + "<w:r><w:cr/></w:r>" + W.r("丙")
      + #"<w:r><w:br w:type="page"/></w:r>"# + W.r("丁") + #"<w:r><w:br w:type="column"/></w:r>"#
      + #"<w:r><w:br w:type="textWrapping"/><w:br/></w:r>"# + W.r("戊") + "</w:p>"
    #expect(try read(body) == ["甲", "↵乙", "↵丙丁", "↵戊"])
  }

  @Test func `tabs, hyphens and signs are characters`() throws {
    let body =
      "<w:p>" + W.r("甲") + "<w:r><w:tab/></w:r>" + W.r("乙")
      + "<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>"
      + #"<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F0A3"/>"#
      + #"<w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Other" w:char="E123"/>"#
      + #"<w:sym w:char="x"/></w:r></w:p>"#
    #expect(try read(body) == ["甲⇥乙-☑□•\u{E123}"])
  }

  @Test func `blanks at the ends of a text count only where it says so`() throws {
    let body = "<w:p><w:r><w:t> 甲 </w:t></w:r>" + W.r(" 乙 ") + "<w:r><w:t>\n  丙\n</w:t></w:r></w:p>"
    #expect(try read(body) == ["甲 乙 丙"])
  }

  @Test func `readings above characters are left out`() throws {
    let ruby =
      "<w:r><w:ruby><w:rubyPr/><w:rt>\(W.r("jiǎ"))</w:rt><w:rubyBase>\(W.r("甲"))</w:rubyBase>"
      + "</w:ruby></w:r>"
    #expect(try read("<w:p>\(ruby)\(W.r("乙"))</w:p>") == ["甲乙"])
  }

  @Test func `a formula is text`() throws {
    #expect(
      try read("<w:p>\(W.r("甲"))<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>") == ["甲x=1"])
  }

  // MARK: Fields

  private func field(_ instruction: String, _ result: String, splits: Bool = false) -> String {
    let parts =
      splits
      ? instruction.map { "<w:r><w:instrText>\($0)</w:instrText></w:r>" }.joined()
      : #"<w:r><w:instrText xml:space="preserve">\#(instruction)</w:instrText></w:r>"#
    return #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>\#(parts)"#
      + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>\#(result)"#
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
  }

  @Test func `a field shows its result`() throws {
    let inner = field(" SEQ A ", W.r("3"))
    let body =
      "<w:p>" + W.r("甲") + field(" REF x ", W.r("乙") + inner) + W.r("丙")
      + #"<w:fldSimple w:instr=" AUTHOR ">\#(W.r("丁"))</w:fldSimple></w:p>"#
    #expect(try read(body) == ["甲乙3丙丁"])
  }

  @Test func `the number of a page is no text`() throws {
    let body =
      "<w:p>" + W.r("甲") + field("PAGE", W.r("7"))
      + #"<w:fldSimple w:instr="NUMPAGES">\#(W.r("9"))</w:fldSimple></w:p>"#
    #expect(try read(body) == ["甲"])
  }

  @Test func `an instruction is no text, also with a field in it`() throws {
    let inner = field("DATE", W.r("2024"))
    let body =
      #"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"#
      + inner + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"# + W.r("甲")
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"# + W.r("乙") + "</w:p>"
    #expect(try read(body) == ["甲乙"])
  }

  @Test func `a ring drawn around a number is a sign`() throws {
    let body =
      #"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \o\ac(○,12)"#
      + #"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"# + W.r("甲") + "</w:p>"
    #expect(try read(body) == ["⑫甲"])
  }

  @Test func `a number that only Word knows is told`() throws {
    let body =
      #"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTONUM </w:instrText>"#
      + #"</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"# + W.r("甲") + "</w:p>"
    #expect(try read(body, findings: ["word-fields-left-out"]) == ["甲"])
  }

  @Test func `a field that never ends hides nothing`() throws {
    let body =
      "<w:p>" + #"<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r>"#
      + W.r("甲") + "</w:p>" + W.p("乙") + #"<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#
    #expect(try read(W.p("丙") + body.replacing("end", with: "other")) == ["丙", "甲", "乙"])
  }

  @Test func `a link tells where its words lead to`() throws {
    var file = WordFile(
      "<w:p>" + W.r("甲") + #"<w:hyperlink r:id="l1">\#(W.r("乙"))</w:hyperlink>"#
        + #"<w:hyperlink w:anchor="m">\#(W.r("丙"))</w:hyperlink>"#
        + field(#" HYPERLINK "http://b.example" "#, W.r("丁"), splits: true)
        + field(#"HYPERLINK \l "n""#, W.r("戊")) + "</w:p>")
    file.references = [("l1", "hyperlink", "http://a.example/?x=1&amp;y=2", "External")]
    let document = try WordReader.read(file.bytes)
    #expect(try blocks(file) == ["甲乙丙丁戊"])
    #expect(
      document.evidence(at: 0).links == [
        .init(target: "http://a.example/?x=1&y=2", words: 3..<6), .init(target: "#m", words: 6..<9),
        .init(target: "http://b.example", words: 9..<12), .init(target: "#n", words: 12..<15),
      ])
  }

  @Test func `a link over a break is one on each line`() throws {
    var file = WordFile(
      #"<w:p>\#(W.r("甲"))<w:hyperlink r:id="l">\#(W.r("乙"))<w:r><w:br/></w:r>\#(W.r("丙"))</w:hyperlink>"#
        + "</w:p>")
    file.references = [("l", "hyperlink", "u", "External")]
    let document = try WordReader.read(file.bytes)
    #expect(document.evidence(at: 0).links == [.init(target: "u", words: 3..<6)])
    #expect(document.evidence(at: 1).links == [.init(target: "u", words: 0..<3)])
  }

  // MARK: Contents

  @Test func `a table of contents is known by its field`() throws {
    let body =
      "<w:p>" + #"<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \o "1-3" </w:instrText>"#
      + #"<w:fldChar w:fldCharType="separate"/></w:r>"# + W.r("第一章　总则") + "<w:r><w:tab/></w:r>"
      + field("PAGEREF _1", W.r("1")) + "</w:p><w:p>" + W.r("第二章　附则")
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"# + W.p("第一章　总则")
    #expect(try read(body) == ["{contents} 第一章　总则⇥1", "{contents} 第二章　附则", "第一章　总则"])
  }

  @Test func `a table of contents is known by its control and its styles`() throws {
    let control =
      #"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>"#
      + "</w:sdtPr><w:sdtContent>" + W.p("目录") + W.p("甲") + "</w:sdtContent></w:sdt>"
    let styles =
      W.style("T", "toc 2") + W.style("U", "TOC Heading", base: "H") + W.style("H", "heading 1")
    let body =
      control + W.p("乙", #"<w:pStyle w:val="T"/>"#) + W.p("丙", #"<w:pStyle w:val="U"/>"#)
      + "<w:sdt><w:sdtContent>" + W.p("丁") + "</w:sdtContent></w:sdt>"
    #expect(
      try read(body, styles: styles)
        == ["{contents} 目录", "{contents} 甲", "{contents} 乙", "{contents} 丙", "丁"])
  }

  // MARK: Styles

  @Test func `titles and headings are known by their styles and levels`() throws {
    let styles =
      W.style("T", "Title") + W.style("S", "Subtitle", base: "T") + W.style("H", "heading 2")
      + W.style("G", "章", base: "H") + W.style("C", "标题 3") + W.style("K", "标题")
      + W.style("O", "节", #"<w:pPr><w:outlineLvl w:val="3"/></w:pPr>"#)
      + W.style("N", "无", base: "H", #"<w:pPr><w:outlineLvl w:val="9"/></w:pPr>"#)
      + W.style("V", "heading 8")
    let names = ["T", "S", "H", "G", "C", "K", "O", "N", "V"]
    let body =
      names.map { W.p($0, #"<w:pStyle w:val="\#($0)"/>"#) }.joined()
      + W.p("D", #"<w:outlineLvl w:val="0"/>"#)
    #expect(
      try read(body, styles: styles)
        == ["# T", "S", "#2 H", "#2 G", "#3 C", "# K", "#4 O", "N", "V", "#1 D"])
  }

  @Test func `where a text stands comes from the paragraph before its style`() throws {
    var file = WordFile(
      W.p("甲", #"<w:pStyle w:val="A"/>"#) + W.p("乙", #"<w:pStyle w:val="A"/><w:jc w:val="right"/>"#)
        + W.p("丙", #"<w:ind w:firstLineChars="200" w:firstLine="640"/>"#)
        + W.p("丁", #"<w:ind w:firstLine="420"/>"#) + W.p("戊")
        + W.p("己", #"<w:pStyle w:val="B"/><w:ind w:firstLine="640"/>"#)
        + W.p("庚", #"<w:pStyle w:val="B"/><w:ind w:firstLineChars="0" w:firstLine="0"/>"#)
        + "<w:p><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr>"
        + W.r("辛", #"<w:sz w:val="32"/>"#) + "</w:p>")
    file.styles =
      W.style(
        "A", "中", #"<w:pPr><w:jc w:val="center"/><w:ind w:left="420" w:hanging="210"/></w:pPr>"#)
      + W.style("B", "进", #"<w:pPr><w:ind w:firstLineChars="200"/></w:pPr>"#)
    let document = try WordReader.read(file.bytes)
    #expect(
      (0..<5).map { document.evidence(at: $0).alignment } == [.center, .right, nil, nil, nil])
    #expect((0..<8).map { document.evidence(at: $0).indent } == [2, 2, 4, 4, nil, 4, 0, 4])
  }

  // MARK: Revisions

  @Test func `insertions are taken and deletions are set apart`() throws {
    let body =
      #"<w:p><w:ins w:id="1">\#(W.r("甲"))</w:ins>"#
      + "<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>" + W.r("丙")
      + "<w:moveFrom>\(W.r("丁"))</w:moveFrom></w:p><w:p><w:moveTo>\(W.r("丁"))</w:moveTo></w:p>"
    #expect(
      try read(body, findings: ["word-deletions-left-out", "word-insertions-taken"])
        == ["+甲丙", "{deleted} 乙丁", "+丁"])
  }

  @Test func `a paragraph whose end was deleted goes on in the next`() throws {
    let styles = W.style("A", "heading 1")
    let body =
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(W.r("甲"))</w:p>"
      + W.p("乙", #"<w:pStyle w:val="A"/>"#)
      + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(W.r("丙"))</w:p>"
    #expect(try read(body, styles: styles) == ["#1 甲乙", "丙"])
  }

  @Test func `text inserted and deleted again is deleted`() throws {
    let body =
      "<w:p><w:ins><w:del><w:r><w:delText>甲</w:delText></w:r></w:del></w:ins>\(W.r("乙"))</w:p>"
    #expect(try read(body, findings: ["word-deletions-left-out"]) == ["乙", "{deleted} 甲"])
  }

  @Test(arguments: ["strike", "dstrike"]) func `struck text is set apart`(name: String) throws {
    let body =
      "<w:p>" + W.r("甲", "<w:\(name)/>") + W.r("乙", #"<w:\#(name) w:val="0"/>"#)
      + W.r("丙", #"<w:\#(name) w:val="false"/>"#) + "</w:p>"
    #expect(try read(body, findings: ["word-struck-text-left-out"]) == ["乙丙", "{deleted} 甲"])
  }

  @Test func `a run may undo what its style strikes out`() throws {
    let styles = W.style("A", "删", "<w:rPr><w:strike/></w:rPr>")
    let body =
      #"<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>"# + W.r("甲")
      + W.r("乙", #"<w:strike w:val="off"/>"#) + "</w:p>"
    #expect(
      try read(body, styles: styles, findings: ["word-struck-text-left-out"])
        == ["乙", "{deleted} 甲"])
  }

  @Test func `hidden text is set apart, also by its style`() throws {
    let styles =
      W.style("A", "隐", "<w:rPr><w:vanish/></w:rPr>")
      + #"<w:style w:type="character" w:styleId="B"><w:name w:val="藏"/><w:rPr><w:vanish/></w:rPr>"#
      + "</w:style>"
    let body =
      "<w:p>" + W.r("甲") + W.r("乙", "<w:vanish/>") + W.r("丙", #"<w:rStyle w:val="B"/>"#)
      + "</w:p><w:p>" + #"<w:pPr><w:pStyle w:val="A"/></w:pPr>"# + W.r("丁")
      + W.r("戊", #"<w:vanish w:val="0"/>"#) + W.r("己", "<w:webHidden/><w:vanish w:val=\"0\"/>")
      + "</w:p>"
    #expect(
      try read(body, styles: styles, findings: ["word-hidden-text"])
        == ["甲", "{hidden} 乙丙", "戊己", "{hidden} 丁"])
  }

  // MARK: Notes and heads

  @Test func `notes stand behind the paragraph that refers to them`() throws {
    var file = WordFile(
      "<w:p>" + W.r("甲") + #"<w:r><w:footnoteReference w:id="2"/></w:r>"# + W.r("乙")
        + #"<w:r><w:endnoteReference w:id="3"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>"#
        + W.p("丙"))
    file.footnotes =
      #"<w:footnote w:id="0" w:type="separator">\#(W.p("线"))</w:footnote>"#
      + #"<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>\#(W.r("注一"))</w:p></w:footnote>"#
    file.endnotes = #"<w:endnote w:id="3">\#(W.p("注二") + W.p("注三"))</w:endnote>"#
    file.comments = #"<w:comment w:id="0" w:author="a">\#(W.p("批"))</w:comment>"#
    #expect(
      try blocks(file, findings: ["word-comments-apart", "word-notes-apart"])
        == ["甲乙", "{note} 注一", "{note} 注二", "{note} 注三", "{comment} 批", "丙"])
  }

  @Test func `heads and feet of pages stand once before and behind the text`() throws {
    let section = #"<w:sectPr><w:headerReference w:type="default" r:id="h"/>"#
    var file = WordFile(
      "<w:p><w:pPr>\(section)</w:sectPr></w:pPr>\(W.r("甲"))</w:p>" + W.p("乙")
        + section + #"<w:footerReference r:id="f"/><w:footerReference r:id="g"/></w:sectPr>"#)
    file.references = [
      ("h", "header", "header1.xml", ""), ("f", "footer", "footer1.xml", ""),
      ("g", "footer", "footer2.xml", ""),
    ]
    let page =
      #"<w:fldSimple w:instr="PAGE">\#(W.r("1"))</w:fldSimple>"#
    file.parts = [
      "word/header1.xml": W.part("hdr", W.p("某某机关文件")),
      "word/footer1.xml": W.part("ftr", "<w:p>\(W.r("－"))\(page)\(W.r("－"))</w:p>"),
      "word/footer2.xml": W.part("ftr", W.p("第1页 共9页") + W.p("某某机关文件")),
    ]
    #expect(
      try blocks(file)
        == ["{page-head} 某某机关文件", "甲", "乙", "{page-number} －1－", "{page-number} 第1页 共9页"])
  }

  @Test func `a text box is read once, as blocks of its own`() throws {
    let box = "<w:txbxContent>\(W.p("某某机关文件"))</w:txbxContent>"
    let drawing =
      #"<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\#(box)</w:drawing></mc:Choice>"#
      + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    let old =
      "<w:r><w:pict><v:shape><v:textbox>"
      + "<w:txbxContent>\(W.p("印"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    let fallback =
      "<w:r><mc:AlternateContent><mc:Fallback>\(old)</mc:Fallback></mc:AlternateContent></w:r>"
    #expect(
      try read("<w:p>\(drawing)\(W.r("甲"))\(fallback)</w:p>") == ["某某机关文件", "甲", "印"])
  }

  @Test func `words drawn as a picture are read`() throws {
    let art = #"<w:r><w:pict><v:shape><v:textpath string="某某机关文件"/></v:shape></w:pict></w:r>"#
    #expect(try read("<w:p>\(art)</w:p>" + W.p("甲")) == ["某某机关文件", "甲"])
  }

  // MARK: The file

  @Test func `the file says its title and its author`() throws {
    var file = WordFile(W.p("甲"))
    file.parts["_rels/.rels"] =
      #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + #"<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument""#
      + #" Target="/word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/"#
      + #"package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    file.parts["docProps/core.xml"] =
      #"<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/">"#
      + "<dc:title>测试办法</dc:title><dc:creator> </dc:creator></c:coreProperties>"
    let document = try WordReader.read(file.bytes)
    #expect(document.fields == [DocumentField(.title, "测试办法", key: "dc:title")])
  }

  @Test func `the main part may have another name and the strict namespace`() throws {
    let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let bytes = TestArchive.stored([
      "_rels/.rels": WordFile.relationships([("r", "officeDocument", "/Text/Main.XML", "")]),
      "text/main.xml":
        #"<d:document xmlns:d="\#(strict)"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>"#,
    ])
    let document = try WordReader.read(bytes)
    #expect(document.text.string(document.text.lines[0].content) == "甲")
    #expect(document.place(at: 0).paragraph == 1)
  }
}
