internal import CommandKit
internal import Findings
internal import JSONText
internal import RegulationModel
internal import Revisions

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

  /// One line an instruction, as compilers print them, then what else was changed.
  func lines(_ console: Console) -> [String] {
    var lines = decision.findings.map { FindingReport.line($0, in: file, console.language) }
    for (instruction, outcome) in zip(decision.instructions, result.outcomes) {
      let words = instruction.wording.prefix(48)
      let dots = words.count < instruction.wording.count ? "…" : ""
      let said = console.say(AmendmentWording.outcome(outcome))
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
          isWritten: result.edition != nil)))
    return lines
  }

  /// `tiaoli/amendment/1`
  func json(_ language: Language, withEdition: Bool) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/amendment/1")
      json.field("base", base.name)
      json.field("decision", file)
      json.field("refused", result.refusals)
      json.array("instructions") { json in
        for (index, pair) in zip(decision.instructions, result.outcomes).enumerated() {
          json.object { json in write(pair.0, pair.1, index, language, &json) }
        }
      }
      json.array("citations") { json in
        for change in result.citations { write(change, &json) }
      }
      json.array("renumberings") { json in
        for renumbering in result.renumberings {
          json.object { json in
            json.field("old", renumbering.old)
            json.field("new", renumbering.new)
          }
        }
      }
      json.array("diagnostics") { json in
        for finding in decision.findings + result.findings {
          json.object { json in
            json.field("severity", finding.severity.rawValue)
            json.field("code", finding.code)
            json.field("line", finding.line)
            json.field("message", FailureMessages.text(finding.message, language))
          }
        }
      }
      json.field("text", withEdition ? result.edition?.text : nil)
    }
    json.endLine()
    return json.bytes
  }

  private func write(
    _ instruction: AmendingInstruction, _ outcome: AmendmentResult.Outcome, _ index: Int,
    _ language: Language, _ json: inout JSONWriter
  ) {
    json.field("index", index)
    json.field("line", instruction.line)
    json.field("op", instruction.operation.name)
    json.field("wording", instruction.wording)
    switch outcome {
    case .applied(let ids):
      json.field("outcome", "applied")
      json.array("provisions") { json in ids.forEach { json.string($0) } }
    case .noChange: json.field("outcome", "no-change")
    case .otherAct: json.field("outcome", "other-act")
    case .refused(let refusal):
      json.field("outcome", "refused")
      json.field("reason", refusal.code)
      json.field("message", FailureMessages.text(refusal.message, language))
    }
  }

  private func write(_ change: CitationChange, _ json: inout JSONWriter) {
    json.object { json in
      json.field("in", change.place)
      json.field("old", change.old)
      json.field("new", change.new)
      json.array("targets") { json in change.targets.forEach { json.string($0) } }
    }
  }
}
