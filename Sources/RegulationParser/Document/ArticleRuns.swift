internal import RegulationModel

/// The runs of numbers that candidates for articles can form, and what each weighs: steps to the next
/// number are free, gaps cost.
///
/// For each candidate the best run that ends in it is known when the next is added. O(n log n).
struct ArticleRuns {
  private enum Cost {
    static let lateStart = 10
    static let gap = 4
    static let largestGap = 14
    static let repetition = 5
  }

  /// A candidate at the end of its best run.
  private struct Link {
    let number: ProvisionNumber
    var score: Int
    /// The candidate before it in the run; -1 for none.
    var previous = -1
  }

  private var links: [Link] = []
  /// The numbers of all candidates, ascending.
  private let ranks: [ProvisionNumber]
  private let isExcerpt: Bool
  /// The candidates with the best runs, by the number and without branches.
  private var byNumber: [ProvisionNumber: Int] = [:]
  private var byValue: [Int: Int] = [:]
  private var best: PrefixMaximum

  /// No candidate yet of those with the given numbers; in an excerpt gaps are free.
  init(_ numbers: [ProvisionNumber], isExcerpt: Bool) {
    ranks = Set(numbers).sorted()
    best = PrefixMaximum(count: ranks.count)
    self.isExcerpt = isExcerpt
    links.reserveCapacity(numbers.count)
  }

  /// Adds the next candidate of the document.
  mutating func add(_ number: ProvisionNumber, weight: Int) {
    let rank = rank(of: number)
    let isStart = number.value == 1 || isExcerpt
    var link = Link(number: number, score: isStart ? 0 : -Cost.lateStart)
    if let gap = best.maximum(below: rank) {
      let missing = number.value - links[gap].number.value - 1
      let cost = min(Cost.largestGap, Cost.gap + missing)
      consider(gap, cost: isExcerpt ? 0 : cost, for: &link)
    }
    if let last = links.last, last.number == number, number.value > 1 {
      // The number stands twice in a row: an error of the source, but an article.
      consider(links.count - 1, cost: Cost.repetition, for: &link)
    }
    if let predecessor = predecessor(of: number) { consider(predecessor, cost: 0, for: &link) }
    link.score += weight
    let index = links.count
    links.append(link)
    if improves(byValue[number.value], link) { byValue[number.value] = index }
    if improves(byNumber[number], link) { byNumber[number] = index }
    best.raise(rank, to: link.score, index)
  }

  /// The candidates of the heaviest run, by the order in which they were added.
  func heaviest() -> [Int] {
    var run: [Int] = []
    var next = links.indices.max { links[$0].score < links[$1].score } ?? -1
    while next >= 0 {
      run.append(next)
      next = links[next].previous
    }
    return run.reversed()
  }

  /// Puts a candidate behind another one where that is no worse.
  private func consider(_ previous: Int, cost: Int, for link: inout Link) {
    let score = links[previous].score - cost
    guard score >= link.score else { return }
    link.score = score
    link.previous = previous
  }

  private func improves(_ old: Int?, _ link: Link) -> Bool {
    old.map { links[$0].score <= link.score } ?? true
  }

  /// The candidate with the number right before one: 17 before 18, and 17 before 17-1.
  private func predecessor(of number: ProvisionNumber) -> Int? {
    guard let last = number.branches.last else { return byValue[number.value - 1] }
    var branches = number.branches
    if last > 1 {
      branches[branches.count - 1] = last - 1
    } else {
      branches.removeLast()
    }
    return byNumber[ProvisionNumber(number.value, branches: branches)]
  }

  private func rank(of number: ProvisionNumber) -> Int {
    var low = 0
    var high = ranks.count
    while low < high {
      let middle = (low + high) / 2
      if ranks[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The best score among all ranks below one, in O(log n): a Fenwick tree of maxima.
private struct PrefixMaximum {
  private var scores: [Int]
  private var links: [Int]

  init(count: Int) {
    scores = Array(repeating: .min, count: count + 1)
    links = Array(repeating: -1, count: count + 1)
  }

  func maximum(below rank: Int) -> Int? {
    var best = Int.min
    var link = -1
    var position = rank
    while position > 0 {
      if scores[position] > best {
        best = scores[position]
        link = links[position]
      }
      position -= position & -position
    }
    return link < 0 ? nil : link
  }

  mutating func raise(_ rank: Int, to score: Int, _ link: Int) {
    var position = rank + 1
    while position < scores.count {
      if score >= scores[position] {
        scores[position] = score
        links[position] = link
      }
      position += position & -position
    }
  }
}
