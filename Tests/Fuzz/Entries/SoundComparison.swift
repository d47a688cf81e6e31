import Comparison
public import RegulationModel
import TextDifference

/// What holds for the comparison of any two editions.
public enum SoundComparison {
  /// Compares editions: every article is in one change, and the segments of a change have all words
  /// of both sides.
  public static func check(_ old: Edition, _ new: Edition) throws(Violation) {
    let comparison = EditionComparison(old: old, new: new)
    for (edition, sides) in [
      (old, comparison.changes.map(\.old)), (new, comparison.changes.map(\.new)),
    ] {
      let rows = sides.joined().map(\.index)
      try require(
        Set(rows).count == rows.count, "a provision stands twice\n\(old.text)\n==\n\(new.text)")
      let articles = edition.articles.map(\.index)
      try require(
        articles.allSatisfy(Set(rows).contains), "an article is lost\n\(old.text)\n==\n\(new.text)")
    }
    for change in comparison.changes { try check(change) }
  }

  /// By bytes: a combining mark at the start of a text makes another character of what is before it.
  private static func holds(_ edition: Edition, _ words: String) -> Bool {
    Array(edition.text.utf8).contains(Array(words.utf8))
  }

  private static func check(_ change: ProvisionChange) throws(Violation) {
    let segments = change.difference.segments
    let kept = segments.filter { $0.operation != .insert }.map(\.text).joined()
    let made = segments.filter { $0.operation != .delete }.map(\.text).joined()
    if change.old.count == 1, let only = change.old.first {
      try require(holds(only.edition, kept), "\(only.id): not of the old text: \(kept)")
    }
    if change.new.count == 1, let only = change.new.first {
      try require(holds(only.edition, made), "\(only.id): not of the new text: \(made)")
    }
    try require((change.kind == .added) == change.old.isEmpty, "added without being new")
    try require((change.kind == .removed) == change.new.isEmpty, "removed without being old")
    for child in change.children { try check(child) }
  }
}
