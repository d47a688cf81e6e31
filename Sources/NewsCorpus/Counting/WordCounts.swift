internal import ChineseText
public import TextSearch

/// Words that stand near a query, or more often in a part of a corpus than in the rest.
///
/// Chinese is not divided into words: every run of two to four ideographs is looked at, and runs that
/// are only pieces of longer ones are left out. What stands out is told by the log-likelihood of
/// Dunning (“Accurate Methods for the Statistics of Surprise and Coincidence”, 1993).
public struct WordCounts: Sendable {
  /// A word.
  public struct WordRow: Sendable, Hashable {
    /// The word.
    public let text: String
    /// How often it stands near the query, or in the part.
    public let inside: Int
    /// How often it stands elsewhere.
    public let outside: Int
    /// How much that stands out; 10.8 is one chance in a thousand.
    public let score: Double
  }

  /// The words that stand out most first.
  public let rows: [WordRow]

  /// Rarer words are not told.
  private static let fewest = 3

  /// The words that stand near the places of a query.
  ///
  /// - Parameters:
  ///   - query: the query.
  ///   - span: characters before and behind it, within a section, that are near.
  ///   - filter: which items are looked at.
  ///   - folds: whether width, case, punctuation, blanks and numerals may differ.
  ///   - texts: the corpus.
  public init(
    near query: SearchQuery, span: Int, filter: CorpusFilter = CorpusFilter(),
    folds: Bool = true, in texts: CorpusTexts
  ) {
    var near = RunCounts()
    var around = RunCounts()
    var whole = RunCounts()
    let places = texts.places(filter)
    var options = SearchOptions()
    options.folds = folds
    options.snippetLimit = 0
    let found = texts.find(query, filter: filter, options: options).answer.results
    for result in found {
      guard let document = texts.text(result.document)?.document else { continue }
      for line in document.concordance(query, folds: folds, width: span + PhraseMaker.longest) {
        around.add(line.left)
        around.add(line.right)
        near.add(String(line.left.unicodeScalars.suffix(span)))
        near.add(String(line.right.unicodeScalars.prefix(span)))
      }
    }
    near.keep(atLeast: WordCounts.fewest)
    for place in places {
      guard let document = texts.text(place)?.document else { continue }
      whole.add(document, only: near)
    }
    var counter = PhraseCounts(WordCounts.phrases(near, of: whole, around: around))
    var all = counter
    for result in found {
      guard let document = texts.text(result.document)?.document else { continue }
      for line in document.concordance(query, folds: folds, width: span) {
        counter.add(line.left)
        counter.add(line.right)
      }
    }
    for place in places { if let document = texts.text(place)?.document { all.add(document) } }
    rows = WordCounts.rows(counter, of: all, near, whole)
  }

  /// The words that stand more often in the items that a filter lets pass than in the others.
  public init(in filter: CorpusFilter, against texts: CorpusTexts) {
    var part = RunCounts()
    var whole = RunCounts()
    let places = texts.places(filter)
    for place in places {
      if let document = texts.text(place)?.document { part.add(document) }
    }
    part.keep(atLeast: WordCounts.fewest)
    for place in 0..<texts.count {
      if let document = texts.text(place)?.document { whole.add(document, only: part) }
    }
    var counter = PhraseCounts(WordCounts.phrases(part, of: whole, around: part))
    var all = counter
    for place in places { if let document = texts.text(place)?.document { counter.add(document) } }
    for place in 0..<texts.count {
      if let document = texts.text(place)?.document { all.add(document) }
    }
    rows = WordCounts.rows(counter, of: all, part, whole)
  }

  /// Phrases that are counted.
  private static let phraseLimit = 2_000

  /// The phrases of the runs that stand out most, each once. `around` counts the runs of the same places and
  /// of what stands beside them, so that a word which the edge of a place cuts is known as a piece.
  private static func phrases(
    _ part: RunCounts, of whole: RunCounts, around: RunCounts
  ) -> [Glyphs] {
    let scored = part.counts.map { run, inside in
      let length = RunCounts.length(of: run)
      let outside = max(0, (whole.counts[run] ?? inside) - inside)
      let rest = max(0, whole.positions[length] - part.positions[length])
      return (run: run, score: likelihood(inside, outside, part.positions[length], rest))
    }
    let best = scored.filter { $0.score > 0 }
      .sorted { ($1.score, $0.run) < ($0.score, $1.run) }.prefix(phraseLimit)
    let maker = PhraseMaker(around.counts)
    var seen: Set<Glyphs> = []
    return best.map { maker.phrase(of: $0.run) }.filter { seen.insert($0).inserted }
  }

  private static func rows(
    _ counter: PhraseCounts, of all: PhraseCounts, _ part: RunCounts, _ whole: RunCounts
  ) -> [WordRow] {
    var rows: [WordRow] = []
    for (index, phrase) in counter.phrases.enumerated() where counter.counts[index] >= fewest {
      let length = min(phrase.count, RunCounts.longest)
      let inside = counter.counts[index]
      let outside = max(0, all.counts[index] - inside)
      let score = likelihood(
        inside, outside, part.positions[length],
        max(0, whole.positions[length] - part.positions[length]))
      guard score > 0 else { continue }
      rows.append(WordRow(text: phrase.string, inside: inside, outside: outside, score: score))
    }
    return rows.sorted { ($1.score, $0.text) < ($0.score, $1.text) }
  }

  /// G², negative where the word stands less often inside than outside.
  static func likelihood(_ inside: Int, _ outside: Int, _ part: Int, _ rest: Int) -> Double {
    let (a, b, c, d) = (Double(inside), Double(outside), Double(max(part, 1)), Double(max(rest, 1)))
    let (first, second) = (c * (a + b) / (c + d), d * (a + b) / (c + d))
    func term(_ seen: Double, _ expected: Double) -> Double {
      seen > 0 ? seen * Logarithm.natural(seen / expected) : 0
    }
    let score = 2 * (term(a, first) + term(b, second))
    return a * d >= b * c ? score : -score
  }
}
