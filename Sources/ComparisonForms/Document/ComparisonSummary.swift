public import Comparison
internal import RegulationModel

/// How many changes of each kind there are.
public struct ComparisonSummary: Sendable, Hashable {
  /// The same words.
  public var unchanged = 0
  /// Other words.
  public var modified = 0
  /// New.
  public var added = 0
  /// Gone.
  public var removed = 0
  /// One became several; each counts once.
  public var split = 0
  /// Several became one; each counts once.
  public var merged = 0
  /// Another number; these are counted above as well.
  public var renumbered = 0
  /// Another place; these are counted above as well.
  public var moved = 0
  /// Other print of the same words; these are counted as unchanged.
  public var layoutOnly = 0

  /// Counts changes.
  init(_ changes: some Sequence<ProvisionChange>) {
    for change in changes { add(change) }
  }

  private mutating func add(_ change: ProvisionChange) {
    switch change.kind {
    case .unchanged: unchanged += 1
    case .modified: modified += 1
    case .added: added += 1
    case .removed: removed += 1
    case .split: split += 1
    case .merged: merged += 1
    }
    if change.isRenumbered { renumbered += 1 }
    if change.isMoved { moved += 1 }
    if change.isLayoutOnly { layoutOnly += 1 }
  }
}

extension EditionComparison {
  /// The changes of articles, counted.
  public var summary: ComparisonSummary { ComparisonSummary(articleChanges) }

  /// The changes of 编, 分编, 章 and 节, counted.
  package var divisionSummary: ComparisonSummary {
    ComparisonSummary(changes.lazy.filter { $0.subject?.kind.isDivision ?? false })
  }
}
