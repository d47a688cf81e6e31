package import Comparison
internal import RegulationModel

/// Which article became which: the 条文对照, in both directions.
package struct NumberTable: Sendable {
  /// An article of one edition and what it is in the other.
  package struct Line: Sendable, Hashable {
    package let article: String
    /// `nil` when the other edition has none.
    package let counterpart: String?
  }

  /// The old articles in order.
  package let fromOld: [Line]
  /// The new articles in order.
  package let fromNew: [Line]

  /// Reads the numbers off a comparison.
  package init(_ comparison: EditionComparison) {
    let changes = Array(comparison.articleChanges)
    fromOld = Self.lines(changes, from: \.old, to: \.new)
    fromNew = Self.lines(changes, from: \.new, to: \.old)
  }

  private static func lines(
    _ changes: [ProvisionChange], from side: (ProvisionChange) -> [Provision],
    to other: (ProvisionChange) -> [Provision]
  ) -> [Line] {
    let pairs = changes.flatMap { change in
      let labels = other(change).map(\.numberLabel)
      return side(change).map { article in
        (
          row: article.index,
          line: Line(
            article: article.numberLabel,
            counterpart: labels.isEmpty ? nil : labels.joined(separator: "、"))
        )
      }
    }
    return pairs.sorted { $0.row < $1.row }.map(\.line)
  }
}

extension Provision {
  /// The canonical number of an article; of one in an annex, with the annex.
  fileprivate var numberLabel: String { citation }
}
