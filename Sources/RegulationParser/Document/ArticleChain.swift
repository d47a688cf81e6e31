internal import ChineseText
internal import RegulationModel

/// Finds which passages are the articles of the regulation: the best rising run of numbers.
///
/// A line that begins with 第三条 may be an article, the middle of a sentence (第三条规定的…), prose
/// (第三条路), or an item of the news beside the regulation. Of all passages with an article's label
/// the chain with the greatest weight is taken: steps to the next number are free, gaps cost, labels
/// followed by a blank weigh more. O(n log n).
struct ArticleChain {
  /// Indexes of the passages that are articles, ascending.
  private(set) var heads: [Int] = []
  /// Their numbers.
  private(set) var numbers: [ProvisionNumber] = []

  private enum Weight {
    static let spaced = 8
    static let plain = 4
    static let counted = 1
    /// Taken only where the number fills a gap, which costs more.
    static let doubtful = -1
    static let lateStart = 10
    static let gap = 4
    static let largestGap = 14
    static let repetition = 5
  }

  private struct Link {
    let passage: Int
    let number: ProvisionNumber
    let score: Int
    let previous: Int
  }

  init(_ outline: DocumentOutline) {
    let candidates = ArticleChain.candidates(outline)
    guard !candidates.isEmpty else { return }
    if ArticleChain.isUnbroken(candidates) {
      heads = candidates.map(\.passage)
      numbers = candidates.map(\.number)
      return
    }
    let isExcerpt = Excerpt.isMarked(outline)
    let ranks = Set(candidates.map(\.number)).sorted()
    var links: [Link] = []
    links.reserveCapacity(candidates.count)
    var byValue: [Int: Int] = [:]
    var byNumber: [ProvisionNumber: Int] = [:]
    var best = PrefixMaximum(count: ranks.count)
    for candidate in candidates {
      let rank = ArticleChain.rank(of: candidate.number, in: ranks)
      var previous = -1
      var score = candidate.number.value == 1 || isExcerpt ? 0 : -Weight.lateStart
      func consider(_ link: Int?, cost: Int) {
        guard let link, links[link].score - cost >= score else { return }
        score = links[link].score - cost
        previous = link
      }
      if let gap = best.maximum(below: rank) {
        let missing = candidate.number.value - links[gap].number.value - 1
        let cost = min(Weight.largestGap, Weight.gap + missing)
        consider(gap, cost: isExcerpt ? 0 : cost)
      }
      if let last = links.last, last.number == candidate.number, candidate.number.value > 1 {
        // The number stands twice in a row: an error of the source, but an article.
        consider(links.count - 1, cost: Weight.repetition)
      }
      consider(ArticleChain.predecessor(candidate.number, byValue, byNumber), cost: 0)
      score += candidate.weight
      links.append(
        Link(
          passage: candidate.passage, number: candidate.number, score: score, previous: previous))
      let index = links.count - 1
      func improves(_ old: Int?) -> Bool { old.map { links[$0].score <= score } ?? true }
      if improves(byValue[candidate.number.value]) { byValue[candidate.number.value] = index }
      if improves(byNumber[candidate.number]) { byNumber[candidate.number] = index }
      best.raise(rank, to: score, index)
    }
    var next = links.indices.max { links[$0].score < links[$1].score } ?? -1
    while next >= 0 {
      heads.append(links[next].passage)
      numbers.append(links[next].number)
      next = links[next].previous
    }
    heads.reverse()
    numbers.reverse()
  }

  /// Cuts the chain behind a passage.
  mutating func end(before passage: Int) {
    heads.removeAll { $0 >= passage }
    numbers.removeSubrange(heads.count...)
  }

  private struct Candidate {
    let passage: Int
    let number: ProvisionNumber
    var weight: Int
  }

  private static func candidates(_ outline: DocumentOutline) -> [Candidate] {
    var result: [Candidate] = []
    result.reserveCapacity(outline.passages.count / 2)
    var doubtful: [Int] = []
    for (index, passage) in outline.passages.enumerated() {
      guard let label = passage.label, case .article(let number) = label.label else { continue }
      guard let weight = weight(of: LabelNeighbour(of: passage, in: outline.text)) else { continue }
      if weight == Weight.doubtful { doubtful.append(result.count) }
      result.append(Candidate(passage: index, number: number, weight: weight))
    }
    // A text that sets 、 or ， behind its labels does so more than once.
    if doubtful.count >= 2, doubtful.count * 3 >= result.count {
      for position in doubtful { result[position].weight = Weight.counted }
    }
    return result
  }

  /// `nil` for a citation, which is no candidate.
  private static func weight(of neighbour: LabelNeighbour) -> Int? {
    switch neighbour {
    case .apart: Weight.spaced
    case .plain: Weight.plain
    case .counted: Weight.counted
    case .doubtful: Weight.doubtful
    case .citation: nil
    }
  }

  /// Whether the numbers run from 1 without a gap, as they do in most documents.
  private static func isUnbroken(_ candidates: [Candidate]) -> Bool {
    candidates.first?.number == ProvisionNumber(1) && candidates.allSatisfy { $0.weight > 0 }
      && zip(candidates, candidates.dropFirst()).allSatisfy { $1.number.follows($0.number) }
  }

  private static func predecessor(
    _ number: ProvisionNumber, _ byValue: [Int: Int], _ byNumber: [ProvisionNumber: Int]
  ) -> Int? {
    guard let last = number.branches.last else { return byValue[number.value - 1] }
    var branches = number.branches
    if last > 1 {
      branches[branches.count - 1] = last - 1
    } else {
      branches.removeLast()
    }
    return byNumber[ProvisionNumber(number.value, branches: branches)]
  }

  private static func rank(of number: ProvisionNumber, in sorted: [ProvisionNumber]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < number { low = middle + 1 } else { high = middle }
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
