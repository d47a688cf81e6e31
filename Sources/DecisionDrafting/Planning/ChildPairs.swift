internal import Comparison
internal import RegulationModel

/// What became of the 款 of an article, or of the 项 of a 款, in order.
struct ChildPairs {
  /// A stretch of children.
  enum Pair {
    /// One that goes on, with its change.
    case kept(old: Int, new: Int, ProvisionChange)
    /// One in the place of another, with nothing in common.
    case replaced(old: Int, new: Int)
    /// Some that are gone, side by side.
    case removed([Int])
    /// Some that came, side by side.
    case added([Int])
  }

  private(set) var pairs: [Pair] = []

  /// Pairs the children of a change; `nil` where they were divided, joined or moved.
  init?(_ change: ProvisionChange?) {
    guard let change, !change.children.isEmpty else { return nil }
    var removed: [Int] = []
    var added: [Int] = []
    for child in change.children {
      guard !child.isMoved else { return nil }
      switch child.kind {
      case .unchanged, .modified:
        guard let from = child.old.first, let to = child.new.first else { return nil }
        flush(&removed, &added)
        pairs.append(.kept(old: from.index, new: to.index, child))
      case .added: added += child.new.map(\.index)
      case .removed: removed += child.old.map(\.index)
      case .split, .merged: return nil
      }
    }
    flush(&removed, &added)
  }

  private mutating func flush(_ removed: inout [Int], _ added: inout [Int]) {
    let common = min(removed.count, added.count)
    for (from, to) in zip(removed.prefix(common), added.prefix(common)) {
      pairs.append(.replaced(old: from, new: to))
    }
    if removed.count > common { pairs.append(.removed(Array(removed.dropFirst(common)))) }
    if added.count > common { pairs.append(.added(Array(added.dropFirst(common)))) }
    (removed, added) = ([], [])
  }
}
