internal import Amending
internal import Comparison
internal import RegulationModel
internal import TextDifference

/// One kind of plan with what is told so far, article by article.
struct DraftState {
  private let comparison: EditionComparison
  private let method: ActPlan.Method
  private var plan: ActPlan
  private var levels: [Int: DraftingLevel] = [:]
  private var apart: Set<Int> = []
  /// What the other instructions give for an article before it has its own, by its new row.
  private var held: [Int: (edition: Edition, row: Int)] = [:]
  private let forecast: CitationForecast

  init(
    _ comparison: EditionComparison, _ method: ActPlan.Method, _ uses: WordUses
  ) {
    self.comparison = comparison
    self.method = method
    plan = ActPlan(comparison, method, uses)
    forecast = plan.forecast
    for (row, from) in plan.predecessors where new.rows[row].kind >= .article {
      if old.isPrintedInside(from, like: new, row) { continue }
      if old.isForeseen(from, like: new, row, forecast) { continue }
      levels[row] = .words
    }
  }

  private var old: Edition { comparison.old }
  private var new: Edition { comparison.new }

  // MARK: - Printing

  func document(_ title: String, _ options: DraftOptions) -> DraftedDocument {
    var items = FrontDrafter(old, new, plan.uses).items + StructureDrafter(plan).items
    for (row, from) in plan.predecessors where new.rows[row].kind >= .article {
      guard let drafter = ArticleDrafter(plan, row: row, held: held[row], forecast) else {
        continue
      }
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
    guard method.adjustsOrder, let rows = trial.outline(of: new) else { return false }
    var balance = 0
    for (row, from) in plan.predecessors
    where new.rows[row].kind == .article && levels[row] == nil {
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
    guard let rows = trial.outline(of: new), isInPlace(trial, rows) else { return false }
    var isChanged = false
    for (row, given) in rows where new.rows[row].kind >= .article {
      guard !trial.edition.isPrintedInside(given, like: new, row) else { continue }
      guard plan.predecessors[row] != nil else { return false }
      let level = levels[row] ?? .none
      if level == .none { held[row] = (trial.edition, given) }
      guard var coarser = level.coarser else { return false }
      // Of an article with one 款 the unit is the article.
      let hasOne = Provision(edition: new, index: row).children.count == 1
      if coarser == .units, hasOne { coarser = .whole }
      isChanged = true
      levels[row] = coarser
      if coarser == .apart { apart.insert(row) }
    }
    if !apart.isEmpty { plan = ActPlan(comparison, method, plan.uses, apart: apart) }
    return isChanged
  }

  /// Whether every kept article stands where it should, whatever its words are.
  private func isInPlace(_ trial: DraftTrial, _ rows: [Int: Int]) -> Bool {
    plan.predecessors.allSatisfy { row, from in
      guard new.rows[row].kind == .article, let given = rows[row] else { return true }
      let origin = trial.result.origins[Provision(edition: trial.edition, index: given).id]
      return origin?.old == Provision(edition: old, index: from).id
    }
  }
}
