internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// What holds after a decision was carried out, whatever the engine did: nothing has changed that no
/// instruction names, what they name has changed as they say, numbers run, and nothing has moved.
///
/// It compares the draft with the base and with the words of the instructions. An instruction that
/// does not hold is refused.
struct ResultCheck {
  /// Something that does not hold, and the instructions that it concerns.
  struct Violation {
    var instructions: Set<InstructionID>
    var difference: Finding.Message
  }

  let pass: AmendmentPass
  let final: FinalIndex
  /// The instructions that were carried out, with what they may change.
  let footprints: [(id: InstructionID, footprint: Footprint)]
  private(set) var violations: [Violation] = []

  /// Checks a pass that is arranged.
  ///
  /// - Parameters:
  ///   - pass: the pass.
  ///   - outcomes: what became of each instruction.
  init(_ pass: AmendmentPass, _ outcomes: [EngineOutcome]) {
    self.pass = pass
    let final = FinalIndex(pass.draft)
    self.final = final
    let reader = FootprintReader(pass, final)
    var footprints: [(InstructionID, Footprint)] = []
    for (index, outcome) in outcomes.enumerated() {
      let id = InstructionID(index: index)
      switch outcome {
      case .otherAct, .refused: continue
      case .applied, .noChange: break
      }
      guard let footprint = reader.footprint(of: pass[id].operation) else {
        violations.append(
          Violation(instructions: [id], difference: CheckWording.placeLost(pass[id].wording)))
        continue
      }
      footprints.append((id, footprint))
    }
    self.footprints = footprints
  }

  /// The instructions of an arranged pass that do not hold, each with the reason.
  ///
  /// - Parameters:
  ///   - pass: the pass.
  ///   - outcomes: what became of each instruction.
  ///   - displaced: provisions of the base that the printed text does not give again.
  static func refusals(
    _ pass: AmendmentPass, _ outcomes: [EngineOutcome], _ displaced: [Int]
  ) -> [NumberRefusal] {
    var check = ResultCheck(pass, outcomes)
    check.add(displaced)
    return check.refusals()
  }

  /// Notes provisions that are read as part of others now; not those that the base reads so, too.
  private mutating func add(_ displaced: [Int]) {
    guard !displaced.isEmpty else { return }
    let inherited = Set(AmendmentOutcome.displaced(DraftEdition(pass.draft.base)))
    let rewritten = footprints.reduce(into: Set<Int>()) { $0.formUnion($1.footprint.rewritten) }
    for node in displaced where !inherited.contains(node) && !rewritten.contains(node) {
      let ids = instructions(at: node)
      guard !ids.isEmpty else { continue }
      violations.append(
        Violation(
          instructions: ids, difference: CheckWording.structure(pass.citation(of: node))))
    }
  }

  /// Checks everything.
  ///
  /// - Returns: the instructions to refuse, each with the reason.
  mutating func refusals() -> [NumberRefusal] {
    violations += UnchangedCheck(self).violations()
    violations += OrderCheck(self).violations()
    violations += EffectCheck(self).violations()
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

  /// All instructions that say something about the text.
  private var changing: Set<InstructionID> {
    Set(footprints.map(\.id).filter { pass[$0].operation.changesText })
  }

  /// The instructions that had to do with a provision or with what it is in.
  func instructions(at node: Int) -> Set<InstructionID> {
    var found: Set<InstructionID> = []
    var next = node
    while next >= 0, found.isEmpty {
      found.formUnion(pass.record.instructions[next] ?? [])
      if let id = pass.record.removed[next] { found.insert(id) }
      if let id = pass.record.restructured[next] { found.insert(id) }
      next = pass.draft.nodes[next].parent
    }
    return found
  }
}
