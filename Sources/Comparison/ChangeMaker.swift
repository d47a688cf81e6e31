internal import RegulationModel
internal import TextDifference

/// Makes the changes of groups of rows: their kind, their text, what happened inside, their order.
struct ChangeMaker {
  let old: ComparedEdition
  let new: ComparedEdition

  /// The changes in reading order.
  func changes(_ groups: [RowGroup]) -> [ProvisionChange] {
    inReadingOrder(groups).map { change($0) }
  }

  /// What became of a group; `outer` is the difference of what the group is inside of. The only 款 of
  /// an article has the same text as the article, and so the same difference.
  private func change(_ group: RowGroup, inside outer: TextDifference? = nil) -> ProvisionChange {
    let oldText = text(old, group.old)
    let newText = text(new, group.new)
    let difference =
      outer.flatMap { $0.isOf(oldText, newText) ? $0 : nil }
      ?? TextDifference(old: oldText, new: newText)
    let kind = kind(of: group, difference)
    let isKept = kind == .unchanged || kind == .modified
    let hasInside =
      kind == .split || kind == .merged
      || (isKept && !difference.isIdentical && !difference.isLayoutOnly)
    return ProvisionChange(
      kind, old: group.old.map { Provision(edition: old.edition, index: $0) },
      new: group.new.map { Provision(edition: new.edition, index: $0) }, isMoved: group.isMoved,
      difference: difference,
      children: hasInside ? changes(inside: group, difference) : [])
  }

  private func changes(inside group: RowGroup, _ outer: TextDifference) -> [ProvisionChange] {
    inReadingOrder(InnerComparison(old, new).groups(inside: group)).map {
      change($0, inside: outer)
    }
  }

  private func kind(of group: RowGroup, _ difference: TextDifference) -> ProvisionChange.Kind {
    switch (group.old.count, group.new.count) {
    case (0, _): .added
    case (_, 0): .removed
    case (1, 1): difference.hasNoRevision ? .unchanged : .modified
    case (1, _): .split
    default: .merged
    }
  }

  /// The text of some rows of one side; of several, with a line's end between them.
  private func text(_ side: ComparedEdition, _ rows: [Int]) -> ComparedText {
    let texts = rows.map { side.text(of: $0) }
    guard texts.count != 1, let first = texts.first else {
      return texts.first ?? ComparedText(GlyphTable([]))
    }
    return texts.dropFirst().reduce(first) { $0.joined(with: $1) }
  }

  // MARK: - Order

  /// Groups in the order of the new edition; what is gone stands behind what it followed.
  private func inReadingOrder(_ groups: [RowGroup]) -> [RowGroup] {
    var newRowOfOld: [Int: Int] = [:]
    for group in groups where !group.isMoved {
      guard let last = group.new.last else { continue }
      for row in group.old { newRowOfOld[row] = last }
    }
    let anchors = newRowOfOld.keys.sorted()
    func place(_ group: RowGroup) -> (Int, Int, Int) {
      if let first = group.new.first { return (first, 0, 0) }
      let row = group.old.first ?? 0
      let before = anchors.last(atOrBelow: row)
      return (before.flatMap { newRowOfOld[$0] } ?? -1, 1, row)
    }
    return groups.map { (place($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension [Int] {
  /// The largest element of a sorted array that is not above a value. O(log n).
  fileprivate func last(atOrBelow value: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
