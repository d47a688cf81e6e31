/// Where a term stands in the documents of an index: exactly, in all of them.
///
/// One ideograph or two different ones are counted by the postings alone; documents where an
/// occurrence is spelled otherwise are looked at, and so are all that may hold a longer term.
struct IndexedTerm {
  /// What a document holds of the term.
  struct Match {
    let document: Int
    var hits: Int
    var titleHits = 0
    var foldedHits = 0
    var foldings = FoldingMask()

    /// The same, of a document whose number is larger.
    func moved(by count: Int) -> Match {
      Match(
        document: document + count, hits: hits, titleHits: titleHits, foldedHits: foldedHits,
        foldings: foldings)
    }
  }

  /// The documents that hold it, ascending.
  private(set) var matches: [Match] = []

  /// Documents that are looked at together.
  private static let batch = 256

  init(_ matcher: TermMatcher, in index: SearchIndex) {
    guard let pattern = matcher.plain else {
      look(atAll: IndexedTerm.documents(matcher, in: index), for: matcher, in: index)
      return
    }
    let candidates = IndexedTerm.candidates(pattern, in: index)
    let isCounted = IndexedTerm.isCounted(pattern)
    var doubtful: [Int] = []
    for candidate in candidates {
      if isCounted, !candidate.isVariant {
        matches.append(
          Match(
            document: candidate.document, hits: candidate.count, titleHits: candidate.inTitle))
      } else {
        doubtful.append(candidate.document)
      }
    }
    look(atAll: doubtful, for: matcher, in: index)
  }

  private mutating func look(
    atAll documents: [Int], for matcher: TermMatcher, in index: SearchIndex
  ) {
    guard !documents.isEmpty else { return }
    var start = 0
    while start < documents.count {
      let end = min(start + IndexedTerm.batch, documents.count)
      look(at: Array(documents[start..<end]), for: matcher, in: index)
      start = end
    }
    matches.sort { $0.document < $1.document }
  }

  /// The documents that may hold one of the spellings of a term, ascending.
  private static func documents(_ matcher: TermMatcher, in index: SearchIndex) -> [Int] {
    var documents: Set<Int> = []
    for spelling in matcher.spellings {
      // Each run of characters between wildcards must stand there.
      let runs = spelling.parts.flatMap { part in
        part.typed.split(separator: SearchWildcards.one).map {
          TermPattern(Array($0), isFolded: part.isFolded)
        }
      }
      let held = runs.map { Set(candidates($0, in: index).map(\.document)) }
      guard let first = held.first else { continue }
      documents.formUnion(held.dropFirst().reduce(first) { $0.intersection($1) })
    }
    return documents.sorted()
  }

  /// Whether the postings count the term: nothing that it is made of has another spelling.
  private static func isCounted(_ pattern: TermPattern) -> Bool {
    guard pattern.glyphs == pattern.typed, pattern.glyphs.allSatisfy(isIdeograph) else {
      return false
    }
    return pattern.glyphs.count == 1
      || (pattern.glyphs.count == 2 && pattern.glyphs[0] != pattern.glyphs[1])
  }

  private static func isIdeograph(_ glyph: UInt32) -> Bool { glyph &- 0x4E00 < 0x5200 }

  /// The documents that hold all pairs of a term.
  private static func candidates(
    _ pattern: TermPattern, in index: SearchIndex
  ) -> [SearchIndex.Posting] {
    let glyphs = pattern.glyphs.map(SearchFolding.folded)
    guard let first = glyphs.first else { return [] }
    guard glyphs.count > 1 else { return index.postings(of: first) }
    // A term that was typed with blanks, and is sought letter for letter, has no pairs across them.
    let pairs = zip(glyphs, glyphs.dropFirst()).filter { !isBlank($0.0) && !isBlank($0.1) }
    var lists = pairs.map { index.postings(first: $0.0, second: $0.1) }
    guard !lists.isEmpty else { return index.postings(of: first) }
    lists.sort { $0.count < $1.count }
    var result = lists[0]
    for list in lists.dropFirst() {
      var position = 0
      result = result.filter { candidate in
        while position < list.count, list[position].document < candidate.document { position += 1 }
        return position < list.count && list[position].document == candidate.document
      }
    }
    return result
  }

  private static func isBlank(_ glyph: UInt32) -> Bool { SearchRules.isBlank(glyph) }

  private mutating func look(at documents: [Int], for matcher: TermMatcher, in index: SearchIndex) {
    var collection = SearchCollection()
    var numbers: [Int] = []
    for number in documents {
      guard let document = index.document(number)?.document else { continue }
      collection.append(document)
      numbers.append(number)
    }
    var found: [Int32: Match] = [:]
    let bytes = collection.bytes
    for hit in collection.scan(matcher, term: 0) {
      var match = found[hit.document] ?? Match(document: numbers[Int(hit.document)], hits: 0)
      match.hits += 1
      if collection.documents[Int(hit.document)].sections.lowerBound == hit.section {
        match.titleHits += 1
      }
      if matcher.spellings[0].parts[0].isFolded {
        let foldings = matcher.foldings(
          Int(hit.spelling), in: hit.start..<hit.end, of: bytes.span)
        if !foldings.isEmpty {
          match.foldedHits += 1
          match.foldings.formUnion(foldings)
        }
      }
      found[hit.document] = match
    }
    matches += found.values
  }
}
