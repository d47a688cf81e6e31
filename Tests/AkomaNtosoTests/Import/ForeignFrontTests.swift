import Findings
import RegulationModel
import Testing

@testable import AkomaNtoso

/// What stands around the units in acts of others.
struct ForeignFrontTests {
  private static let article = "<body><article><num>第一条</num><content><p>甲。</p></content></article></body>"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let front: String
    let title: String?
    var note: String?
    var preamble: [String] = []
    var codes: [String] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing but the meta", front: "", title: "Borrowing Act 2019"),
    Case(
      name: "a title beside its kind and number",
      front: "<preface><p><docType>条例</docType> <docTitle>示例条例</docTitle> <docNumber>第5号</docNumber></p></preface>",
      title: "示例条例", preamble: ["条例第5号"], codes: ["front-text"]),
    Case(
      name: "a title in two parts",
      front: "<preface><p><docTitle>示例条例</docTitle></p><p><docTitle>示例条例</docTitle></p></preface>",
      title: "示例条例", preamble: ["示例条例"], codes: ["front-text"]),
    Case(
      name: "a title that the meta gives and a paragraph repeats",
      front: "<preface><p>Borrowing  Act 2019</p></preface>", title: "Borrowing Act 2019"),
    Case(
      name: "a short title", front: "<preface><p>The <shortTitle>Act</shortTitle></p></preface>",
      title: "Act", preamble: ["The"], codes: ["front-text"]),
    Case(
      name: "an empty title", front: "<preface><p><docTitle> </docTitle></p></preface>",
      title: "Borrowing Act 2019"),
    Case(
      name: "a long title of two paragraphs beside the title",
      front: "<preface><longTitle><p>An <docTitle>Act</docTitle></p><p>to lend</p></longTitle></preface>",
      title: "Act", preamble: ["An to lend"], codes: ["front-text"]),
    Case(
      name: "a 题注 without a container",
      front: "<preface><p><docTitle>示例条例</docTitle></p><p>　　（2020年1月2日 甲会通过　2021年3月4日 乙委员会发布）　</p></preface>",
      title: "示例条例", note: "（2020年1月2日甲会通过　2021年3月4日乙委员会发布）"),
    Case(
      name: "two paragraphs that look like a 题注",
      front: "<preface><p>2020年1月2日甲会通过</p><p>2021年3月4日修订</p></preface>", title: "Borrowing Act 2019",
      note: "2020年1月2日甲会通过", preamble: ["2021年3月4日修订"], codes: ["front-text"]),
    Case(
      name: "recitals with numbers",
      front: "<preamble><recitals><heading>Whereas</heading><recital><num>(1)</num><p>one;</p></recital><recital><num>(2)</num></recital></recitals><formula name=\"f\"><p>enacts:</p></formula></preamble>",
      title: "Borrowing Act 2019", preamble: ["Whereas", "(1) one;", "(2) enacts:"]),
    Case(
      name: "a list in the preface",
      front: "<preface><blockList><listIntroduction>见：</listIntroduction><item><num>1.</num><p>甲</p></item></blockList></preface>",
      title: "Borrowing Act 2019", preamble: ["见：", "1.甲"], codes: ["front-text"]),
    Case(
      name: "a cover page and words in no block",
      front: "<coverPage><p>封面</p></coverPage>散落<preface><container name=\"x\">一<b>二</b></container></preface><unknown><p>三</p></unknown>",
      title: "Borrowing Act 2019", preamble: ["封面", "散落", "一二", "三"], codes: ["front-text"]),
    Case(
      name: "a preamble before the preface",
      front: "<preamble><p>序</p></preamble><preface><p><docTitle>示例条例</docTitle></p><p>前</p></preface>",
      title: "示例条例", preamble: ["前", "序"], codes: ["front-text"]),
  ]

  @Test(arguments: cases)
  func `title, 题注 and 序言 are found, and every other word is kept`(sample: Case) throws {
    let edition = try expectSoundImport(
      of: Array(ForeignDocument.act(sample.front + Self.article).utf8))
    #expect(edition.title == sample.title)
    #expect(edition.note == sample.note)
    #expect(edition.preamble == sample.preamble)
    #expect(edition.findings.map(\.code) == sample.codes)
  }

  @Test func `a title that is nowhere else is the long title, or none`() throws {
    let document = { (front: String) in
      ForeignDocument.act(front + Self.article).replacing("name=\"title\"", with: "name=\"slug\"")
    }
    let long = try expectSoundImport(
      of: Array(document("<preface><longTitle><p>An Act</p><p>to lend</p></longTitle></preface>").utf8))
    #expect(long.title == "An Act to lend")
    let none = try expectSoundImport(of: Array(document("<preface><p>前</p></preface>").utf8))
    #expect(none.title == nil)
    #expect(none.preamble == ["前"])
  }

  @Test func `the day of the expression is the first that is known`() throws {
    let act = try ActImport(Array(ForeignDocument.act(Self.article).utf8))
    #expect(act.date == CalendarDate("2019-05-06"))
    let unknown = ForeignDocument.act(Self.article).replacing("2019-05-06", with: "2019")
    #expect(try ActImport(Array(unknown.utf8)).date == nil)
  }

  @Test func `what stands behind the body is the 落款`() throws {
    let edition = try expectSoundImport(
      of: Array(
        ForeignDocument.act(
          Self.article
            + "<conclusions><p>示例委员会</p><container name=\"x\"><p><docDate date=\"2020-01-02\">2020年 1 月 2 日</docDate></p></container></conclusions><unknown>末</unknown>"
        ).utf8))
    #expect(edition.closing == ["示例委员会", "2020年1月2日", "末"])
  }

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
      with: "</act><components><component><doc name=\"x\"><meta/><mainBody><p>乙</p></mainBody></doc></component></components>")
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
      "<a:akomaNtoso xmlns:a=\"\(AkomaNtoso.namespace)\"><a:doc name=\"x\"><a:meta/><a:mainBody><a:chapter><a:num>第一章</a:num>"
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

  @Test func `总纲 before the first article is preamble`() throws {
    let edition = try expectImport(
      of: ForeignDocument.act(
        body: """
          <division><heading>总纲</heading><paragraph><num>1</num><content><p>甲。</p></content></paragraph>
          <paragraph><content><p>乙。</p></content></paragraph></division>
          <chapter><num>第一章</num><article><num>第一条</num><content><p>丙。</p></content></article></chapter>
          """),
      outline: """
        章 1
          条 1
            款 1 丙。
        """, findings: ["front-text:11"])
    #expect(edition.preamble == ["总纲", "1甲。", "乙。"])
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
        """, findings: ["unit-as-text:13", "text-behind-article:14", "label-chosen:15"])
  }
}
