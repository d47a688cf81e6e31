import Amending
import ChineseText
import DecisionLanguage
import RegulationModel
import RegulationParser
import TextDifference

extension FuzzEntry {
  /// Amending decisions: nothing of them is lost, and what they do to an act is sound.
  static let decisions = FuzzEntry("decisions") { bytes throws(Violation) in
    let text = bytes.text
    guard let decision = try? AmendingDecision.read(text: text) else { return }
    var parts =
      decision.lead + decision.note + decision.preamble + decision.closing + decision.dropped
    parts += [decision.title ?? ""] + decision.items.flatMap { [$0.path.last ?? "", $0.text] }
    var count = GlyphCount()
    count.add((try? SourceText(text))?.bytes.text ?? "")
    for part in parts { count.remove(part) }
    try require(count.differences.isEmpty, "lost or invented: \(count.differences)")
    guard let base = SampleAct.edition else { throw Violation(description: "no sample act") }
    for keepGoing in [true, false] {
      let options = AmendmentRun.Options(keepGoing: keepGoing)
      guard let result = try? AmendmentRun.apply(decision, to: base, options: options) else {
        continue
      }
      try require(result.outcomes.count == decision.instructions.count, "an outcome is missing")
      try require(
        result.edition != nil || (result.refusals > 0 && !keepGoing), "refused without a reason")
      guard let edition = result.edition else { continue }
      try SoundEdition.check(edition)
      for id in edition.provisions.map(\.id) {
        try require(result.origins[id] != nil, "\(id) has no origin")
      }
      if keepGoing { try SoundDraft.check(base, edition) }
    }
  }
}
