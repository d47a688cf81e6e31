/// A quotation laid along the words that it is nearest to: what stands before and behind them costs
/// nothing, words left out in one piece cost little, labels left out nothing.
///
/// Quadratic, with gaps as in Gotoh, “An improved algorithm for matching biological sequences”, 1982.
struct WordingAlignment {
  /// A stretch where the two differ; one of the ranges may be empty.
  struct Gap: Equatable {
    var quoted: Range<Int>
    var held: Range<Int>
  }

  /// The stretches in order; empty where the quotation stands letter for letter.
  private(set) var gaps: [Gap] = []
  /// Whether the quotation stands letter for letter, labels left out.
  var isWhole: Bool { !ways.isEmpty && gaps.isEmpty }
  /// Letters that both have, two or more in a row.
  private(set) var common = 0

  /// Larger comparisons are not made: letters of the quotation times letters held.
  static let largest = 4_000_000

  /// What a letter costs that stands for another one, that only the quotation has, and what words
  /// cost that it leaves out: once, and each letter more.
  private static let (replaced, added, left, leftMore): (Int32, Int32, Int32, Int32) = (6, 5, 7, 1)

  /// How a letter came to its place: laid on one, added, or behind ones left out.
  private enum Move: UInt8 {
    case laid, added, left
  }

  private let quoted: [UInt32]
  private let wording: ProvisionWording
  /// For each pair of letters, the step before each of the three steps, two bits each.
  private var ways: [UInt8] = []

  /// Lays letters along a wording; the sizes must not be beyond `largest`.
  init(_ quoted: [UInt32], along wording: ProvisionWording) {
    self.quoted = quoted
    self.wording = wording
    guard !quoted.isEmpty, !wording.letters.isEmpty else { return }
    let end = fill()
    trace(from: end)
  }

  private struct Costs {
    var laid: Int32
    var added: Int32
    var left: Int32

    /// The cheapest step, in the order laid, left, added.
    var best: (cost: Int32, step: Move) {
      if laid <= added, laid <= left { return (laid, .laid) }
      return left <= added ? (left, .left) : (added, .added)
    }
  }

  private static let never: Int32 = 1 << 28

  /// Fills the table of ways.
  ///
  /// - Returns: where the quotation ends: letters held before that place, and the step there.
  private mutating func fill() -> (held: Int, step: Move) {
    let width = wording.letters.count + 1
    ways = [UInt8](repeating: 0, count: (quoted.count + 1) * width)
    var above = [Costs](
      repeating: Costs(laid: 0, added: Self.never, left: Self.never), count: width)
    var row = above
    for index in quoted.indices {
      let before = above[0].best
      row[0] = Costs(laid: Self.never, added: before.cost + Self.added, left: Self.never)
      ways[(index + 1) * width] = before.step.rawValue << 2
      for column in 1..<width {
        let isSame = quoted[index] == wording.letters[column - 1]
        let diagonal = above[column - 1].best
        let up = above[column].best
        let beside = row[column - 1]
        let opened = beside.laid <= beside.added ? (beside.laid, Move.laid) : (beside.added, .added)
        let isFree = wording.isLabel[column - 1]
        let open = opened.0 + (isFree ? 0 : Self.left)
        let more = beside.left + (isFree ? 0 : Self.leftMore)
        row[column] = Costs(
          laid: diagonal.cost + (isSame ? 0 : Self.replaced), added: up.cost + Self.added,
          left: min(open, more))
        ways[(index + 1) * width + column] =
          diagonal.step.rawValue | up.step.rawValue << 2
          | (open <= more ? opened.1 : .left).rawValue << 4
      }
      swap(&row, &above)
    }
    return end(above)
  }

  /// Of several ends as near, the first where both end with the same letter.
  private func end(_ costs: [Costs]) -> (held: Int, step: Move) {
    let least = costs.reduce(Self.never) { min($0, $1.laid, $1.added) }
    let same = wording.letters.indices.first { index in
      costs[index + 1].laid == least && wording.letters[index] == quoted.last
    }
    if let same { return (same + 1, .laid) }
    let first = costs.firstIndex { min($0.laid, $0.added) == least } ?? 0
    return (first, costs[first].laid <= costs[first].added ? .laid : .added)
  }

  /// Goes the way back and keeps where the two differ.
  private mutating func trace(from end: (held: Int, step: Move)) {
    let width = wording.letters.count + 1
    var (row, column, step) = (quoted.count, end.held, end.step)
    var run = 0
    while row > 0 {
      let way = ways[row * width + column]
      switch step {
      case .laid:
        let isSame = quoted[row - 1] == wording.letters[column - 1]
        step = Move(rawValue: way & 3) ?? .laid
        (row, column) = (row - 1, column - 1)
        if isSame {
          run += 1
          continue
        }
        add(Gap(quoted: row..<(row + 1), held: column..<(column + 1)), behind: run)
      case .added:
        step = Move(rawValue: way >> 2 & 3) ?? .laid
        row -= 1
        add(Gap(quoted: row..<(row + 1), held: column..<column), behind: run)
      case .left:
        step = Move(rawValue: way >> 4 & 3) ?? .laid
        column -= 1
        add(Gap(quoted: row..<row, held: column..<(column + 1)), behind: run)
      }
      if run > 1 { common += run }
      run = 0
    }
    if run > 1 { common += run }
    gaps.reverse()
    gaps.removeAll { gap in
      gap.quoted.isEmpty && gap.held.allSatisfy { wording.isLabel[$0] }
    }
  }

  /// Puts a gap before the last one found, or into it where nothing stands between.
  private mutating func add(_ gap: Gap, behind run: Int) {
    guard run == 0, let last = gaps.last else { return gaps.append(gap) }
    gaps[gaps.count - 1] = Gap(
      quoted: gap.quoted.lowerBound..<last.quoted.upperBound,
      held: gap.held.lowerBound..<last.held.upperBound)
  }
}
