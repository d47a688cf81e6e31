internal import RegulationModel

/// Where each provision went, and where each came from: articles, divisions, 款, 项 and 目.
struct ProvisionCorrespondence: Sendable {
  private var successors: [[Int32]]
  private var predecessors: [[Int32]]

  /// Reads a comparison. Linear in the rows of both editions.
  init(_ comparison: EditionComparison) {
    successors = [[Int32]](repeating: [], count: comparison.old.rows.count)
    predecessors = [[Int32]](repeating: [], count: comparison.new.rows.count)
    for change in comparison.changes { add(change, comparison) }
  }

  /// The rows of the new edition that a row of the old one became; empty when it is gone.
  func successors(of old: Int) -> [Int] { successors[old].map { Int($0) } }

  /// The rows of the old edition that a row of the new one came from; empty when it is new.
  func predecessors(of new: Int) -> [Int] { predecessors[new].map { Int($0) } }

  private mutating func add(_ change: ProvisionChange, _ comparison: EditionComparison) {
    for old in change.old { for new in change.new { join(old.index, new.index) } }
    for child in change.children { add(child, comparison) }
    guard change.children.isEmpty, let old = change.old.first, let new = change.new.first,
      !old.kind.isDivision
    else { return }
    joinInside(old.index, new.index, comparison)
  }

  /// Joins what two provisions with the same words hold, place by place.
  private mutating func joinInside(_ old: Int, _ new: Int, _ comparison: EditionComparison) {
    let oldRows = comparison.old.rows
    let newRows = comparison.new.rows
    let oldInside = (old + 1)..<Int(oldRows[old].end)
    let newInside = (new + 1)..<Int(newRows[new].end)
    for (left, right) in zip(oldInside, newInside) {
      let isSame =
        oldRows[left].kind == newRows[right].kind
        && oldRows[left].end - Int32(left) == newRows[right].end - Int32(right)
      // An annex holds articles, which have changes of their own.
      guard isSame, oldRows[left].kind > .article, oldRows[left].kind < .annex else { return }
      join(left, right)
    }
  }

  private mutating func join(_ old: Int, _ new: Int) {
    successors[old].append(Int32(new))
    predecessors[new].append(Int32(old))
  }
}
