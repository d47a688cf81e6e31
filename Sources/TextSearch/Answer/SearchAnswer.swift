/// What a collection answers to a query.
public struct SearchAnswer: Sendable {
  /// The query.
  public let query: SearchQuery
  /// How many documents hold all that is asked for.
  public let documents: Int
  /// How often the terms stand in them: for each term, what find-in-page counts.
  public let hits: Int
  /// How many of these hits differ from the query in width, case, punctuation or blanks.
  public let foldedHits: Int
  /// What was folded in them.
  public let foldings: Set<SearchFolding>
  /// The best documents first; of equal ones the earlier first. At most `SearchOptions.limit`.
  public let results: [SearchResult]
}

extension SearchAnswer {
  /// The same answer with other results: in another order, or fewer.
  package func with(_ results: [SearchResult]) -> SearchAnswer {
    SearchAnswer(
      query: query, documents: documents, hits: hits, foldedHits: foldedHits, foldings: foldings,
      results: results)
  }
}

/// A document that answers a query.
public struct SearchResult: Sendable {
  /// Index of the document in the collection.
  public let document: Int
  /// The document's id.
  public let id: String
  /// The document's title.
  public let title: String
  /// How often the terms stand in it.
  public let hits: Int
  /// How many of these hits differ from the query in width, case, punctuation or blanks.
  public let foldedHits: Int
  /// Its rank; higher is better. Comparable within one answer only.
  public let score: Double
  /// The ids of the sections that hold a hit, in order.
  public let sections: [String]
  /// Stretches of the text around hits, in the order of the text.
  public let snippets: [SearchSnippet]
}

/// A stretch of a section around one hit or several.
public struct SearchSnippet: Sendable, Hashable {
  /// The id of the section.
  public let section: String
  /// The words; `…` where the section goes on.
  public let text: String
  /// Where the terms stand in `text`: half-open, in Unicode scalars, ascending, apart.
  public let marks: [Range<Int>]
}

/// How a search is made.
public struct SearchOptions: Sendable {
  /// Whether width, case, forms of punctuation and blanks may differ; `true` by default.
  public var folds = true
  /// The most results that are given; `nil` for all. The counts are of all in any case.
  public var limit: Int?
  /// The most snippets of a result.
  public var snippetLimit = 3
  /// Characters shown before and behind a hit.
  public var context = 24

  /// Makes options.
  public init() {}
}
