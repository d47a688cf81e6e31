public import RegulationModel
import Revisions

/// What holds for the comparison of any two editions.
public enum SoundComparison {
  /// Compares editions: every article is in one change, and the segments of a change have all words
  /// of both sides.
  public static func check(_ old: Edition, _ new: Edition) throws(Violation) {
    let comparison = EditionComparison(old: old, new: new)
    let changes = Array(comparison.articleChanges)
    try require(
      changes.flatMap(\.old).map(\.index).sorted() == old.articles.map(\.index),
      "not each old article once\n\(old.text)\n==\n\(new.text)")
    try require(
      changes.flatMap(\.new).map(\.index).sorted() == new.articles.map(\.index),
      "not each new article once\n\(old.text)\n==\n\(new.text)")
    for change in comparison.changes { try check(change) }
  }

  private static func check(_ change: ProvisionChange) throws(Violation) {
    let segments = change.difference.segments
    let kept = segments.filter { $0.operation != .insert }.map(\.text).joined()
    let made = segments.filter { $0.operation != .delete }.map(\.text).joined()
    if change.old.count == 1, let only = change.old.first {
      try require(only.edition.text.contains(kept), "\(only.id): not of the old text: \(kept)")
    }
    if change.new.count == 1, let only = change.new.first {
      try require(only.edition.text.contains(made), "\(only.id): not of the new text: \(made)")
    }
    try require((change.kind == .added) == change.old.isEmpty, "added without being new")
    try require((change.kind == .removed) == change.new.isEmpty, "removed without being old")
    for child in change.children { try check(child) }
  }
}
