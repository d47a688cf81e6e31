/// Makes a shortest script readable: marks begin and end at good borders, and glyphs that happen to
/// be equal inside a rewritten passage do not interrupt it.
///
/// The passages between long common runs are aligned anew by `WeighedAlignment`; long runs are not
/// touched but at their ends.
struct ReadableScript {
  /// A common run that is at least this long parts two passages for good.
  private static let partingRun = 24
  /// How much of such a run a passage takes in on either side, so that marks can be moved.
  private static let context = 10
  /// Cells of the table for one passage; a larger one is parted at a common run near its middle.
  private static let cellLimit = 400_000

  /// Glyphs that the shorter side of a passage must have for it to be looked at as replaced.
  private static let shortestReplaced = 12
  /// How much of the shorter side must be kept, in percent, for a passage not to be a replaced one.
  private static let keptPercent = 34

  private let shortest: CommonRuns
  private let old: ComparedText
  private let new: ComparedText
  private var result = CommonRuns()

  /// The readable form of an alignment of two texts.
  static func runs(
    _ shortest: CommonRuns, _ old: ComparedText, _ new: ComparedText
  ) -> CommonRuns {
    var script = ReadableScript(shortest, old, new)
    script.write()
    return script.result
  }

  private init(_ shortest: CommonRuns, _ old: ComparedText, _ new: ComparedText) {
    self.shortest = shortest
    self.old = old
    self.new = new
    result.isLongest = shortest.isLongest
  }

  /// A stretch of both texts; the runs of the shortest script in it are clipped to it.
  private struct Passage {
    var old: Range<Int>
    var new: Range<Int>
    /// Indexes of runs, in the order of the text.
    var runs: Range<Int>
  }

  // MARK: - Parting

  private mutating func write() {
    var pending = [
      Passage(old: 0..<old.count, new: 0..<new.count, runs: shortest.runs.indices)
    ]
    while let passage = pending.popLast() {
      guard let pivot = pivot(of: passage) else {
        write(passage)
        continue
      }
      let run = clipped(pivot, to: passage)
      let margin = run.count >= Self.partingRun ? Self.context : 0
      let before = Passage(
        old: passage.old.lowerBound..<(run.old + margin),
        new: passage.new.lowerBound..<(run.new + margin),
        runs: passage.runs.lowerBound..<(margin > 0 ? pivot + 1 : pivot))
      let after = Passage(
        old: (run.oldEnd - margin)..<passage.old.upperBound,
        new: (run.newEnd - margin)..<passage.new.upperBound,
        runs: (margin > 0 ? pivot : pivot + 1)..<passage.runs.upperBound)
      let inside = Passage(
        old: (run.old + margin)..<(run.oldEnd - margin),
        new: (run.new + margin)..<(run.newEnd - margin), runs: pivot..<(pivot + 1))
      pending.append(after)
      pending.append(inside)
      pending.append(before)
    }
  }

  /// The run at which a passage is parted; `nil` when it is to be aligned as a whole.
  private func pivot(of passage: Passage) -> Int? {
    guard !isCommon(passage) else { return nil }
    let long = passage.runs.first { clipped($0, to: passage).count >= Self.partingRun }
    if let long { return long }
    let cells = (passage.old.count + 1) * (passage.new.count + 1)
    guard cells > Self.cellLimit, !passage.runs.isEmpty else { return nil }
    let quarter = passage.runs.count / 4
    let middle =
      (passage.runs.lowerBound + quarter)..<(passage.runs.upperBound - quarter)
    return middle.max { shortest.runs[$0].count < shortest.runs[$1].count }
  }

  private func clipped(_ index: Int, to passage: Passage) -> CommonRun {
    let run = shortest.runs[index]
    let cut = max(0, passage.old.lowerBound - run.old)
    let end = min(run.oldEnd, passage.old.upperBound)
    return CommonRun(old: run.old + cut, new: run.new + cut, count: max(0, end - run.old - cut))
  }

  /// Whether both sides of a passage are the same.
  private func isCommon(_ passage: Passage) -> Bool {
    guard passage.runs.count == 1, passage.old.count == passage.new.count else { return false }
    return clipped(passage.runs.lowerBound, to: passage).count == passage.old.count
  }

  // MARK: - Aligning

  private mutating func write(_ passage: Passage) {
    if passage.old.isEmpty || passage.new.isEmpty { return }
    if isCommon(passage) { return result.append(clipped(passage.runs.lowerBound, to: passage)) }
    // Without a common glyph, or beyond the limit, nothing can be improved.
    if passage.runs.isEmpty { return }
    let aligned = WeighedAlignment.runs(
      weighed(passage.old, of: old), weighed(passage.new, of: new))
    let runs = replaced(aligned, passage.old.count, passage.new.count)
    result.append(runs, old: passage.old.lowerBound, new: passage.new.lowerBound)
  }

  /// A passage of which little is kept was replaced: the two texts stand beside each other, and what
  /// they share by chance is not picked out. What is kept at the ends stays.
  private func replaced(_ runs: CommonRuns, _ oldCount: Int, _ newCount: Int) -> CommonRuns {
    var inner = runs.runs[...]
    if let first = inner.first, first.old == 0, first.new == 0 { inner = inner.dropFirst() }
    if let last = inner.last, last.oldEnd == oldCount, last.newEnd == newCount {
      inner = inner.dropLast()
    }
    guard !inner.isEmpty else { return runs }
    let start =
      inner.startIndex > 0 ? runs.runs[inner.startIndex - 1] : CommonRun(old: 0, new: 0, count: 0)
    let ends = inner.endIndex < runs.runs.count ? runs.runs[inner.endIndex] : nil
    let oldLength = (ends?.old ?? oldCount) - start.oldEnd
    let newLength = (ends?.new ?? newCount) - start.newEnd
    let kept = inner.reduce(0) { $0 + $1.count }
    let shorter = min(oldLength, newLength)
    guard shorter >= Self.shortestReplaced, kept * 100 < shorter * Self.keptPercent else {
      return runs
    }
    var result = CommonRuns()
    for (index, run) in runs.runs.enumerated() where !inner.indices.contains(index) {
      result.append(run)
    }
    return result
  }

  private func weighed(_ range: Range<Int>, of text: ComparedText) -> [WeighedAlignment.Weighed] {
    let first = text.entries.lowerBound
    let entries = (range.lowerBound + first)..<(range.upperBound + first)
    let borders = BorderCosts(text, entries).costs
    return entries.enumerated().map { position, entry in
      let key = text.table.keys[entry]
      return WeighedAlignment.Weighed(
        key: key, before: borders[position], behind: borders[position + 1],
        crossing: key == LayoutFolding.lineEnd ? BorderCosts.lineCrossing : 0)
    }
  }
}
