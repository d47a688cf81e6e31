package import Findings
package import TextSearch

/// A corpus in the files of its index, a run of its files each.
package struct CorpusIndex: Sendable {
  private let index: SearchIndexes
  private let segments: [CorpusSegment]
  /// The number of the first item of each segment.
  private let starts: [Int]
  /// The items that repeat earlier ones, by their places; `nil` where nobody asked for them.
  private var repeats: [Int: RepeatRecord.Entry]?

  /// Joins segments, in the order of their files.
  package init(_ segments: [CorpusSegment]) {
    self.segments = segments
    index = SearchIndexes(segments.map(\.index))
    var starts: [Int] = []
    var count = 0
    for segment in segments {
      starts.append(count)
      count += segment.index.count
    }
    self.starts = starts
  }

  /// How many items there are.
  package var count: Int { index.count }

  /// The files that gave nothing, and why.
  package var failures: [(file: String, message: Finding.Message)] {
    segments.flatMap { segment in
      segment.files.compactMap { file in file.failure.map { (file.name, $0) } }
    }
  }

  /// The files that were read, with the places of their items.
  var files: [(name: String, items: Range<Int>)] {
    zip(segments, starts).flatMap { segment, start in
      segment.files.filter { $0.failure == nil }.map { file in
        (file.name, (file.items.lowerBound + start)..<(file.items.upperBound + start))
      }
    }
  }

  /// What was told of each file that was read, in the order of the files.
  func forEachReport(_ body: (String, FileRecord) -> Void) {
    for segment in segments {
      for file in segment.files where file.failure == nil {
        body(file.name, segment.report(file) ?? FileRecord())
      }
    }
  }

  // MARK: - Items

  /// The facts of an item and its id, without its text; `nil` where the index is damaged.
  func facts(_ item: Int) -> ItemFacts? {
    index.head(item).flatMap { ItemRecord.facts($0.payload) }
  }

  /// The id of an item; `nil` where the index is damaged.
  func id(_ item: Int) -> String? { index.head(item)?.id }

  /// An item and its facts; `nil` where the index is damaged.
  func text(_ item: Int) -> CorpusText? {
    guard let entry = index.document(item), let facts = ItemRecord.facts(entry.payload) else {
      return nil
    }
    return CorpusText(document: entry.document, facts: facts)
  }

  /// An item; `nil` where the index is damaged.
  func item(_ place: Int) -> Item? {
    guard let entry = index.document(place),
      var item = ItemRecord.item(entry.payload, entry.document)
    else { return nil }
    if let repeated = repeats?[place], let id = id(repeated.earlier) {
      item.nearDuplicate = NearDuplicate(
        id: id, similarity: repeated.similarity, differences: repeated.differences)
    }
    return item
  }

  /// The places of the items that a filter lets pass, in order.
  func places(_ filter: CorpusFilter) -> [Int] {
    let person = filter.person.map { Array($0.utf8) }
    return (0..<count).filter { place in
      guard let head = index.head(place) else { return false }
      // Most items do not name the person: their facts need not be read.
      if let person, !head.payload.holds(person) { return false }
      guard let facts = ItemRecord.facts(head.payload) else { return false }
      return filter.includes(facts, id: head.id)
    }
  }

  /// Answers a query from the items that a filter lets pass.
  package func answer(
    _ query: SearchQuery, filter: CorpusFilter, options: SearchOptions
  ) -> SearchAnswer {
    guard !filter.isEmpty else { return index.answer(query, options: options) }
    return index.answer(query, options: options) { item in
      guard let head = index.head(item), let facts = ItemRecord.facts(head.payload) else {
        return false
      }
      return filter.includes(facts, id: head.id)
    }
  }

  // MARK: - Repeats

  /// The index with the items that repeat earlier ones, as they were kept; `nil` when the bytes are no
  /// record of them.
  package func with(repeats bytes: [UInt8]) -> CorpusIndex? {
    guard let entries = RepeatRecord.read(bytes, count: count) else { return nil }
    var index = self
    index.repeats = Dictionary(entries.map { ($0.item, $0) }) { first, _ in first }
    return index
  }

  /// The bytes of a record of the items that repeat earlier ones. O(n log n).
  package func repeatBytes() -> [UInt8] {
    let samples = (0..<count).lazy.map { place in
      self.index.head(place).flatMap { ItemRecord.sample($0.payload) } ?? []
    }
    return RepeatRecord.bytes(NearDuplicates.find(samples, count: count, item: item))
  }
}

extension [UInt8] {
  /// Whether some bytes stand in these.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard count >= word.count else { return false }
    for index in 0...(count - word.count) where self[index] == first {
      if self[index..<(index + word.count)].elementsEqual(word) { return true }
    }
    return false
  }
}
