/// Numbers that rise by one from page to page: what tells a bare `43` from a number of the text.
struct PageSequence {
  /// What lies between two lines.
  private let lines: TextLines

  /// At least so many lines of text stand between the numbers of two pages.
  private static let fewestLines = 3
  /// So many lines are a page, whatever is on them.
  private static let wholePage = 12

  /// Makes the finder for a document's lines of text.
  init(_ lines: TextLines) {
    self.lines = lines
  }

  /// The candidates that follow each other by one, a page apart; at least two of them.
  ///
  /// - Parameter candidates: in the order of the lines.
  /// - Returns: their positions in `candidates`. O(n).
  func find(_ candidates: [PageCandidate]) -> Set<Int> {
    // The last link of the longest sequence that ends with each number, alone or beside words.
    var ends: [Int: Int] = [:]
    var previous = [Int](repeating: -1, count: candidates.count)
    var lengths = [Int](repeating: 1, count: candidates.count)
    var result: Set<Int> = []
    for (position, candidate) in candidates.enumerated() where !isYear(candidate.number) {
      let value = candidate.number.value * 2 + (candidate.standsAlone ? 0 : 1)
      if let before = ends[value - 2], arePagesApart(candidates[before], candidate) {
        previous[position] = before
        lengths[position] = lengths[before] + 1
        result.insert(position)
        result.insert(before)
      }
      if let rival = ends[value], lengths[rival] > lengths[position] { continue }
      ends[value] = position
    }
    return result
  }

  private func isYear(_ number: PageNumber) -> Bool {
    !number.isDecorated && (1_900...2_100).contains(number.value)
  }

  /// Whether a page of text may stand between two lines: in a list and in a table fewer lines stand
  /// between two numbers, and none with the label of an article.
  private func arePagesApart(_ first: PageCandidate, _ second: PageCandidate) -> Bool {
    let count = lines.count(from: first.line, to: second.line)
    guard count >= PageSequence.fewestLines else { return false }
    if count >= PageSequence.wholePage { return true }
    return lines.hasUnit(between: first.line, and: second.line)
      || lines.hasPageBreak(between: first.line - 1, and: second.line + 2)
  }
}
