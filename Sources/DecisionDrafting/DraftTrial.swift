internal import Amending
internal import DecisionLanguage
internal import RegulationModel

/// A drafted decision that was read and applied, and what came of it.
struct DraftTrial {
  let document: DraftedDocument
  let decision: AmendingDecision
  let result: AmendmentResult
  let edition: Edition
  let proof: AmendmentProof

  /// Reads a drafted decision and applies it; `nil` when it cannot be read, is for other acts, or
  /// contradicts itself.
  init?(_ document: DraftedDocument, old: Edition, new: Edition) {
    guard let decision = try? AmendingDecision.read(text: document.text),
      let result = try? AmendmentRun.apply(decision, to: old, options: DraftTrial.options),
      let edition = result.edition
    else { return nil }
    self.document = document
    self.decision = decision
    self.result = result
    self.edition = edition
    proof = AmendmentProof(edition, expected: new)
  }

  /// A plan of which several instructions contradict each other is not mended.
  private static var options: AmendmentRun.Options {
    var options = AmendmentRun.Options(keepGoing: true)
    options.patience = DraftingRules.contradictions
    return options
  }

  /// Whether the result is the new edition, and every instruction had its part in it.
  var isProven: Bool { proof.isEqual && result.refusals == 0 }

  /// The rows of the result that stand where the articles, divisions and annexes of the new edition
  /// do, by the new rows; `nil` when order or numbers differ.
  func outline(of new: Edition) -> [Int: Int]? {
    let given = DraftTrial.outline(edition)
    let wanted = DraftTrial.outline(new)
    guard given.count == wanted.count else { return nil }
    var rows: [Int: Int] = [:]
    for (from, to) in zip(given, wanted) {
      let (left, right) = (edition.rows[from], new.rows[to])
      guard left.kind == right.kind, left.number == right.number,
        edition.string(left.label) == new.string(right.label),
        left.kind == .annex || edition.string(left.heading) == new.string(right.heading),
        left.parent < 0 ? right.parent < 0 : rows[Int(right.parent)] == Int(left.parent)
      else { return nil }
      rows[to] = from
    }
    return rows
  }

  private static func outline(_ edition: Edition) -> [Int] {
    edition.rows.indices.filter {
      edition.rows[$0].kind <= .article || edition.rows[$0].kind == .annex
    }
  }
}
