public import DecisionLanguage
internal import Findings
public import JSONText
public import RegulationModel

/// The JSON of what became of a decision: schema `tiaoli/amendment/1`.
public enum AmendmentJSON {
  /// The schema's name.
  public static let schema = "tiaoli/amendment/1"

  /// Writes a result as one object.
  ///
  /// - Parameters:
  ///   - result: the result.
  ///   - decision: the decision that was applied.
  ///   - base: what the base was called; `nil` leaves it out.
  ///   - file: what the decision was called; `nil` leaves it out.
  ///   - hasText: whether the new text stands in it, as `text`.
  ///   - language: of messages.
  ///   - json: where it is written.
  public static func write(
    _ result: AmendmentResult, of decision: AmendingDecision, base: String? = nil,
    file: String? = nil, withText hasText: Bool = false,
    language: EditionJSON.Language = .english, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      if let base { json.field("base", base) }
      if let file { json.field("decision", file) }
      json.field("title", decision.title)
      json.field("applied", result.edition != nil)
      json.field("refused", result.refusals)
      json.array("instructions") { json in
        for (instruction, outcome) in zip(decision.instructions, result.outcomes) {
          write(instruction, outcome, language, &json)
        }
      }
      writeMoves(result, &json)
      writeDiagnostics(decision.findings + result.findings, language, &json)
      if hasText { json.field("text", result.edition?.text) }
    }
  }

  /// The provisions and citations with other numbers than before.
  private static func writeMoves(_ result: AmendmentResult, _ json: inout JSONWriter) {
    json.array("renumbered") { json in
      for entry in result.renumberings {
        json.object { json in
          json.field("old", entry.old)
          json.field("new", entry.new)
        }
      }
    }
    json.array("citations") { json in
      for change in result.citations {
        json.object { json in
          json.field("place", change.place)
          json.field("old", change.old)
          json.field("new", change.new)
          json.array("targets") { json in change.targets.forEach { json.string($0) } }
        }
      }
    }
  }

  private static func writeDiagnostics(
    _ findings: [Finding], _ language: EditionJSON.Language, _ json: inout JSONWriter
  ) {
    json.array("diagnostics") { json in
      for finding in findings {
        json.object { json in
          json.field("severity", finding.severity.rawValue)
          json.field("code", finding.code)
          json.field("line", finding.line)
          json.field("message", text(finding.message, language))
        }
      }
    }
  }

  /// Writes an instruction and what became of it as one object.
  package static func write(
    _ instruction: AmendingInstruction, _ outcome: AmendmentResult.Outcome,
    _ language: EditionJSON.Language, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.field("op", instruction.operation.name)
      json.field("line", instruction.line)
      json.field("wording", instruction.wording)
      switch outcome {
      case .applied(let ids):
        json.field("outcome", "applied")
        json.array("provisions") { json in ids.forEach { json.string($0) } }
      case .noChange: json.field("outcome", "no-change")
      case .otherAct: json.field("outcome", "other-act")
      case .refused(let refusal):
        json.field("outcome", "refused")
        json.field("code", refusal.code)
        json.field("reason", text(refusal.message, language))
      case .withheld: json.field("outcome", "withheld")
      }
    }
  }

  private static func text(
    _ message: Finding.Message, _ language: EditionJSON.Language
  ) -> String {
    language == .chinese ? message.chinese : message.english
  }
}
