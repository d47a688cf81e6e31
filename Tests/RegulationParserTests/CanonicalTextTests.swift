import ChineseText
import RegulationModel
import RegulationParser
import Testing

/// The text form in which editions are kept.
struct CanonicalTextTests {
  private static let printed = """
    示例条例
    （2020年1月2日示例会议通过　2020年3月4日示例委员会发布）
    为了示范，甲乙。
    第一章　总则
    第一条　甲：
    （一）乙；
    1.丙：
    ①丁。
    （二）戊。
    己。
    第二条　庚。
    　（一）至（三）项所列的除外。
    第二条之一　辛。
    第二章　附则
    　　一、壬部
    第三条　癸。
    　　　　示例委员会
    　　　　2020年3月4日
    附件1　示例表
    第一条　附甲。

    """

  @Test func `canonical text reads back to what it prints`() throws {
    let edition = try CanonicalText.read(Self.printed)
    expectRoundTrip(edition, #_sourceLocation)
    #expect(CanonicalText.print(edition) == Self.printed)
    #expect(
      dump(edition) == """
        章 1【总则】
          条 1
            款 1 甲：
              项 1 乙；
                目 1 丙：
                  目 1 丁。
              项 2 戊。
            款 2 己。
          条 2
            款 1 庚。
            款 2 （一）至（三）项所列的除外。
          条 2-1
            款 1 辛。
        章 2【附则】
          标题 - 一、壬部
          条 3
            款 1 癸。
        附件 1【示例表】
          条 1
            款 1 附甲。
        """)
    #expect(edition.title == "示例条例")
    #expect(edition.events.map(\.date.description) == ["2020-01-02", "2020-03-04"])
    #expect(edition.preamble == ["为了示范，甲乙。"])
    #expect(edition.closing == ["示例委员会", "2020年3月4日"])
  }

  @Test func `a document is printed in canonical form whatever its layout`() throws {
    let edition = try expectSoundReading(
      of: Array(
        """
        示 例 条 例
        (2020 年 1 月 2 日示例会议通过 2020 年 3 月 4 日示例委员会发布)

        第一章  总 则
        第 一 条 甲：
        (一) 乙；
        (二) 丙。

        第一条规定的除外。
        第二条 丁 5 个。
        第三条 戊。
        """.utf8))
    #expect(
      edition.text == """
        示例条例
        (2020年1月2日示例会议通过　2020年3月4日示例委员会发布)
        第一章　总则
        第一条　甲：
        (一)乙；
        (二)丙。
        第一条规定的除外。
        第二条　丁5个。
        第三条　戊。

        """)
  }

  @Test(arguments: [
    "（一）至（三）项所列的除外。", "一、二项除外。", "1.甲除外。", "①甲除外。", "（2）甲。", "附则", "附件", "第四章", "第四条",
  ])
  func `a guarded paragraph is a paragraph whatever it begins with`(words: String) throws {
    let text = "示例条例\n第一条　甲。\n\u{3000}\(words)\n第二条　乙。\n"
    let edition = try CanonicalText.read(text)
    #expect(edition.text == text)
    #expect(edition.articles.map { $0.children.map(\.text) } == [["甲。", words], ["乙。"]])
  }

  @Test(arguments: ["（一）甲。\n第一条　乙。", "第一条　甲。\n　　一、乙\n（一）丙。", "　　　　甲\n（一）乙。\n第一条　丙。"])
  func `a list outside of an article does not stop the program`(body: String) throws {
    let edition = try CanonicalText.read("示例条例\n\(body)\n")
    expectRoundTrip(edition, #_sourceLocation)
    #expect(edition.articles.count == 1)
  }

  @Test func `an edition without a title begins with an empty line`() throws {
    let edition = try CanonicalText.read("\n第一条　甲。\n")
    #expect(edition.title == nil)
    #expect(edition.text == "\n第一条　甲。\n")
  }

  @Test func `one article is enough`() throws {
    let edition = try CanonicalText.read("示例条例\n第九条　甲。\n")
    #expect(edition.articles.map(\.id) == ["art_9"])
  }

  @Test(arguments: ["示例条例\n", "示例条例\n第一章　总则\n", "示例条例\n第一条甲。\n", "示例条例\n\u{3000}第一条　甲。\n"])
  func `text without an article's line is refused`(text: String) {
    #expect(throws: ReadingError.noArticle) { try CanonicalText.read(text) }
  }

  @Test func `empty text is refused`() {
    #expect(throws: ReadingError.undecodable(.empty)) { try CanonicalText.read("") }
  }

  @Test func `words that begin like a division end no list`() throws {
    let text = "法\n第一条　甲：\n（四）乙：\n丙\n1.丁。\n第三章。\n（五）戊。\n第二条　己。\n"
    expectRoundTrip(try RegulationReader.read(Array(text.utf8)), #_sourceLocation)
  }
}
