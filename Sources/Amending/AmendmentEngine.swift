internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// Carries out the instructions of a decision one by one: each as a whole, or it is refused.
struct AmendmentEngine {
  /// What became of each instruction.
  private(set) var outcomes: [EngineOutcome] = []
  /// Instructions that were refused when some of their work was done: another pass leaves them out.
  private(set) var halfDone: [NumberRefusal] = []

  /// How many instructions were refused.
  var refusals: Int { outcomes.count { if case .refused = $0 { true } else { false } } }

  private let acts: Set<Int>
  private let refused: [InstructionID: Refusal]

  /// Prepares a pass.
  ///
  /// - Parameters:
  ///   - acts: which acts of the decision the draft is.
  ///   - refused: instructions that an earlier pass refused.
  init(acts: Set<Int>, refused: [InstructionID: Refusal]) {
    self.acts = acts
    self.refused = refused
  }

  /// Carries out all instructions, in their order.
  mutating func run(_ pass: inout AmendmentPass) {
    if adjustsOrder(pass.decision) { pass.adjustsOrder = true }
    for (index, instruction) in pass.decision.instructions.enumerated() {
      let id = InstructionID(index: index)
      guard isOwn(instruction, pass.decision) else {
        outcomes.append(.otherAct)
        continue
      }
      if let refusal = refused[id] {
        outcomes.append(.refused(refusal))
        continue
      }
      let before = pass.record.changes
      do {
        outcomes.append(try Self.carryOut(instruction.operation, id, &pass))
      } catch {
        outcomes.append(.refused(error))
        if pass.record.changes != before {
          halfDone.append(NumberRefusal(instruction: id, refusal: error))
        }
      }
    }
  }

  /// Whether an instruction of the act, or of the whole decision, adjusts the order.
  private func adjustsOrder(_ decision: AmendingDecision) -> Bool {
    decision.instructions.enumerated().contains { index, instruction in
      guard isOwn(instruction, decision), refused[InstructionID(index: index)] == nil else {
        return false
      }
      switch instruction.operation {
      case .adjustOrder(let order): return order.table.isEmpty && order.adjustsNumbers
      case .republish(let adjustsOrder): return adjustsOrder
      default: return false
      }
    }
  }

  /// Whether an instruction is for the edition: also one about several acts that nobody can read.
  private func isOwn(_ instruction: AmendingInstruction, _ decision: AmendingDecision) -> Bool {
    guard let act = instruction.act, !acts.contains(act) else { return true }
    guard instruction.operation == .notUnderstood else { return false }
    let titles = AmendedActs.titles(in: instruction.wording)
    return acts.compactMap { decision.acts[$0].title }.contains { own in
      titles.contains { AmendedActs.areSame($0, own) }
    }
  }

  // MARK: - One instruction

  private static func carryOut(
    _ operation: AmendingOperation, _ id: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    try Placeholders.check(operation)
    try SaidLengths.check(operation)
    switch operation {
    case .adjustOrder(let order): return try adjust(order, id, &pass)
    case .deleteUnits(let targets): return try UnitRemoval.deleteUnits(targets, id, &pass)
    case .deleteWords(let deletion): return try WordChanges.deleteWords(deletion, id, &pass)
    case .exchange(let targets): return try UnitMoving.exchange(targets, id, &pass)
    case .insertUnits(let insertion): return try UnitAddition.insertUnits(insertion, id, &pass)
    case .insertWords(let insertion): return try WordInsertions.insertWords(insertion, id, &pass)
    case .merge(let targets, let target, let text):
      return try UnitRemoval.merge(targets, to: target, text, id, &pass)
    case .move(let targets, let move): return try UnitMoving.move(targets, move, id, &pass)
    case .notUnderstood: throw .notUnderstood
    case .rename(let target, let old, let new):
      return try HeadingChanges.rename(target, old, new, id, &pass)
    case .renumber(let targets, let places, let text):
      return try UnitRenumbering.renumber(targets, to: places, text, id, &pass)
    case .replaceUnits(let targets, let text, let isConsolidated):
      return try UnitReplacement.replaceUnits(
        targets, text, isConsolidated: isConsolidated, id, &pass)
    case .replaceWords(let replacement):
      return try WordChanges.replaceWords(replacement, id, &pass)
    case .republish, .statement, .takeEffect: return .noChange
    case .suspend(let targets):
      for target in targets { _ = try TargetFinder.nodes(of: target, id, &pass) }
      throw .notOfText(pass[id].wording)
    }
  }

  private static func adjust(
    _ order: OrderAdjustment, _ id: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    if order.changesWording {
      pass.findings.append(AmendmentFindings.wordingUntold(line: pass[id].line))
    }
    guard !order.table.isEmpty else { return .noChange }
    var old: [AmendmentTarget] = []
    var new: [AmendmentTarget] = []
    for pair in order.table {
      guard let from = AmendmentTarget(label: pair.old) else {
        throw .noSuchProvision(pair.old, held: nil)
      }
      guard let to = AmendmentTarget(label: pair.new) else {
        throw .noSuchProvision(pair.new, held: nil)
      }
      old.append(from)
      new.append(to)
    }
    return try UnitRenumbering.renumber(old, to: new, [], id, &pass)
  }
}
