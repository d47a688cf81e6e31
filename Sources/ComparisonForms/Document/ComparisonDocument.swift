public import Comparison
internal import RegulationModel

/// A comparison with all that is said about it: what every form of output reads.
public struct ComparisonDocument: Sendable {
  /// The comparison.
  public let comparison: EditionComparison
  /// The name of the old edition.
  public let old: EditionName
  /// The name of the new edition.
  public let new: EditionName
  /// Which changes are shown.
  public let selection: ComparisonSelection
  /// Citations that point elsewhere than before.
  public let staleCitations: [StaleCitation]

  /// Prepares a comparison for output.
  public init(
    _ comparison: EditionComparison, old: EditionName, new: EditionName,
    selection: ComparisonSelection = ComparisonSelection(), staleCitations: [StaleCitation] = []
  ) {
    self.comparison = comparison
    self.old = old
    self.new = new
    self.selection = selection
    self.staleCitations = staleCitations
  }

  /// The changes that are shown, in reading order.
  public var changes: [ProvisionChange] {
    selection.isEverything
      ? comparison.changes : comparison.changes.filter { selection.contains($0) }
  }

  /// The changes of articles, counted: of those that are asked for, where some are.
  public var summary: ComparisonSummary {
    guard selection.provisions != nil else { return comparison.summary }
    return ComparisonSummary(changes.lazy.filter { $0.subject?.kind == .article })
  }

  /// The title to print over a comparison: of the new edition, else of the old one.
  package var title: String? { comparison.new.title ?? comparison.old.title }
}
