import Findings
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Blocks, tables, notes and layout in acts of others.
struct ForeignTextTests {
  @Test func `a blockList is a list of 项, also in a blockList`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <article><num>第一条</num><content><p>甲。</p><blockList>
          <listIntroduction>下列：</listIntroduction>
          <item><num>（一）</num><p>乙；</p></item>
          <item><num>（二）</num><p>丙：</p><blockList>
          <item><num>1.</num><p>丁；</p></item></blockList><p>戊；</p></item>
          <listWrapUp>应当己。</listWrapUp></blockList></content></article>
          """),
      outline: """
        条 1
          款 1 甲。
          款 2 下列： ⟂ 应当己。
            项 1 乙；
            项 2 丙：
              目 1 丁；
                款 2 戊；
        """, findings: ["form-not-in-text:12"])
  }

  @Test func `a table is lines whose cells a tab parts`() throws {
    let edition = try expectImport(
      of: ForeignDocument.act(
        body: """
          <article><num>第一条</num><content><p>收费标准：</p>
          <table><caption>收费表</caption>
          <tr><th><p>项目</p></th><th><p>金额</p></th></tr>
          <tr><td><p>借阅</p><p>(每次)</p></td><td>5 元</td></tr>
          <tr><td/><td/></tr>
          </table></content></article>
          """),
      outline: """
        条 1
          款 1 收费标准：
          款 2 收费表\u{2028}项目\t金额\u{2028}借阅(每次)\t5元
        """, findings: ["table-as-text:13"])
    #expect(
      edition.findings.last?.message.english
        == "a table was read as lines with tabs: 项目\t金额 (3 places)")
  }

  @Test func `notes and images are left out, reported and kept aside`() throws {
    let edition = try expectImport(
      of: ForeignDocument.act(
        """
        <preface><p><docTitle>示例条例<authorialNote marker="*"><p>已废止。</p></authorialNote></docTitle></p>
        <toc><tocItem level="1" href="#art_1">第一条</tocItem></toc></preface>
        <body>
        <article><num>第一条</num><content><p>甲<authorialNote><p>注一。</p></authorialNote>、乙<img src="a.png"/>。</p></content></article>
        <article><num>第二条</num><content><p>丙<sup><noteRef href="#n1" marker="1"/></sup>。</p></content></article>
        </body>
        """
      ).replacing(
        "</meta>",
        with: "<notes source=\"#somebody\"><note eId=\"n1\"><p>注二。</p></note></notes></meta>"),
      outline: """
        条 1
          款 1 甲、乙。
        条 2
          款 1 丙。
        """, findings: ["note-left-out:10", "image-left-out:13"])
    #expect(edition.title == "示例条例")
    #expect(edition.dropped.map(\.text) == ["已废止。", "第一条", "注二。", "注一。"])
    #expect(edition.dropped.map(\.reason) == [.outside, .contents, .outside, .outside])
  }

  @Test func `the layout of an editor is no text`() throws {
    let edition = try expectImport(
      of: ForeignDocument.act(
        "<preface>\n\t<p>\n\t\t<docTitle>\n\t\t\t示例\n\t\t\t条例\n\t\t</docTitle>\n\t</p>\n\t<p>\n\t\t（2020年1月2日 示例委员会发布　\n\t\t2021年3月4日修订）\n\t</p>\n</preface>\n<body>\n\t<chapter>\n\t\t<num>\n\t\t\t第一章\n\t\t</num>\n\t\t<heading>\n\t\t\t总　则\n\t\t</heading>\n\t\t<article>\n\t\t\t<num>\n\t\t\t\t第一条\n\t\t\t</num>\n\t\t\t<paragraph>\n\t\t\t\t<content>\n\t\t\t\t\t<p>\n\t\t\t\t\t\t依照\n\t\t\t\t\t\t<ref href=\"#art_2\">\n\t\t\t\t\t\t\t第二条\n\t\t\t\t\t\t</ref>\n\t\t\t\t\t\t和 GB/T\n\t\t\t\t\t\t19001 的<b>规定</b>\n\t\t\t\t\t\t“甲”。\n\t\t\t\t\t</p>\n\t\t\t\t</content>\n\t\t\t</paragraph>\n\t\t</article>\n\t</chapter>\n</body>"
      ),
      outline: """
        章 1【总则】
          条 1
            款 1 依照第二条和GB/T 19001的规定“甲”。
        """)
    #expect(edition.title == "示例条例")
    #expect(edition.note == "（2020年1月2日示例委员会发布　2021年3月4日修订）")
  }

  struct Spacing: Sendable, CustomTestStringConvertible {
    let text: String
    let tidy: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ tidy: String) {
      self.text = text
      self.tidy = tidy
    }
  }

  static let spacings = [
    Spacing("the “reader”  means", "the “reader” means"),
    Spacing("l’État où\n siège", "l’État où siège"),
    Spacing("为 了 方 便", "为了方便"),
    Spacing("自 6 个 月 起", "自6个月起"),
    Spacing("称 “甲” 的", "称“甲”的"),
    Spacing("\u{A0}\u{3000}甲\u{A0}", "甲"),
    Spacing("GB/T\t19001", "GB/T 19001"),
    Spacing("a\u{200B}b c\u{2060} d", "ab c d"),
    Spacing("甲<br/>乙", "甲乙"),
    Spacing("one<br/>two", "one two"),
    Spacing("<b>bold</b> <i>italic</i>", "bold italic"),
    Spacing("<b>bold</b><i>italic</i>", "bolditalic"),
    Spacing("<!-- no --><?pi no?>甲<![CDATA[<乙>]]>", "甲<乙>"),
    Spacing("&lt;甲&gt; &amp; &#x4E59;", "<甲> &乙"),
    Spacing("<del>旧</del><ins>新</ins>", "旧新"),
    Spacing("<mod>改为<quotedText>甲</quotedText></mod>", "改为甲"),
  ]

  @Test(arguments: spacings)
  func `blanks part words and nothing else`(sample: Spacing) throws {
    let edition = try expectSoundImport(
      of: Array(
        ForeignDocument.act(
          body: "<article><num>第一条</num><content><p>\(sample.text)</p></content></article>"
        ).utf8))
    #expect(edition.provisions.last?.text == sample.tidy)
  }

  @Test func `quoted units are words, parted where they need it`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <section><num>1</num><content><p>Insert <mod><quotedStructure><section><num>6A</num>
          <heading>Fees</heading><content><p>Free.</p></content></section></quotedStructure></mod>.</p></content></section>
          <section><num>2</num><content><p>增加<mod><quotedStructure><article><num>第七条</num><content><p>甲。</p></content></article></quotedStructure></mod></p></content></section>
          """),
      outline: """
        条 1
          款 1 Insert 6A Fees Free. .
        条 2
          款 1 增加第七条甲。
        """, findings: ["label-chosen:11", "unit-as-text:11"])
  }
}
