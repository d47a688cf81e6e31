import Amending
import RegulationModel
import RevisionTestSupport
import Testing

/// What instructions about words, headings and fronts do to the text.
struct WordChangeTests {
  private func expect(
    _ instructions: String..., act: String = sampleAct, changes: [String], findings: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try SampleRun(instructions, act: act, sourceLocation: sourceLocation)
    #expect(run.refusals == [], sourceLocation: sourceLocation)
    #expect(run.changes.sorted() == changes.sorted(), sourceLocation: sourceLocation)
    #expect(run.findings == findings, sourceLocation: sourceLocation)
  }

  @Test func `all places of the target are changed`() throws {
    try expect("将第五条中的“甲”修改为“丁”。", changes: ["-第五条　甲五乙甲。", "+第五条　丁五乙丁。"])
    try expect("删去第五条中的“甲”。", changes: ["-第五条　甲五乙甲。", "+第五条　五乙。"])
    try expect(
      "将第一条、第五条中的“甲”修改为“丁”。",
      changes: [
        "-第一条　甲一。", "+第一条　丁一。", "-第五条　甲五乙甲。", "+第五条　丁五乙丁。",
      ])
    try expect("将第三条中的“丑”修改为“辰”。", changes: ["-（二）丑；", "+（二）辰；"])
  }

  @Test func `the whole act is changed with its title, headings and preamble`() throws {
    let run = try SampleRun(["将“甲”统一修改为“丁”。", "将“分则”统一修改为“细则”。", "将“示例”统一修改为“样例”。"])
    #expect(run.refusals == [])
    #expect(run.result.edition?.title == "样例条例")
    #expect(run.result.edition?.preamble == ["为了示范丁。"])
    #expect(run.result.edition?.note == "（2020年1月2日示例会议通过）")
    #expect(run.result.edition?.provision(id: "chp_2")?.heading == "细则")
    #expect(run.result.edition?.provision(id: "art_5__para_1")?.text == "丁五乙丁。")
  }

  @Test func `words that the decision itself gives are left alone by a change of the whole act`()
    throws
  {
    let run = try SampleRun(["将第一条修改为：“甲甲。”", "将“甲”统一修改为“甲丁”。"])
    #expect(run.refusals == [])
    #expect(run.result.edition?.provision(id: "art_1__para_1")?.text == "甲甲。")
    #expect(run.result.edition?.provision(id: "art_5__para_1")?.text == "甲丁五乙甲丁。")
    #expect(run.findings == ["occurrences-left"])
    let other = try SampleRun(["将“甲”统一修改为“丁”。", "将第一条修改为：“甲甲。”"])
    #expect(other.refusals == [])
    #expect(other.result.edition?.provision(id: "art_1__para_1")?.text == "甲甲。")
  }

  @Test func `only words at the end go when the end is named`() throws {
    try expect("删去第五条末尾的“甲”。", changes: ["-第五条　甲五乙甲。", "+第五条　甲五乙。"])
  }

  @Test func `words come before and behind others, at the start and at the end`() throws {
    try expect("在第五条“乙”后增加“丁”。", changes: ["-第五条　甲五乙甲。", "+第五条　甲五乙丁甲。"])
    try expect("在第五条“乙”前增加“丁”。", changes: ["-第五条　甲五乙甲。", "+第五条　甲五丁乙甲。"])
    try expect("第二条第二款开头增加“丁，”", changes: ["-又二。", "+丁，又二。"])
    try expect("在第二条第二款末尾增加“丁。”", changes: ["-又二。", "+又二。丁。"])
    try expect("第一条增加规定：“丁。”", changes: ["+丁。"], findings: ["added-as-paragraph"])
  }

  @Test func `sentences are replaced and removed`() throws {
    let act = sampleAct.replacing("又二。", with: "又二。丁。戊！”己。")
    try expect("将第二条第二款第二句修改为：“辰。”", act: act, changes: ["-又二。丁。戊！”己。", "+又二。辰。戊！”己。"])
    try expect("将第二条第二款后两句修改为：“辰。”", act: act, changes: ["-又二。丁。戊！”己。", "+又二。丁。辰。"])
    try expect("删去第二条第二款最后一句。", act: act, changes: ["-又二。丁。戊！”己。", "+又二。丁。戊！”"])
  }

  @Test func `a lead-in keeps the colon of its list`() throws {
    try expect("第三条条首部分修改为：“丁”", changes: ["-第三条　下列：", "+第三条　丁："])
  }

  @Test func `an item keeps its label and its place`() throws {
    try expect("将第三条第二项修改为：“（二）丁；”", changes: ["-（二）丑；", "+（二）丁；"])
    try expect("将第三条第二项修改为：“丁；”", changes: ["-（二）丑；", "+（二）丁；"])
    try expect(
      "将第三条第二项、第三项修改为：“（二）丁：\n“1.戊；\n“2.己。\n“（三）庚。”",
      changes: ["-（二）丑；", "+（二）丁：", "+1.戊；", "+2.己。", "-（三）寅。", "+（三）庚。"])
    try expect("将第三条第二项“（二）丑；”修改为“（二）丁；”。", changes: ["-（二）丑；", "+（二）丁；"])
  }

  @Test func `a 款 may become several`() throws {
    try expect("将第五条第一款修改为：“丁。\n“戊。”", changes: ["-第五条　甲五乙甲。", "+第五条　丁。", "+戊。"])
    try expect(
      "将第二条第一款、第二款修改为：“丁。”“戊。”", changes: ["-第二条　甲二。", "+第二条　丁。", "-又二。", "+戊。"])
  }

  @Test func `paragraphs take the place of others`() throws {
    try expect(
      "第二条：“甲二。”“又二。”修改为：“丁。”“戊。”“己。”",
      changes: [
        "-第二条　甲二。", "+第二条　丁。", "-又二。", "+戊。", "+己。",
      ])
  }

  @Test func `words of several paragraphs are whole paragraphs`() throws {
    try expect(
      "将第二条中的“甲二。\n“又二。”修改为“丁。”。", changes: ["-第二条　甲二。", "+第二条　丁。", "-又二。"],
      findings: ["citation-of-deleted"])
    try expect("将第二条第二款中的“又二。”修改为“丁。\n“戊。”。", changes: ["-又二。", "+丁。", "+戊。"])
    #expect(try SampleRun(["将第二条第二款中的“又”修改为“丁。\n“戊。”。"]).refusals == ["no-such-words"])
    #expect(try SampleRun(["在第二条第二款“又”后增加“丁。\n“戊。”。"]).refusals == ["unsupported"])
    #expect(try SampleRun(["将第三条中的“下列：”修改为“丁。\n“戊：”。"]).refusals == ["unsupported"])
  }

  @Test func `quoted marks match the marks of the text`() throws {
    let act = sampleAct.replacing("甲一。", with: "“两个”维护。")
    try expect("将第一条中的“‘两个’维护”修改为“‘三个’维护”。", act: act, changes: ["-第一条　“两个”维护。", "+第一条　“三个”维护。"])
  }

  @Test func `width and blanks of the decision do not matter where its words are looked for`()
    throws
  {
    let act = sampleAct.replacing("甲一。", with: "甲（一）,乙。")
    try expect("将第一条中的“(一)，乙”修改为“丁”。", act: act, changes: ["-第一条　甲（一）,乙。", "+第一条　甲丁。"])
  }

  @Test func `words are looked for inside other words`() throws {
    try expect("将第五条“五乙甲”中的“甲”修改为“丁”。", changes: ["-第五条　甲五乙甲。", "+第五条　甲五乙丁。"])
  }

  @Test func `title, 题注 and preamble are changed`() throws {
    try expect("将名称修改为“样例条例”。", changes: ["-示例条例", "+样例条例"])
    try expect("将引言修改为：“为了丁。\n“为了戊。”", changes: ["-为了示范甲。", "+为了丁。", "+为了戊。"])
    try expect(
      "将名称、第一条中的“例”修改为“丁”。", act: sampleAct.replacing("甲一", with: "例一"),
      changes: [
        "-示例条例", "+示丁条丁", "-第一条　例一。", "+第一条　丁一。",
      ])
    let run = try SampleRun(["将题注修改为：“（2020年1月2日示例会议通过　2024年3月4日示例会议修正）”"])
    #expect(run.result.edition?.events.map(\.date.description) == ["2020-01-02", "2024-03-04"])
  }

  @Test func `a decision gives the 题注 no event by itself`() throws {
    let run = try SampleRun(["删去第一条。"], order: true)
    #expect(run.result.edition?.note == "（2020年1月2日示例会议通过）")
    #expect(run.result.edition?.events.count == 1)
  }

  @Test func `a consolidated text is held against the changes before it`() throws {
    try expect(
      "将第五条中的“乙”修改为“丁”；增加一款，作为第二款：“戊。”该条相应修改为：“甲五丁甲。\n“戊。”",
      changes: ["-第五条　甲五乙甲。", "+第五条　甲五丁甲。", "+戊。"])
    try expect(
      "将第五条中的“乙”修改为“丁”；该条相应修改为：“甲五戊甲。”",
      changes: ["-第五条　甲五乙甲。", "+第五条　甲五戊甲。"], findings: ["consolidated-differs"])
  }

  @Test func `annexes are rewritten, added and removed`() throws {
    let act = sampleAct + "附件1　表一\n（一）甲。\n附件2　表二\n乙。\n"
    try expect("将附件2修改为：“丁。\n“戊。”", act: act, changes: ["-乙。", "+丁。", "+戊。"])
    try expect("将附件2修改为：“附件2　新表\n“丁。”", act: act, changes: ["-附件2　表二", "+附件2　新表", "-乙。", "+丁。"])
    try expect("增加一个附件，作为附件3：“附件3　表三\n“丁。”", act: act, changes: ["+附件3　表三", "+丁。"])
    try expect("将附件1中的“甲”修改为“丁”。", act: act, changes: ["-（一）甲。", "+（一）丁。"])
    try expect("删去附件2。", act: act, changes: ["-附件2　表二", "-乙。"])
  }

  @Test func `captions and headings between articles are changed`() throws {
    let act = "示例条例\n　　一、甲部\n第一条　【目的】　一。\n　　二、乙部\n第二条　二。\n"
    try expect("将“一、甲部”修改为“一、丁部”。", act: act, changes: ["-　　一、甲部", "+　　一、丁部"])
    try expect("将第一条标题修改为“用意”。", act: act, changes: ["-第一条　【目的】　一。", "+第一条　【用意】　一。"])
    try expect("将第一条修改为：“丁。”", act: act, changes: ["-第一条　【目的】　一。", "+第一条　【目的】　丁。"])
  }

  @Test func `what is only reported is told`() throws {
    let run = try SampleRun(["删去第七条。", "对个别文字作了修改。"])
    #expect(run.refusals == [])
    #expect(run.findings == ["wording-untold", "division-empty"])
    #expect(run.result.outcomes.map { $0 == .noChange } == [false, true])
  }

  @Test(arguments: ["不再适用", "停止执行", "不再执行", "不再保留", "暂停施行"])
  func `what only changes what applies is told as not carried out`(verb: String) throws {
    let run = try SampleRun(["删去第七条。", "第一条\(verb)。"], keepGoing: true)
    #expect(run.refusals == ["not-of-text"])
    #expect(run.changes == ["-第七条　自公布之日起施行。"])
    #expect(try SampleRun(["第一条的标准\(verb)。"]).result.edition == nil)
  }

  @Test func `origins tell who wrote what`() throws {
    let run = try SampleRun(
      ["将第五条改为第八条，其中的“乙”修改为“丁”。", "第二条增加一款，作为第一款：“新。”", "将第一条修改为：“丁。”"])
    let origins = run.result.origins
    #expect(origins["art_8"]?.old == "art_5")
    #expect(origins["art_8"]?.instructions == [0])
    #expect(origins["art_8__para_1"]?.old == "art_5__para_1")
    #expect(origins["art_8__para_1"]?.wording == [1])
    #expect(origins["art_2__para_1"]?.old == nil)
    #expect(origins["art_2__para_1"]?.wording == [2])
    #expect(origins["art_2__para_2"]?.old == "art_2__para_1")
    #expect(origins["art_1__para_1"]?.old == "art_1__para_1")
    #expect(origins["art_1__para_1"]?.wording == [3])
    #expect(origins["art_7"]?.instructions == [])
    #expect(origins["art_9"] == nil)
    #expect(
      run.result.renumberings.map { "\($0.old) \($0.new)" }
        == ["art_2__para_1 art_2__para_2", "art_2__para_2 art_2__para_3", "art_5 art_8"])
    #expect(run.result.outcomes[1] == .applied(["art_8__para_1"]))
  }
}
