internal import Amending
internal import CommandKit
internal import DecisionLanguage
internal import Findings
internal import JSONText
internal import RegulationModel

/// What became of a decision, instruction by instruction.
struct AmendmentReport {
  private let decision: AmendingDecision
  private let result: AmendmentResult
  private let base: ComparedDocument
  private let file: String

  init(
    _ decision: AmendingDecision, _ result: AmendmentResult, base: ComparedDocument, file: String
  ) {
    self.decision = decision
    self.result = result
    self.base = base
    self.file = file
  }

  /// One line an instruction, as compilers print them, then what else was changed, or would be.
  func lines(_ console: Console, isTrial: Bool) -> [String] {
    var lines = decision.findings.map { FindingReport.line($0, in: file, console.language) }
    for (instruction, outcome) in zip(decision.instructions, result.outcomes) {
      let words = instruction.wording.prefix(48)
      let dots = words.count < instruction.wording.count ? "…" : ""
      let said = console.say(AmendmentWording.outcome(outcome, isTrial: isTrial))
      lines.append("\(file):\(instruction.line): \(said)  \(words)\(dots)")
    }
    for change in result.citations {
      lines.append(console.say(AmendmentWording.citation(change)))
    }
    if !result.renumberings.isEmpty {
      lines.append(console.say(AmendmentWording.renumberings(result.renumberings)))
    }
    lines += result.findings.map { FindingReport.line($0, in: base.name, console.language) }
    lines.append(
      console.say(
        AmendmentWording.total(
          result.outcomes.count - result.refusals, refused: result.refusals,
          isWritten: result.edition != nil, isTrial: isTrial)))
    return lines
  }

  /// `tiaoli/amendment/1`
  func json(_ language: Language, withEdition: Bool) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    AmendmentJSON.write(
      result, of: decision, base: base.name, file: file, withText: withEdition,
      language: language.json, to: &json)
    json.endLine()
    return json.bytes
  }
}
