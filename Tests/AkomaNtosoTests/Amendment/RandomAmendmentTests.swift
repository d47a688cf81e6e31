import RegulationModel
import TestSupport
import Testing

@testable import AkomaNtoso

/// The decision that is applied now, so that a failure can show it.
private enum CurrentDecision {
  @TaskLocal static var text = ""
}

/// Decisions put together at random: whatever is carried out of them, the record of it is sound.
@Suite(
  .compactMapIssues { issue in
    var issue = issue
    issue.comments.append("the decision is \(CurrentDecision.text.debugDescription)")
    return issue
  })
struct RandomAmendmentTests {
  private static let pool = [
    "删去第一条。", "删去第二条第一款。", "删去第三条第一款第一项。", "删去第二章。", "删去附件1。",
    "将第一条修改为：“换。”", "将第三条第一款修改为：“下列：\n“（一）卯；\n“（二）辰。”",
    "将第三条第一款第三项修改为：“（三）换。”", "将第四条第二款修改为：“换一。\n“换二。”",
    "将第五条中的“甲五”修改为“丙五”。", "增加一条，作为第二条：“新。\n“又新。”", "增加一条，作为第五条：“新五。”",
    "在第三条中增加一款，作为第一款：“新款。”", "在第三条第一款中增加一项，作为第（二）项：“（二）新项；”",
    "将第六条改为第四条。", "将第二条第二款改为第三条。", "将第五条改为第四条第三款。",
    "将第一条和第二条合并，作为第一条，修改为：“合。”", "将第二章章名修改为“细则”。", "将名称修改为“示范条例”。",
    "增加一章，作为第二章：“第二章　新章\n“第四条　新四。”", "增加一个附件，作为附件3：“表三\n“第一条　三。”",
  ]

  private func expectSoundRecord(of instructions: [String], keepGoing: Bool) throws {
    let decision = AmendedSample.decision(instructions)
    try CurrentDecision.$text.withValue(decision) {
      _ = try expectSoundAmendment(of: AmendedSample.base(), by: decision, keepGoing: keepGoing)
    }
  }

  @Test func `each instruction is carried out when it is alone`() throws {
    for instruction in Self.pool { try expectSoundRecord(of: [instruction], keepGoing: false) }
  }

  @Test(arguments: UInt64(1)...40)
  func `the record of a random decision is sound`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let count = Int.random(in: 2...6, using: &random)
    let instructions = Array(Self.pool.shuffled(using: &random).prefix(count))
    try expectSoundRecord(of: instructions, keepGoing: true)
  }
}
