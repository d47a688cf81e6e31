import DecisionLanguage
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import Amending

/// What is checked after a decision was carried out: each test breaks the work of the engine in one
/// way and expects the instruction to be refused.
struct ResultCheckTests {
  /// Applies instructions to the sample, breaks the draft, and gives what is refused.
  private func refusals(
    _ instructions: [String], order: Bool = false,
    breaking disturb: @escaping (inout AmendmentPass) -> Void
  ) throws -> [String] {
    let base = try CanonicalText.read(sampleAct)
    let numbers = ["一", "二", "三"]
    var text = "关于修改《示例条例》的决定\n对《示例条例》作如下修改：\n"
    for (number, instruction) in zip(numbers, instructions) { text += "\(number)、\(instruction)\n" }
    if order { text += "《示例条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。\n" }
    let decision = try expectSoundDecision(text)
    let whole = try AmendmentRun.apply(
      decision, to: base, options: .init(keepGoing: true), disturb: nil)
    #expect(whole.refusals == 0, "\(whole.outcomes)")
    let result = try AmendmentRun.apply(
      decision, to: base, options: .init(keepGoing: true), disturb: disturb)
    return result.outcomes.compactMap { outcome in
      guard case .refused(let refusal) = outcome else { return nil }
      expectWorded(refusal.message, #_sourceLocation)
      return refusal.code
    }
  }

  /// A node of the sample by its identifier; nothing where it does not stand.
  private func node(_ id: String, _ pass: AmendmentPass) -> Int {
    let base = pass.draft.base
    return base.rows.indices.first { Provision(edition: base, index: $0).id == id } ?? 0
  }

  /// Breaks a draft, as long as the instruction was carried out in it.
  private func whenDone(
    _ isDone: @escaping (AmendmentPass) -> Bool,
    _ disturb: @escaping (inout AmendmentPass) -> Void
  ) -> (inout AmendmentPass) -> Void {
    { pass in if isDone(pass) { disturb(&pass) } }
  }

  private let hasWritten: (AmendmentPass) -> Bool = { !$0.record.instructions.isEmpty }

  @Test(arguments: [
    "删去第五条。", "将第五条修改为：“新。”", "将第五条中的“乙”修改为“丁”。", "第二条增加一款：“新。”",
    "将第五条改为第八条。", "删去第五条中的“乙”。", "在第五条“乙”后增加“丁”。", "将第二章章名修改为“新则”。",
    "删去第三条第一款第二项。", "将第一条和第二条合并，作为第一条，修改为：“新。”",
  ])
  func `words that no instruction names do not change`(instruction: String) throws {
    let code = try refusals(
      [instruction],
      breaking: whenDone(hasWritten) { pass in
        pass.draft.nodes[node("art_4__para_2", pass)].text = AmendedText(Array("别的。".utf8))
      })
    #expect(code == ["result-differs"])
  }

  @Test(arguments: ["删去第五条。", "第二条增加一款：“新。”", "将第五条改为第八条。", "将第五条修改为：“新。”"])
  func `what no instruction names does not go`(instruction: String) throws {
    let code = try refusals(
      [instruction],
      breaking: whenDone(hasWritten) { pass in
        pass.draft.nodes[node("art_4__para_2", pass)].isRemoved = true
      })
    #expect(code == ["result-differs"])
  }

  @Test func `what is deleted goes`() throws {
    let code = try refusals(
      ["删去第五条。"],
      breaking: whenDone {
        !$0.record.removed.isEmpty
      } _: { pass in
        let article = node("art_5", pass)
        pass.draft.nodes[article].isRemoved = false
        pass.draft.nodes[node("chp_2", pass)].children.insert(article, at: 1)
      })
    #expect(code == ["result-differs"])
  }

  @Test func `nothing moves that no instruction names`() throws {
    let code = try refusals(
      ["第二条增加一款：“新。”"],
      breaking: whenDone(hasWritten) { pass in
        let chapter = node("chp_2", pass)
        pass.draft.nodes[chapter].children.swapAt(0, 1)
      })
    #expect(code == ["result-differs"])
    let other = try refusals(
      ["第二条增加一款：“新。”"],
      breaking: whenDone(hasWritten) { pass in
        let article = node("art_7", pass)
        pass.draft.nodes[pass.draft.nodes[article].parent].children.removeAll { $0 == article }
        pass.draft.nodes[node("chp_2", pass)].children.append(article)
        pass.draft.nodes[article].parent = node("chp_2", pass)
      })
    #expect(other == ["result-differs"])
  }

  @Test func `a provision gets the number that is said`() throws {
    let code = try refusals(
      ["将第五条改为第八条。"],
      breaking: whenDone(hasWritten) { pass in
        pass.draft.nodes[node("art_5", pass)].number = ProvisionNumber(9)
      })
    #expect(code == ["result-differs"])
  }

  @Test func `numbers run on`() throws {
    let code = try refusals(
      ["第三条增加一项，作为第二项：“新；”"],
      breaking: whenDone(hasWritten) { pass in
        pass.draft.nodes[node("art_3__para_1__point_3", pass)].number = ProvisionNumber(7)
      })
    #expect(code == ["result-differs"])
    let twice = try refusals(
      ["增加一条，作为第八条：“新。”"],
      breaking: whenDone(hasWritten) { pass in
        let new = pass.draft.nodes.indices.last { pass.draft.nodes[$0].kind == .article } ?? 0
        pass.draft.nodes[new].number = ProvisionNumber(7)
      })
    #expect(twice == ["result-differs"])
  }

  @Test func `new units are as many as are said and stand where they are said to`() throws {
    let lost = try refusals(
      ["第二条增加两款：“新。”“又新。”"],
      breaking: whenDone(hasWritten) { pass in
        let new = pass.draft.nodes.indices.last { pass.draft.nodes[$0].kind == .paragraph } ?? 0
        pass.draft.nodes[new].isRemoved = true
      })
    #expect(lost == ["result-differs"])
    let elsewhere = try refusals(
      ["第二条增加一款：“新。”"],
      breaking: whenDone(hasWritten) { pass in
        let new = pass.draft.nodes.indices.last { pass.draft.nodes[$0].kind == .paragraph } ?? 0
        let article = node("art_5", pass)
        pass.draft.nodes[pass.draft.nodes[new].parent].children.removeAll { $0 == new }
        pass.draft.nodes[article].children.append(new)
        pass.draft.nodes[new].parent = article
      })
    #expect(elsewhere == ["result-differs"])
  }

  @Test func `new text has the words that are given`() throws {
    for instruction in ["将第五条修改为：“新。”", "第五条增加一款：“新。”", "将第五条改为第八条，修改为：“新。”"] {
      let code = try refusals(
        [instruction],
        breaking: whenDone(hasWritten) { pass in
          for index in pass.draft.nodes.indices
          where pass.draft.nodes[index].text.string == "新。" {
            pass.draft.nodes[index].text = AmendedText(
              Array("新。旧。".utf8), by: .instruction(InstructionID(index: 0)))
          }
        })
      #expect(code == ["result-differs"], "\(instruction)")
    }
  }

  @Test func `an instruction about words changes just them`() throws {
    let id = InstructionID(index: 0)
    let more = try refusals(
      ["将第五条中的“乙”修改为“丁”。"],
      breaking: whenDone(hasWritten) { pass in
        let node = node("art_5__para_1", pass)
        pass.draft.nodes[node].text.replace([0..<3], with: [Array("丁".utf8)], by: .instruction(id))
      })
    #expect(more == ["result-differs"])
    let other = try refusals(
      ["将第五条中的“乙”修改为“丁”。"],
      breaking: whenDone(hasWritten) { pass in
        let node = node("art_5__para_1", pass)
        pass.draft.nodes[node].text.replace([6..<9], with: [Array("戊".utf8)], by: .instruction(id))
      })
    #expect(other == ["result-differs"])
    let left = try refusals(
      ["将第五条中的“甲”修改为“丁”。"],
      breaking: whenDone(hasWritten) { pass in
        let node = node("art_5__para_1", pass)
        pass.draft.nodes[node].text = AmendedText(Array("甲五乙甲。".utf8))
      })
    #expect(left == ["result-differs"])
  }

  @Test func `divisions that stand side by side are of one level`() throws {
    let run = try SampleRun(["增加一节，作为第一节：“第一节　新”"], keepGoing: true)
    #expect(run.refusals == ["result-differs"])
    #expect(run.changes == [])
  }

  @Test func `the title and the closing stay`() throws {
    let code = try refusals(
      ["删去第五条。"],
      breaking: whenDone(hasWritten) { pass in
        pass.draft.title = AmendedText(Array("别的条例".utf8))
      })
    #expect(code == ["result-differs"])
  }

  @Test func `a list that is led to does not lose all its items`() throws {
    #expect(try SampleRun(["删去第三条各项。"], keepGoing: true).refusals == ["result-differs"])
    #expect(
      try SampleRun(["删去第三条第一款第一项至第三项。"], keepGoing: true).refusals == ["result-differs"])
  }
}
