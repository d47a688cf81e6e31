package import NewsCorpus
package import RegulationModel

/// The index of the search in the browser: `assets/search/…`.
///
/// Same documents in the same order, same bytes. Adding is linear; with `takeFiles` after each
/// work only the postings are held.
package struct SearchIndex: Sendable {
  /// Makes an empty index.
  package init() {}

  /// Adds a document behind the others.
  package mutating func add(_ page: SearchPage) {}

  /// Adds the articles of an edition: the documents that `tiaoli search` knows.
  package mutating func add(
    _ edition: Edition, title: String, slug: String, date: CalendarDate
  ) {}

  /// Adds an item of the corpus: the document that `tiaoli search` knows.
  package mutating func add(_ item: Item) {}

  /// The files that are complete; each is given once.
  package mutating func takeFiles() -> [SiteFile] { [] }

  /// All files that were not yet taken; nothing is added afterwards.
  package mutating func finish() -> [SiteFile] { [] }
}
