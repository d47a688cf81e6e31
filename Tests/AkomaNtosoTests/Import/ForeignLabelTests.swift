import Findings
import RegulationModel
import Testing

@testable import AkomaNtoso

/// The numbers and labels of acts of others.
struct ForeignLabelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let printed: [String]
    let numbers: [String]
    let labels: [String]
    /// Whether a finding tells that labels were chosen.
    let isChosen: Bool
    var testDescription: String { printed.joined(separator: " | ") }

    init(_ printed: [String], _ numbers: [String], _ labels: [String], isChosen: Bool = true) {
      self.printed = printed
      self.numbers = numbers
      self.labels = labels
      self.isChosen = isChosen
    }
  }

  static let articles = [
    Case(["第一条", "第二条之一"], ["1", "2-1"], ["第一条", "第二条之一"], isChosen: false),
    Case(["第1条", "第 ２ 条"], ["1", "2"], ["第1条", "第２条"], isChosen: false),
    Case(["1", "2.", "3"], ["1", "2", "3"], ["第一条", "第二条", "第三条"]),
    Case(["Article 1", "Art. 2", "Article 3 bis"], ["1", "2", "3-2"], ["第一条", "第二条", "第三条之二"]),
    Case(
      ["§ 6", "§ 6A", "6b", "7a."], ["6", "6-1", "6-2", "7-1"], ["第六条", "第六条之一", "第六条之二", "第七条之一"]),
    Case(["1.1", "1.2", "2.1"], ["1-1", "1-2", "2-1"], ["第一条之一", "第一条之二", "第二条之一"]),
    Case(["11-2", "11.2 bis"], ["11-2", "11-2-2"], ["第十一条之二", "第十一条之二之二"]),
    Case(
      ["第六條", "第 7 條", "第八條之一"], ["6", "7", "8-1"], ["第六條", "第7條", "第八條之一"],
      isChosen: false),
    Case(["I", "II", "IV", "XIX"], ["1", "2", "4", "19"], ["第一条", "第二条", "第四条", "第十九条"]),
    Case(["Rule IX."], ["9"], ["第九条"]),
    Case(["", "", "7", ""], ["1", "2", "7", "8"], ["第一条", "第二条", "第七条", "第八条"]),
    Case(["One", "*"], ["1", "2"], ["第一条", "第二条"]),
    Case(["0", "-1"], ["1", "1"], ["第一条", "第一条"]),
    Case(["6A", "6A", "6A"], ["6-1", "6-1", "6-1"], ["第六条之一", "第六条之一", "第六条之一"]),
    Case(["9999999999999999999999", "6-5000"], ["1", "6"], ["第一条", "第六条"]),
  ]

  @Test(arguments: articles)
  func `an article keeps its number, or gets the next one`(sample: Case) throws {
    let body = sample.printed.map {
      "<article><num>\($0)</num><content><p>甲。</p></content></article>"
    }
    let edition = try expectSoundImport(
      of: Array(ForeignDocument.act(body: body.joined(separator: "\n")).utf8))
    #expect(edition.articles.map { $0.number?.description } == sample.numbers)
    #expect(edition.articles.map(\.label) == sample.labels)
    #expect(
      edition.findings.map(\.code) == ["identity-completed"]
        + (sample.isChosen ? ["label-chosen"] : []))
  }

  static let chapters = [
    Case(["第一章", "第二章"], ["1", "2"], ["第一章", "第二章"], isChosen: false),
    Case(["CHAPTER I", "CHAPTER II", "Chapter 3"], ["1", "2", "3"], ["第一章", "第二章", "第三章"]),
    Case(["第壹章", "第二章"], ["-", "2"], ["", "第二章"], isChosen: false),
    // Letters are no Roman numerals, unless they go on where numerals stopped.
    Case(
      ["Part A", "Part B", "Part C", "Part D"], ["-", "-", "-", "-"], ["", "", "", ""],
      isChosen: false),
    Case(["XCIX", "C"], ["99", "100"], ["第九十九章", "第一百章"]),
    Case(["IIII", "VX", "MIX"], ["-", "-", "1009"], ["", "", "第一千零九章"]),
    Case(["Chapter 4A", "Chapter 4A"], ["4-1", "4-1"], ["第四章之一", "第四章之一"]),
    Case(["PART ONE"], ["-"], [""], isChosen: false),
  ]

  @Test(arguments: chapters)
  func `a division keeps its number, or becomes a heading`(sample: Case) throws {
    let body = sample.printed.map {
      "<chapter><num>\($0)</num><heading>甲</heading><article><content><p>乙。</p></content></article></chapter>"
    }
    let edition = try expectSoundImport(
      of: Array(ForeignDocument.act(body: body.joined(separator: "\n")).utf8))
    let found = edition.provisions.filter { $0.kind == .chapter || $0.kind == .crossheading }
    #expect(found.map { $0.number?.description ?? "-" } == sample.numbers)
    #expect(found.map(\.label) == sample.labels)
  }

  static let items = [
    Case(["（一）", "（二）"], ["1", "2"], ["（一）", "（二）"], isChosen: false),
    Case(["(1)", "2)", "③"], ["1", "2", "3"], ["(1)", "2)", "③"], isChosen: false),
    Case(["(a)", "(b)", ""], ["1", "2", "3"], ["(a)", "(b)", "（三）"]),
    Case(["—", "•"], ["1", "2"], ["（一）", "（二）"]),
    Case(["（五）", "(c)"], ["5", "3"], ["（五）", "(c)"], isChosen: false),
  ]

  @Test(arguments: items)
  func `an item keeps its label, or is counted`(sample: Case) throws {
    let points = sample.printed.map {
      "<point><num>\($0)</num><content><p>甲；</p></content></point>"
    }
    let edition = try expectSoundImport(
      of: Array(
        ForeignDocument.act(
          body: "<article><num>第一条</num><intro><p>乙：</p></intro>\(points.joined())</article>"
        ).utf8))
    let found = edition.provisions.filter { $0.kind == .item }
    #expect(found.map { $0.number?.description } == sample.numbers)
    #expect(found.map(\.label) == sample.labels)
    let codes = edition.findings.map(\.code).filter {
      !["form-not-in-text", "identity-completed"].contains($0)
    }
    #expect(codes == (sample.isChosen ? ["label-chosen"] : []))
  }

  @Test func `divisions that have no level of ours are the nearest one, or headings`() throws {
    try expectImport(
      of: ForeignDocument.act(
        body: """
          <book><num>第一编</num><heading>甲</heading><title><num>Title 1</num><heading>乙</heading>
          <chapter><num>第一章</num><subchapter><num>第一节</num><subdivision><num>1</num><heading>丙</heading>
          <article><num>第一条</num><content><p>丁。</p></content></article>
          </subdivision></subchapter></chapter></title></book>
          <division><heading>附　则</heading>
          <article><num>第二条</num><content><p>戊。</p></content></article></division>
          """),
      outline: """
        编 1【甲】
          分编 1【乙】
            章 1
              节 1
                标题 - 1丙
                条 1
                  款 1 丁。
        编 -【附则】
          条 2
            款 1 戊。
        """,
      findings: ["level-changed:11", "label-chosen:11", "unit-as-heading:12"])
  }
}
