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
  private(set) var adjustsOrder = false
  var record = ChangeRecord()
  var claims = ClaimBook()
  var search = SearchBudget()
  /// The item of each instruction.
  private let items: [Int]
  private let refused: [Int: Refusal]

  /// Prepares a pass.
  ///
  /// - Parameters:
  ///   - decision: the decision.
  ///   - acts: which of its acts the draft is.
  ///   - draft: the edition before.
  ///   - index: of the edition before.
  ///   - refused: instructions that an earlier pass refused.
  init(
    _ decision: AmendingDecision, _ acts: Set<Int>, _ draft: DraftEdition, _ index: BaseIndex,
    refused: [Int: Refusal]
  ) {
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
      do {
        outcomes.append(try carryOut(instruction.operation, number))
      } catch {
        outcomes.append(.refused(error))
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
        DecisionFindings.wordingUntold(line: decision.instructions[number].line))
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

/// What became of an instruction during a pass; nodes stand for identifiers that are not known yet.
enum EngineOutcome {
  case applied([Int])
  case noChange
  case otherAct
  case refused(Refusal)
}

/// What instructions did to provisions: who removed, moved, rewrote and wrote them.
struct ChangeRecord {
  /// The instruction that removed a provision, by its node.
  var removed: [Int: Int] = [:]
  /// The instruction that gave a provision another number or place.
  var moved: [Int: Int] = [:]
  /// The instruction that replaced the whole text of a provision.
  var rewritten: [Int: Int] = [:]
  /// All instructions that wrote, moved or numbered a provision, in their order.
  private(set) var instructions: [Int: [Int]] = [:]
  /// The last instruction that changed words of a provision.
  var wording: [Int: Int] = [:]
  /// All instructions that changed its own words, in their order.
  private(set) var wordings: [Int: [Int]] = [:]
  /// The provision of the base that a new one continues, on another level.
  var continued: [Int: Int] = [:]
  /// The provisions that were merged into another one.
  var merged: [Int: [Int]] = [:]
  /// The scopes whose articles were added, removed or renumbered.
  var articlesChanged: Set<Int> = []
  /// Whether divisions were added, removed or renumbered.
  var divisionsChanged = false
  /// Parents whose children must be put in order.
  var disordered: Set<Int> = []

  /// Notes that an instruction changed a provision's own words.
  mutating func noteWording(_ instruction: Int, _ node: Int) {
    note(instruction, node)
    wording[node] = instruction
    if wordings[node]?.last != instruction { wordings[node, default: []].append(instruction) }
  }

  /// Notes that an instruction had to do with a provision.
  mutating func note(_ instruction: Int, _ node: Int) {
    if instructions[node]?.last != instruction {
      instructions[node, default: []].append(instruction)
    }
  }
}

/// The numbers and places that instructions claim.
struct ClaimBook {
  /// Claims of articles, by their scope (body or annex), in their order.
  var articles: [Int: [NumberClaim]] = [:]
  /// Claims of everything else, by the parent.
  var children: [Int: [NumberClaim]] = [:]
  /// New articles of the body by their number after the decision.
  var articleByNumber: [ProvisionNumber: Int] = [:]
  /// New divisions by their number after the decision.
  var divisionByNumber: [DivisionKey: Int] = [:]
  /// Everything else that claims a number, by its parent and number.
  var childByNumber: [ChildKey: Int] = [:]

  /// The number that a provision gets, by its node.
  var numberByNode: [Int: ProvisionNumber] = [:]

  struct DivisionKey: Hashable {
    var kind: ProvisionKind
    var number: ProvisionNumber
  }

  struct ChildKey: Hashable {
    var parent: Int
    var kind: ProvisionKind
    var number: ProvisionNumber
  }

  /// All instructions that claim something.
  var instructions: [Int] {
    articles.values.joined().map(\.instruction) + children.values.joined().map(\.instruction)
  }
}

extension AmendmentTarget {
  /// The provision that a label names: 第八条.
  init?(label: String) {
    var cursor = ClauseCursor(label.glyphs)
    guard let loci = LocusReader(LocusContext()).read(&cursor), cursor.isAtEnd,
      loci.targets.count == 1
    else { return nil }
    self = loci.targets[0]
  }
}
