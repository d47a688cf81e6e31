import DecisionLanguage
import Findings
import JSONText
import RegulationModel
import RevisionTestSupport
import Testing

/// The parts of a decision, and where its items and quotations begin and end.
struct FrameTests {
  private func codes(_ decision: AmendingDecision) -> [String] { decision.findings.map(\.code) }

  private static let complete = """
    示例主席令
    第七号
    示例会议关于修改《中华人民共和国示例法》的决定
    （2020年1月2日示例会议通过）
    示例会议决定对《中华人民共和国示例法》作如下修改：
    一、将第一条修改为：“甲。”
    二、第三条增加一款，作为第二款：“乙。”
    第二款改为第三款。
    三、对第五条作如下修改：
    （一）第一款修改为：“丙。”
    （二）删去第二款。
    四、删去第六条。
    本决定自2020年3月1日起施行。
    《中华人民共和国示例法》根据本决定作相应修改，重新公布。
    示例会议
    2020年1月2日
    """

  @Test func `a decision is divided into its parts`() throws {
    let decision = try expectSoundDecision(Self.complete)
    #expect(decision.lead == ["示例主席令", "第七号"])
    #expect(decision.title == "示例会议关于修改《中华人民共和国示例法》的决定")
    #expect(decision.note == ["（2020年1月2日示例会议通过）"])
    #expect(decision.preamble == ["示例会议决定对《中华人民共和国示例法》作如下修改："])
    #expect(decision.acts.map(\.title) == ["中华人民共和国示例法"])
    #expect(decision.closing == ["示例会议", "2020年1月2日"])
    #expect(decision.findings == [])
    #expect(
      decision.items.map { "\($0.path.joined()) \($0.line) \($0.instructions.count)" } == [
        "一、 6 1", "二、 7 2", "三、 9 0", "三、（一） 10 1", "三、（二） 11 1", "四、 12 1", " 13 2",
      ])
    #expect(decision.items[2].heads == ["对第五条作如下修改："])
    #expect(
      decision.instructions.map { "\($0.line) \(dump($0))" } == [
        "6 replace art_1 := 甲。", "7 insert 1 款 in art_3 as art_3__para_2 := 乙。",
        "8 renumber art_3__para_2 -> art_3__para_3", "10 replace art_5__para_1 := 丙。",
        "11 delete art_5__para_2", "12 delete art_6", "13 effective 本决定 2020-03-01", "14 republish",
      ])
    #expect(decision.instructions.map(\.act) == [0, 0, 0, 0, 0, 0, nil, nil])
  }

  @Test func `the parts are in the JSON`() throws {
    var json = JSONWriter(layout: .compact)
    DecisionJSON.write(try expectSoundDecision(Self.complete), file: "甲.txt", to: &json)
    #expect(json.text.hasPrefix(#"{"schema":"tiaoli/decision/1","file":"甲.txt","title":"示例会议关于"#))
    for part in [
      #""acts":[{"title":"中华人民共和国示例法","line":5}]"#.replacing("5}", with: "6}"),
      #"{"path":["三、","（一）"],"line":10,"text":"第一款修改为：“丙。”","first_instruction":3,"instructions":1}"#,
      #"{"op":"insert_unit","unit":"款","count":1,"parent":"art_3","renumber_to":["art_3__para_2"],"#
        + #""new":"乙。","act":0,"wording":"第三条增加一款，作为第二款：“乙。”","line":7}"#,
      #"{"op":"effective","date":"2020-03-01","day":"2020年3月1日","subject":"本决定","#
        + #""wording":"本决定自2020年3月1日起施行","line":13}"#,
      #""diagnostics":[]"#,
    ] {
      #expect(json.text.contains(part), "\(part)")
    }
  }

  @Test func `a package is divided by its acts`() throws {
    let decision = try expectSoundDecision(
      """
      关于修改《甲规定》等二件规定的决定
      对《甲规定》等二件规定作如下修改：
      一、修改《甲规定》
      1.将第一条修改为：
      “甲。”
      2.删除第二条。
      二、对《乙规定（试行）》作出修改
      1．将第三条修改为：
      “乙。”
      三、删去《丙办法》第五条。
      第六条改为第五条。
      此外，对相关规章的条文序号作相应调整。
      """)
    #expect(decision.acts.map(\.title) == ["甲规定", "乙规定（试行）", "丙办法"])
    #expect(
      decision.instructions.map { "\($0.act.map(String.init) ?? "-") \(dump($0))" } == [
        "0 replace art_1 := 甲。", "0 delete art_2", "1 replace art_3 := 乙。", "2 delete art_5",
        "2 renumber art_6 -> art_5", "- order",
      ])
    #expect(codes(decision) == [])
  }

  @Test func `an act is known by its short names`() throws {
    let decision = try expectSoundDecision(
      """
      对《最高法院关于甲的解释》（以下简称《解释》）作如下修改：
      一、将《解释》原第七条改为修改后《解释》第八条。
      二、删去《最高法院关于甲的解释》第九条。
      """)
    #expect(decision.acts.map(\.title) == ["最高法院关于甲的解释"])
    let amendment = try expectSoundDecision(
      "中华人民共和国示例法修正案（二）\n一、将示例法第三条修改为：“甲。”\n二、删去第五条。")
    #expect(amendment.acts.map(\.title) == ["中华人民共和国示例法"])
  }

  @Test func `items without an act amend the only one that is named`() throws {
    let decision = try expectSoundDecision("一、删去第一条。\n二、删去《甲法》第二条。\n三、删去第三条。")
    #expect(decision.acts.map(\.title) == ["甲法"])
    #expect(decision.instructions.map(\.act) == [0, 0, 0])
  }

  @Test func `an item of a package without an act is reported`() throws {
    let decision = try expectSoundDecision(
      "对《甲法》等二件法律作如下修改：\n一、删去《甲法》第二条。\n二、删去第三条。\n三、关于《乙法》的修改：\n（一）删去第四条。")
    #expect(decision.acts.map(\.title) == ["甲法", nil, "乙法"])
    #expect(codes(decision) == ["act-unknown"])
  }

  @Test func `a decision may give its only instruction in the preamble`() throws {
    let decision = try expectSoundDecision(
      "示例法修正案（二）\n为了保护甲，将示例法第三条修改为：\n“乙。”\n本修正案自公布之日起施行。\n示例会议")
    #expect(decision.preamble == ["为了保护甲，"])
    #expect(
      decision.instructions.map(dump) == ["replace art_3 := 乙。", "effective 本修正案 公布之日"])
    #expect(decision.closing == ["示例会议"])
  }

  @Test func `items may be numbered as articles`() throws {
    let decision = try expectSoundDecision(
      "示例法修正案\n第一条　示例法第三条增加规定：“甲。”\n第二条　示例法第五条修改为：“乙。\n第三条　丙。”\n第三条　删去示例法第六条。")
    #expect(
      decision.instructions.map(dump) == [
        "insert words art_3 end := 甲。", "replace art_5 := 乙。/第三条　丙。", "delete art_6",
      ])
  }

  @Test func `numbers inside a paragraph part instructions too`() throws {
    let decision = try expectSoundDecision(
      "对《示例条例》作如下修改：\n一、对部分条文作以下修改：（一）将相关条文中的“甲”统一修改为“乙”；（二）删去第三条中的“丙”。")
    #expect(
      decision.instructions.map(dump) == ["words act: 甲 => 乙", "delete words art_3: 丙"])
  }

  // MARK: - Quotations

  private func text(_ words: String) throws -> [String] {
    try expectSoundDecision("对《示例条例》作如下修改：\n" + words).instructions.map(dump)
  }

  @Test func `each paragraph of a quotation may open with a mark`() throws {
    #expect(
      try text("一、将第一条修改为：“甲：\n“（一）乙；\n“（二）丙。\n“丁。”\n二、删去第二条。")
        == ["replace art_1 := 甲：/（一）乙；/（二）丙。/丁。", "delete art_2"])
  }

  @Test func `a quotation may open and close once`() throws {
    #expect(
      try text("一、将第一条修改为：\n“甲：\n（一）乙；\n1.丙；\n二、丁。\n戊。”\n二、删去第二条。")
        == ["replace art_1 := 甲：/（一）乙；/1.丙；/二、丁。/戊。", "delete art_2"])
  }

  @Test func `marks inside a quotation do not end it`() throws {
    #expect(
      try text("一、将第一条修改为：“本条例所称“甲”，是乙。”\n二、删去第二条。")
        == ["replace art_1 := 本条例所称“甲”，是乙。", "delete art_2"])
    #expect(
      try text("一、将第一条修改为：\n“甲。\n“乙”是指丙。\n“丁”和“戊”。\n己。”\n二、删去第二条。")
        == ["replace art_1 := 甲。/“乙”是指丙。/“丁”和“戊”。/己。", "delete art_2"])
    #expect(
      try text("一、将第一条修改为：\n“甲。\n“乙”是指丙。”\n二、删去第二条。")
        == ["replace art_1 := 甲。/“乙”是指丙。", "delete art_2"])
    #expect(
      try text("一、将第一条修改为：“所称‘甲“乙”丙’，是丁。”\n二、删去第二条。")
        == ["replace art_1 := 所称“甲‘乙’丙”，是丁。", "delete art_2"])
  }

  @Test func `what follows a quotation is read on`() throws {
    #expect(
      try text("一、第三条增加一款，作为第二款：“甲。\n“乙。”原第二款改为第四款。")
        == [
          "insert 1 款 in art_3 as art_3__para_2 := 甲。/乙。",
          "renumber old art_3__para_2 -> art_3__para_4",
        ])
  }

  @Test func `other marks quote as well`() throws {
    #expect(try text("一、将第一条修改为：\"甲。\"") == ["replace art_1 := 甲。"])
    #expect(try text("一、将第一条修改为：「甲。」") == ["replace art_1 := 甲。"])
    #expect(try text("一、将第三条中的＂甲＂修改为＂乙＂。") == ["words art_3: 甲 => 乙"])
  }

  @Test func `articles inside a quotation are content`() throws {
    #expect(
      try text("一、增加两条，作为第八条、第九条：“第八条　删去第一条。\n“第九条　一、将第二条修改为甲。”")
        == ["insert 2 条 as art_8, art_9 := 第八条　删去第一条。/第九条　一、将第二条修改为甲。"])
  }

  @Test func `a quotation without an end is ended before the next item, and it is said`() throws {
    let decision = try expectSoundDecision(
      "对《示例条例》作如下修改：\n一、将第一条修改为：“甲。\n二、乙。\n二、删去第二条。\n三、将第三条修改为：“丙。\n本决定自公布之日起施行。")
    #expect(
      decision.instructions.map(dump) == [
        "replace art_1 := 甲。/二、乙。", "delete art_2", "replace art_3 := 丙。", "effective 本决定 公布之日",
      ])
    #expect(
      decision.findings.map { "\($0.code) \($0.line ?? 0)" } == [
        "quote-unclosed 2", "quote-unclosed 5",
      ])
    let last = try expectSoundDecision("对《示例条例》作如下修改：\n一、将第一条修改为：“甲。\n乙。")
    #expect(last.instructions.map(dump) == ["replace art_1 := 甲。/乙。"])
    #expect(codes(last) == ["quote-unclosed"])
  }

  @Test func `content without marks is taken up to the next instruction`() throws {
    let decision = try expectSoundDecision(
      "对《示例条例》作如下修改：\n一、增加两条，作为第八条、第九条。内容如下：\n第八条　甲：\n（一）乙。\n第九条　丙。\n第八条相应改为第十条。\n二、删去第二条。")
    #expect(
      decision.instructions.map(dump) == [
        "insert 2 条 as art_8, art_9 := 第八条　甲：/（一）乙。/第九条　丙。", "renumber art_8 -> art_10",
        "delete art_2",
      ])
    #expect(codes(decision) == [])
    let table = try expectSoundDecision("对《示例条例》作如下修改：\n一、将第一条修改为：\n甲。\n乙。\n二、删去第二条。")
    #expect(table.instructions.map(dump) == ["replace art_1 := 甲。/乙。", "delete art_2"])
    #expect(codes(table) == ["unquoted-text"])
  }

  // MARK: - Layout

  @Test func `blanks and wrapped lines say nothing`() throws {
    let spaced = try expectSoundDecision(
      "对《示例条例》作如下修改：\n　　一、 将 第 一 条 修改为：“甲 乙。”\n\n　　二、删去第二条。\n")
    #expect(spaced.instructions.map(dump) == ["replace art_1 := 甲乙。", "delete art_2"])
  }

  @Test func `a missing number and a text behind the decision are noticed`() throws {
    let decision = try expectSoundDecision(
      "对《示例条例》作如下修改：\n一、删去第一条。\n三、删去第二条。\n本决定自公布之日起施行。\n示例条例\n第一条　甲。\n第二条　乙。")
    #expect(codes(decision) == ["item-gap"])
    #expect(decision.closing == ["示例条例", "第一条　甲。", "第二条　乙。"])
    #expect(
      decision.instructions.map(dump) == ["delete art_1", "delete art_2", "effective 本决定 公布之日"])
  }

  @Test func `words that are no instruction are reported with their line`() throws {
    let decision = try expectSoundDecision(
      "对《示例条例》作如下修改：\n一、删去第一条。\n各单位应当学习。\n二、删去第二条，各单位应当学习，删去第三条。")
    #expect(
      decision.instructions.map(dump) == [
        "delete art_1", "not understood", "not understood", "delete art_3",
      ])
    #expect(
      decision.findings.map { "\($0.code) \($0.line ?? 0)" } == [
        "not-understood 3", "not-understood 4",
      ])
    #expect(decision.findings.allSatisfy { $0.severity == .error })
    for finding in decision.findings { expectWorded(finding.message, #_sourceLocation) }
  }
}
