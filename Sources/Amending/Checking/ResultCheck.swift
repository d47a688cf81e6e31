internal import DecisionLanguage
internal import RegulationModel

/// What holds after a decision was carried out, whatever the engine did: nothing has changed that no
/// instruction names, what they name has changed as they say, numbers run, and nothing has moved.
///
/// It compares the draft with the base and with the words of the instructions. An instruction that
/// does not hold is refused.
enum ResultCheck {
  /// Checks a pass that is arranged.
  ///
  /// - Parameters:
  ///   - pass: the pass.
  ///   - outcomes: what became of each instruction.
  ///   - displaced: provisions of the base that the printed text does not give again.
  /// - Returns: the instructions that do not hold, each with the reason.
  static func refusals(
    _ pass: AmendmentPass, _ outcomes: [EngineOutcome], _ displaced: [Int]
  ) -> [NumberRefusal] {
    let checked = CheckedPass(pass, outcomes)
    var violations = checked.lost.map {
      Violation(instructions: [$0], difference: CheckWording.placeLost(pass[$0].wording))
    }
    violations += structure(checked, displaced) + UnchangedCheck(checked).violations()
    violations += OrderCheck(checked).violations() + EffectCheck(checked).violations()
    let changing = Set(checked.footprints.map(\.id).filter { pass[$0].operation.changesText })
    var refusals: [NumberRefusal] = []
    var seen: Set<InstructionID> = []
    for violation in violations {
      let concerned = violation.instructions.isEmpty ? changing : violation.instructions
      for id in concerned.sorted() where seen.insert(id).inserted {
        refusals.append(
          NumberRefusal(instruction: id, refusal: .resultDiffers(violation.difference)))
      }
    }
    return refusals
  }

  /// Provisions that are read as part of others now.
  private static func structure(_ checked: CheckedPass, _ displaced: [Int]) -> [Violation] {
    let rewritten = checked.union(\.rewritten)
    return displaced.compactMap { node in
      guard !rewritten.contains(node) else { return nil }
      let ids = checked.instructions(around: node)
      return Violation(
        instructions: ids, difference: CheckWording.structure(checked.pass.citation(of: node)))
    }
  }
}
