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

  /// Glyphs that the shorter side of a stretch must have for it to be looked at as replaced.
  private static let shortestReplaced = 12
  /// How much of the shorter side must be kept, in percent, for a stretch not to be a replaced one.
  private static let keptPercent = 30
  /// A common run as long as this is a clause that was kept, whatever stands beside it.
  private static let wholeClause = 7

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
    let runs = replaced(aligned, in: passage)
    result.append(runs, old: passage.old.lowerBound, new: passage.new.lowerBound)
  }

  /// A stretch of a line of which little is kept was replaced: the two texts stand beside each other,
  /// and what they share by chance is not picked out. What is kept at the ends of a passage stays, and
  /// so do line ends, labels and whole clauses.
  private func replaced(_ runs: CommonRuns, in passage: Passage) -> CommonRuns {
    var result = CommonRuns()
    var pending: [CommonRun] = []
    var start = (old: 0, new: 0)
    func flush(_ end: (old: Int, new: Int)) {
      let shorter = min(end.old - start.old, end.new - start.new)
      let kept = pending.reduce(0) { $0 + $1.count }
      let isReplaced =
        shorter >= Self.shortestReplaced && kept * 100 < shorter * Self.keptPercent
      if !isReplaced { for run in pending { result.append(run) } }
      pending = []
    }
    for run in runs.runs {
      let reachesEnd = run.oldEnd == passage.old.count && run.newEnd == passage.new.count
      let isStart = run.old == 0 && run.new == 0
      guard isStart || reachesEnd || run.count >= Self.wholeClause || hasLineEnd(run, passage)
      else {
        pending.append(run)
        continue
      }
      flush((run.old, run.new))
      result.append(run)
      start = (run.oldEnd, run.newEnd)
    }
    flush((passage.old.count, passage.new.count))
    return result
  }

  /// Whether a common run of a passage holds the end of a line or a label, or stands beside one.
  private func hasLineEnd(_ run: CommonRun, _ passage: Passage) -> Bool {
    let first = old.entries.lowerBound + passage.old.lowerBound + run.old
    let other = new.entries.lowerBound + passage.new.lowerBound + run.newEnd
    let before = other - run.count - 1
    return (first..<(first + run.count)).contains { isLineEnd($0, of: old, orLabel: true) }
      || isLineEnd(first - 1, of: old, orLabel: true) || isLineEnd(before, of: new, orLabel: true)
      || isLineEnd(first + run.count, of: old) || isLineEnd(other, of: new)
  }

  private func isLineEnd(_ entry: Int, of text: ComparedText, orLabel: Bool = false) -> Bool {
    guard text.entries.contains(entry) else { return false }
    let key = text.table.keys[entry]
    return key == LayoutFolding.lineEnd || orLabel && key == LayoutFolding.label
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
