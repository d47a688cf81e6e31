internal import Amending
internal import Comparison
internal import RegulationModel
internal import TextDifference

/// Looks for a decision that is proven: plans, prints, reads, applies, compares, and tells coarser
/// what did not come out right.
///
/// The search is bounded: some kinds of plan, each mended a few times, and every mending makes an
/// article's instructions coarser.
struct Drafter {
  private let comparison: EditionComparison
  private let title: String
  private let options: DraftOptions
  private let uses: WordUses
  /// The first difference of the best trial so far.
  private var difference: AmendmentProof.Difference?

  init(_ comparison: EditionComparison, title: String, options: DraftOptions) {
    self.comparison = comparison
    self.title = title
    self.options = options
    uses = WordUses(comparison.old.bytes, comparison.new.bytes)
  }

  private var old: Edition { comparison.old }
  private var new: Edition { comparison.new }

  mutating func draft() throws(DraftingFailure) -> DraftTrial {
    var isHarmed = false
    for method in methods() {
      if isHarmed, method.adjustsOrder { continue }
      var state = DraftState(comparison, method, uses)
      for _ in 0..<DraftingRules.rounds {
        guard let trial = DraftTrial(state.document(title, options), old: old, new: new) else {
          break
        }
        if trial.isProven { return trial }
        difference = difference ?? trial.proof.difference
        isHarmed = isHarmed || state.isHarmed(by: trial)
        if isHarmed, method.adjustsOrder { break }
        guard state.mend(after: trial) else { break }
        difference = trial.proof.difference
      }
    }
    let first = AmendmentProof(old, expected: new).difference
    throw (difference ?? first).map { .notExpressible($0) } ?? .nothingChanged
  }

  /// The kinds of plans to be tried, the most readable first.
  private func methods() -> [ActPlan.Method] {
    let adjusted = ActPlan.Method(adjustsOrder: true)
    let adjustedPlain = ActPlan.Method(adjustsOrder: true, movesByNumber: false)
    let numbered = ActPlan.Method(adjustsOrder: false)
    let plain = ActPlan.Method(adjustsOrder: false, movesByNumber: false)
    let rewrite = ActPlan.Method(adjustsOrder: false, movesByNumber: false, isRewrite: true)
    let plan = ActPlan(comparison, numbered, uses)
    let isShifted = plan.successors.values.contains { plan.isRenumbered($0) }
    var methods = [numbered, plain, rewrite]
    if isShifted, ActPlan.isConsecutive(old, new) { methods = [adjusted, adjustedPlain] + methods }
    return plan.moved.isEmpty ? methods.filter { $0.movesByNumber || $0.isRewrite } : methods
  }
}
