/// A query being answered.
struct SearchRun {
  private let collection: SearchCollection
  private let options: SearchOptions
  private let query: SearchQuery
  private let patterns: [TermMatcher]
  /// The hits of each term, ascending.
  private var hits: [[SearchHit]] = []
  /// How often each term stands in each document: by document, then by term.
  private var counts: [UInt32] = []

  init(_ query: SearchQuery, in collection: SearchCollection, options: SearchOptions) {
    self.query = query
    self.collection = collection
    self.options = options
    patterns = query.terms.map { TermMatcher($0, isFolded: options.folds) }
  }

  mutating func answer(among isIncluded: (Int) -> Bool) -> SearchAnswer {
    hits = patterns.indices.map { collection.scan(patterns[$0], term: $0) }
    count()
    let excluded = excludedDocuments()
    let matching = collection.documents.indices.filter { document in
      !excluded.contains(document) && holdsAllTerms(document) && isIncluded(document)
    }
    let ranked = rank(matching)
    let folded = foldedHits(in: matching)
    let shown = options.limit.map { ranked.prefix(max(0, $0)) } ?? ranked[...]
    var places = HitPlaces(hits, in: collection, only: shown.map(\.document))
    let results = shown.map { entry in
      result(entry.document, score: entry.score, folded: folded.counts, &places)
    }
    return SearchAnswer(
      query: query, documents: matching.count, hits: matching.reduce(0) { $0 + hitCount($1) },
      foldedHits: folded.counts.values.reduce(0, +), foldings: folded.kinds, results: results)
  }

  private mutating func count() {
    let width = patterns.count
    counts = [UInt32](repeating: 0, count: collection.documents.count * width)
    for own in hits {
      for hit in own { counts[Int(hit.document) * width + Int(hit.term)] += 1 }
    }
  }

  private func hitCount(_ document: Int) -> Int {
    let width = patterns.count
    return counts[(document * width)..<((document + 1) * width)].reduce(0) { $0 + Int($1) }
  }

  private func holdsAllTerms(_ document: Int) -> Bool {
    let width = patterns.count
    return counts[(document * width)..<((document + 1) * width)].allSatisfy { $0 > 0 }
  }

  private func excludedDocuments() -> Set<Int> {
    var documents: Set<Int> = []
    for term in query.excluded {
      let pattern = TermMatcher(term, isFolded: options.folds)
      for hit in collection.scan(pattern, term: 0) {
        documents.insert(Int(hit.document))
      }
    }
    return documents
  }

  /// The hits that are not letter for letter the query, by document.
  private func foldedHits(
    in documents: [Int]
  ) -> (counts: [Int: Int], kinds: Set<SearchFolding>) {
    guard options.folds else { return ([:], []) }
    var isMatching = [Bool](repeating: false, count: collection.documents.count)
    for document in documents { isMatching[document] = true }
    var counts: [Int: Int] = [:]
    var kinds = FoldingMask()
    let bytes = collection.bytes.span
    for (pattern, own) in zip(patterns, hits) {
      for hit in own where isMatching[Int(hit.document)] {
        let found = pattern.foldings(
          Int(hit.spelling), in: hit.start..<hit.end, of: bytes)
        guard !found.isEmpty else { continue }
        counts[Int(hit.document), default: 0] += 1
        kinds.formUnion(found)
      }
    }
    return (counts, kinds.foldings)
  }

  private func rank(_ documents: [Int]) -> [(document: Int, score: Double)] {
    let ranking = SearchRanking(collection, hits)
    let width = patterns.count
    let scored = documents.map { document in
      let own = counts[(document * width)..<((document + 1) * width)]
      return (document: document, score: ranking.score(document, own))
    }
    return scored.sorted { left, right in
      left.score == right.score ? left.document < right.document : left.score > right.score
    }
  }

  private func result(
    _ document: Int, score: Double, folded: [Int: Int], _ places: inout HitPlaces
  ) -> SearchResult {
    let entry = collection.documents[document]
    let own = places.take(document)
    return SearchResult(
      document: document, id: entry.id, title: collection.title(of: entry),
      hits: hitCount(document), foldedHits: folded[document] ?? 0, score: score,
      sections: collection.sectionIDs(of: own),
      snippets: SnippetMaker(collection, options).snippets(own))
  }
}

/// The hits of the documents that are shown, by document and ascending.
private struct HitPlaces {
  private var places: [Int: [SearchHit]] = [:]

  init(_ hits: [[SearchHit]], in collection: SearchCollection, only documents: [Int]) {
    var isShown = [Bool](repeating: false, count: collection.documents.count)
    for document in documents { isShown[document] = true }
    for own in hits {
      for hit in own where isShown[Int(hit.document)] {
        places[Int(hit.document), default: []].append(hit)
      }
    }
  }

  mutating func take(_ document: Int) -> [SearchHit] {
    (places.removeValue(forKey: document) ?? []).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }
}

extension SearchCollection {
  /// The sections that hits, in ascending order, stand in, each once.
  func sectionIDs(of hits: [SearchHit]) -> [String] {
    var ids: [String] = []
    var last = -1
    for hit in hits where hit.section != last {
      last = hit.section
      ids.append(sections[hit.section].id)
    }
    return ids
  }

  /// Answers a query.
  ///
  /// - Parameters:
  ///   - query: what is asked for.
  ///   - options: how the search is made.
  ///   - isIncluded: whether a document, by its index, may be among the results; all may by default.
  /// - Returns: the counts and the best documents.
  public func answer(
    _ query: SearchQuery, options: SearchOptions = SearchOptions(),
    among isIncluded: (Int) -> Bool = { _ in true }
  ) -> SearchAnswer {
    var run = SearchRun(query, in: self, options: options)
    return run.answer(among: isIncluded)
  }
}
