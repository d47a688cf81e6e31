/// The shortest edit script between two texts: the alignment with the most in common.
///
/// Exact as long as time and memory allow it, which is for texts of regulations always; `isLongest`
/// of the result says when it was not.
package enum ShortestScript {
  /// Words of the exact table, 32 MB: two articles of 16,000 glyphs each.
  private static let tableLimit = 4_000_000
  /// Edits of the greedy script for texts that are longer: 16 MB.
  private static let editLimit = 2_000
  /// How often a part between anchors may be parted again.
  private static let depthLimit = 8

  /// The alignment of two texts.
  package static func runs(_ old: ComparedText, _ new: ComparedText) -> CommonRuns {
    runs(
      old.table.keys.span.extracting(old.entries), new.table.keys.span.extracting(new.entries))
  }

  /// The alignment of two sequences of keys.
  static func runs(_ old: Span<UInt32>, _ new: Span<UInt32>, depth: Int = 0) -> CommonRuns {
    var result = CommonRuns()
    let start = commonStart(old, new)
    let end = commonEnd(old, new, notBefore: start)
    result.append(CommonRun(old: 0, new: 0, count: start))
    let oldRest = old.extracting(start..<(old.count - end))
    let newRest = new.extracting(start..<(new.count - end))
    if !oldRest.isEmpty, !newRest.isEmpty {
      result.append(inner(oldRest, newRest, depth), old: start, new: start)
    }
    result.append(CommonRun(old: old.count - end, new: new.count - end, count: end))
    return result
  }

  private static func inner(
    _ old: Span<UInt32>, _ new: Span<UInt32>, _ depth: Int
  ) -> CommonRuns {
    if BitParallelAlignment.words(old.count, new.count) <= tableLimit {
      return BitParallelAlignment.runs(old, new)
    }
    if depth == 0, let exact = GreedyAlignment.runs(old, new, limit: editLimit) { return exact }
    var result = CommonRuns()
    if depth < depthLimit, let anchors = AnchoredAlignment.anchors(old, new) {
      var from = (old: 0, new: 0)
      for anchor in anchors + [CommonRun(old: old.count, new: new.count, count: 0)] {
        let oldPart = old.extracting(from.old..<anchor.old)
        let newPart = new.extracting(from.new..<anchor.new)
        result.append(runs(oldPart, newPart, depth: depth + 1), old: from.old, new: from.new)
        result.append(anchor)
        from = (anchor.oldEnd, anchor.newEnd)
      }
    }
    result.isLongest = false
    return result
  }

  private static func commonStart(_ old: Span<UInt32>, _ new: Span<UInt32>) -> Int {
    let limit = min(old.count, new.count)
    var count = 0
    while count < limit, old[count] == new[count] { count += 1 }
    return count
  }

  private static func commonEnd(
    _ old: Span<UInt32>, _ new: Span<UInt32>, notBefore start: Int
  ) -> Int {
    let limit = min(old.count, new.count) - start
    var count = 0
    while count < limit, old[old.count - 1 - count] == new[new.count - 1 - count] { count += 1 }
    return count
  }
}
