import RevisionTestSupport
import Testing

/// Wordings of instructions and what they mean, each read by hand.
struct WordingTests {
  /// A wording, what it means, and the head above it, if it needs one.
  struct Case: Sendable, CustomTestStringConvertible {
    let wording: String
    let meaning: [String]
    let head: String

    init(_ wording: String, _ meaning: String..., under head: String = "") {
      self.wording = wording
      self.meaning = meaning
      self.head = head
    }

    var testDescription: String { wording }
  }

  private func expect(_ wanted: Case) throws {
    #expect(
      try instructions(wanted.wording, under: wanted.head) == wanted.meaning, "\(wanted.wording)")
  }

  // MARK: - Replacing

  static let replacements = [
    Case("将第三条修改为：“甲。”", "replace art_3 := 甲。"),
    Case("第三条修改为：“甲。”", "replace art_3 := 甲。"),
    Case("将第三条修改为:“甲。”", "replace art_3 := 甲。"),
    Case("将第三条修改为“甲。”。", "replace art_3 := 甲。"),
    Case("将第三条第二款修改为：“甲。”", "replace art_3__para_2 := 甲。"),
    Case("将第三条第二款、第三款修改为：“甲。”“乙。”", "replace art_3__para_2, art_3__para_3 := 甲。 | 乙。"),
    Case("将第三条第一款第（二）项修改为：“（二）甲；”", "replace art_3__para_1__point_2 := （二）甲；"),
    Case("将第三条第二项修改为：“（二）甲；”", "replace art_3__point_2 := （二）甲；"),
    Case("将第十七条之一修改为：“甲。”", "replace art_17-1 := 甲。"),
    Case("将十一条修改为：“甲。”", "replace art_11 := 甲。"),
    Case("将第二条、第三条修改为：“甲。”“乙。”", "replace art_2, art_3 := 甲。 | 乙。"),
    Case("将引言修改为：\n“甲。”", "replace preamble := 甲。"),
    Case("将序言第二自然段修改为：“甲。”", "replace preamble__para_2 := 甲。"),
    Case("将《示例条例》序言及第一条修改为：“甲：\n一、乙。”", "replace preamble, art_1 := 甲：/一、乙。"),
    Case("第五条条首部分修改为：“甲”", "replace art_5__intro := 甲"),
    Case("将第三条第二款第二句修改为：“甲。”", "replace art_3__para_2__sentence_2 := 甲。"),
    Case("将第三条第二款后两句修改为：“甲。”", "replace art_3__para_2__sentence_-2+2 := 甲。"),
    Case("第三款修改为：“甲。”", "replace art_9__para_3 := 甲。", under: "对第九条作如下修改："),
    Case("将第三条修改为：“甲：\n“（一）乙；\n“（二）丙。”", "replace art_3 := 甲：/（一）乙；/（二）丙。"),
    Case("将第三条修改为：“甲：\n（一）乙；\n（二）丙。”", "replace art_3 := 甲：/（一）乙；/（二）丙。"),
    Case("将第三条修改为：“所称的‘甲’是乙。”", "replace art_3 := 所称的“甲”是乙。"),
    Case("将第三条修改为如下内容：“甲。”", "replace art_3 := 甲。"),
    Case("将附件1修改为：“甲。”", "replace att_1 := 甲。"),
    Case("将正文第二段修改为：“甲。”", "replace para_2 := 甲。"),
    Case("将刑法第一百二十条之一修改为：“甲。”", "replace art_120-1 := 甲。"),
    Case("第三条和第五条第二款修改为：“甲。”“乙。”", "replace art_3, art_5__para_2 := 甲。 | 乙。"),
    Case("将题注修改为：“（2020年1月1日甲通过）”", "replace note := （2020年1月1日甲通过）"),
  ]

  @Test(arguments: replacements)
  func `a provision is replaced`(wanted: Case) throws { try expect(wanted) }

  // MARK: - Words

  static let words = [
    Case("将第三条第一款中的“甲”修改为“乙”。", "words art_3__para_1: 甲 => 乙"),
    Case("第九条中的“甲”修改为“乙”。", "words art_9: 甲 => 乙"),
    Case(
      "将第九条第一款中的“甲”，修改为“乙”。同时，将第二款中的“丙”修改为“丁”。",
      "words art_9__para_1: 甲 => 乙", "words art_9__para_2: 丙 => 丁"),
    Case(
      "将第三条中的“甲”修改为“乙”，“丙”修改为“丁”。", "words art_3: 甲 => 乙", "words art_3: 丙 => 丁"),
    Case("第五条第二款“甲”修改为：“乙”。", "words art_5__para_2: 甲 => 乙"),
    Case("将名称、第一条、第三条中的“甲”修改为“乙”。", "words title, art_1, art_3: 甲 => 乙"),
    Case("将第三条由“甲”修改为“乙”。", "words art_3: 甲 => 乙"),
    Case("将“甲”统一修改为“乙”。", "words act: 甲 => 乙"),
    Case("将相关条文中的“甲”统一修改为“乙”。", "words act: 甲 => 乙"),
    Case("将《示例条例》中的“甲”修改为“乙”。", "words act: 甲 => 乙"),
    Case("将本条例中的“甲”修改为“乙”。", "words act: 甲 => 乙"),
    Case("将本条例第三条中的“甲”修改为“乙”。", "words art_3: 甲 => 乙"),
    Case("将“甲”、“乙”修改为“丙”。", "words act: 甲 | 乙 => 丙 | 丙"),
    Case("将第三条中的“甲”、“乙”分别修改为“丙”、“丁”。", "words art_3: 甲 | 乙 => 丙 | 丁"),
    Case("第七条：“甲。”“乙。”修改为：“丙。”“丁。”“戊。”", "words art_7: 甲。 | 乙。 => 丙。 | 丁。 | 戊。"),
    Case("将第三条第二款“甲”中的“乙”修改为“丙”。", "words art_3__para_2: 乙 => 丙"),
    Case("第六十七条“行使下列职权”中第六项“甲”修改为“乙”。", "words art_67__point_6: 甲 => 乙"),
    Case("第六十七条有关机关职权第二十项“甲”修改为“乙”。", "words art_67__point_20: 甲 => 乙"),
    Case("删去第三条中的“甲”。", "delete words art_3: 甲"),
    Case("删去第三条末尾的“甲”。", "delete words art_3: 甲"),
    Case("将第三条中的“甲”删去。", "delete words art_3: 甲"),
    Case(
      "删去第三条中的“甲”和第五条中的“乙”。", "delete words art_3: 甲", "delete words art_5: 乙"),
    Case("在第三条第一款“甲”后增加“乙”。", "insert words art_3__para_1 after 甲 := 乙"),
    Case("第三条“甲”之前增写“乙”。", "insert words art_3 before 甲 := 乙"),
    Case("在第三条“甲”和“乙”之间增加“丙”。", "insert words art_3 after 甲 before 乙 := 丙"),
    Case("在第三条第二款末尾增加“甲。”", "insert words art_3__para_2 end := 甲。"),
    Case("第十一条增加规定：“甲。”", "insert words art_11 end := 甲。"),
    Case("序言第十自然段末尾增加“甲。”", "insert words preamble__para_10 end := 甲。"),
    Case("第三条第二款开头增加“甲，”", "insert words art_3__para_2 start := 甲，"),
    Case("第三条第一款增加一句：“甲。”", "insert words art_3__para_1 end := 甲。"),
    Case(
      "序言第七自然段中“甲”修改为“乙”；在“丙”前增写“丁”。这一自然段相应修改为：“戊。”",
      "words preamble__para_7: 甲 => 乙", "insert words preamble__para_7 before 丙 := 丁",
      "replace preamble__para_7 := 戊。 (sum)"),
  ]

  @Test(arguments: words)
  func `words are changed`(wanted: Case) throws { try expect(wanted) }

  // MARK: - Units

  static let insertions = [
    Case("第三条后增加一条，作为第三条之一：“甲。”", "insert 1 条 after art_3 as art_3-1 := 甲。"),
    Case("在第三条之后增加一条，作为第四条：“甲。”", "insert 1 条 after art_3 as art_4 := 甲。"),
    Case("增加一条，作为第四条：“甲。”", "insert 1 条 as art_4 := 甲。"),
    Case("增加一条作为第四条：“甲。”", "insert 1 条 as art_4 := 甲。"),
    Case(
      "在第三条后增加两条，分别作为第四条、第五条：“第四条　甲。\n第五条　乙。”",
      "insert 2 条 after art_3 as art_4, art_5 := 第四条　甲。/第五条　乙。"),
    Case(
      "增加五条，作为第四条至第八条。内容如下：\n第四条　甲。\n第五条　乙。",
      "insert 5 条 as art_4..art_8 := 第四条　甲。/第五条　乙。"),
    Case("在第三条中增加一款，作为第二款：“甲。”", "insert 1 款 in art_3 as art_3__para_2 := 甲。"),
    Case("第三条增加一款作为第一款：“甲。”", "insert 1 款 in art_3 as art_3__para_1 := 甲。"),
    Case(
      "第三条增加二款，作为第二款、第三款：“甲。\n“乙。”",
      "insert 2 款 in art_3 as art_3__para_2, art_3__para_3 := 甲。/乙。"),
    Case("在第三条第一款后增加一款：“甲。”", "insert 1 款 in art_3 after art_3__para_1 := 甲。"),
    Case("增加一款，作为第三款：“甲。”", "insert 1 款 in art_9 as art_9__para_3 := 甲。", under: "对第九条作如下修改："),
    Case("第三条增加一项，作为第三项：“（三）甲；”", "insert 1 项 in art_3 as art_3__point_3 := （三）甲；"),
    Case(
      "第三条第二款增加一项作为第三项“（三）甲；”", "insert 1 项 in art_3__para_2 as art_3__para_2__point_3 := （三）甲；"),
    Case("增加一章，作为第三章：“第三章　甲\n第九条　乙。”", "insert 1 章 as chp_3 := 第三章　甲/第九条　乙。"),
    Case("在第二章后增加一章，作为第三章：“第三章　甲”", "insert 1 章 after chp_2 as chp_3 := 第三章　甲"),
    Case("第三条增加一款，作为该条第二款，即：“甲。”", "insert 1 款 in art_3 as art_3__para_2 := 甲。"),
    Case(
      "在第三条之一后增加三条，作为第三条之二至第三条之四：“第三条之二　甲。\n“第三条之三　乙。”",
      "insert 3 条 after art_3-1 as art_3-2..art_3-4 := 第三条之二　甲。/第三条之三　乙。"),
    Case(
      "第三章“甲”中增加一节，作为第七节“乙”；增加两条，分别作为第八条、第九条。内容如下：\n第七节　乙\n第八条　丙。\n第九条　丁。",
      "insert 1 节 in chp_3 as chp_3__sec_7 [乙]",
      "insert 2 条 in chp_3__sec_7 as art_8, art_9 := 第八条　丙。/第九条　丁。"),
    Case("在附则中增加一条，作为第九条：“甲。”", "insert 1 条 in 附则 as art_9 := 甲。"),
    Case("增加一节“甲”作为第二章第一节", "insert 1 节 in chp_2 as chp_2__sec_1 [甲]"),
    Case("在第三章增加一条，作为第九条：“甲。”", "insert 1 条 in chp_3 as art_9 := 甲。"),
    Case("增加一条：“甲。”，作为第四条。", "insert 1 条 as art_4 := 甲。"),
    Case("并增加一项作为第三项规定：“甲。”", "insert 1 项 in art_5 as art_5__point_3 := 甲。", under: "对第五条作如下修改："),
  ]

  @Test(arguments: insertions)
  func `units are added`(wanted: Case) throws { try expect(wanted) }

  static let removals = [
    Case("删去第三条。", "delete art_3"),
    Case("删除第三条第一款、第五条第一款。", "delete art_3__para_1, art_5__para_1"),
    Case("删去第三条、第五条。", "delete art_3, art_5"),
    Case("删去第三条第（二）项、第（四）项。", "delete art_3__point_2, art_3__point_4"),
    Case("将第三条删去。", "delete art_3"),
    Case("第三条删去第二款。", "delete art_3__para_2"),
    Case("删去第三条至第五条。", "delete art_3..art_5"),
    Case("删去第三章。", "delete chp_3"),
    Case("废止第三条。", "delete art_3"),
    Case("将第六条和第七条合并修改为：“甲。”", "merge art_6, art_7 := 甲。"),
    Case("将第六条、第七条合并，作为第六条，修改为：“甲。”", "merge art_6, art_7 -> art_6 := 甲。"),
    Case(
      "将第三条第二款、第三款合并为一款，作为第二款，修改为：“甲。”",
      "merge art_3__para_2, art_3__para_3 -> art_3__para_2 := 甲。"),
    Case("第三条的数额标准不再适用。", "suspend art_3"),
    Case(
      "将第三条分为两条，作为第三条、第四条，修改为：“第三条　甲。\n“乙。\n“第四条　丙。”",
      "replace art_3 := 第三条　甲。/乙。", "insert 1 条 after art_3 as art_4 := 第四条　丙。"),
    Case(
      "将第三条分为两条，作为第五条、第六条，修改为：“甲。”“丙。”", "renumber art_3 -> art_5 := 甲。",
      "insert 1 条 after art_3 as art_6 := 丙。"),
    Case("将第三条分为两款，修改为：“第三条　甲。\n“乙。”", "replace art_3 := 第三条　甲。/乙。"),
    Case(
      "将第三条第一款修改为两款，作为第一款、第二款：“甲。\n“丙。”", "replace art_3__para_1 := 甲。",
      "insert 1 款 in art_3 as art_3__para_2 := 丙。"),
  ]

  @Test(arguments: removals)
  func `units are removed, merged or suspended`(wanted: Case) throws { try expect(wanted) }

  // MARK: - Numbers and names

  static let numbers = [
    Case("将第三条改为第五条。", "renumber art_3 -> art_5"),
    Case("原第三条作为第五条。", "renumber old art_3 -> art_5"),
    Case("将第三条修改为第五条。", "renumber art_3 -> art_5"),
    Case("将《示例条例》原第七条改为修改后《示例条例》第十二条。", "renumber old art_7 -> art_12"),
    Case("将第三条改为第五条，修改为：“甲。”", "renumber art_3 -> art_5 := 甲。"),
    Case("将第三条改为第五条，并修改为：“甲。”", "renumber art_3 -> art_5 := 甲。"),
    Case(
      "将第三条改为第五条，第二款修改为：“甲。”", "renumber art_3 -> art_5", "replace art_5__para_2 := 甲。"),
    Case(
      "将第三条改为第五条，其中的“甲”修改为“乙”。", "renumber art_3 -> art_5", "words art_5: 甲 => 乙"),
    Case(
      "第三条第一款、第二款改为第二款、第三款。",
      "renumber art_3__para_1, art_3__para_2 -> art_3__para_2, art_3__para_3"),
    Case(
      "第三条第三项至第五项相应改为第四项至第六项。",
      "renumber art_3__point_3..art_3__point_5 -> art_3__point_4..art_3__point_6"),
    Case(
      "第三条增加一款，作为第二款：“甲。”原第二款改为第三款。",
      "insert 1 款 in art_3 as art_3__para_2 := 甲。", "renumber old art_3__para_2 -> art_3__para_3"),
    Case(
      "删去第二十条第一款，第二款改为第一款并修改为：“甲。”", "delete art_20__para_1",
      "renumber art_20__para_2 -> art_20__para_1 := 甲。"),
    Case("将第三条第二款改为第四条。", "renumber art_3__para_2 -> art_4"),
    Case("将第三十九条改为第四十五条第一款。", "renumber art_39 -> art_45__para_1"),
    Case("将第二章、第三章改为第二章的第一节、第二节。", "renumber chp_2, chp_3 -> chp_2__sec_1, chp_2__sec_2"),
    Case("第四章章名“甲”修改为“乙”。", "rename chp_4__heading: 甲 => 乙"),
    Case("将第四章的名称修改为“乙”。", "rename chp_4__heading: 乙"),
    Case("将名称修改为“甲条例”。", "rename title: 甲条例"),
    Case("将《示例条例》名称修改为：《关于〈甲〉的条例》。", "rename title: 关于《甲》的条例"),
    Case("将“一、甲”修改为：\n“一、乙”", "rename heading: 一、甲 => 一、乙"),
    Case("条文顺序作相应调整。", "order"),
    Case("此外，对条文顺序和个别文字作相应调整。", "order (wording)"),
    Case("对个别文字作了修改。", "order (no numbers) (wording)"),
    Case(
      "条文顺序作相应调整：“第八条”调整为“第七条”，“第九条”调整为“第八条”。", "order 第八条=第七条 第九条=第八条"),
    Case("原第三款依次顺延。", "order", under: "对第九条作如下修改："),
  ]

  @Test(arguments: numbers)
  func `numbers, headings and the order are changed`(wanted: Case) throws { try expect(wanted) }

  // MARK: - The decision itself

  static let endings = [
    Case("删去第三条。\n本决定自2021年1月1日起施行。", "delete art_3", "effective 本决定 2021-01-01"),
    Case("删去第三条。\n本决定自公布之日起施行。", "delete art_3", "effective 本决定 公布之日"),
    Case("删去第三条。\n《示例条例》根据本决定作相应修改，重新公布。", "delete art_3", "republish"),
    Case(
      "删去第三条。\n本决定自公布之日起施行。\n《示例条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。",
      "delete art_3", "effective 本决定 公布之日", "republish (order)"),
    Case(
      "删去第三条。\n本决定施行前受理的，适用原规定。\n本决定自公布之日起施行。",
      "delete art_3", "statement", "effective 本决定 公布之日"),
    Case("删去第三条。应当加强监督。", "delete art_3", "not understood"),
    Case("删去第四条。\n将第三条修改为：", "delete art_4", "not understood"),
    Case("删去第四条。\n将第三条分为三款，修改为：“甲。\n“乙。”", "delete art_4", "not understood"),
  ]

  @Test(arguments: endings)
  func `sentences about the decision and other sentences are told apart`(wanted: Case) throws {
    try expect(wanted)
  }
}
