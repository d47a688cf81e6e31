import Amending
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

/// What becomes of numbers and places.
struct NumberingTests {
  private func expect(
    _ instructions: [String], order: Bool = false, act: String = sampleAct, _ changes: [String],
    findings: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try SampleRun(instructions, act: act, order: order, sourceLocation: sourceLocation)
    #expect(run.refusals == [], sourceLocation: sourceLocation)
    #expect(run.changes.sorted() == changes.sorted(), sourceLocation: sourceLocation)
    #expect(run.findings == findings, sourceLocation: sourceLocation)
  }

  // MARK: - Articles

  @Test func `a new article takes its number and the others move on`() throws {
    try expect(
      ["增加一条，作为第二条：“新。”"], order: true,
      [
        "+第二条　新。", "-第二条　甲二。", "+第三条　甲二。", "-第三条　下列：", "+第四条　下列：",
        "-依照第二条第二款。", "+依照第三条第二款。",
        "-第四条　依照本条例第五条和第三条第一款第三项。", "+第五条　依照本条例第六条和第四条第一款第三项。",
        "-第五条　甲五乙甲。", "+第六条　甲五乙甲。", "-第六条　依照第四条至第六条。", "+第七条　依照第五条至第七条。",
        "-第七条　自公布之日起施行。", "+第八条　自公布之日起施行。",
      ])
  }

  @Test func `a removed article closes the ranks`() throws {
    try expect(
      ["删去第一条。"], order: true,
      [
        "-第一条　甲一。", "-第二条　甲二。", "+第一条　甲二。", "-第三条　下列：", "+第二条　下列：", "-依照第二条第二款。",
        "+依照第一条第二款。", "-第四条　依照本条例第五条和第三条第一款第三项。",
        "+第三条　依照本条例第四条和第二条第一款第三项。", "-第五条　甲五乙甲。", "+第四条　甲五乙甲。",
        "-第六条　依照第四条至第六条。", "+第五条　依照第三条至第五条。", "-第七条　自公布之日起施行。",
        "+第六条　自公布之日起施行。",
      ])
  }

  @Test func `without an adjusted order numbers stay`() throws {
    try expect(
      ["删去第七条。"], ["-第七条　自公布之日起施行。"], findings: ["division-empty"])
    try expect(["在第二条后增加一条，作为第二条之一：“新。”"], ["+第二条之一　新。"])
    try expect(["增加一条，作为第八条：“新。”"], ["+第八条　新。"])
  }

  @Test func `a branch stays with its article when the order is adjusted`() throws {
    let act = sampleAct.replacing("第三条　下列", with: "第二条之一　支。\n第三条　下列")
    try expect(
      ["删去第一条。"], order: true, act: act,
      [
        "-第一条　甲一。", "-第二条　甲二。", "+第一条　甲二。", "-第二条之一　支。", "+第一条之一　支。", "-第三条　下列：",
        "+第二条　下列：", "-依照第二条第二款。", "+依照第一条第二款。", "-第四条　依照本条例第五条和第三条第一款第三项。",
        "+第三条　依照本条例第四条和第二条第一款第三项。", "-第五条　甲五乙甲。", "+第四条　甲五乙甲。",
        "-第六条　依照第四条至第六条。", "+第五条　依照第三条至第五条。", "-第七条　自公布之日起施行。",
        "+第六条　自公布之日起施行。",
      ])
  }

  @Test func `told numbers win over counted ones and move the article`() throws {
    try expect(
      ["将第五条改为第二条。"], order: true,
      [
        "+第二条　甲五乙甲。", "-第五条　甲五乙甲。", "-第二条　甲二。", "+第三条　甲二。", "-第三条　下列：", "+第四条　下列：",
        "-依照第二条第二款。", "+依照第三条第二款。", "-第四条　依照本条例第五条和第三条第一款第三项。",
        "+第五条　依照本条例第二条和第四条第一款第三项。",
        "-第六条　依照第四条至第六条。", "+第六条　依照第五条至第六条。",
      ], findings: ["article-moved"])
  }

  @Test func `the order may be adjusted although the decision does not say so`() throws {
    let base = try CanonicalText.read(sampleAct)
    let decision = try expectSoundDecision("对《示例条例》作如下修改：\n一、增加一条，作为第二条：“新。”")
    #expect(try AmendmentRun.apply(decision, to: base).refusals == 1)
    let result = try AmendmentRun.apply(decision, to: base, options: .init(adjustsOrder: true))
    #expect(result.refusals == 0)
    #expect(result.edition?.articles.last?.label == "第八条")
  }

  @Test func `several articles come with their own labels or one by one`() throws {
    try expect(
      ["在第七条后增加两条，作为第八条、第九条：“第八条　新一。\n“新二。\n“第九条　新三。”"],
      ["+第八条　新一。", "+新二。", "+第九条　新三。"])
    try expect(["增加两条，作为第八条、第九条：“新一。”“新二。”"], ["+第八条　新一。", "+第九条　新二。"])
  }

  @Test func `an article between two chapters goes to the later one, and it is said`() throws {
    let run = try SampleRun(["增加一条，作为第四条：“新。”"], order: true)
    #expect(run.findings == ["division-chosen"])
    #expect(run.result.edition?.provision(id: "art_4")?.parent?.id == "chp_2")
    let told = try SampleRun(["在第三条后增加一条，作为第四条：“新。”"], order: true)
    #expect(told.findings == [])
    #expect(told.result.edition?.provision(id: "art_4")?.parent?.id == "chp_1")
  }

  @Test func `articles are merged`() throws {
    try expect(
      ["将第一条和第二条合并，作为第一条，修改为：“合。”"], order: true,
      [
        "-第一条　甲一。", "+第一条　合。", "-第二条　甲二。", "-又二。", "-第三条　下列：", "+第二条　下列：",
        "-第四条　依照本条例第五条和第三条第一款第三项。", "+第三条　依照本条例第四条和第二条第一款第三项。",
        "-第五条　甲五乙甲。", "+第四条　甲五乙甲。", "-第六条　依照第四条至第六条。", "+第五条　依照第三条至第五条。",
        "-第七条　自公布之日起施行。", "+第六条　自公布之日起施行。",
      ], findings: ["citation-of-deleted"])
  }

  @Test func `an article is split`() throws {
    let run = try SampleRun(["将第二条分为两条，作为第二条、第三条，修改为：“甲二。”“又二。”"], order: true)
    #expect(run.refusals == [])
    let articles = run.result.edition?.articles ?? []
    #expect(articles.prefix(4).map { $0.children.first?.text } == ["甲一。", "甲二。", "又二。", "下列："])
    #expect(articles.last?.label == "第八条")
  }

  @Test func `new words of an article do not touch a 款 that became an article`() throws {
    let run = try SampleRun(["将第四条第二款改为第五条。", "将第四条修改为：“新。”"], order: true)
    #expect(run.refusals == [])
    #expect(run.result.edition?.provision(id: "art_5__para_1")?.text == "前款不算。")
    #expect(run.result.edition?.provision(id: "art_4")?.children.map(\.text) == ["新。"])
  }

  // MARK: - 款 and 项

  @Test func `a new 款 takes its place and the others count on`() throws {
    try expect(
      ["在第二条中增加一款，作为第一款：“新。”"], ["-第二条　甲二。", "+第二条　新。", "+甲二。"], findings: ["citation-shifted"])
    try expect(
      ["在第二条中增加一款，作为第一款：“新。”"], order: true,
      ["-第二条　甲二。", "+第二条　新。", "+甲二。", "-依照第二条第二款。", "+依照第二条第三款。"])
    try expect(["第二条第一款后增加一款：“新。”"], ["+新。"], findings: ["citation-shifted"])
    try expect(["第二条增加一款：“新。”"], ["+新。"])
    try expect(["第二条增加一款，作为第二款：“新。”原第二款改为第三款。"], ["+新。"], findings: ["citation-shifted"])
  }

  @Test func `items are numbered anew when one comes or goes`() throws {
    try expect(
      ["第三条增加一项，作为第二项：“（二）新；”"], ["+（二）新；", "-（二）丑；", "+（三）丑；", "-（三）寅。", "+（四）寅。"],
      findings: ["citation-shifted"])
    try expect(
      ["删去第三条第一项。"], order: true,
      [
        "-（一）子；", "-（二）丑；", "+（一）丑；", "-（三）寅。", "+（二）寅。",
        "-第四条　依照本条例第五条和第三条第一款第三项。", "+第四条　依照本条例第五条和第三条第一款第二项。",
      ])
    try expect(
      ["第三条第一款增加一项，作为第四项：“新。”"], ["-（三）寅。", "+（三）寅；", "+（四）新。"],
      findings: ["list-punctuation"])
  }

  @Test func `a 款 becomes an article and an article a 款`() throws {
    let run = try SampleRun(["将第二条第二款改为第三条。"], order: true)
    #expect(run.refusals == [])
    #expect(run.result.edition?.provision(id: "art_3__para_1")?.text == "又二。")
    #expect(run.result.edition?.provision(id: "art_4__para_2")?.text == "依照第三条。")
    #expect(run.result.origins["art_3"]?.old == "art_2__para_2")
    let back = try SampleRun(["将第五条改为第四条第三款。"])
    #expect(back.refusals == [])
    #expect(back.result.edition?.provision(id: "art_4__para_3")?.text == "甲五乙甲。")
    #expect(back.result.edition?.provision(id: "art_5") == nil)
  }

  @Test func `an article that is all of another one afterwards keeps its identity`() throws {
    let run = try SampleRun(
      ["将第一条改为第三条第一款，其中的“甲”修改为“丁”。增加一款，作为第二款：“戊。”"], order: true)
    #expect(run.refusals == [])
    let article = run.result.edition?.provision(id: "art_3")
    #expect(article?.children.map(\.text) == ["丁一。", "戊。"])
    #expect(run.result.origins["art_3"]?.old == "art_1")
  }

  // MARK: - Divisions

  @Test func `a new chapter brings its articles`() throws {
    let run = try SampleRun(
      ["增加一章，作为第二章：“第二章　新\n“第四条　新一。\n“第五条　新二。”"], order: true)
    #expect(run.refusals == [])
    #expect(
      run.result.edition?.body.map { "\($0.label) \($0.heading ?? "") \($0.children.map(\.label))" }
        == [
          #"第一章 总则 ["第一条", "第二条", "第三条"]"#, #"第二章 新 ["第四条", "第五条"]"#,
          #"第三章 分则 ["第六条", "第七条", "第八条"]"#, #"第四章 附则 ["第九条"]"#,
        ])
    #expect(run.result.edition?.provision(id: "art_6__para_1")?.text == "依照本条例第七条和第三条第一款第三项。")
  }

  @Test func `a section with a block of articles holds them`() throws {
    let act = """
      示例法
      第一章　总则
      第一节　甲
      第一条　一。
      第二节　乙
      第二条　二。

      """
    let run = try SampleRun(
      [
        """
        第一章中增加一节，作为第二节“新”；增加两条，分别作为第二条、第三条。内容如下：
        第二节　新
        第二条　新一。
        第三条　新二。
        第二节相应改为第三节，第二条相应改为第四条。
        """
      ], act: act)
    #expect(run.refusals == [])
    #expect(
      run.result.edition?.text == """
        示例法
        第一章　总则
        第一节　甲
        第一条　一。
        第二节　新
        第二条　新一。
        第三条　新二。
        第三节　乙
        第四条　二。

        """)
  }

  @Test func `a chapter is removed, renamed or rewritten`() throws {
    let gone = try SampleRun(["删去第二章。"], order: true)
    #expect(gone.result.edition?.body.map(\.label) == ["第一章", "第二章"])
    #expect(gone.result.edition?.articles.map(\.label) == ["第一条", "第二条", "第三条", "第四条"])
    try expect(["第二章章名“分则”修改为“细则”。"], ["-第二章　分则", "+第二章　细则"])
    try expect(["将第二章的名称修改为“第二章　细则”。"], ["-第二章　分则", "+第二章　细则"])
    try expect(
      ["将第三章修改为：“第三章　其他\n“第七条　自某日起施行。”"],
      ["-第三章　附则", "+第三章　其他", "-第七条　自公布之日起施行。", "+第七条　自某日起施行。"])
  }

  @Test func `an unnumbered last division stays last`() throws {
    let act = "示例条例\n第一章　甲\n第一条　一。\n附则\n第二条　二。\n"
    let run = try SampleRun(
      ["增加一章，作为第二章：“第二章　乙\n“第二条　新。”"], act: act, order: true)
    #expect(run.refusals == [])
    #expect(
      run.result.edition?.text
        == "示例条例\n第一章　甲\n第一条　一。\n第二章　乙\n第二条　新。\n附则\n第三条　二。\n")
  }

  @Test func `a table of numbers is followed`() throws {
    try expect(
      ["删去第一条。", "条文顺序作相应调整：“第二条”调整为“第一条”。"],
      ["-第一条　甲一。", "-第二条　甲二。", "+第一条　甲二。"], findings: ["citation-shifted"])
  }

  @Test func `an item joins a list that the same decision has written`() throws {
    try expect(
      ["将第一条修改为：“甲，下列：\n“（一）子；\n“（二）丑。”", "第一条增加一项，作为第（三）项：“（三）新。”"],
      [
        "-第一条　甲一。", "+第一条　甲，下列：", "+（一）子；", "+（二）丑。", "+（三）新。",
      ])
    try expect(
      ["将第一条修改为：“甲，下列：\n“（一）子；\n“（二）丑。”", "第一条增加一项，作为第（一）项：“（一）新；”"],
      [
        "-第一条　甲一。", "+第一条　甲，下列：", "+（一）新；", "+（二）子；", "+（三）丑。",
      ])
  }

  @Test func `labels keep their script`() throws {
    let act = "示例条例\n第1条　甲：\n(一)子；\n(二)丑。\n第2条　乙。\n第3条　依照第2条。\n"
    let run = try SampleRun(
      ["删去第1条第（一）项。", "增加一条，作为第二条：“新。”"], act: act, order: true)
    #expect(run.refusals == [])
    #expect(
      run.result.edition?.text
        == "示例条例\n第1条　甲：\n(一)丑。\n第二条　新。\n第3条　乙。\n第4条　依照第3条。\n")
  }
}
