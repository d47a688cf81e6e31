import RegulationModel
import RegulationParser
import Testing

/// 条 of invented regulations: forms of labels, numbers with 之, what only looks like an article.
struct ArticleTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  /// The same three articles in the ways that people have them.
  static let forms = [
    Form(name: "ideographic spaces", text: "示例条例\n第一条　甲。\n第二条　乙。\n第三条　丙。"),
    Form(name: "spaces", text: "示例条例\n第一条 甲。\n第二条  乙。\n第三条 丙。"),
    Form(name: "no blanks", text: "示例条例\n第一条甲。\n第二条乙。\n第三条丙。"),
    Form(name: "tabs in labels", text: "示例条例\n第\t一条 甲。\n第二\t条 乙。\n第\t三\t条 丙。"),
    Form(name: "spread labels", text: "示例条例\n第 一 条 甲。\n第 二 条 乙。\n第 三 条 丙。"),
    Form(name: "full-width digits", text: "示例条例\n第１条　甲。\n第２条　乙。\n第３条　丙。"),
    Form(name: "ASCII digits", text: "示例条例\n第1条 甲。\n第2条 乙。\n第3条 丙。"),
    Form(name: "labels on lines of their own", text: "示例条例\n第一条\n甲。\n第二条\n乙。\n第三条\n丙。"),
    Form(name: "indents", text: "　　示例条例\n　　第一条　甲。\n　　第二条　乙。\n　　第三条　丙。"),
    Form(name: "CRLF", text: "示例条例\r\n\r\n第一条　甲。\r\n第二条　乙。\r\n第三条　丙。\r\n"),
    Form(name: "a spread title", text: "示 例 条 例\n\n第一条　甲。\n第二条　乙。\n第三条　丙。"),
    Form(name: "no-break spaces", text: "示例条例\n第一条\u{A0}甲。\n第二条\u{A0}乙。\n第三条\u{A0}丙。"),
    Form(
      name: "zero-width spaces",
      text: "\u{200B}示例条例\n第一条\u{200B}甲。\n\u{200B}第二条　乙。\n第三条　丙。\u{200B}"),
  ]

  @Test(arguments: forms)
  func `articles are read in every form of label`(form: Form) throws {
    let edition = try expectReading(
      of: form.text,
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
        条 3
          款 1 丙。
        """)
    #expect(edition.title == "示例条例")
  }

  @Test func `an article with 之 is an article of its own`() throws {
    let edition = try expectReading(
      of: "示例条例\n第一条　甲。\n第一条之一　乙。\n第一条之二　丙。\n第一条之二之一　丁。\n第二条　戊。\n",
      outline: """
        条 1
          款 1 甲。
        条 1-1
          款 1 乙。
        条 1-2
          款 1 丙。
        条 1-2-1
          款 1 丁。
        条 2
          款 1 戊。
        """)
    #expect(edition.articles.map(\.id) == ["art_1", "art_1-1", "art_1-2", "art_1-2-1", "art_2"])
    #expect(edition.articles[1].label == "第一条之一")
  }

  static let looks = [
    Form(name: "a counted thing", text: "第三条路，应当示范。"),
    Form(name: "a citation", text: "第三条规定的甲，应当示范。"),
    Form(name: "a citation of a paragraph", text: "第三条第二款的甲，应当示范。"),
    Form(name: "two citations", text: "第三条、第四条的甲，应当示范。"),
    Form(name: "a range of items", text: "（一）至（三）项所列的甲，应当示范。"),
    Form(name: "two items", text: "（一）、（二）项所列的甲，应当示范。"),
    Form(name: "an item with its unit", text: "（一）项所列的甲，应当示范。"),
    Form(name: "a number in the thousands", text: "2020年以前的甲，应当示范。"),
    Form(name: "a decimal number", text: "1.5倍的甲，应当示范。"),
    Form(name: "a person", text: "第三人应当示范。"),
    Form(name: "a word with 附", text: "附近的甲，应当示范。"),
  ]

  @Test(arguments: looks)
  func `a paragraph that begins like a label is a paragraph`(look: Form) throws {
    try expectReading(
      of: "示例条例\n第一条　甲。\n第二条　乙。\n\(look.text)\n第三条　丙。\n第四条　丁。\n",
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
          款 2 \(look.text)
        条 3
          款 1 丙。
        条 4
          款 1 丁。
        """)
  }

  @Test func `articles that are glued into one line are parted and reported`() throws {
    try expectReading(
      of: "示例条例\n第一条　甲。\n第二条　乙。　第三条　丙。 第四条 丁。\n第五条　戊。\n第六条　己。\n",
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
        条 3
          款 1 丙。
        条 4
          款 1 丁。
        条 5
          款 1 戊。
        条 6
          款 1 己。
        """, findings: ["article-split:3", "article-split:3"])
  }

  @Test func `a citation in the middle of a line does not part it`() throws {
    try expectReading(
      of: "示例条例\n第一条　甲。 第二条 规定的除外。\n第二条　乙。\n第三条　丙。\n",
      outline: """
        条 1
          款 1 甲。第二条规定的除外。
        条 2
          款 1 乙。
        条 3
          款 1 丙。
        """)
  }

  @Test func `a paragraph below a label may begin with 之`() throws {
    let edition = try expectSoundReading(
      of: Array("示例条例\n第一条　甲。\n第二条\n之二乙丙。\n第三条　丁。\n".utf8))
    #expect(edition.articles.map(\.id) == ["art_1", "art_2", "art_3"])
    #expect(edition.articles[1].children.map(\.text) == ["之二乙丙。"])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let ids: [String]
    let findings: [String]
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "a gap", text: "示例条例\n第一条　甲。\n第二条　乙。\n第四条　丙。\n第五条　丁。\n",
      ids: ["art_1", "art_2", "art_4", "art_5"], findings: ["article-gap:4"]),
    Fault(
      name: "a late start", text: "示例条例\n第三条　甲。\n第四条　乙。\n第五条　丙。\n",
      ids: ["art_3", "art_4", "art_5"], findings: ["article-gap:2"]),
    Fault(
      name: "a gap behind 之一", text: "示例条例\n第一条　甲。\n第一条之一　乙。\n第一条之三　丙。\n第二条　丁。\n",
      ids: ["art_1", "art_1-1", "art_1-3", "art_2"], findings: ["article-gap:4"]),
    Fault(
      name: "no title", text: "第一条　甲。\n第二条　乙。\n第三条　丙。\n",
      ids: ["art_1", "art_2", "art_3"], findings: ["title-missing:-"]),
  ]

  @Test(arguments: faults)
  func `departures from the numbering are reported with their line`(fault: Fault) throws {
    let edition = try expectSoundReading(of: Array(fault.text.utf8))
    #expect(edition.articles.map(\.id) == fault.ids)
    #expect(summary(of: edition.findings) == fault.findings)
  }

  @Test func `an article that stands again is kept and reported`() throws {
    let edition = try expectSoundReading(
      of: Array("示例条例\n第一条　甲。\n第二条　乙。\n第二条　丙。\n第三条　丁。\n".utf8))
    #expect(edition.articles.map(\.id) == ["art_1", "art_2", "art_2_2", "art_3"])
    #expect(summary(of: edition.findings) == ["article-repeated:4"])
  }

  @Test func `a last article behind a gap of two is an article`() throws {
    let edition = try expectSoundReading(
      of: Array("示例条例\n第一条　甲。\n第二条　乙。\n第五条　丙。\n".utf8))
    #expect(edition.articles.map(\.id) == ["art_1", "art_2", "art_5"])
    #expect(summary(of: edition.findings) == ["article-gap:4"])
  }

  @Test(arguments: [["1. ", "2. ", "3. "], ["（一）", "（二）", "（三）"], ["• ", "• ", "• "]])
  func `articles may be the entries of a list`(marks: [String]) throws {
    let text =
      "示例办法\n\(marks[0])第一条　甲。\n\(marks[1])第二条　乙：\n（一）丙；\n（二）丁。\n\(marks[2])第三条　戊。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.map(\.label) == ["第一条", "第二条", "第三条"])
    #expect(edition.articles[1].children.first?.children.map(\.text) == ["丙；", "丁。"])
    #expect(edition.dropped.map(\.reason) == [.labelMark, .labelMark, .labelMark])
  }

  @Test(arguments: ["第-条", "第－条", "第—条", "第─条", "第ー条"])
  func `a dash for 一 is the first article`(label: String) throws {
    let edition = try expectSoundReading(
      of: Array("示例办法\n\(label)　甲。\n笫二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.articles.map(\.label) == [label, "笫二条", "第三条"])
  }
}
