import Findings
import RegulationModel
import Testing

@testable import AkomaNtoso

/// What stands around the units in acts of others.
struct ForeignFrontTests {
  private static let article =
    "<body><article><num>第一条</num><content><p>甲。</p></content></article></body>"

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
      front:
        "<preface><p><docType>条例</docType> <docTitle>示例条例</docTitle> <docNumber>第5号</docNumber></p></preface>",
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
      front:
        "<preface><longTitle><p>An <docTitle>Act</docTitle></p><p>to lend</p></longTitle></preface>",
      title: "Act", preamble: ["An to lend"], codes: ["front-text"]),
    Case(
      name: "a 题注 without a container",
      front:
        "<preface><p><docTitle>示例条例</docTitle></p><p>　　（2020年1月2日 甲会通过　2021年3月4日 乙委员会发布）　</p></preface>",
      title: "示例条例", note: "（2020年1月2日甲会通过　2021年3月4日乙委员会发布）"),
    Case(
      name: "two paragraphs that look like a 题注",
      front: "<preface><p>2020年1月2日甲会通过</p><p>2021年3月4日修订</p></preface>",
      title: "Borrowing Act 2019",
      note: "2020年1月2日甲会通过", preamble: ["2021年3月4日修订"], codes: ["front-text"]),
    Case(
      name: "recitals with numbers",
      front:
        "<preamble><recitals><heading>Whereas</heading><recital><num>(1)</num><p>one;</p></recital><recital><num>(2)</num></recital></recitals><formula name=\"f\"><p>enacts:</p></formula></preamble>",
      title: "Borrowing Act 2019", preamble: ["Whereas", "(1) one;", "(2) enacts:"]),
    Case(
      name: "a list in the preface",
      front:
        "<preface><blockList><listIntroduction>见：</listIntroduction><item><num>1.</num><p>甲</p></item></blockList></preface>",
      title: "Borrowing Act 2019", preamble: ["见：", "1.甲"], codes: ["front-text"]),
    Case(
      name: "a cover page and words in no block",
      front:
        "<coverPage><p>封面</p></coverPage>散落<preface><container name=\"x\">一<b>二</b></container></preface><unknown><p>三</p></unknown>",
      title: "Borrowing Act 2019", preamble: ["封面", "散落", "一二", "三"], codes: ["front-text"]),
    Case(
      name: "a preamble before the preface",
      front:
        "<preamble><p>序</p></preamble><preface><p><docTitle>示例条例</docTitle></p><p>前</p></preface>",
      title: "示例条例", preamble: ["前", "序"], codes: ["front-text"]),
  ]

  @Test(arguments: cases)
  func `title, 题注 and 序言 are found, and every other word is kept`(sample: Case) throws {
    let edition = try expectSoundImport(
      of: Array(ForeignDocument.act(sample.front + Self.article).utf8))
    #expect(edition.title == sample.title)
    #expect(edition.note == sample.note)
    #expect(edition.preamble == sample.preamble)
    #expect(edition.findings.map(\.code) == ["identity-completed"] + sample.codes)
  }

  @Test func `a title that is nowhere else is the long title, or none`() throws {
    let document = { (front: String) in
      ForeignDocument.act(front + Self.article).replacing("name=\"title\"", with: "name=\"slug\"")
    }
    let long = try expectSoundImport(
      of: Array(
        document("<preface><longTitle><p>An Act</p><p>to lend</p></longTitle></preface>").utf8))
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
}
