public import TextSearch

/// The items of a corpus as texts with their facts, from memory or from the index: what search,
/// concordance and counts read.
public struct CorpusTexts: Sendable {
  private enum Holder: Sendable {
    case items([Item], CorpusSearch)
    case index(CorpusIndex)
  }

  /// What a query finds: the answer, and the facts of each of its results.
  public struct Found: Sendable {
    /// The answer.
    public internal(set) var answer: SearchAnswer
    /// The facts of each result, in its order.
    public internal(set) var facts: [ItemFacts]
  }

  private let origin: Holder

  /// The items of a corpus in memory. O(its text).
  public init(_ corpus: Corpus) {
    origin = .items(corpus.items, CorpusSearch(corpus))
  }

  /// The items of an index.
  package init(_ index: CorpusIndex) {
    origin = .index(index)
  }

  /// How many items there are.
  public var count: Int {
    switch origin {
    case .items(let items, _): items.count
    case .index(let index): index.count
    }
  }

  /// An item by its place in the corpus; `nil` where an index is damaged.
  public func text(_ place: Int) -> CorpusText? {
    switch origin {
    case .items(let items, _):
      CorpusText(document: SearchDocument(items[place]), facts: ItemFacts(items[place]))
    case .index(let index): index.text(place)
    }
  }

  /// What a query finds among the items that a filter lets pass.
  public func find(
    _ query: SearchQuery, filter: CorpusFilter = CorpusFilter(),
    options: SearchOptions = SearchOptions()
  ) -> Found {
    let answer: SearchAnswer
    switch origin {
    case .items(_, let search): answer = search.answer(query, filter: filter, options: options)
    case .index(let index): answer = index.answer(query, filter: filter, options: options)
    }
    return Found(answer: answer, facts: answer.results.compactMap { text($0.document)?.facts })
  }

  /// The places of all items that a filter lets pass, in order.
  public func places(_ filter: CorpusFilter) -> [Int] {
    (0..<count).filter { place in
      guard !filter.isEmpty else { return true }
      return text(place).map { filter.includes($0.facts, id: $0.document.id) } ?? false
    }
  }
}

extension CorpusTexts.Found {
  /// The same results by day, the first one first; those without a day at the end.
  public var byDate: CorpusTexts.Found {
    guard facts.count == answer.results.count else { return self }
    let order = facts.indices.sorted { left, right in
      switch (facts[left].date, facts[right].date) {
      case (let first?, let second?): first == second ? left < right : first < second
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left < right
      }
    }
    var sorted = self
    sorted.facts = order.map { facts[$0] }
    sorted.answer = answer.with(order.map { answer.results[$0] })
    return sorted
  }

  /// The first results alone; the counts stay those of all.
  public func prefix(_ limit: Int?) -> CorpusTexts.Found {
    guard let limit, limit < facts.count else { return self }
    var cut = self
    cut.facts = Array(facts.prefix(limit))
    cut.answer = answer.with(Array(answer.results.prefix(limit)))
    return cut
  }
}
