internal import RegulationModel
internal import TextDifference

/// Pairs what provisions hold: 款 in articles, 项 in 款, 目 in 项.
struct InnerComparison {
  private let old: ComparedEdition
  private let new: ComparedEdition

  init(_ old: ComparedEdition, _ new: ComparedEdition) {
    self.old = old
    self.new = new
  }

  /// The groups of the rows directly inside a group of provisions; none for a division.
  func groups(inside group: RowGroup) -> [RowGroup] {
    let oldRows = group.old.flatMap { children(of: $0, old) }
    let newRows = group.new.flatMap { children(of: $0, new) }
    if oldRows.isEmpty, newRows.isEmpty { return [] }
    let oldTexts = oldRows.map { old.text(of: $0) }
    let newTexts = newRows.map { new.text(of: $0) }
    let start = commonCount(zip(oldTexts, newTexts))
    let end = commonCount(
      zip(oldTexts.dropFirst(start).reversed(), newTexts.dropFirst(start).reversed()))
    let oldRest = start..<(oldRows.count - end)
    let newRest = start..<(newRows.count - end)
    var groups = (0..<start).map {
      RowGroup(old: [oldRows[$0]], new: [newRows[$0]], isMoved: false)
    }
    for found in rest(Array(oldTexts[oldRest]), Array(newTexts[newRest])) {
      groups.append(
        RowGroup(
          old: found.old.map { oldRows[$0 + start] }, new: found.new.map { newRows[$0 + start] },
          isMoved: found.isMoved))
    }
    for index in 0..<end {
      groups.append(
        RowGroup(
          old: [oldRows[oldRest.upperBound + index]], new: [newRows[newRest.upperBound + index]],
          isMoved: false))
    }
    return groups
  }

  private func rest(_ oldTexts: [ComparedText], _ newTexts: [ComparedText]) -> [UnitGroups.Group] {
    // The only 款 of an article is the same one, however much it was rewritten.
    if oldTexts.count == 1, newTexts.count == 1 { return [UnitGroups.Group(old: [0], new: [0])] }
    if oldTexts.isEmpty { return newTexts.indices.map { UnitGroups.Group(new: [$0]) } }
    if newTexts.isEmpty { return oldTexts.indices.map { UnitGroups.Group(old: [$0]) } }
    let samePlace = zip(oldTexts.indices, newTexts.indices).map { (old: $0, new: $1) }
    return UnitGroups(.inside, old: oldTexts, new: newTexts, sameNumber: samePlace).groups
  }

  private func children(of row: Int, _ side: ComparedEdition) -> [Int] {
    let rows = side.edition.rows
    guard !rows[row].kind.isDivision else { return [] }
    var children: [Int] = []
    var next = row + 1
    while next < Int(rows[row].end), rows[row].kind != .annex || rows[next].kind == .paragraph {
      children.append(next)
      next = Int(rows[next].end)
    }
    return children
  }

  /// How many pairs are the same text, from the first on.
  private func commonCount(_ pairs: some Sequence<(ComparedText, ComparedText)>) -> Int {
    var count = 0
    for (left, right) in pairs {
      guard left.isSameText(as: right) else { break }
      count += 1
    }
    return count
  }
}
