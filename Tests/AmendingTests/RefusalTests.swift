import Amending
import CrossReferences
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

/// Instructions that cannot be carried out, each with its reason.
struct RefusalTests {
  private func expect(
    _ instructions: [String], order: Bool = false, act: String = sampleAct, _ codes: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try SampleRun(instructions, act: act, order: order, sourceLocation: sourceLocation)
    #expect(run.refusals == codes, sourceLocation: sourceLocation)
    #expect(run.result.edition == nil, sourceLocation: sourceLocation)
    let going = try SampleRun(
      instructions, act: act, order: order, keepGoing: true, sourceLocation: sourceLocation)
    #expect(going.refusals == codes, sourceLocation: sourceLocation)
    #expect(going.result.edition != nil, sourceLocation: sourceLocation)
  }

  private func refusal(
    _ instructions: [String], act: String = sampleAct, order: Bool = false
  ) throws -> Refusal? {
    try SampleRun(instructions, act: act, order: order).result.outcomes.lazy.compactMap { outcome in
      if case .refused(let refusal) = outcome { refusal } else { nil }
    }.first
  }

  @Test(arguments: ["删去第二条第①项。", "删去第三条各项之一。", "删去第三条前两项。", "删去第二条后一款。"])
  func `no half of an instruction is carried out`(instruction: String) throws {
    try expect([instruction], "not-understood")
    let run = try SampleRun([instruction, "删去第五条。"], keepGoing: true)
    #expect(run.changes == ["-第五条　甲五乙甲。"])
  }

  @Test func `nothing is told as applied when nothing is written`() throws {
    let run = try SampleRun(["删去第一条。", "删去第九条。"], order: true)
    #expect(run.result.edition == nil)
    #expect(run.result.outcomes.first == .withheld)
    #expect(run.result.renumberings.isEmpty && run.result.citations.isEmpty)
    #expect(run.result.origins.count == 0)
    let going = try SampleRun(["删去第一条。", "删去第九条。"], order: true, keepGoing: true)
    #expect(going.result.outcomes.first == .applied(["chp_1"]))
  }

  @Test(arguments: [
    "删去第九条。", "将第二条第三款修改为：“新。”", "删去第三条第四项。", "删去第五条第一项。", "删去第四章。",
    "将第三条第二款第一项修改为：“新。”", "将第一条之一修改为：“新。”", "在第九条后增加一条，作为第十条：“新。”",
    "将附件1修改为：“新。”",
  ])
  func `a place that is not there is refused and what is there is named`(instruction: String) throws
  {
    try expect([instruction], "no-such-provision")
  }

  @Test func `the refusal says what the act has`() throws {
    #expect(
      try refusal(["删去第九条。"]) == .noSuchProvision("第九条", held: "第一条至第七条"))
    #expect(
      try refusal(["删去第三条第四项。"])
        == .noSuchProvision("第三条第（四）项", held: nil)
        || refusal(["删去第三条第一款第四项。"])
          == .noSuchProvision("第三条第一款第（四）项", held: "第三条第一款第（一）项至第三条第一款第（三）项")
    )
  }

  @Test func `a sentence, a paragraph or a list that is not there is refused`() throws {
    #expect(try refusal(["序言第二自然段修改为：“新。”"]) == .noSuchPreambleParagraph(2, held: 1))
    #expect(try refusal(["将第一条第三句修改为：“新。”"]) == .noSuchSentence(3, in: "第一条", held: 1))
    #expect(try refusal(["第二条增加一项，作为第一项：“新。”"]) == .noList("第二条"))
  }

  @Test func `quoted words that are not there are refused with the nearest ones`() throws {
    try expect(["将第五条中的“丙”修改为“丁”。"], "no-such-words")
    #expect(
      try refusal(["将第四条中的“依照本法第五条”修改为“丁”。"])
        == .noSuchWords("依照本法第五条", in: "第四条", nearest: "依照本条例第五条"))
    try expect(["将第一条、第五条中的“乙”修改为“丁”。"], "no-such-words")
  }

  @Test func `words beside which something comes must stand there once`() throws {
    try expect(["在第五条“甲”后增加“丁”。"], "ambiguous-words")
    let run = try SampleRun(["在第五条“甲”和“五”之间增加“丁”。"])
    #expect(run.changes == ["-第五条　甲五乙甲。", "+第五条　甲丁五乙甲。"])
  }

  @Test func `a place that may be two is refused`() throws {
    let act = sampleAct.replacing("又二。", with: "又二：\n（一）壹；\n（二）贰。\n又：\n（一）叁。")
    try expect(["删去第二条第一项。"], act: act, "ambiguous-place")
    let run = try SampleRun(["删去第二条第二项。"], act: act)
    // What is the last item now ends as the last one did.
    #expect(run.changes == ["-（二）贰。", "-（一）壹；", "+（一）壹。"])
  }

  // MARK: - What earlier instructions did

  @Test func `two instructions on the same words do not both count`() throws {
    try expect(["将第五条中的“乙”修改为“丙”。", "将第五条中的“乙”修改为“丁”。"], "changed-before")
    try expect(["将第五条中的“乙”修改为“丙丁”。", "将第五条中的“丁”修改为“戊”。"], "changed-before")
    try expect(["将第五条修改为：“新。”", "将第五条中的“乙”修改为“丁”。"], "changed-before")
    try expect(["将第五条中的“乙”修改为“丁”。", "将第五条修改为：“新。”"], "changed-before")
    try expect(["将第五条修改为：“新。”", "将第五条修改为：“又。”"], "changed-before")
    try expect(["将第五条中的“乙”修改为“丁”。", "删去第五条。"], "changed-before")
    try expect(["第五条增加一款：“丁。”", "将第五条修改为：“新。”"], "changed-before")
    try expect(["删去第二条第二款。", "将第二条修改为：“新。”"], "changed-before")
    try expect(["将第五条中的“甲五”修改为“丁”，“五乙”修改为“戊”。"], "changed-before")
  }

  @Test func `words that stand beside changed ones may be changed`() throws {
    let run = try SampleRun(["将第五条中的“五”修改为“六”。", "将第五条中的“乙”修改为“丁”。"])
    #expect(run.changes == ["-第五条　甲五乙甲。", "+第五条　甲六丁甲。"])
  }

  @Test func `a provision that is gone cannot be changed`() throws {
    try expect(["删去第五条。", "将第五条修改为：“新。”"], "removed-before")
    try expect(["删去第二条。", "将第二条第一款中的“甲”修改为“丁”。"], "removed-before")
    try expect(["删去第五条。", "删去第五条。"], "removed-before")
    try expect(["将第一条和第二条合并修改为：“新。”", "删去第二条。"], order: true, "removed-before")
  }

  @Test func `a provision with a new number is not called by its old one later`() throws {
    try expect(["将第五条改为第八条。", "将第五条中的“乙”修改为“丁”。"], "moved-before")
    try expect(["将第五条改为第八条。", "将第五条改为第九条。"], "moved-before")
    let run = try SampleRun(["将第五条改为第八条。", "将原第五条中的“乙”修改为“丁”。"])
    #expect(run.refusals == [])
    #expect(run.result.edition?.provision(id: "art_8__para_1")?.text == "甲五丁甲。")
    let new = try SampleRun(["将第五条改为第八条。", "将修改后的第八条中的“乙”修改为“丁”。"])
    #expect(new.result.edition?.provision(id: "art_8__para_1")?.text == "甲五丁甲。")
  }

  // MARK: - Numbers

  @Test func `a circle of numbers is refused as a whole`() throws {
    try expect(["将第一条改为第二条。", "将第二条改为第一条。"], "circular-renumbering", "circular-renumbering")
    try expect(
      ["将第一条改为第二条。", "将第二条改为第三条。", "将第三条改为第一条。"], order: true, "circular-renumbering",
      "circular-renumbering", "circular-renumbering")
    try expect(["第三条第一项、第二项改为第二项、第一项。"], "circular-renumbering")
  }

  @Test func `a number that is taken is refused`() throws {
    try expect(["将第五条改为第六条。"], "number-taken")
    try expect(["增加一条，作为第三条：“新。”"], "number-taken")
    try expect(["增加一条，作为第八条：“新。”", "增加一条，作为第八条：“又。”"], "number-taken")
    try expect(
      ["增加一条，作为第二条：“新。”", "增加一条，作为第二条：“又。”"], order: true, "number-taken")
    try expect(["第二条增加一款，作为第一款：“新。”", "第二条增加一款，作为第一款：“又。”"], "number-taken")
    try expect(["在第二条后增加一条：“新。”"], "no-number")
  }

  @Test func `a chain of numbers is no circle and not taken`() throws {
    let run = try SampleRun(["将第六条改为第八条。", "将第五条改为第六条。"])
    #expect(run.refusals == [])
    #expect(
      run.result.edition?.articles.map(\.label) == [
        "第一条", "第二条", "第三条", "第四条", "第六条", "第七条", "第八条",
      ])
  }

  @Test func `a number beyond the end is refused`() throws {
    try expect(["增加一条，作为第十条：“新。”"], order: true, "number-beyond-end")
    try expect(["第二条增加一款，作为第九款：“新。”"], "number-beyond-end")
    try expect(["第二条第二款改为第三款。"], "number-beyond-end")
  }

  @Test func `lists that do not pair are refused`() throws {
    try expect(["将第五条、第六条改为第八条。"], "uneven-lists")
    try expect(["将第五条至第七条改为第八条、第九条。"], "uneven-lists")
    try expect(["增加两条，作为第八条：“新。”"], "count-differs")
    try expect(["增加两条，作为第八条、第九条：“第八条　新。”"], "count-differs")
    try expect(["第二条增加两款：“新。”"], "count-differs")
  }

  @Test func `text with another label is refused`() throws {
    try expect(["将第五条修改为：“第六条　新。”"], "label-differs")
    try expect(["增加一条，作为第八条：“第九条　新。”"], "label-differs")
    try expect(["将第三条第二项修改为：“（三）新；”"], "label-differs")
    try expect(["增加一章，作为第四章：“第五章　新”"], "label-differs")
  }

  @Test func `a change that leaves nothing is refused`() throws {
    try expect(["删去第五条第一款。"], "leaves-nothing")
    try expect(["删去第五条中的“甲五乙甲。”。"], "leaves-nothing")
  }

  @Test func `a number after the decision may be one that its order gives`() throws {
    let run = try SampleRun(["删去第一条。", "将修改后的第四条中的“乙”修改为“丁”。"], order: true)
    #expect(run.refusals == [])
    #expect(run.result.edition?.provision(id: "art_4__para_1")?.text == "甲五丁甲。")
    try expect(["删去第一条。", "将修改后的第七条中的“乙”修改为“丁”。"], order: true, "new-number-unknown")
  }

  @Test func `words that are no instruction are refused`() throws {
    try expect(["删去第七条。其他条文由主管部门解释。"], "not-understood")
  }

  @Test func `a 款 without an article is refused`() throws {
    try expect(["将第二款修改为：“新。”"], "no-article-named")
    try expect(["增加一款，作为第二款：“新。”"], "no-article-named")
  }

  @Test func `a heading that is not there is refused`() throws {
    try expect(["将“一、新”修改为“一、旧”。"], "no-heading")
    try expect(["将第五条的名称修改为“新”。"], "no-heading")
  }

  @Test func `what levels cannot become is refused`() throws {
    try expect(["将第五条改为第四章。"], "unsupported")
    try expect(["将第三条第一项改为第八条。"], "unsupported")
  }

  @Test func `a decision about another act is refused as a whole`() throws {
    let decision = try expectSoundDecision("对《另一条例》作如下修改：\n一、删去第一条。")
    let base = try CanonicalText.read(sampleAct)
    let failure = AmendmentRun.Failure.otherActs(["另一条例"], title: "示例条例")
    #expect(throws: failure) { try AmendmentRun.apply(decision, to: base) }
    expectWorded(failure.message, #_sourceLocation)
  }

  @Test(arguments: [
    "将第一条和第二条合并，作为第一条，修改为：“", "将第一条和第二条合并，作为第一条，修改为：“”。", "将第三条修改为：“”。",
    "将第三条改为第八条，修改为：“”。", "将第二条第一款修改为：“”。", "将第三条第一款第一项修改为：“”。", "将第二章修改为：“”。",
    "增加一条，作为第八条：“”。", "在第二条中增加一款，作为第三款：“”。", "在第三条中增加一项，作为第四项：“”。",
  ])
  func `quotation marks that hold nothing are refused`(instruction: String) throws {
    let run = try SampleRun([instruction], keepGoing: true)
    #expect(run.refusals.count == 1, "\(run.refusals)")
    #expect(run.changes == [])
  }

  @Test func `a refused instruction leaves nothing half done`() throws {
    let run = try SampleRun(["将第五条、第六条改为第八条、第九章。", "删去第七条。"], keepGoing: true)
    #expect(run.refusals == ["unsupported"])
    #expect(run.changes == ["-第七条　自公布之日起施行。"])
    let other = try SampleRun(["将第五条改为第八条，修改为：“第九条　新。”", "删去第七条。"], keepGoing: true)
    #expect(other.refusals == ["label-differs"])
    #expect(other.changes == ["-第七条　自公布之日起施行。"])
    #expect(other.result.renumberings == [])
  }

  @Test func `the only 款 cannot be moved away`() throws {
    try expect(["将第五条第一款改为第八条。"], "leaves-nothing")
    try expect(["将第五条第一款改为第六条第二款。"], "leaves-nothing")
  }

  @Test func `paragraphs of a preamble are not counted anew`() throws {
    let act = sampleAct.replacing("为了示范甲。", with: "为了示范甲。\n为了乙。")
    try expect(["删去序言第一自然段。", "将序言第二自然段修改为：“丙。”"], act: act, "changed-before")
    let run = try SampleRun(["删去序言第一自然段。"], act: act)
    #expect(run.changes == ["-为了示范甲。"])
  }

  @Test func `of a package only the instructions for the act are carried out`() throws {
    let decision = try expectSoundDecision(
      """
      关于修改《另一条例》等二件法规的决定
      一、修改《另一条例》
      （一）删去第一条。
      二、修改《示例条例》
      （一）删去第七条。
      """)
    let base = try CanonicalText.read(sampleAct)
    let result = try expectSoundRun(decision, base)
    #expect(result.outcomes.map { $0 == .otherAct } == [true, false])
    #expect(result.edition?.articles.count == 6)
    let dated = try CanonicalText.read(sampleAct.replacing("示例条例\n", with: "示例条例（2021修正）\n"))
    #expect(try expectSoundRun(decision, dated).edition?.articles.count == 6)
    let untitled = try CanonicalText.read("\n第一条　甲。\n")
    #expect(throws: AmendmentRun.Failure.self) { try AmendmentRun.apply(decision, to: untitled) }
  }

  @Test func `every reason has a code of its own and words in both languages`() {
    let refusals: [Refusal] = [
      .ambiguousPlace("甲", ["乙"]), .ambiguousWords("甲", count: 2), .changedBefore("甲", by: 0),
      .circular(["甲", "乙"]), .countDiffers(said: 1, given: 2), .labelDiffers("甲", expected: "乙"),
      .leavesNothing("甲"), .movedBefore("甲", by: 0), .noArticleNamed("甲"), .noHeading("甲"),
      .noList("甲"), .noSuchPreambleParagraph(2, held: 1), .noSuchSentence(2, in: "甲", held: 1),
      .noNumber("甲"), .numberBeyondEnd("甲", last: "乙"), .numberTaken("甲", by: nil),
      .newNumberUnknown("甲"), .notUnderstood, .noSuchProvision("甲", held: "乙"),
      .noSuchWords("甲", in: "乙", nearest: "丙"), .noText, .removedBefore("甲", by: 0), .tooLarge,
      .unreadableText, .unsupported("甲"), .unevenLists(1, 2),
      .wordsOfOtherAct("甲", title: "乙"),
    ]
    #expect(Set(refusals.map(\.code)).count == refusals.count)
    #expect(Set(refusals.map(\.message)).count == refusals.count)
    for refusal in refusals { expectWorded(refusal.message, #_sourceLocation) }
  }
}
