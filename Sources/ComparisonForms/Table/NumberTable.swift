package import Comparison
package import RegulationModel

/// Which article became which: the 条文对照, in both directions.
package struct NumberTable: Sendable {
  /// An article of one edition and what it is in the other.
  package struct Line: Sendable, Hashable {
    package let article: String
    /// `nil` when the other edition has none.
    package let counterpart: String?
  }

  /// The same, with the places.
  package struct Entry: Sendable {
    package let article: Provision
    /// Empty when the other edition has none.
    package let counterparts: [Provision]

    fileprivate var line: Line {
      let labels = counterparts.map(\.citation)
      return Line(
        article: article.citation,
        counterpart: labels.isEmpty ? nil : labels.joined(separator: "、"))
    }
  }

  /// The old articles in order, with their places.
  package let entriesFromOld: [Entry]
  /// The new articles in order, with their places.
  package let entriesFromNew: [Entry]

  /// The old articles in order.
  package var fromOld: [Line] { entriesFromOld.map(\.line) }
  /// The new articles in order.
  package var fromNew: [Line] { entriesFromNew.map(\.line) }

  /// Reads the numbers off a comparison.
  package init(_ comparison: EditionComparison) {
    let changes = Array(comparison.articleChanges)
    entriesFromOld = Self.entries(changes, from: \.old, to: \.new)
    entriesFromNew = Self.entries(changes, from: \.new, to: \.old)
  }

  private static func entries(
    _ changes: [ProvisionChange], from side: (ProvisionChange) -> [Provision],
    to other: (ProvisionChange) -> [Provision]
  ) -> [Entry] {
    let entries = changes.flatMap { change in
      side(change).map { Entry(article: $0, counterparts: other(change)) }
    }
    return entries.sorted { $0.article.index < $1.article.index }
  }
}
