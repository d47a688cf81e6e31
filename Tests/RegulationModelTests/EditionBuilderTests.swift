import RegulationModel
import Testing

/// The builder writes the canonical text and the tree over it side by side.
struct EditionBuilderTests {
  private static func text(_ words: String) -> EditionBuilder.Append {
    { $0.append(contentsOf: words.utf8) }
  }

  private static func article(
    _ number: Int, _ words: String?, in builder: inout EditionBuilder, caption: String? = nil
  ) {
    let number = ProvisionNumber(number)
    builder.article(number, line: 1, label: text(number.label(.article)))
    if let caption { builder.caption(text(caption)) }
    if let words {
      builder.paragraph(line: 1, append: text(words))
    } else {
      builder.emptyParagraph(line: 1)
    }
  }

  @Test func `a regulation is written a line a paragraph`() {
    var builder = EditionBuilder()
    builder.title(Self.text("示例条例"))
    builder.note(Self.text("（2020年1月1日示例会议通过）"))
    builder.preamble(Self.text("序。"))
    builder.division(
      .chapter, ProvisionNumber(1), line: 4, label: Self.text("第一章"), heading: Self.text("总则"))
    Self.article(1, "甲：", in: &builder)
    builder.item(1, depth: 0, line: 6, label: Self.text("（一）"), text: Self.text("乙；"))
    builder.item(1, depth: 1, line: 7, label: Self.text("1."), text: Self.text("丙，"))
    builder.paragraph(line: 8, in: .item, append: Self.text("丙续，"))
    builder.item(2, depth: 0, line: 9, label: Self.text("（二）"), text: Self.text("丁"))
    builder.closingWords(Self.text("的，戊。"))
    builder.paragraph(line: 11, append: Self.text("己。"))
    builder.division(.chapter, nil, line: 12, label: nil, heading: Self.text("附则"))
    builder.crossheading(line: 13, append: Self.text("一、庚"))
    Self.article(2, "辛。", in: &builder)
    builder.closing(Self.text("2020年1月1日"))
    builder.division(
      .annex, ProvisionNumber(1), line: 16, label: Self.text("附件1"), heading: Self.text("表"))
    builder.paragraph(line: 17, append: Self.text("壬"))
    let edition = builder.finish(events: [], sourceLines: 1...17)
    #expect(
      edition.text == """
        示例条例
        （2020年1月1日示例会议通过）
        序。
        第一章　总则
        第一条　甲：
        （一）乙；
        1.丙，
        丙续，
        （二）丁
        的，戊。
        己。
        附则
        　　一、庚
        第二条　辛。
        　　　　2020年1月1日
        附件1　表
        壬

        """)
    #expect(
      edition.provisions.map(\.id) == [
        "chp_1", "art_1", "art_1__para_1", "art_1__para_1__point_1",
        "art_1__para_1__point_1__point_1", "art_1__para_1__point_1__point_1__para_1",
        "art_1__para_1__point_2", "art_1__para_2", "dvs_1", "dvs_1__crossHeading_1", "art_2",
        "art_2__para_1", "att_1", "att_1__para_1",
      ])
    #expect(edition.articles.first?.heading == nil)
    #expect(edition.articles.first?.children.first?.closing == "的，戊。")
    #expect(edition.closing == ["2020年1月1日"])
    #expect(edition.preamble == ["序。"])
  }

  @Test func `a caption stands between label and text`() {
    var builder = EditionBuilder()
    builder.title(nil)
    Self.article(1, "甲。", in: &builder, caption: "【目的】")
    let edition = builder.finish(events: [], sourceLines: 1...1)
    #expect(edition.text == "\n第一条　【目的】　甲。\n")
    #expect(edition.articles.first?.heading == "目的")
    #expect(edition.articles.first?.children.first?.text == "甲。")
  }

  struct Guarded: Sendable, CustomTestStringConvertible {
    let words: String
    let isGuarded: Bool
    var testDescription: String { words }

    init(_ words: String, _ isGuarded: Bool) {
      self.words = words
      self.isGuarded = isGuarded
    }
  }

  static let guarded = [
    Guarded("（一）至（三）项所列。", true), Guarded("一、甲。", true), Guarded("1.甲。", true),
    Guarded("①甲。", true), Guarded("附则", true), Guarded("第三条", true), Guarded("第三章　甲", true),
    Guarded("附件　甲", true), Guarded("第三条路。", false), Guarded("第三条规定。", false),
    Guarded("甲。", false), Guarded("1.5倍。", false), Guarded("附则是。", false),
  ]

  @Test(arguments: guarded)
  func `a paragraph that would read as something else begins with a space`(sample: Guarded) throws {
    var builder = EditionBuilder()
    builder.title(nil)
    Self.article(1, "甲。", in: &builder)
    builder.paragraph(line: 2, append: Self.text(sample.words))
    let edition = builder.finish(events: [], sourceLines: 1...2)
    let line = (sample.isGuarded ? "\u{3000}" : "") + sample.words
    #expect(edition.text == "\n第一条　甲。\n\(line)\n")
    #expect(edition.articles.first?.children.map(\.text) == ["甲。", sample.words])
  }

  @Test func `an item's text that would change its label is kept apart from it`() {
    var builder = EditionBuilder()
    builder.title(nil)
    Self.article(1, "甲：", in: &builder)
    builder.item(1, depth: 0, line: 2, label: Self.text("1."), text: Self.text("5吨；"))
    let edition = builder.finish(events: [], sourceLines: 1...2)
    #expect(edition.text == "\n第一条　甲：\n1.　5吨；\n")
    #expect(edition.provisions.last?.text == "5吨；")
  }

  @Test func `a number that stands again gets an identifier of its own`() {
    var builder = EditionBuilder()
    builder.title(nil)
    for number in [1, 2, 2, 1, 3, 2] { Self.article(number, "甲。", in: &builder) }
    let edition = builder.finish(events: [], sourceLines: 1...6)
    #expect(
      edition.articles.map(\.id) == ["art_1", "art_2", "art_2_2", "art_1_2", "art_3", "art_2_3"])
  }

  @Test func `chapters that begin again in each part are told apart`() {
    var builder = EditionBuilder()
    builder.title(nil)
    for part in 1...2 {
      let label = ProvisionNumber(part).label(.part)
      builder.division(
        .part, ProvisionNumber(part), line: 1, label: Self.text(label), heading: nil)
      builder.division(
        .chapter, ProvisionNumber(1), line: 1, label: Self.text("第一章"), heading: nil)
      Self.article(part, "甲。", in: &builder)
    }
    let edition = builder.finish(events: [], sourceLines: 1...6)
    #expect(
      edition.provisions.filter(\.kind.isDivision).map(\.id)
        == ["part_1", "part_1__chp_1", "part_2", "part_2__chp_1"])
    #expect(
      edition.articles.map { $0.ancestors.map(\.id).last } == ["part_1__chp_1", "part_2__chp_1"])
  }

  @Test func `a list outside of a paragraph is a caller's bug`() async {
    await #expect(processExitsWith: .failure) {
      var builder = EditionBuilder()
      builder.title(nil)
      builder.item(1, depth: 0, line: 1, label: { _ in }, text: { _ in })
    }
  }
}
