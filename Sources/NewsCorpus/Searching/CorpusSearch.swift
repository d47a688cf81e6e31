public import TextSearch

/// A corpus made ready for searching: its items are the documents, in their order.
///
/// The headline is the title; the sections are `kicker`, `subhead_1` …, `participants`, and for each
/// paragraph `p_1` …
public struct CorpusSearch: Sendable {
  /// The items' texts.
  public let collection: SearchCollection
  private let items: [Item]

  /// Prepares a corpus. O(its text).
  public init(_ corpus: Corpus) {
    items = corpus.items
    collection = SearchCollection(corpus.items.lazy.map { SearchDocument($0) })
  }

  /// Answers a query from the items that a filter lets pass.
  public func answer(
    _ query: SearchQuery, filter: CorpusFilter = CorpusFilter(),
    options: SearchOptions = SearchOptions()
  ) -> SearchAnswer {
    collection.answer(query, options: options) { filter.includes(items[$0]) }
  }

  /// The item of a result.
  public func item(of result: SearchResult) -> Item { items[result.document] }
}

extension SearchDocument {
  /// The words of an item, as they are searched.
  public init(_ item: Item) {
    self.init(item, id: item.id)
  }

  /// The words of an item that has no name yet.
  init(_ item: Item, id: String) {
    var sections: [SearchSection] = []
    if let kicker = item.kicker { sections.append(.init(id: "kicker", text: kicker)) }
    for (index, subhead) in item.subheads.enumerated() {
      sections.append(.init(id: "subhead_\(index + 1)", text: subhead))
    }
    if let line = item.participantsLine { sections.append(.init(id: "participants", text: line)) }
    for (index, paragraph) in item.paragraphs.enumerated() {
      sections.append(.init(id: "p_\(index + 1)", text: paragraph.text))
    }
    self.init(id: id, title: item.headline ?? "", sections: sections)
  }
}
