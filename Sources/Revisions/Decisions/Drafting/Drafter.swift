internal import Findings
internal import RegulationModel

/// Looks for a decision that is proven: plans, prints, reads, applies, compares, and tells coarser
/// what did not come out right.
///
/// The search is bounded: some kinds of plan, each mended a few times, and every mending makes an
/// article's instructions coarser.
struct Drafter {
  private let comparison: EditionComparison
  private let title: String
  private let options: DraftOptions
  private let borders: WordBorders
  /// The first difference of the best trial so far.
  private var difference: AmendmentProof.Difference?

  init(_ comparison: EditionComparison, title: String, options: DraftOptions) {
    self.comparison = comparison
    self.title = title
    self.options = options
    borders = WordBorders(comparison.old.bytes, comparison.new.bytes)
  }

  private var old: Edition { comparison.old }
  private var new: Edition { comparison.new }

  mutating func draft() throws(DraftingFailure) -> DraftTrial {
    for (index, method) in methods().enumerated() {
      var state = DraftState(comparison, method, borders)
      for _ in 0..<DraftingRules.rounds {
        guard let trial = DraftTrial(state.document(title, options), old: old, new: new) else { break }
        if trial.isProven { return trial }
        // DEBUGBEGIN
        if CommandLineDebug.on { print("DBG", method, "equal", trial.proof.isEqual, "refusals", trial.result.refusals, "told", state.isTold, "outline", trial.outline(of: new) != nil, "harm", state.isHarmed(by: trial)) }
        if CommandLineDebug.on { for (i, o) in trial.result.outcomes.enumerated() { if case .refused(let r) = o { print("   ", trial.decision.instructions[i].wording.prefix(60), r.message.english) } } }
        if CommandLineDebug.on { print("   diff", String(describing: trial.proof.difference).prefix(400)) }
        if CommandLineDebug.on { for i in 8..<20 where i < trial.decision.instructions.count { print("#", i, trial.decision.instructions[i].wording.prefix(50)) } }
        // DEBUGEND
        difference = difference ?? trial.proof.difference
        if index == 0, state.isHarmed(by: trial) { break }
        guard state.mend(after: trial) else { break }
        if state.isTold { difference = trial.proof.difference }
      }
    }
    let first = AmendmentProof(old, expected: new).difference
    throw (difference ?? first).map { .notExpressible($0) } ?? .nothingChanged
  }

  /// The kinds of plans to be tried, the most readable first.
  private func methods() -> [ActPlan.Method] {
    let numbered = ActPlan.Method(adjustsOrder: false)
    let plain = ActPlan.Method(adjustsOrder: false, movesByNumber: false)
    let rewrite = ActPlan.Method(adjustsOrder: false, movesByNumber: false, isRewrite: true)
    let plan = ActPlan(comparison, numbered, borders)
    let isShifted = old.rows.indices.contains { row in
      plan.successors[row].map { plan.isRenumbered($0) } ?? false
    }
    guard isShifted, ActPlan.isConsecutive(old, new) else { return [numbered, plain, rewrite] }
    let adjusted = ActPlan.Method(adjustsOrder: true)
    let adjustedPlain = ActPlan.Method(adjustsOrder: true, movesByNumber: false)
    return [adjusted, numbered, adjustedPlain, plain, rewrite]
  }
}

/// One kind of plan with what is told so far, article by article.
struct DraftState {
  private let comparison: EditionComparison
  private let method: ActPlan.Method
  private var plan: ActPlan
  private var levels: [Int: DraftingLevel] = [:]
  private var apart: Set<Int> = []
  /// What the other instructions give for an article before it has its own, by its new row.
  private var held: [Int: (edition: Edition, row: Int)] = [:]
  /// Whether the words of articles are told; not so in the first trial where citations follow by
  /// themselves, which shows what need not be told.
  private(set) var isTold: Bool

  init(_ comparison: EditionComparison, _ method: ActPlan.Method, _ borders: WordBorders) {
    self.comparison = comparison
    self.method = method
    plan = ActPlan(comparison, method, borders)
    isTold = !method.adjustsOrder
    if isTold { tellAll() }
  }

  private var old: Edition { comparison.old }
  private var new: Edition { comparison.new }

  private mutating func tellAll() {
    for (row, from) in plan.predecessors where new.rows[row].kind >= .article {
      if !old.isPrintedInside(from, like: new, row) { levels[row] = .words }
    }
  }

  // MARK: - Printing

  func document(_ title: String, _ options: DraftOptions) -> DraftedDocument {
    var items = FrontDrafter(old, new, plan.borders).items + StructureDrafter(plan).items
    for (row, from) in plan.predecessors where new.rows[row].kind >= .article {
      guard let drafter = ArticleDrafter(plan, row: row, held: held[row]) else { continue }
      items.append(
        DraftedItem(
          .init(row: from), drafter.operations(levels[row] ?? .none),
          moves: plan.moved.contains(row)))
    }
    return DraftedDocument(WordGroups.joined(items), act: title, order: order, options: options)
  }

  private var order: DraftedDocument.OrderAdjusted {
    guard method.adjustsOrder else { return .nothing }
    let hasShifted = plan.predecessors.keys.contains {
      new.rows[$0].kind.isDivision && plan.isRenumbered($0)
    }
    return hasShifted ? .divisions : .articles
  }

  // MARK: - Mending

  /// Whether 条文顺序作相应调整 spoils more articles than it sets right: then the new edition left the
  /// citations as they were.
  func isHarmed(by trial: DraftTrial) -> Bool {
    guard method.adjustsOrder, !isTold, let rows = trial.outline(of: new) else { return false }
    var balance = 0
    for (row, from) in plan.predecessors where new.rows[row].kind == .article {
      guard let given = rows[row] else { continue }
      let isKept = old.isPrintedInside(from, like: new, row)
      let isRight = trial.edition.isPrintedInside(given, like: new, row)
      if isKept, !isRight { balance -= 1 }
      if !isKept, isRight { balance += 1 }
    }
    return balance < 0
  }

  /// Tells more coarsely what did not come out right.
  ///
  /// - Returns: `false` when nothing can be told otherwise.
  mutating func mend(after trial: DraftTrial) -> Bool {
    guard let rows = trial.outline(of: new) else { return false }
    var isChanged = !isTold
    isTold = true
    for (row, given) in rows where new.rows[row].kind >= .article {
      guard !trial.edition.isPrintedInside(given, like: new, row) else { continue }
      guard plan.predecessors[row] != nil else { return false }
      let level = levels[row] ?? .none
      if level == .none { held[row] = (trial.edition, given) }
      guard let coarser = level.coarser else { return false }
      isChanged = true
      levels[row] = coarser
      if coarser == .apart { apart.insert(row) }
    }
    if !apart.isEmpty { plan = ActPlan(comparison, method, plan.borders, apart: apart) }
    return isChanged
  }
}

extension Edition {
  /// Whether a provision is printed as another one is, their labels apart.
  func isPrintedInside(_ row: Int, like other: Edition, _ otherRow: Int) -> Bool {
    guard rows[row].end - Int32(row) == other.rows[otherRow].end - Int32(otherRow) else { return false }
    return bytes[inside(row)] == other.bytes[other.inside(otherRow)]
  }

  private func inside(_ row: Int) -> Range<Int> {
    let range = stretch(of: row)
    return max(range.lowerBound, rows[row].label.offsets.upperBound)..<range.upperBound
  }
}
enum CommandLineDebug { static let on = CommandLine.arguments.contains("debug") }
