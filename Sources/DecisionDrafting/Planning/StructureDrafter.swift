internal import DecisionLanguage
internal import RegulationModel

/// Drafts the items about whole articles and divisions: what goes, what comes, which heading and
/// which number is another one.
struct StructureDrafter {
  private let plan: ActPlan
  private(set) var items: [DraftedItem] = []

  init(_ plan: ActPlan) {
    self.plan = plan
    draftRemovals()
    draftInsertions()
    draftHeadings()
    draftNumbers()
  }

  private var old: Edition { plan.old }
  private var new: Edition { plan.new }

  private func target(_ row: Int) -> AmendmentTarget {
    AmendmentTarget(.provision(Provision(edition: old, index: row).address))
  }

  private func number(_ row: Int) -> AmendmentTarget {
    AmendmentTarget(.provision(Provision(edition: new, index: row).address), isNew: true)
  }

  /// A division into which something comes: 修改后的第三章 where it has another number then, since the old
  /// one may be that of another division.
  private func division(_ kept: Int, becoming row: Int) -> AmendmentTarget {
    old.rows[kept].number == new.rows[row].number ? target(kept) : number(row)
  }

  private mutating func add(_ place: DraftedItem.Place, _ operation: AmendingOperation) {
    items.append(DraftedItem(place, [operation]))
  }

  // MARK: - What goes

  private mutating func draftRemovals() {
    var run: [Int] = []
    var row = 0
    let absorbed = plan.absorbed
    while row < plan.oldEnd {
      let kind = old.rows[row].kind
      guard kind <= .article else {
        row = Int(old.rows[row].end)
        continue
      }
      let isKept = plan.successors[row] != nil || absorbed.contains(row)
      if let last = run.last, isKept || !follows(row, last) { finish(&run) }
      if !isKept { run.append(row) }
      row = isKept && kind < .article ? row + 1 : Int(old.rows[row].end)
    }
    finish(&run)
  }

  private func follows(_ row: Int, _ last: Int) -> Bool {
    old.rows[row].kind == old.rows[last].kind && Int(old.rows[last].end) == row
      && old.rows[row].parent == old.rows[last].parent
  }

  private mutating func finish(_ run: inout [Int]) {
    guard let first = run.first else { return }
    add(.init(row: first), .deleteUnits(TargetList.grouped(run.map(target))))
    run = []
  }

  // MARK: - What comes

  private mutating func draftInsertions() {
    var anchor = -1
    var row = 0
    while row < plan.newEnd {
      let kind = new.rows[row].kind
      let end = Int(new.rows[row].end)
      guard kind <= .article else {
        row = end
        continue
      }
      if let kept = plan.predecessors[row] {
        if !plan.moved.contains(row) { anchor = kept }
        row = kind == .article ? end : row + 1
      } else if kind == .article {
        let run = run(from: row)
        add(.init(row: anchor, added: row), .insertUnits(articles(run)))
        row = Int(new.rows[run[run.count - 1]].end)
      } else {
        add(.init(row: anchor, added: row), .insertUnits(division(row)))
        row = end
      }
    }
  }

  /// New articles that stand one behind the other and count on.
  private func run(from first: Int) -> [Int] {
    var run = [first]
    var next = Int(new.rows[first].end)
    while next < plan.newEnd, new.rows[next].kind == .article, plan.predecessors[next] == nil,
      new.rows[next].parent == new.rows[first].parent, let last = run.last,
      let number = new.rows[next].number, let before = new.rows[last].number,
      number.follows(before), number.branches.count == before.branches.count
    {
      run.append(next)
      next = Int(new.rows[next].end)
    }
    return run
  }

  private func articles(_ run: [Int]) -> UnitInsertion {
    var insertion = UnitInsertion(
      .article, count: run.count, numbers: TargetList.grouped(run.map(number)),
      text: [new.quotation(of: run, isLabelled: run.count > 1)])
    let parent = Int(new.rows[run[0]].parent)
    let hasBranch = !(new.rows[run[0]].number?.branches.isEmpty ?? true)
    guard hasBranch || !isImplied(run, parent) else { return insertion }
    if !hasBranch, parent >= 0, let kept = plan.predecessors[parent] {
      insertion.parent = division(kept, becoming: parent)
    } else if let before = articleBefore(run[0]), let kept = plan.predecessors[before],
      !plan.moved.contains(before), hasBranch || Int(new.rows[before].parent) == parent
    {
      insertion.after = target(kept)
      insertion.after?.isOriginal = plan.method.adjustsOrder && plan.isRenumbered(before)
    }
    return insertion
  }

  /// Whether the number alone says in which division new articles stand: the article that follows
  /// is in the same one, or none follows and the one before is.
  private func isImplied(_ run: [Int], _ parent: Int) -> Bool {
    var next = Int(new.rows[run[run.count - 1]].end)
    while next < plan.newEnd {
      if new.rows[next].kind == .article, isStaying(next) {
        return Int(new.rows[next].parent) == parent
      }
      next += 1
    }
    guard let before = articleBefore(run[0]) else { return parent < 0 }
    return Int(new.rows[before].parent) == parent
  }

  /// Whether an article keeps its place, or comes with a division.
  private func isStaying(_ row: Int) -> Bool {
    if plan.predecessors[row] != nil { return !plan.moved.contains(row) }
    let parent = Int(new.rows[row].parent)
    return parent >= 0 && plan.predecessors[parent] == nil
  }

  private func articleBefore(_ row: Int) -> Int? {
    new.rows[..<row].lastIndex { $0.kind == .article }
  }

  private func division(_ row: Int) -> UnitInsertion {
    var insertion = UnitInsertion(
      new.rows[row].kind, numbers: [number(row)],
      text: [new.quotation(of: row, isLabelled: true)])
    let parent = Int(new.rows[row].parent)
    if parent >= 0, let kept = plan.predecessors[parent] {
      insertion.parent = division(kept, becoming: parent)
    }
    return insertion
  }

  // MARK: - Headings and numbers

  private mutating func draftHeadings() {
    for row in new.rows.indices where new.rows[row].kind <= .article {
      guard let kept = plan.predecessors[row] else { continue }
      let heading = Provision(edition: new, index: row).heading
      guard let heading, heading != Provision(edition: old, index: kept).heading else { continue }
      var place = target(kept)
      place.part = .heading
      add(.init(row: kept), .rename(place, old: nil, new: QuotedText([heading])))
    }
  }

  /// Numbers that nothing else gives: those of all kept provisions where the order is not adjusted.
  private mutating func draftNumbers() {
    let hasNewDivisions =
      new.rows.indices.contains { new.rows[$0].kind.isDivision && plan.predecessors[$0] == nil }
      || old.rows.indices.contains { old.rows[$0].kind.isDivision && plan.successors[$0] == nil }
    // Narrower ones first: their places are named by the numbers of the wider ones so far.
    for kind in ProvisionKind.allCases.reversed() where kind <= .article {
      if plan.method.adjustsOrder, kind == .article || hasNewDivisions { continue }
      var run: [(old: Int, new: Int)] = []
      for row in old.rows.indices.prefix(plan.oldEnd) where old.rows[row].kind == kind {
        guard let kept = plan.successors[row], plan.isRenumbered(kept), !plan.moved.contains(kept),
          plan.merged[kept] == nil
        else {
          renumber(&run)
          continue
        }
        // 修改后的第三章 is known once 将第四章改为第三章 is told.
        if isNamedAnew(kept) {
          renumber(&run)
          run = [(row, kept)]
          renumber(&run, at: .init(row: row, added: 0))
          continue
        }
        if let last = run.last, !counts(row, kept, on: last) { renumber(&run) }
        run.append((row, kept))
      }
      renumber(&run)
    }
  }

  private func counts(_ oldRow: Int, _ newRow: Int, on last: (old: Int, new: Int)) -> Bool {
    func follows(_ next: ProvisionRow, _ previous: ProvisionRow) -> Bool {
      guard let number = next.number, let before = previous.number else { return false }
      return number.branches.isEmpty && before.branches.isEmpty && number.value == before.value + 1
        && (next.kind == .article || next.parent == previous.parent)
    }
    return follows(old.rows[oldRow], old.rows[last.old])
      && follows(new.rows[newRow], new.rows[last.new])
  }

  /// Whether something comes into a division that is called by its new number.
  private func isNamedAnew(_ newRow: Int) -> Bool {
    guard new.rows[newRow].kind.isDivision else { return false }
    let named = number(newRow)
    return items.contains { item in
      item.operations.contains { operation in
        if case .insertUnits(let insertion) = operation { insertion.parent == named } else { false }
      }
    }
  }

  private mutating func renumber(
    _ run: inout [(old: Int, new: Int)], at position: DraftedItem.Place = .end
  ) {
    guard !run.isEmpty else { return }
    let targets = TargetList.grouped(run.map { target($0.old) })
    let places = TargetList.grouped(run.map { place(of: $0.old, as: $0.new) })
    add(position, .renumber(targets, to: places, text: []))
    run = []
  }

  /// The new number in the old place: 将第三章第三节改为第二节, whatever 第三章 becomes.
  private func place(of oldRow: Int, as newRow: Int) -> AmendmentTarget {
    let above = Provision(edition: old, index: oldRow).address.steps.dropLast()
    let steps = Provision(edition: new, index: newRow).address.steps.suffix(1)
    return AmendmentTarget(.provision(ProvisionAddress(Array(above) + steps)), isNew: true)
  }
}

/// Several places as decisions name them: two in a list, more by both ends.
enum TargetList {
  /// The places; `areAdjacent` says whether nothing stands between them.
  static func grouped(
    _ targets: [AmendmentTarget], areAdjacent: Bool = true
  ) -> [AmendmentTarget] {
    guard targets.count > 2, areAdjacent, let first = targets.first?.address,
      let last = targets.last?.address
    else { return targets }
    return [AmendmentTarget(.range(first, last), isNew: targets[0].isNew)]
  }
}
