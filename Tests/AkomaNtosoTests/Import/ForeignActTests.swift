import AknProfile
import Findings
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Acts in the styles of other systems.
struct ForeignActTests {
  @Test func `the name that an act of others has is kept, and what it lacks is told`() throws {
    let document = ForeignDocument.act(
      body: "<article><num>1</num><content><p>甲</p></content></article>")
    let act = try ActImport(Array(document.utf8))
    #expect(act.published?.workIRI == "/akn/xx/act/2019/5")
    let finding = try #require(act.edition.findings.first { $0.code == "identity-completed" })
    #expect(finding.message.english.contains("FRBRWork/FRBRuri"))
    #expect(finding.severity == .note && finding.line == 4)
  }

  @Test func `sections with numbered subsections and lists become 条, 款, 项 and 目`() throws {
    let edition = try expectImport(
      of: ForeignDocument.act(
        """
        <preface><longTitle><p>An Act to regulate <i>borrowing</i>.</p></longTitle></preface>
        <body>
        <part eId="part_I"><num>PART I</num><heading>General</heading>
        <section eId="sec_1"><num>1.</num><heading>Duties</heading>
        <subsection><num>(1)</num><intro><p>The librarian must—</p></intro>
        <paragraph><num>(a)</num><content><p>open the library;</p></content></paragraph>
        <paragraph><num>(b)</num><intro><p>keep a list of—</p></intro>
        <subparagraph><num>(i)</num><content><p>books, and</p></content></subparagraph>
        <subparagraph><num>(ii)</num><content><p>readers.</p></content></subparagraph></paragraph>
        </subsection>
        <subsection><num>(2)</num><content><p>See <ref href="#sec_1A">section 1A</ref>.</p></content></subsection>
        </section>
        <section eId="sec_1A"><num>1A.</num><heading>Fees</heading><content><p>Borrowing is free.</p></content></section>
        </part>
        </body>
        """),
      outline: """
        编 1【General】
          条 1【Duties】
            款 1 (1) The librarian must—
              项 1 open the library;
              项 2 keep a list of—
                目 1 books, and
                目 2 readers.
            款 2 (2) See section 1A.
          条 1-1【Fees】
            款 1 Borrowing is free.
        """,
      findings: ["front-text:10", "label-chosen:12", "number-in-text:14", "link-left-out:20"])
    #expect(edition.title == "Borrowing Act 2019")
    #expect(edition.preamble == ["An Act to regulate borrowing."])
    #expect(edition.provision(id: "art_1__para_1__point_2__point_1")?.label == "(i)")
  }

  @Test func `a list element around lead-in, points and wrap-up means nothing to us`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <article><num>第一条</num><paragraph><list>
          <intro><p>有下列情形之一的：</p></intro>
          <point><num>（一）</num><content><p>甲；</p></content></point>
          <point><num>（二）</num><list><intro><p>乙：</p></intro>
          <point><num>1.</num><content><p>丙；</p></content></point></list></point>
          <wrapUp><p>应当丁。</p></wrapUp>
          </list></paragraph>
          <paragraph><content><p>戊。</p></content></paragraph></article>
          """),
      outline: """
        条 1
          款 1 有下列情形之一的： ⟂ 应当丁。
            项 1 甲；
            项 2 乙：
              目 1 丙；
          款 2 戊。
        """)
  }

  @Test func `points right in an article make one 款 of it`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <article><num>第一条</num><intro><p>下列：</p></intro>
          <point><num>（一）</num><content><p>甲；</p></content></point>
          <point><num>（二）</num><content><p>乙。</p></content></point></article>
          <article><num>第二条</num><content><p>丙。</p><p>丁。</p></content></article>
          <article><num>第三条</num><p>戊。</p></article>
          <article><num>第四条</num></article>
          """),
      outline: """
        条 1
          款 1 下列：
            项 1 甲；
            项 2 乙。
        条 2
          款 1 丙。
          款 2 丁。
        条 3
          款 1 戊。
        条 4
          款 1
        """)
  }

  @Test func `numbered paragraphs behind the lead-in of a section are its 项`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <section><num>5</num><intro><p>The Minister may—</p></intro>
          <paragraph><num>(a)</num><content><p>lend; and</p></content></paragraph>
          <paragraph><num>(b)</num><content><p>borrow,</p></content></paragraph>
          <wrapUp><p>as may be needed.</p></wrapUp></section>
          <section><num>6</num>
          <paragraph><num>(a)</num><content><p>One.</p></content></paragraph>
          <paragraph><content><p>Two.</p></content></paragraph></section>
          """),
      outline: """
        条 5
          款 1 The Minister may— ⟂ as may be needed.
            项 1 lend; and
            项 2 borrow,
        条 6
          款 1 (a) One.
          款 2 Two.
        """, findings: ["label-chosen:11", "number-in-text:16"])
  }

  @Test func `an hcontainer is what its name says, or a division`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <hcontainer name="chapter"><num>第一章</num><heading>总则</heading>
          <hcontainer name="article"><num>第一条</num><content><p>甲。</p></content></hcontainer>
          </hcontainer>
          <hcontainer name="注意"><heading>小标题</heading>
          <hcontainer name="article"><num>第二条</num><content><p>乙。</p></content></hcontainer>
          </hcontainer>
          """),
      outline: """
        章 1【总则】
          条 1
            款 1 甲。
          标题 - 小标题
          条 2
            款 1 乙。
        """, findings: ["unit-as-heading:14"])
  }

  @Test func `levels without articles are 条, the levels within them 款`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <level><num>一、</num><heading>总体要求</heading>
          <level><num>（一）</num><heading>指导思想</heading><content><p>甲。</p></content></level>
          <level><num>（二）</num><content><p>乙。</p></content></level></level>
          <level><num>二、</num><content><p>丙。</p></content></level>
          """),
      outline: """
        条 1【总体要求】
          款 1 （一）指导思想甲。
          款 2 （二）乙。
        条 2
          款 1 丙。
        """,
      findings: ["label-chosen:11", "number-in-text:12", "heading-in-text:12"])
  }
}
