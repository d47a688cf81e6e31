internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// What a pass over a decision knows and has done so far: the draft, and the notes about it.
///
/// The functions that carry out instructions take it and give it back; it knows none of them.
struct AmendmentPass {
  let decision: AmendingDecision
  /// Finds provisions by the numbers before the decision.
  let index: BaseIndex
  var draft: DraftEdition
  var findings: [Finding] = []
  /// Whether the decision adjusts the order of the articles.
  var adjustsOrder = false
  var record = ChangeRecord()
  var claims = ClaimBook()
  var search = SearchBudget()
  var counted: CountedNumbers
  /// The item of each instruction.
  private let items: [Int]

  /// Prepares a pass.
  ///
  /// - Parameters:
  ///   - decision: the decision.
  ///   - draft: the edition before.
  ///   - index: of the edition before.
  ///   - known: the numbers that an earlier pass gave.
  init(
    _ decision: AmendingDecision, _ draft: DraftEdition, _ index: BaseIndex,
    known: FinalNumbers
  ) {
    self.decision = decision
    self.draft = draft
    self.index = index
    counted = CountedNumbers(known: known)
    var items = [Int](repeating: 0, count: decision.instructions.count)
    for (number, item) in decision.items.enumerated() {
      for instruction in item.instructions { items[instruction] = number }
    }
    self.items = items
  }

  /// An instruction of the decision.
  subscript(instruction: InstructionID) -> AmendingInstruction {
    decision.instructions[instruction.index]
  }

  /// Whether two instructions stand in the same item.
  func areTogether(_ first: InstructionID, _ second: InstructionID) -> Bool {
    items[first.index] == items[second.index]
  }

  /// Whether the next instruction gives the whole text of what an insertion adds to: 第三条中增加一款，作为
  /// 第二款，将该条修改为：“…”.
  func isGivenNext(after instruction: InstructionID) -> Bool {
    let next = InstructionID(index: instruction.index + 1)
    guard decision.instructions.indices.contains(next.index), areTogether(instruction, next),
      case .insertUnits(let insertion) = self[instruction].operation,
      case .replaceUnits(let targets, _, true) = self[next].operation,
      let steps = targets.first?.address?.steps, targets.count == 1
    else { return false }
    return insertion.parent?.address?.steps.starts(with: steps) ?? false
  }

  /// Whether an instruction changes words in the whole act: 将“甲”统一修改为“乙”.
  func isWide(_ instruction: InstructionID) -> Bool {
    switch self[instruction].operation {
    case .replaceWords(let replacement): replacement.targets.allSatisfy { $0.unit == .act }
    case .deleteWords(let deletion): deletion.targets.allSatisfy { $0.unit == .act }
    default: false
    }
  }

  /// The citation of a node before the decision; of a new one, by its label.
  func citation(of node: Int) -> String {
    guard node < draft.baseCount else {
      return String(decoding: draft.nodes[node].label, as: UTF8.self)
    }
    return Provision(edition: draft.base, index: node).citation
  }

  /// The citation of the article, annex or division that a node is in, after the decision.
  func finalCitation(of node: Int) -> String {
    var next = node
    while next >= 0, draft.nodes[next].label.isEmpty || draft.nodes[next].kind == .item {
      next = draft.nodes[next].parent
    }
    return next < 0 ? "" : String(decoding: draft.nodes[next].label, as: UTF8.self)
  }

  /// The articles and divisions of the base by their numbers after the decision.
  var finalNumbers: FinalNumbers {
    var numbers = FinalNumbers()
    var repeated: Set<ClaimBook.DivisionKey> = []
    for node in draft.preorder() {
      let held = draft.nodes[node]
      guard let number = held.number, draft.scope(of: node) == DraftEdition.top else { continue }
      if held.kind == .article, node < draft.baseCount {
        if numbers.articles[number] == nil { numbers.articles[number] = node }
      } else if held.kind.isDivision {
        let key = ClaimBook.DivisionKey(kind: held.kind, number: number)
        if numbers.divisions.updateValue(node, forKey: key) != nil { repeated.insert(key) }
      }
    }
    numbers.divisions = numbers.divisions.filter {
      !repeated.contains($0.key) && $0.value < draft.baseCount
    }
    return numbers
  }

  // MARK: - The tree

  /// The children of a provision that stand and have not gone elsewhere.
  func standing(in parent: Int) -> [Int] {
    draft.children(of: parent).filter {
      !draft.nodes[$0].isRemoved && draft.nodes[$0].parent == parent
    }
  }

  /// Gives a provision its number, and its label the same one.
  mutating func setNumber(_ number: ProvisionNumber, of node: Int) {
    guard draft.nodes[node].number != number || claims.numberByNode[node] != nil else { return }
    let kind = draft.nodes[node].kind
    let isSame = draft.nodes[node].number == number
    draft.nodes[node].number = number
    guard kind != .paragraph, !draft.nodes[node].label.isEmpty else { return }
    let label = String(decoding: draft.nodes[node].label, as: UTF8.self)
    if isSame, label == number.label(kind) || kind > .article { return }
    draft.nodes[node].label = Array(PrintedNumber.renumbered(label, to: number, kind: kind).utf8)
  }

  /// Takes a provision out of the tree and remembers who did it.
  mutating func remove(_ node: Int, _ instruction: InstructionID) {
    record.removed[node] = instruction
    draft.nodes[node].isRemoved = true
    record.disordered.insert(draft.nodes[node].parent)
    record.restructured[draft.nodes[node].parent] = instruction
    record.note(instruction, node)
    let kind = draft.nodes[node].kind
    if kind <= .article { record.articlesChanged.insert(draft.scope(of: node)) }
    if kind.isDivision { record.divisionsChanged = true }
  }
}
