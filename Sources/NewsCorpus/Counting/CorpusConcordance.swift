public import TextSearch

/// All places of a corpus where a query stands, a line each, with the words around it (KWIC).
public struct CorpusConcordance: Sendable {
  /// How the lines are ordered.
  public enum Order: String, Sendable, CaseIterable {
    /// By the day of the item; those without one at the end.
    case date
    /// By what stands before the word, read from the word to the left.
    case left
    /// By what stands behind it.
    case right
  }

  /// A place.
  public struct Line: Sendable, Hashable {
    /// The id of the item.
    public let item: String
    /// The facts of the item.
    public let facts: ItemFacts
    /// 1-based line of the paragraph in the file.
    public let line: Int
    /// The words.
    public let words: ConcordanceLine
  }

  /// The lines in order.
  public let lines: [Line]

  /// Gathers the lines.
  ///
  /// - Parameters:
  ///   - query: what is looked for.
  ///   - filter: which items are looked at.
  ///   - folds: whether width, case, punctuation, blanks and numerals may differ.
  ///   - width: characters before and behind the word.
  ///   - order: how the lines are ordered.
  ///   - texts: the corpus.
  public init(
    _ query: SearchQuery, filter: CorpusFilter = CorpusFilter(), folds: Bool = true,
    width: Int = 24, order: Order = .date, in texts: CorpusTexts
  ) {
    var options = SearchOptions()
    options.folds = folds
    options.snippetLimit = 0
    let found = texts.find(query, filter: filter, options: options).byDate
    let lines = found.answer.results.flatMap { result -> [Line] in
      guard let text = texts.text(result.document) else { return [] }
      return text.document.concordance(query, folds: folds, width: width).map { words in
        Line(
          item: result.id, facts: text.facts, line: text.facts.line(ofSection: words.section),
          words: words)
      }
    }
    switch order {
    case .date: self.lines = lines
    case .left:
      self.lines = CorpusConcordance.sorted(lines) {
        Array($0.words.left.unicodeScalars.reversed())
      }
    case .right:
      self.lines = CorpusConcordance.sorted(lines) { Array($0.words.right.unicodeScalars) }
    }
  }

  /// Lines by the characters beside the word; of equal ones the earlier first.
  private static func sorted(_ lines: [Line], _ beside: (Line) -> [Unicode.Scalar]) -> [Line] {
    let keys = lines.map { line in beside(line).map(\.value) }
    let order = lines.indices.sorted { left, right in
      keys[left] == keys[right]
        ? left < right : keys[left].lexicographicallyPrecedes(keys[right])
    }
    return order.map { lines[$0] }
  }
}
