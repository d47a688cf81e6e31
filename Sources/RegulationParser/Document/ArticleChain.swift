internal import ChineseText
internal import RegulationModel

/// Finds which passages are the articles of the regulation: the best rising run of numbers.
///
/// A line that begins with 第三条 may be an article, the middle of a sentence (第三条规定的…), prose
/// (第三条路), or an item of the news beside the regulation. Of all passages with an article's label
/// the chain with the greatest weight is taken: steps to the next number are free, gaps cost, labels
/// followed by a blank weigh more. O(n log n).
struct ArticleChain {
  private enum Weight {
    static let spaced = 8
    static let plain = 4
    static let counted = 1
    /// Taken only where the number fills a gap, which costs more.
    static let doubtful = -1
  }

  /// Indexes of the passages that are articles, ascending.
  private(set) var heads: [Int] = []
  /// Their numbers.
  private(set) var numbers: [ProvisionNumber] = []

  /// No passage is an article.
  init() {}

  /// Adds a passage behind all others.
  mutating func append(_ passage: Int, _ number: ProvisionNumber) {
    heads.append(passage)
    numbers.append(number)
  }

  init(_ outline: DocumentOutline) {
    let candidates = ArticleChain.candidates(outline)
    guard !candidates.isEmpty else { return }
    if ArticleChain.isUnbroken(candidates) {
      heads = candidates.map(\.passage)
      numbers = candidates.map(\.number)
      return
    }
    var runs = ArticleRuns(candidates.map(\.number), isExcerpt: Excerpt.isMarked(outline))
    for candidate in candidates { runs.add(candidate.number, weight: candidate.weight) }
    let best = runs.heaviest().map { candidates[$0] }
    heads = best.map(\.passage)
    numbers = best.map(\.number)
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
}
