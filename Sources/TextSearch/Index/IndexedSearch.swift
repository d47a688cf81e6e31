/// A query answered from an index: the same answer as from the documents in memory.
struct IndexedSearch {
  private let index: SearchIndexes
  private let query: SearchQuery
  private let options: SearchOptions
  private let patterns: [TermMatcher]
  /// What the documents hold of each term.
  private let terms: [[IndexedTerm.Match]]

  init(_ query: SearchQuery, in index: SearchIndexes, options: SearchOptions) {
    self.index = index
    self.query = query
    self.options = options
    patterns = query.terms.map { TermMatcher($0, isFolded: options.folds) }
    terms = patterns.map { index.matches($0) }
  }

  /// The documents that hold all terms, ascending, and what they hold.
  private struct Found {
    var documents: [Int] = []
    /// What each document holds of each term, document by document.
    var matches: [IndexedTerm.Match] = []

    /// What the document at a position holds of the terms.
    func matches(_ position: Int, of terms: Int) -> ArraySlice<IndexedTerm.Match> {
      matches[(position * terms)..<((position + 1) * terms)]
    }
  }

  /// A document's position among those found, and its score.
  private struct Ranked {
    let position: Int
    let score: Double

    /// Whether it stands before another; of equals, the first one does.
    func precedes(_ other: Ranked) -> Bool {
      score == other.score ? position < other.position : score > other.score
    }
  }

  func answer(among isIncluded: (Int) -> Bool) -> SearchAnswer {
    let found = found(among: isIncluded)
    var foldings = FoldingMask()
    for match in found.matches { foldings.formUnion(match.foldings) }
    return SearchAnswer(
      query: query, documents: found.documents.count,
      hits: found.matches.reduce(0) { $0 + $1.hits },
      foldedHits: found.matches.reduce(0) { $0 + $1.foldedHits }, foldings: foldings.foldings,
      results: rank(found).compactMap { result($0, of: found) })
  }

  private func excludedDocuments() -> Set<Int> {
    var documents: Set<Int> = []
    for term in query.excluded {
      let pattern = TermMatcher(term, isFolded: options.folds)
      documents.formUnion(index.matches(pattern).map(\.document))
    }
    return documents
  }

  private func found(among isIncluded: (Int) -> Bool) -> Found {
    guard let first = terms.first else { return Found() }
    let excluded = excludedDocuments()
    var positions = [Int](repeating: 0, count: terms.count)
    var found = Found()
    for match in first {
      var isInAll = true
      for (term, matches) in terms.enumerated().dropFirst() {
        while positions[term] < matches.count,
          matches[positions[term]].document < match.document
        { positions[term] += 1 }
        isInAll =
          isInAll && positions[term] < matches.count
          && matches[positions[term]].document == match.document
      }
      guard isInAll, !excluded.contains(match.document), isIncluded(match.document) else {
        continue
      }
      found.documents.append(match.document)
      found.matches.append(match)
      for term in terms.indices.dropFirst() {
        found.matches.append(terms[term][positions[term]])
      }
    }
    return found
  }

  /// The documents that are shown, the best first.
  private func rank(_ found: Found) -> [Ranked] {
    let formula = RankingFormula(
      documents: index.count, averageSize: index.averageTextSize,
      holders: terms.map(\.count))
    let scored = found.documents.indices.lazy.map { position in
      let matches = found.matches(position, of: terms.count)
      return Ranked(
        position: position,
        score: formula.score(
          size: index.textSize(found.documents[position]),
          counts: matches.lazy.map { UInt32(clamping: $0.hits) },
          titleHits: matches.lazy.map(\.titleHits)))
    }
    guard let limit = options.limit.map({ max(0, $0) }), limit < found.documents.count else {
      return scored.sorted { $0.precedes($1) }
    }
    // Few are shown of many: the best so far are kept in order.
    var best: [Ranked] = []
    for entry in scored {
      if best.count == limit, let last = best.last {
        guard entry.precedes(last) else { continue }
        best.removeLast()
      }
      guard limit > 0 else { break }
      best.insert(entry, at: best.firstIndex { entry.precedes($0) } ?? best.count)
    }
    return best
  }

  /// The hits of a document that is shown are looked for in its text.
  private func result(_ ranked: Ranked, of found: Found) -> SearchResult? {
    let number = found.documents[ranked.position]
    guard let document = index.document(number)?.document else { return nil }
    let collection = SearchCollection([document])
    let hits = patterns.indices.flatMap { collection.scan(patterns[$0], term: $0) }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let matches = found.matches(ranked.position, of: terms.count)
    return SearchResult(
      document: number, id: document.id, title: document.title,
      hits: matches.reduce(0) { $0 + $1.hits },
      foldedHits: matches.reduce(0) { $0 + $1.foldedHits }, score: ranked.score,
      sections: collection.sectionIDs(of: hits),
      snippets: SnippetMaker(collection, options).snippets(hits))
  }
}

extension SearchIndexes {
  /// Answers a query.
  ///
  /// - Parameters:
  ///   - query: what is asked for.
  ///   - options: how the search is made.
  ///   - isIncluded: whether a document, by its number, may be among the results.
  /// - Returns: what `SearchCollection.answer` gives for the same documents.
  package func answer(
    _ query: SearchQuery, options: SearchOptions = SearchOptions(),
    among isIncluded: (Int) -> Bool = { _ in true }
  ) -> SearchAnswer {
    IndexedSearch(query, in: self, options: options).answer(among: isIncluded)
  }
}

extension SearchIndex {
  /// Answers a query, as `SearchIndexes.answer` does.
  package func answer(
    _ query: SearchQuery, options: SearchOptions = SearchOptions(),
    among isIncluded: (Int) -> Bool = { _ in true }
  ) -> SearchAnswer {
    SearchIndexes([self]).answer(query, options: options, among: isIncluded)
  }
}
