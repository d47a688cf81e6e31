internal import Amending
internal import DecisionLanguage
internal import RegulationModel

/// How closely the change of an article is told.
enum DraftingLevel: Int, Comparable {
  /// Not at all: it is only moved, merged or renumbered, or citations follow by themselves.
  case none
  /// By words where that is clear, else by 款 and 项.
  case words
  /// By 款 and 项.
  case units
  /// As a whole.
  case whole
  /// Taken out and put in again.
  case apart

  static func < (left: DraftingLevel, right: DraftingLevel) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The next coarser level; `nil` behind the last.
  var coarser: DraftingLevel? { DraftingLevel(rawValue: rawValue + 1) }
}

/// Drafts the instructions for one kept article or annex.
struct ArticleDrafter {
  let plan: ActPlan
  /// The new row.
  let row: Int
  let oldRow: Int
  let address: ProvisionAddress
  /// What the other instructions leave, where an application has shown it.
  let held: (edition: Edition, row: Int)?
  let forecast: CitationForecast

  /// Prepares an article.
  ///
  /// `row` is the article in the new edition, which must be kept; `held` the article as the other
  /// instructions leave it, `nil` where that is only foreseen by `forecast`.
  init?(
    _ plan: ActPlan, row: Int, held: (edition: Edition, row: Int)?, _ forecast: CitationForecast
  ) {
    guard let oldRow = plan.predecessors[row] else { return nil }
    self.plan = plan
    self.row = row
    self.oldRow = oldRow
    self.forecast = forecast
    address = Provision(edition: plan.old, index: oldRow).address
    let size = plan.old.rows[oldRow].end - Int32(oldRow)
    self.held = held.flatMap { $0.edition.rows[$0.row].end - Int32($0.row) == size ? $0 : nil }
  }

  var old: Edition { plan.old }
  var new: Edition { plan.new }
  var article: AmendmentTarget { AmendmentTarget(.provision(address)) }
  var place: AmendmentTarget {
    AmendmentTarget(.provision(Provision(edition: new, index: row).address), isNew: true)
  }

  /// The instructions at some level.
  func operations(_ level: DraftingLevel) -> [AmendingOperation] {
    if let merged = plan.merged[row] { return [merge(merged)] }
    let isMoved = plan.moved.contains(row)
    guard level > .none else { return isMoved ? [renumbering([])] : [] }
    let tellsNumber =
      plan.isRenumbered(row) && (isMoved || (plan.method.adjustsOrder && plan.moved.isEmpty))
    if level < .whole, let fine = fineOperations(level) {
      return tellsNumber ? [renumbering([])] + fine : fine
    }
    // No instruction gives an annex as a whole.
    guard old.rows[oldRow].kind == .article else { return fineOperations(.units) ?? [] }
    let text = [new.quotation(of: row, isLabelled: false)]
    return tellsNumber
      ? [renumbering(text)] : [.replaceUnits([article], text: text, isConsolidated: false)]
  }

  private func renumbering(_ text: [QuotedText]) -> AmendingOperation {
    .renumber([article], to: [place], text: text)
  }

  private func merge(_ others: [Int]) -> AmendingOperation {
    let rows = ([oldRow] + others).sorted()
    let areAdjacent = zip(rows, rows.dropFirst()).allSatisfy { Int(old.rows[$0].end) == $1 }
    return .merge(
      TargetList.grouped(
        rows.map { AmendmentTarget(.provision(Provision(edition: old, index: $0).address)) },
        areAdjacent: areAdjacent),
      to: place, text: [new.quotation(of: row, isLabelled: false)])
  }

  // MARK: - 款

  private func fineOperations(_ level: DraftingLevel) -> [AmendingOperation]? {
    guard let pairs = ChildPairs(plan.changes[row]) else { return nil }
    var operations: [AmendingOperation] = []
    for pair in pairs.pairs {
      switch pair {
      case .kept(let from, let to, let change):
        guard !isDone(from, to) else { continue }
        guard let own = paragraph(from, to, change, level) else { return nil }
        operations += own
      case .added(let rows): operations.append(insertion(.paragraph, rows, into: article))
      case .removed(let rows): operations.append(.deleteUnits(TargetList.grouped(rows.map(target))))
      case .replaced(let from, let to):
        guard !isOnly(from) else { return nil }
        operations.append(replacement(from, to))
      }
    }
    let isAnnex = old.rows[oldRow].kind == .annex
    guard isAnnex || operations.count <= DraftingRules.instructionsInArticle else { return nil }
    guard isAnnex || newShare(operations) <= DraftingRules.articleShare else { return nil }
    return operations.isEmpty ? nil : ArticleDrafter.inReadingOrder(operations)
  }

  /// What stays first, then what goes, then what comes: so 第二款 is the old one until a new one is
  /// told.
  private static func inReadingOrder(_ operations: [AmendingOperation]) -> [AmendingOperation] {
    func rank(_ operation: AmendingOperation) -> Int {
      switch operation {
      case .deleteUnits: 1
      case .insertUnits: 2
      default: 0
      }
    }
    return (0...2).flatMap { wanted in operations.filter { rank($0) == wanted } }
  }

  /// How much of the new article the instructions spell.
  private func newShare(_ operations: [AmendingOperation]) -> Double {
    let spelt = operations.reduce(0) { sum, operation in
      guard case .replaceUnits(_, let text, _) = operation else { return sum }
      return sum + text.reduce(0) { $0 + $1.text.utf8.count }
    }
    return Double(spelt) / Double(max(1, new.stretch(of: row).count))
  }

  func target(_ oldRow: Int) -> AmendmentTarget {
    let address = Provision(edition: old, index: oldRow).address
    return AmendmentTarget(.provision(ProvisionAddress(shortened(address.steps, oldRow))))
  }

  /// The only 款 of an article is not named: 第三条第（二）项.
  private func shortened(_ steps: [ProvisionAddress.Step], _ oldRow: Int) -> [ProvisionAddress.Step]
  {
    let only = steps.firstIndex { $0.kind == .paragraph }
    guard let only, steps[..<only].last?.kind == .article,
      old.childRows(of: self.oldRow).count == 1
    else { return steps }
    return steps.enumerated().filter { $0.offset != only }.map(\.element)
  }

  func isOnly(_ paragraph: Int) -> Bool {
    old.rows[oldRow].kind == .article && old.childRows(of: oldRow).count == 1
  }

  func place(_ row: Int) -> AmendmentTarget {
    AmendmentTarget(.provision(Provision(edition: new, index: row).address), isNew: true)
  }

  func isDone(_ from: Int, _ to: Int) -> Bool {
    if let held {
      return held.edition.isPrinted(held.row + from - oldRow, like: new, to)
    }
    return old.isPrinted(from, like: new, to) || old.isForeseen(from, like: new, to, forecast)
  }

  /// The words of an old row as the other instructions leave them.
  func heldText(_ row: Int) -> String {
    if let held { return text(held.edition, held.row + row - oldRow) }
    return forecast.text(text(old, row))
  }

  func replacement(_ from: Int, _ to: Int) -> AmendingOperation {
    .replaceUnits(
      [target(from)], text: [new.quotation(of: to, isLabelled: true)], isConsolidated: false)
  }

  func insertion(
    _ kind: ProvisionKind, _ rows: [Int], into parent: AmendmentTarget
  ) -> AmendingOperation {
    .insertUnits(
      UnitInsertion(
        kind, count: rows.count, parent: parent, numbers: TargetList.grouped(rows.map(place)),
        text: [new.quotation(of: rows, isLabelled: true)]))
  }
}
