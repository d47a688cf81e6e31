internal import Amending
internal import Comparison
internal import RegulationModel
internal import TextDifference

/// What becomes of the articles and divisions of an act: which are kept, and which go or come.
///
/// A kept one may get other words, another heading or another number. It must stand in the division
/// that its own has become, since no instruction puts an article elsewhere but by its number.
struct ActPlan {
  /// How the plan tells what moved.
  struct Method: Hashable {
    /// Whether 条文顺序作相应调整 numbers the articles; else every new number is told.
    var adjustsOrder: Bool
    /// Whether articles that moved are renumbered, and not taken out and put in again.
    var movesByNumber = true
    /// Whether nothing is kept at all.
    var isRewrite = false
  }

  let old: Edition
  let new: Edition
  let method: Method
  /// Where words begin and end in the two editions.
  let uses: WordUses
  /// Where the annexes of the old edition begin.
  let oldEnd: Int
  /// Where the annexes of the new edition begin.
  let newEnd: Int
  /// The row of the new edition that a kept article, division or annex of the old one became.
  private(set) var successors: [Int: Int] = [:]
  /// The row of the old edition that a kept one of the new edition was.
  private(set) var predecessors: [Int: Int] = [:]
  /// What the comparison says of a kept row, by its new row; `nil` where it says nothing of it alone.
  private(set) var changes: [Int: ProvisionChange] = [:]
  /// The old rows that become one article, by its new row.
  private(set) var merged: [Int: [Int]] = [:]
  /// Kept articles that stand out of the order, by their new rows.
  private(set) var moved: Set<Int> = []
  /// The articles that the comparison calls moved, by their new rows.
  private var calledMoved: Set<Int> = []

  /// Plans from a comparison; `apart` are new rows of articles that are not to be kept.
  init(
    _ comparison: EditionComparison, _ method: Method, _ uses: WordUses, apart: Set<Int> = []
  ) {
    old = comparison.old
    new = comparison.new
    self.method = method
    self.uses = uses
    oldEnd = comparison.old.bodyEnd
    newEnd = comparison.new.bodyEnd
    pairDivisions(comparison.changes)
    pairAnnexes(comparison.changes)
    guard !method.isRewrite else { return }
    for change in comparison.changes where change.subject?.kind == .article {
      pairArticles(change, apart: apart)
    }
    findMoved()
  }

  // MARK: - Pairing

  private mutating func keep(_ oldRow: Int, as newRow: Int, _ change: ProvisionChange?) {
    guard successors[oldRow] == nil, predecessors[newRow] == nil else { return }
    successors[oldRow] = newRow
    predecessors[newRow] = oldRow
    changes[newRow] = change
  }

  /// Wider divisions first: one is kept only inside of one that is kept.
  private mutating func pairDivisions(_ all: [ProvisionChange]) {
    let divisions = all.filter { change in
      change.subject?.kind.isDivision == true && !change.isMoved && !change.old.isEmpty
        && !change.new.isEmpty
    }
    for change in divisions.sorted(by: { $0.new[0].index < $1.new[0].index }) {
      let (from, to) = (change.old[0], change.new[0])
      // What has no number has no address: it stays as it is.
      let isSame = from.kind == to.kind && (from.number == nil) == (to.number == nil)
      guard isSame, !method.isRewrite || from.number == nil,
        corresponds(Int(from.row.parent), Int(to.row.parent))
      else { continue }
      keep(from.index, as: to.index, change)
    }
  }

  /// Annexes correspond by their order: no instruction adds one or takes one away.
  private mutating func pairAnnexes(_ all: [ProvisionChange]) {
    func annexes(_ edition: Edition) -> [Int] {
      edition.rows.indices.filter { edition.rows[$0].kind == .annex }
    }
    for (from, to) in zip(annexes(old), annexes(new)) {
      let change = all.first { $0.old.first?.index == from && $0.new.first?.index == to }
      keep(from, as: to, change)
    }
  }

  private mutating func pairArticles(_ change: ProvisionChange, apart: Set<Int>) {
    guard let from = change.old.first, let to = change.new.first, !apart.contains(to.index),
      from.index < oldEnd, to.index < newEnd, hasSameCaption(from, to)
    else { return }
    let isInPlace = corresponds(Int(from.row.parent), Int(to.row.parent))
    let isMoving = change.isMoved && method.movesByNumber && from.number != to.number
    guard isInPlace || (isMoving && stands(from) && arrives(to)) else { return }
    if change.isMoved { calledMoved.insert(to.index) }
    let isPair = change.old.count == 1 && change.new.count == 1
    keep(from.index, as: to.index, isPair ? change : nil)
    let others = change.old.dropFirst()
    guard !others.isEmpty, change.new.count == 1, others.allSatisfy(stands) else {
      return
    }
    merged[to.index] = others.map(\.index)
  }

  /// Whether the division that an article stands in is kept.
  private func stands(_ article: Provision) -> Bool {
    article.row.parent < 0 || successors[Int(article.row.parent)] != nil
  }

  /// Whether the division that an article comes into is one that was there before.
  private func arrives(_ article: Provision) -> Bool {
    article.row.parent < 0 || predecessors[Int(article.row.parent)] != nil
  }

  /// No instruction gives an article a caption or takes it away.
  private func hasSameCaption(_ from: Provision, _ to: Provision) -> Bool {
    (from.heading == nil) == (to.heading == nil)
  }

  private func corresponds(_ oldParent: Int, _ newParent: Int) -> Bool {
    oldParent < 0 || newParent < 0 ? oldParent == newParent : successors[oldParent] == newParent
  }

  // MARK: - Order

  private mutating func findMoved() {
    let kept = old.rows.indices.filter { old.rows[$0].kind == .article }
      .compactMap { successors[$0] }
    let run = LongestRun.indices(kept.map { $0 })
    var found = [Set(kept.indices.filter { !run.contains($0) }.map { kept[$0] })]
    // The comparison says which of two articles that passed each other moved.
    let others = kept.filter { !calledMoved.contains($0) }
    if zip(others, others.dropFirst()).allSatisfy(<) {
      found.insert(Set(kept).intersection(calledMoved), at: 0)
    }
    let choices = found.map { moved in (moved, moved.filter { !isKept($0, moved) }) }
    guard let (moved, apart) = choices.min(by: { $0.1.count < $1.1.count }) else { return }
    self.moved = moved.subtracting(apart)
    for row in apart { release(row) }
  }

  /// Whether one of the articles that moved can be told by its number.
  private func isKept(_ row: Int, _ moved: Set<Int>) -> Bool {
    method.movesByNumber && isImplied(row, moved)
  }

  /// Whether a number alone puts an article where it belongs: before one that stays there, or
  /// behind one at the end of the act.
  private func isImplied(_ row: Int, _ moved: Set<Int>) -> Bool {
    let next = Int(new.rows[row].end)
    let neighbour = next < newEnd ? next : new.rows[..<row].lastIndex { $0.kind == .article }
    guard let neighbour, new.rows[neighbour].kind == .article, predecessors[neighbour] != nil else {
      return false
    }
    return !moved.contains(neighbour) && new.rows[neighbour].parent == new.rows[row].parent
  }

  private mutating func release(_ newRow: Int) {
    guard let oldRow = predecessors.removeValue(forKey: newRow) else { return }
    successors[oldRow] = nil
    changes[newRow] = nil
    merged[newRow] = nil
  }

  // MARK: - Reading

  /// The old rows of articles that become part of another one.
  var absorbed: Set<Int> { Set(merged.values.joined()) }

  /// Whether a kept provision has another number.
  func isRenumbered(_ newRow: Int) -> Bool {
    predecessors[newRow].map { old.rows[$0].number != new.rows[newRow].number } ?? false
  }

  /// What becomes of citations where the order is adjusted.
  var forecast: CitationForecast {
    guard method.adjustsOrder else { return CitationForecast() }
    var numbers: [ProvisionNumber: ProvisionNumber] = [:]
    for (from, to) in successors where old.rows[from].kind == .article && isRenumbered(to) {
      guard let number = old.rows[from].number else { continue }
      numbers[number] = new.rows[to].number
    }
    return CitationForecast(numbers)
  }

  /// Whether the new edition numbers its articles one after the other from the old one's first
  /// number on, so that 条文顺序作相应调整 can give these numbers.
  static func isConsecutive(_ old: Edition, _ new: Edition) -> Bool {
    guard let start = old.articles.first?.number?.value else { return false }
    var next = start
    for article in new.articles {
      guard let number = article.number else { return false }
      if number.branches.isEmpty {
        guard number.value == next else { return false }
        next += 1
      } else if number.value != next - 1 {
        return false
      }
    }
    return true
  }
}
