import Amending
import DecisionDrafting
import DecisionLanguage
public import RegulationModel

/// What holds for every decision that is drafted between two editions.
public enum SoundDraft {
  /// Drafts the decision between two editions of a title: read again and applied, it gives the new
  /// one; where no instruction says a change, there is no decision.
  public static func check(_ old: Edition, _ new: Edition) throws(Violation) {
    guard old.title != nil, let draft = try? DecisionDraft(old: old, new: new) else { return }
    let both = "\n\(draft.text)\n==\n\(old.text)\n==\n\(new.text)"
    guard let decision = try? AmendingDecision.read(text: draft.text) else {
      throw Violation(description: "the draft cannot be read\(both)")
    }
    try require(decision.instructions == draft.decision.instructions, "read otherwise\(both)")
    guard let result = try? AmendmentRun.apply(decision, to: old), let edition = result.edition
    else { throw Violation(description: "the draft is refused\(both)") }
    let proof = AmendmentProof(edition, expected: new)
    try require(proof.isEqual, "the draft gives another text: \(proof)\(both)")
  }
}
