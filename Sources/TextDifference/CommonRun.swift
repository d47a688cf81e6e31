/// A stretch that both sides of a comparison have: indexes of entries, counted from each side's start.
package struct CommonRun: Sendable, Equatable {
  /// Where it begins on the old side.
  package var old: Int
  /// Where it begins on the new side.
  package var new: Int
  /// How many entries it has.
  package var count: Int

  /// The index behind it on the old side.
  package var oldEnd: Int { old + count }
  /// The index behind it on the new side.
  package var newEnd: Int { new + count }
}

/// An alignment of two texts: what they have in common, in order; all else is deleted or inserted.
package struct CommonRuns: Sendable {
  /// The stretches in common, in order.
  package private(set) var runs: [CommonRun] = []
  /// Whether no alignment has more in common.
  var isLongest = true

  /// How many entries are in common.
  package var length: Int { runs.reduce(0) { $0 + $1.count } }

  /// Adds a run behind the last one; the two join where nothing stands between them.
  mutating func append(_ run: CommonRun) {
    guard run.count > 0 else { return }
    if let last = runs.last, last.oldEnd == run.old, last.newEnd == run.new {
      runs[runs.count - 1].count += run.count
    } else {
      runs.append(run)
    }
  }

  /// Adds another alignment's runs, moved.
  mutating func append(_ other: CommonRuns, old: Int, new: Int) {
    isLongest = isLongest && other.isLongest
    for run in other.runs {
      append(CommonRun(old: run.old + old, new: run.new + new, count: run.count))
    }
  }
}
