public import Findings
public import TextSearch

/// The items of a corpus, from memory or from the index: what all that is asked of a corpus reads.
public struct CorpusTexts: Sendable {
  private enum Holder: Sendable {
    case memory(Corpus)
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

  /// The items of a corpus in memory.
  public init(_ corpus: Corpus) {
    origin = .memory(corpus)
  }

  /// The items of an index.
  package init(_ index: CorpusIndex) {
    origin = .index(index)
  }

  /// How many items there are.
  public var count: Int {
    switch origin {
    case .memory(let corpus): corpus.items.count
    case .index(let index): index.count
    }
  }

  // MARK: - Items

  /// An item by its place in the corpus; `nil` where an index is damaged.
  public func item(_ place: Int) -> Item? {
    switch origin {
    case .memory(let corpus): corpus.items[place]
    case .index(let index): index.item(place)
    }
  }

  /// The items with some ids, by id; those that there are not are left out. O(all items).
  public func items(withIDs ids: some Sequence<String>) -> [String: Item] {
    let wanted = Set(ids)
    var found: [String: Item] = [:]
    for place in 0..<count {
      if let id = id(place), wanted.contains(id) { found[id] = item(place) }
    }
    return found
  }

  /// The id of an item; `nil` where an index is damaged.
  public func id(_ place: Int) -> String? {
    switch origin {
    case .memory(let corpus): corpus.items[place].id
    case .index(let index): index.id(place)
    }
  }

  /// The words and the facts of an item; `nil` where an index is damaged.
  public func text(_ place: Int) -> CorpusText? {
    switch origin {
    case .memory(let corpus):
      CorpusText(
        document: SearchDocument(corpus.items[place]), facts: ItemFacts(corpus.items[place]))
    case .index(let index): index.text(place)
    }
  }

  /// The facts of an item; `nil` where an index is damaged.
  public func facts(_ place: Int) -> ItemFacts? {
    switch origin {
    case .memory(let corpus): ItemFacts(corpus.items[place])
    case .index(let index): index.facts(place)
    }
  }

  /// All items in order, each read when it is asked for.
  public var items: some Sequence<Item> {
    (0..<count).lazy.compactMap { item($0) }
  }

  // MARK: - Finding

  /// What a query finds among the items that a filter lets pass.
  public func find(
    _ query: SearchQuery, filter: CorpusFilter = CorpusFilter(),
    options: SearchOptions = SearchOptions()
  ) -> Found {
    let answer: SearchAnswer
    switch origin {
    case .memory(let corpus):
      answer = CorpusSearch(corpus).answer(query, filter: filter, options: options)
    case .index(let index): answer = index.answer(query, filter: filter, options: options)
    }
    return Found(answer: answer, facts: answer.results.compactMap { facts($0.document) })
  }

  /// The places of all items that a filter lets pass, in order.
  public func places(_ filter: CorpusFilter) -> [Int] {
    guard !filter.isEmpty else { return Array(0..<count) }
    switch origin {
    case .memory(let corpus):
      return corpus.items.indices.filter { filter.includes(corpus.items[$0]) }
    case .index(let index): return index.places(filter)
    }
  }

  /// The places of the items that a word on the command line means: an id, the beginning of one, or a
  /// file's name with the number of the item, counted from 1: `003.19`.
  public func places(named word: String) -> [Int] {
    let ids = (0..<count).map { id($0) }
    if let place = ids.firstIndex(of: word) { return [place] }
    if let dot = word.lastIndex(of: "."), let number = Int(word[word.index(after: dot)...]) {
      let stem = String(word[..<dot])
      let found = files.filter { ItemIdentifier.stem($0.name).hasPrefix(stem) }
      if found.count == 1, number >= 1, number <= found[0].items.count {
        return [found[0].items.lowerBound + number - 1]
      }
    }
    return ids.indices.filter { ids[$0]?.hasPrefix(word) == true }
  }
}

extension CorpusTexts {
  /// The files that were read, by name, with the places of their items.
  public var files: [(name: String, items: Range<Int>)] {
    switch origin {
    case .memory(let corpus): corpus.files.map { ($0.name, $0.items) }
    case .index(let index): index.files
    }
  }

  /// The files that gave nothing, and why.
  public var failures: [(file: String, message: Finding.Message)] {
    switch origin {
    case .memory(let corpus): corpus.failures.map { ($0.file, $0.message) }
    case .index(let index): index.failures
    }
  }

  /// Calls a function with each file that was read, its lines that are in no item, and where the reader
  /// had to choose.
  func forEachReport(_ body: (String, [DroppedLines], [Finding]) -> Void) {
    switch origin {
    case .memory(let corpus):
      for file in corpus.files { body(file.name, file.dropped, file.findings) }
    case .index(let index):
      index.forEachReport { name, report in body(name, report.dropped, report.findings) }
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
