import AknProfile
import Findings
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Annexes of acts of others, and elements in places where nobody looks for them.
struct ForeignPartTests {
  private static let article =
    "<body><article><num>第一条</num><content><p>甲。</p></content></article></body>"

  @Test func `attachments of any kind are annexes`() throws {
    try expectImport(
      of: ForeignDocument.act(
        Self.article + """
          <attachments>
          <attachment><heading>附件1</heading><subheading>目录</subheading><doc name="annex"><meta/><mainBody>
          <p>甲</p><table><tr><td>乙</td><td>丙</td></tr></table></mainBody></doc></attachment>
          <attachment><num>SCHEDULE 5</num><heading>Forms</heading><act name="x"><meta/>
          <preface><p><docTitle>Title</docTitle></p></preface><preamble><p>Preamble</p></preamble>
          <body><article><num>第一条</num><content><p>丁</p></content></article></body>
          <conclusions><p>End</p></conclusions>
          <attachments><attachment><doc name="x"><meta/><mainBody><hcontainer name="x"><num>1</num><content><p>戊</p></content></hcontainer></mainBody></doc></attachment></attachments></act></attachment>
          <attachment>散落<documentRef href="/akn/x" showAs="x"/></attachment>
          </attachments>
          """),
      outline: """
        条 1
          款 1 甲。
        附件 1【目录】
          款 1 甲
          款 2 乙\t丙
        附件 5【Forms】
          款 1 Title
          款 2 Preamble
          条 1
            款 1 丁
            款 2 End
        附件 6
          章 1
            款 1 戊
        附件 7
          款 1 散落
        """,
      findings: [
        "table-as-text:12", "label-chosen:13", "unit-as-text:14", "text-behind-article:16",
        "level-changed:17",
      ])
  }

  @Test func `components behind the act are annexes as well`() throws {
    let document = ForeignDocument.act(Self.article).replacing(
      "</act>",
      with:
        "</act><components><component><doc name=\"x\"><meta/><mainBody><p>乙</p></mainBody></doc></component></components>"
    )
    try expectImport(
      of: document,
      outline: """
        条 1
          款 1 甲。
        附件 1
          款 1 乙
        """, findings: ["label-chosen:11"])
  }

  @Test func `a prefix and other documents that hold norms are read alike`() throws {
    let document =
      "<a:akomaNtoso xmlns:a=\"\(AknNames.namespace)\"><a:doc name=\"x\"><a:meta/><a:mainBody><a:chapter><a:num>第一章</a:num>"
      + "<a:article><a:num>第一条</a:num><a:content><a:p>甲<a:b>乙</a:b></a:p></a:content></a:article></a:chapter></a:mainBody></a:doc></a:akomaNtoso>"
    try expectImport(of: document, outline: "章 1\n  条 1\n    款 1 甲乙")
    #expect(ActImport.recognizes(Array(document.utf8)))
  }

  @Test func `what the model does not keep of a provision is told`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <article eId="art_1" wId="art_2" status="removed"><num>第一条</num><content><p>（删去）</p></content></article>
          <article eId="art_2" period="#t1"><num>第二条</num><content><p>甲。</p></content></article>
          """),
      outline: """
        条 1
          款 1 （删去）
        条 2
          款 1 甲。
        """, findings: ["status-left-out:11", "version-left-out:11"])
  }

  @Test func `总纲 before the first article is a division without a number`() throws {
    let edition = try expectImport(
      of: ForeignDocument.act(
        body: """
          <division><heading>总纲</heading><paragraph><num>1</num><content><p>甲。</p></content></paragraph>
          <paragraph><content><p>乙。</p></content></paragraph></division>
          <chapter><num>第一章</num><article><num>第一条</num><content><p>丙。</p></content></article></chapter>
          """),
      outline: """
        章 -【总纲】
          款 1 1甲。
          款 2 乙。
        章 1
          条 1
            款 1 丙。
        """, findings: ["number-in-text:11"])
    #expect(edition.preamble == [])
  }

  @Test func `levels that no text can show are told`() throws {
    // In a text, 丙。 would be the second 款: only the next item shows that it belongs to the second.
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <article><num>第一条</num><paragraph><intro><p>下列：</p></intro>
          <point><num>（一）</num><content><p>甲；</p></content></point>
          <point><num>（二）</num><content><p>乙。</p><p>丙。</p></content></point>
          </paragraph></article>
          """),
      outline: """
        条 1
          款 1 下列：
            项 1 甲；
            项 2 乙。
              款 2 丙。
        """, findings: ["form-not-in-text:13"])
  }

  @Test func `words that stand where units should are kept as 款 of no article`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          散落
          <heading>题</heading><num>3</num>
          <article><num>第一条</num>夹<b>带</b><unknown>文<i>字</i></unknown><content>甲<p>乙</p></content></article>
          <unknown><num>4</num><heading>未知</heading>五<p>六</p></unknown>
          <chapter><num>第一章</num>七<p>八</p><content><blockList><item><num>a</num><p>九</p></item></blockList></content></chapter>
          """),
      outline: """
        款 1 散落
        标题 - 题
        标题 - 3
        条 1
          款 1 夹
          款 2 带
          款 3 文字
          款 4 甲乙
          款 5 4未知五六
        章 1
          款 1 七
          款 2 八
          款 3
            项 1 九
        """,
      findings: [
        "form-not-in-text:10", "unit-as-text:13", "text-behind-article:14", "label-chosen:15",
      ])
  }
}
