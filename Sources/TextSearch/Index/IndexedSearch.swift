/// A query answered from an index: the same answer as from the documents in memory.
struct IndexedSearch {
  private let index: SearchIndex
  private let query: SearchQuery
  private let options: SearchOptions
  private let patterns: [TermPattern]
  private let terms: [IndexedTerm]

  init(_ query: SearchQuery, in index: SearchIndex, options: SearchOptions) {
    self.index = index
    self.query = query
    self.options = options
    patterns = query.terms.map { TermPattern($0, isFolded: options.folds) }
    terms = patterns.map { IndexedTerm($0, in: index) }
  }

  /// A document that holds all terms.
  private struct Found {
    let document: Int
    /// What it holds of each term, in their order.
    var matches: [IndexedTerm.Match]

    var hits: Int { matches.reduce(0) { $0 + $1.hits } }
    var foldedHits: Int { matches.reduce(0) { $0 + $1.foldedHits } }
  }

  func answer(among isIncluded: (Int) -> Bool) -> SearchAnswer {
    let excluded = excludedDocuments()
    let found = documents().filter { !excluded.contains($0.document) && isIncluded($0.document) }
    var foldings = FoldingMask()
    for match in found.lazy.flatMap(\.matches) { foldings.formUnion(match.foldings) }
    let ranked = rank(found)
    let shown = options.limit.map { ranked.prefix(max(0, $0)) } ?? ranked[...]
    return SearchAnswer(
      query: query, documents: found.count, hits: found.reduce(0) { $0 + $1.hits },
      foldedHits: found.reduce(0) { $0 + $1.foldedHits }, foldings: foldings.foldings,
      results: shown.compactMap { result($0.found, score: $0.score) })
  }

  private func excludedDocuments() -> Set<Int> {
    var documents: Set<Int> = []
    for term in query.excluded {
      let pattern = TermPattern(term, isFolded: options.folds)
      documents.formUnion(IndexedTerm(pattern, in: index).matches.map(\.document))
    }
    return documents
  }

  private func documents() -> [Found] {
    guard let first = terms.first else { return [] }
    var found = first.matches.map { Found(document: $0.document, matches: [$0]) }
    for term in terms.dropFirst() {
      var position = 0
      found = found.compactMap { entry in
        while position < term.matches.count, term.matches[position].document < entry.document {
          position += 1
        }
        guard position < term.matches.count, term.matches[position].document == entry.document
        else { return nil }
        var entry = entry
        entry.matches.append(term.matches[position])
        return entry
      }
    }
    return found
  }

  private func rank(_ found: [Found]) -> [(found: Found, score: Double)] {
    let formula = RankingFormula(
      documents: index.count, averageSize: index.averageTextSize,
      holders: terms.map(\.matches.count))
    let scored = found.map { entry in
      (
        found: entry,
        score: formula.score(
          size: index.textSize(entry.document),
          counts: entry.matches.lazy.map { UInt32(clamping: $0.hits) },
          titleHits: entry.matches.lazy.map(\.titleHits))
      )
    }
    return scored.sorted { left, right in
      left.score == right.score
        ? left.found.document < right.found.document : left.score > right.score
    }
  }

  /// The hits of a document that is shown are looked for in its text.
  private func result(_ found: Found, score: Double) -> SearchResult? {
    guard let document = index.document(found.document)?.document else { return nil }
    let collection = SearchCollection([document])
    let hits = patterns.indices.flatMap { collection.scan(patterns[$0], term: $0) }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    var sections: [String] = []
    var last = -1
    for hit in hits where hit.section != last {
      last = hit.section
      sections.append(collection.sections[hit.section].id)
    }
    return SearchResult(
      document: found.document, id: document.id, title: document.title, hits: found.hits,
      foldedHits: found.foldedHits, score: score, sections: sections,
      snippets: SnippetMaker(collection, options).snippets(hits))
  }
}

extension SearchIndex {
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
