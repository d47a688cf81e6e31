import Amending
import DecisionLanguage
import Findings
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

/// Applies a decision and checks what holds for every run: the new text reads back to the same
/// edition, every provision has an origin, every instruction an outcome, and a second run gives the
/// same.
func expectSoundRun(
  _ decision: AmendingDecision, _ base: Edition, keepGoing: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> AmendmentResult {
  let options = AmendmentRun.Options(keepGoing: keepGoing)
  let result = try AmendmentRun.apply(decision, to: base, options: options)
  let again = try AmendmentRun.apply(decision, to: base, options: options)
  #expect(result.edition == again.edition, sourceLocation: sourceLocation)
  #expect(result.outcomes == again.outcomes, sourceLocation: sourceLocation)
  #expect(result.findings == again.findings, sourceLocation: sourceLocation)
  #expect(result.outcomes.count == decision.instructions.count, sourceLocation: sourceLocation)
  #expect(
    result.edition != nil || (result.refusals > 0 && !keepGoing), sourceLocation: sourceLocation)
  guard let edition = result.edition else { return result }
  #expect(try CanonicalText.read(edition.text) == edition, sourceLocation: sourceLocation)
  let ids = edition.provisions.map(\.id)
  #expect(result.origins.count == ids.count, sourceLocation: sourceLocation)
  for id in ids { #expect(result.origins[id] != nil, "\(id)", sourceLocation: sourceLocation) }
  for finding in result.findings { expectWorded(finding.message, sourceLocation) }
  for outcome in result.outcomes {
    if case .refused(let refusal) = outcome { expectWorded(refusal.message, sourceLocation) }
  }
  return result
}

/// The act that made-up decisions amend.
let sampleAct = """
  示例条例
  （2020年1月2日示例会议通过）
  为了示范甲。
  第一章　总则
  第一条　甲一。
  第二条　甲二。
  又二。
  第三条　下列：
  （一）子；
  （二）丑；
  （三）寅。
  依照第二条第二款。
  第二章　分则
  第四条　依照本条例第五条和第三条第一款第三项。
  前款不算。
  第五条　甲五乙甲。
  第六条　依照第四条至第六条。
  第三章　附则
  第七条　自公布之日起施行。

  """

/// What a decision about the sample does, read by hand in the tests.
struct SampleRun {
  let result: AmendmentResult
  /// The lines of the new text that are not in the old one, and the old ones that are gone.
  let changes: [String]
  /// The codes of the refusals, in order.
  let refusals: [String]
  /// The codes of the findings.
  let findings: [String]

  init(
    _ instructions: [String], act: String = sampleAct, order: Bool = false, keepGoing: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let base = try CanonicalText.read(act)
    let numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    let title = base.title ?? ""
    var text = "关于修改《\(title)》的决定\n对《\(title)》作如下修改：\n"
    for (number, instruction) in zip(numbers, instructions) { text += "\(number)、\(instruction)\n" }
    if order { text += "《\(title)》根据本决定作相应修改并对条文顺序作相应调整，重新公布。\n" }
    let decision = try expectSoundDecision(text, sourceLocation: sourceLocation)
    result = try expectSoundRun(
      decision, base, keepGoing: keepGoing, sourceLocation: sourceLocation)
    refusals = result.outcomes.compactMap { outcome in
      if case .refused(let refusal) = outcome { refusal.code } else { nil }
    }
    findings = result.findings.map(\.code)
    let before = act.split(separator: "\n").map(String.init)
    let after = (result.edition?.text ?? "").split(separator: "\n").map(String.init)
    changes =
      result.edition == nil
      ? []
      : after.difference(from: before).map { change in
        switch change {
        case .insert(_, let line, _): "+" + line
        case .remove(_, let line, _): "-" + line
        }
      }
  }
}
