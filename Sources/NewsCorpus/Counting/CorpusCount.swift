internal import RegulationModel
public import TextSearch

/// How often something stands in the items of a corpus, by day, month, source, person …
public struct CorpusCount: Sendable {
  /// What items are told apart by.
  public enum Key: String, Sendable, CaseIterable {
    case column
    case day
    case file
    case kind
    case month
    case person
    case place
    case source
    case year
  }

  /// The items with one key.
  public struct Row: Sendable, Hashable {
    /// The key: 2024-02, a name; `nil` for the items that have none.
    public let key: String?
    /// How many items.
    public let items: Int
    /// How often the query stands in them; the number of items where nothing is asked for.
    public let hits: Int
  }

  /// What was asked for; `nil` for all items.
  public let query: SearchQuery?
  /// What items are told apart by.
  public let key: Key
  /// The rows: of times in order and without gaps between the first and the last, of others by hits.
  public let rows: [Row]

  /// Counts.
  ///
  /// - Parameters:
  ///   - query: what is counted; `nil` for the items themselves.
  ///   - key: what items are told apart by.
  ///   - filter: which items are looked at.
  ///   - folds: whether width, case, punctuation, blanks and numerals may differ.
  ///   - texts: the corpus.
  public init(
    _ query: SearchQuery?, by key: Key, filter: CorpusFilter = CorpusFilter(), folds: Bool = true,
    in texts: CorpusTexts
  ) {
    self.query = query
    self.key = key
    var counter = Counter()
    if let query {
      var options = SearchOptions()
      options.folds = folds
      options.snippetLimit = 0
      let found = texts.find(query, filter: filter, options: options)
      for (facts, result) in zip(found.facts, found.answer.results) {
        counter.add(CorpusCount.keys(key, of: facts), hits: result.hits)
      }
    } else {
      for place in texts.places(filter) {
        guard let facts = texts.facts(place) else { continue }
        counter.add(CorpusCount.keys(key, of: facts), hits: 1)
      }
    }
    rows = counter.rows(isTime: [.day, .month, .year].contains(key), fills: key)
  }

  /// The keys of an item; an item with several persons counts for each.
  private static func keys(_ key: Key, of facts: ItemFacts) -> [String?] {
    switch key {
    case .column: [facts.column]
    case .day: [facts.date?.description]
    case .file: [facts.file]
    case .kind: [facts.kind.rawValue]
    case .month: [facts.date.map { String($0.description.prefix(7)) }]
    case .person: facts.people.isEmpty ? [nil] : facts.people
    case .place: [facts.place]
    case .source: [facts.source]
    case .year: [facts.date.map { String($0.year) }]
    }
  }

  private struct Counter {
    private var counts: [String: (items: Int, hits: Int)] = [:]
    private var without = (items: 0, hits: 0)

    mutating func add(_ keys: [String?], hits: Int) {
      for key in keys {
        if let key {
          counts[key, default: (0, 0)].items += 1
          counts[key, default: (0, 0)].hits += hits
        } else {
          without = (without.items + 1, without.hits + hits)
        }
      }
    }

    func rows(isTime: Bool, fills key: Key) -> [Row] {
      var rows = counts.map { Row(key: $0.key, items: $0.value.items, hits: $0.value.hits) }
      if isTime {
        let held = Set(counts.keys)
        rows += Counter.times(from: held.min(), to: held.max(), key).filter { !held.contains($0) }
          .map { Row(key: $0, items: 0, hits: 0) }
        rows.sort { ($0.key ?? "") < ($1.key ?? "") }
      } else {
        rows.sort { left, right in
          (right.hits, right.items, left.key ?? "") < (left.hits, left.items, right.key ?? "")
        }
      }
      if without.items > 0 { rows.append(Row(key: nil, items: without.items, hits: without.hits)) }
      return rows
    }

    /// More empty months than this between two others are not shown.
    private static let longestSpan = 1_200

    /// All months or years between two; days are not filled.
    private static func times(from first: String?, to last: String?, _ key: Key) -> [String] {
      guard let first, let last, key != .day else { return [] }
      if key == .year {
        guard let start = Int(first), let end = Int(last), start <= end else { return [] }
        return (start...min(end, start + longestSpan)).map(String.init)
      }
      var times: [String] = []
      var next = first
      while next < last, times.count < longestSpan {
        times.append(next)
        let parts = next.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { return times }
        let (year, month) = parts[1] == 12 ? (parts[0] + 1, 1) : (parts[0], parts[1] + 1)
        next = "\(year)-" + (month < 10 ? "0" : "") + "\(month)"
      }
      return times
    }
  }
}

extension CorpusCount {
  /// The first rows alone; all for 0.
  public func prefix(_ limit: Int) -> CorpusCount {
    guard limit > 0, limit < rows.count else { return self }
    return CorpusCount(query: query, key: key, rows: Array(rows.prefix(limit)))
  }

  private init(query: SearchQuery?, key: Key, rows: [Row]) {
    self.query = query
    self.key = key
    self.rows = rows
  }
}
