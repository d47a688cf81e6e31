internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// One pass over the instructions of a decision: each is carried out on the draft or refused.
struct AmendmentEngine {
  let decision: AmendingDecision
  private let acts: Set<Int>
  let index: BaseIndex
  var draft: DraftEdition
  /// What became of each instruction.
  var outcomes: [EngineOutcome]
  var findings: [Finding] = []
  /// Whether the decision adjusts the order of the articles.
  var adjustsOrder = false
  var record = ChangeRecord()
  var claims = ClaimBook()
  var search = SearchBudget()
  /// The item of each instruction.
  private let items: [Int]
  private let refused: [Int: Refusal]
  /// The articles of the base by the numbers that an earlier pass gave them.
  private let known: [ProvisionNumber: Int]
  /// The numbers after the decision that were asked for and that no instruction gives, with the
  /// article that was taken for them.
  private var asked: [ProvisionNumber: Int?] = [:]

  /// Prepares a pass.
  ///
  /// - Parameters:
  ///   - decision: the decision.
  ///   - acts: which of its acts the draft is.
  ///   - draft: the edition before.
  ///   - index: of the edition before.
  ///   - refused: instructions that an earlier pass refused.
  ///   - known: articles of the base by the numbers that an earlier pass gave them.
  init(
    _ decision: AmendingDecision, _ acts: Set<Int>, _ draft: DraftEdition, _ index: BaseIndex,
    refused: [Int: Refusal], known: [ProvisionNumber: Int]
  ) {
    self.known = known
    self.decision = decision
    self.acts = acts
    self.draft = draft
    self.index = index
    self.refused = refused
    outcomes = []
    outcomes.reserveCapacity(decision.instructions.count)
    var items = [Int](repeating: 0, count: decision.instructions.count)
    for (number, item) in decision.items.enumerated() {
      for instruction in item.instructions { items[instruction] = number }
    }
    self.items = items
    adjustsOrder = adjusts()
  }

  /// Whether an instruction of the act, or of the whole decision, adjusts the order.
  private func adjusts() -> Bool {
    decision.instructions.enumerated().contains { index, instruction in
      guard isOwn(instruction), refused[index] == nil else { return false }
      switch instruction.operation {
      case .adjustOrder(let order): return order.table.isEmpty && order.adjustsNumbers
      case .republish(let adjustsOrder): return adjustsOrder
      default: return false
      }
    }
  }

  private func isOwn(_ instruction: AmendingInstruction) -> Bool {
    instruction.act.map { acts.contains($0) } ?? true
  }

  /// The article that gets a number because the order is adjusted; `nil` as long as it is not known.
  mutating func countedArticle(_ number: ProvisionNumber) -> Int? {
    asked[number] = .some(known[number])
    return known[number]
  }

  /// The articles of the base by their numbers after the decision.
  var finalNumbers: [ProvisionNumber: Int] {
    var numbers: [ProvisionNumber: Int] = [:]
    for node in draft.preorder() where node < draft.baseCount && draft.nodes[node].kind == .article
    {
      guard draft.scope(of: node) == DraftEdition.top, let number = draft.nodes[node].number,
        numbers[number] == nil
      else { continue }
      numbers[number] = node
    }
    return numbers
  }

  /// Whether the numbers that were asked for are those that came out.
  var areNumbersSettled: Bool {
    guard !asked.isEmpty else { return true }
    let final = finalNumbers
    return asked.allSatisfy { number, node in final[number] == node }
  }

  /// Instructions that were refused when some of their work was done: another pass leaves them out.
  private(set) var halfDone: [NumberRefusal] = []

  /// Whether two instructions stand in the same item.
  func areTogether(_ first: Int, _ second: Int) -> Bool { items[first] == items[second] }

  /// Instructions that number something.
  var numbering: [Int] { claims.instructions }

  // MARK: - Running

  /// Carries out all instructions, in their order.
  mutating func run() {
    for (number, instruction) in decision.instructions.enumerated() {
      guard isOwn(instruction) else {
        outcomes.append(.otherAct)
        continue
      }
      if let refusal = refused[number] {
        outcomes.append(.refused(refusal))
        continue
      }
      let before = record.changes
      do {
        outcomes.append(try carryOut(instruction.operation, number))
      } catch {
        outcomes.append(.refused(error))
        if record.changes != before {
          halfDone.append(NumberRefusal(instruction: number, refusal: error))
        }
      }
    }
  }

  private mutating func carryOut(
    _ operation: AmendingOperation, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    switch operation {
    case .adjustOrder(let order): return try adjust(order, number)
    case .deleteUnits(let targets): return try deleteUnits(targets, number)
    case .deleteWords(let deletion): return try deleteWords(deletion, number)
    case .insertUnits(let insertion): return try insertUnits(insertion, number)
    case .insertWords(let insertion): return try insertWords(insertion, number)
    case .merge(let targets, let target, let text):
      return try merge(targets, to: target, text, number)
    case .notUnderstood: throw .notUnderstood
    case .rename(let target, let old, let new): return try rename(target, old, new, number)
    case .renumber(let targets, let places, let text):
      return try renumber(targets, to: places, text, number)
    case .replaceUnits(let targets, let text, let isConsolidated):
      return try replaceUnits(targets, text, isConsolidated: isConsolidated, number)
    case .replaceWords(let replacement): return try replaceWords(replacement, number)
    case .republish, .statement, .takeEffect: return .noChange
    case .suspend(let targets):
      for target in targets { _ = try nodes(of: target, number) }
      return .noChange
    }
  }

  private mutating func adjust(
    _ order: OrderAdjustment, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    if order.changesWording {
      findings.append(
        AmendmentFindings.wordingUntold(line: decision.instructions[number].line))
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
    return try renumber(old, to: new, [], number)
  }
}
