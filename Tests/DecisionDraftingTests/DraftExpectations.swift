import Amending
import Comparison
import DecisionLanguage
import Findings
import JSONText
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import DecisionDrafting

/// Drafts a decision and checks what holds for every draft: the printed text is read as what was
/// drafted, nothing in it is refused or not understood, applying it gives the new edition to the byte,
/// and drafting again gives the same.
func expectProvenDraft(
  _ old: Edition, _ new: Edition, options: DraftOptions = DraftOptions(), context: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> DecisionDraft {
  let draft = try DecisionDraft(old: old, new: new, options: options)
  let decision = try AmendingDecision.read(text: draft.text)
  #expect(
    decision.instructions == draft.decision.instructions, "\(context)",
    sourceLocation: sourceLocation)
  #expect(
    !decision.findings.contains { $0.severity == .error }, "\(decision.findings)\n\(draft.text)",
    sourceLocation: sourceLocation)
  #expect(decision.title == draft.title, sourceLocation: sourceLocation)
  expectSameInstructions(draft, decision, sourceLocation)
  let result = try AmendmentRun.apply(decision, to: old)
  let edition = try #require(
    result.edition, "\(result.outcomes)\n\(draft.text)", sourceLocation: sourceLocation)
  #expect(
    text(edition) == text(new), "\(context)\n\(draft.text)", sourceLocation: sourceLocation)
  #expect(draft.proof.isEqual && draft.result.refusals == 0, sourceLocation: sourceLocation)
  let comparison = EditionComparison(old: old, new: new)
  for difference in Agreement(comparison, draft.result).differences {
    Issue.record("\(difference)\n\(context.prefix(40))", sourceLocation: sourceLocation)
  }
  let again = try DecisionDraft(comparison, options: options)
  #expect(again.text == draft.text, sourceLocation: sourceLocation)
  return draft
}

/// The canonical text without the 题注.
private func text(_ edition: Edition) -> String {
  let lines = edition.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard let note = edition.note, let index = lines.firstIndex(of: note) else { return edition.text }
  return (lines[..<index] + lines[(index + 1)...]).joined(separator: "\n")
}

/// The printed instructions are read as those that were drafted.
private func expectSameInstructions(
  _ draft: DecisionDraft, _ decision: AmendingDecision, _ sourceLocation: SourceLocation
) {
  let read = decision.instructions.compactMap { signature($0.operation) }
  let drafted = draft.operations.compactMap { signature($0) }
  #expect(read == drafted, "\(draft.text)", sourceLocation: sourceLocation)
}

/// What an operation does, in words: its kind, its places in the old numbers, its quoted words.
private func signature(_ operation: AmendingOperation) -> String? {
  func places(_ targets: [AmendmentTarget]) -> String {
    targets.map { "\($0.citation)\($0.part)" }.joined(separator: ",")
  }
  func quotes(_ quotes: [QuotedText]) -> String {
    quotes.map { $0.paragraphs.joined(separator: "/") }.joined(separator: "|")
  }
  func numbers(_ targets: [AmendmentTarget]) -> String {
    targets.map { $0.lastSteps?.last.map { "\($0)" } ?? "" }.joined(separator: ",")
  }
  let rest: String
  switch operation {
  case .deleteUnits(let targets): rest = places(targets)
  case .deleteWords(let deletion): rest = places(deletion.targets) + quotes(deletion.words)
  case .insertUnits(let insertion):
    rest =
      "\(insertion.kind)\(insertion.count)\(places([insertion.after].compactMap { $0 }))"
      + numbers(insertion.numbers) + quotes(insertion.text)
  case .insertWords(let insertion):
    rest =
      places(insertion.targets) + quotes([insertion.anchor, insertion.new].compactMap { $0 })
      + insertion.position.rawValue
  case .merge(let targets, let target, let text):
    rest = places(targets) + numbers([target].compactMap { $0 }) + quotes(text)
  case .rename(let target, _, let new): rest = places([target]) + quotes([new])
  case .renumber(let targets, let new, let text):
    rest = places(targets) + numbers(new) + quotes(text)
  case .replaceUnits(let targets, let text, _): rest = places(targets) + quotes(text)
  case .replaceWords(let replacement):
    rest = places(replacement.targets) + quotes(replacement.old) + ">" + quotes(replacement.new)
  case .adjustOrder: rest = ""
  case .takeEffect, .republish: return nil
  case .exchange, .move, .notUnderstood, .statement, .suspend: rest = "unexpected"
  }
  return operation.name + ":" + rest
}
