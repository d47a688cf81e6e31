internal import ChineseText
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
  private let plan: ActPlan
  /// The new row.
  private let row: Int
  private let oldRow: Int
  private let address: ProvisionAddress
  /// What the other instructions leave, where an application has shown it.
  private let held: (edition: Edition, row: Int)?
  private let forecast: CitationForecast

  /// Prepares an article.
  ///
  /// - Parameters:
  ///   - row: the article in the new edition; it must be kept.
  ///   - held: the article as the other instructions leave it; `nil` where that is only foreseen.
  ///   - forecast: foresees it.
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

  private var old: Edition { plan.old }
  private var new: Edition { plan.new }
  private var article: AmendmentTarget { AmendmentTarget(.provision(address)) }
  private var place: AmendmentTarget {
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
    return operations.isEmpty ? nil : operations
  }

  /// How much of the new article the instructions spell.
  private func newShare(_ operations: [AmendingOperation]) -> Double {
    let spelt = operations.reduce(0) { sum, operation in
      guard case .replaceUnits(_, let text, _) = operation else { return sum }
      return sum + text.reduce(0) { $0 + $1.text.utf8.count }
    }
    return Double(spelt) / Double(max(1, new.stretch(of: row).count))
  }

  private func target(_ oldRow: Int) -> AmendmentTarget {
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

  private func isOnly(_ paragraph: Int) -> Bool {
    old.rows[oldRow].kind == .article && old.childRows(of: oldRow).count == 1
  }

  private func place(_ row: Int) -> AmendmentTarget {
    AmendmentTarget(.provision(Provision(edition: new, index: row).address), isNew: true)
  }

  private func isDone(_ from: Int, _ to: Int) -> Bool {
    if let held {
      return held.edition.isPrinted(held.row + from - oldRow, like: new, to)
    }
    return old.isPrinted(from, like: new, to) || old.isForeseen(from, like: new, to, forecast)
  }

  /// The words of an old row as the other instructions leave them.
  private func heldText(_ row: Int) -> String {
    if let held { return text(held.edition, held.row + row - oldRow) }
    return forecast.text(text(old, row))
  }

  private func replacement(_ from: Int, _ to: Int) -> AmendingOperation {
    .replaceUnits(
      [target(from)], text: [new.quotation(of: to, isLabelled: true)], isConsolidated: false)
  }

  private func insertion(
    _ kind: ProvisionKind, _ rows: [Int], into parent: AmendmentTarget
  ) -> AmendingOperation {
    .insertUnits(
      UnitInsertion(
        kind, count: rows.count, parent: parent, numbers: TargetList.grouped(rows.map(place)),
        text: [new.quotation(of: rows, isLabelled: true)]))
  }

  // MARK: - Inside a 款

  private func paragraph(
    _ from: Int, _ to: Int, _ change: ProvisionChange, _ level: DraftingLevel
  ) -> [AmendingOperation]? {
    if let fine = list(from, to, change, level) { return fine }
    return isOnly(from) ? nil : [replacement(from, to)]
  }

  /// The lead-in by words and the 项 one by one; `nil` where the 款 is clearer as a whole.
  private func list(
    _ from: Int, _ to: Int, _ change: ProvisionChange, _ level: DraftingLevel
  ) -> [AmendingOperation]? {
    var operations: [AmendingOperation] = []
    guard hasSameClosing(from, to) else { return nil }
    if heldText(from) != text(new, to) {
      guard let words = words(from, to, change, level) else { return nil }
      operations += words
    }
    guard Int(old.rows[from].end) > from + 1 || Int(new.rows[to].end) > to + 1 else {
      return operations
    }
    guard let pairs = ChildPairs(change) else { return nil }
    let isShifted = pairs.pairs.contains { pair in
      switch pair {
      case .added, .removed: true
      default: false
      }
    }
    for pair in pairs.pairs {
      switch pair {
      case .kept(let from, let to, let change):
        guard !isDone(from, to), !differsByNumberOnly(from, to) else { continue }
        operations += item(from, to, change, level, isShifted: isShifted)
      case .added(let rows): operations.append(insertion(.item, rows, into: target(from)))
      case .removed(let rows): operations.append(.deleteUnits(TargetList.grouped(rows.map(target))))
      case .replaced(let from, let to):
        operations += item(from, to, nil, .whole, isShifted: isShifted)
      }
    }
    return operations.count <= DraftingRules.instructionsInArticle ? operations : nil
  }

  private func item(
    _ from: Int, _ to: Int, _ change: ProvisionChange?, _ level: DraftingLevel, isShifted: Bool
  ) -> [AmendingOperation] {
    let isLeaf = Int(old.rows[from].end) == from + 1 && Int(new.rows[to].end) == to + 1
    if isLeaf, let words = words(from, to, change, level) { return words }
    guard isShifted, old.rows[from].number != new.rows[to].number else {
      return [replacement(from, to)]
    }
    return [
      .renumber(
        [target(from)], to: [place(to)], text: [new.quotation(of: to, isLabelled: true)])
    ]
  }

  private func words(
    _ from: Int, _ to: Int, _ change: ProvisionChange?, _ level: DraftingLevel
  ) -> [AmendingOperation]? {
    let isLeaf = Int(old.rows[from].end) == from + 1 && Int(new.rows[to].end) == to + 1
    // A leaf of which most is new is not compared once more.
    guard level == .words, !isLeaf || (change?.similarity ?? 1) >= DraftingRules.wordShare else {
      return nil
    }
    let others = (from..<Int(old.rows[from].end)).flatMap { row in
      (row == from ? [] : [text(old, row)]) + [old.string(old.rows[row].closing)]
    }
    let (held, base, wanted) = (heldText(from), text(old, from), text(new, to))
    let isCompared = isLeaf && held == base && old.rows[from].closing.isEmpty
    let drafter = WordDrafter(
      target(from), held: held, base: base, others: others, borders: plan.borders)
    return drafter?.operations(to: wanted, isCompared ? change?.difference : nil)
  }

  private func text(_ edition: Edition, _ row: Int) -> String {
    edition.string(edition.rows[row].text)
  }

  private func hasSameClosing(_ from: Int, _ to: Int) -> Bool {
    forecast.text(old.string(old.rows[from].closing)) == new.string(new.rows[to].closing)
  }

  /// Whether a 项 has only got another number, which follows by itself.
  private func differsByNumberOnly(_ from: Int, _ to: Int) -> Bool {
    guard Int(old.rows[from].end) == from + 1, Int(new.rows[to].end) == to + 1 else { return false }
    return heldText(from) == text(new, to)
  }
}
