internal import ChineseText
internal import DecisionLanguage

/// Finds the stretch of a text that is nearest to words that are not in it.
///
/// The distance is that of Sellers (1980): what stands before and behind the stretch costs nothing.
enum NearestWords {
  /// Longer words are looked for by their first glyphs.
  private static let longestWords = 120
  /// Longer texts are not looked at.
  private static let longestText = 20_000

  /// A stretch with its distance to the words.
  struct Match {
    let words: String
    let distance: Int
    let length: Int
  }

  /// The nearest stretch; `nil` when less than half of the words is there.
  static func find(_ words: [UInt8], in text: [UInt8]) -> Match? {
    let wanted = Array(words.glyphs.prefix(longestWords))
    let held = Array(text.glyphs.prefix(longestText))
    guard wanted.count > 1, !held.isEmpty else { return nil }
    var costs = Array(0...wanted.count)
    var starts = [Int](repeating: 0, count: wanted.count + 1)
    var best = (cost: Int.max, start: 0, end: 0)
    for column in held.indices {
      var diagonal = (cost: costs[0], start: starts[0])
      costs[0] = 0
      starts[0] = column + 1
      for row in 1...wanted.count {
        let above = (cost: costs[row], start: starts[row])
        var next = (
          cost: diagonal.cost + (wanted[row - 1] == held[column] ? 0 : 1), start: diagonal.start
        )
        if above.cost + 1 < next.cost { next = (above.cost + 1, above.start) }
        if costs[row - 1] + 1 < next.cost { next = (costs[row - 1] + 1, starts[row - 1]) }
        diagonal = above
        (costs[row], starts[row]) = next
      }
      if costs[wanted.count] < best.cost {
        best = (costs[wanted.count], starts[wanted.count], column + 1)
      }
    }
    guard best.cost * 2 <= wanted.count, best.start < best.end else { return nil }
    let whole = whole(best.start..<best.end, held)
    return Match(
      words: String(glyphs: held[whole]), distance: best.cost, length: wanted.count)
  }

  /// A stretch with the whole of the numbers that it cuts.
  private static func whole(_ range: Range<Int>, _ text: [UInt32]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, NumberBorders.cut(start..<start, of: text) { start -= 1 }
    while end < text.count, NumberBorders.cut(end..<end, of: text) { end += 1 }
    return start..<end
  }
}
