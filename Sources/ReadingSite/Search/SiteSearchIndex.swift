package import NewsCorpus
package import RegulationModel

/// The index of the search in the browser: `assets/search/…`.
///
/// The same documents in the same order give the same bytes. Adding is linear; with `takeFiles`
/// after each work only the packed postings are held.
package struct SiteSearchIndex: Sendable {
  /// With no more files of texts than this, a query reads all of them and needs no postings.
  private static let plainLimit = 4

  private let folder: String
  private var groups: [SearchManifest.Group] = []
  private var texts: TextShards
  private var postings = PairPostings()
  private var count = 0

  /// Makes an empty index for a folder of `assets`.
  package init(folder: String = "search") {
    self.folder = folder
    texts = TextShards(folder: folder)
  }

  /// Adds a document behind the others; those of one origin come one after the other.
  package mutating func add(_ page: SearchPage) {
    weigh(page)
    groups[groups.count - 1].count += 1
    texts.add(page)
    postings.add(page.title, document: count)
    for unit in page.units { postings.add(unit.text, document: count) }
    count += 1
  }

  /// Adds the articles of an edition: the documents that `tiaoli search` knows.
  package mutating func add(
    _ edition: Edition, title: String, slug: String, date: CalendarDate
  ) {
    for page in SearchPage.pages(of: edition, title: title, slug: slug, date: date) { add(page) }
  }

  /// Adds an item of the corpus: the document that `tiaoli search` knows; `name` is that of its
  /// file, its id where that is a safe one.
  package mutating func add(_ item: Item, name: String? = nil) {
    add(SearchPage(item, name: name ?? item.id))
  }

  /// Passes over an item that the search answers as a regulation: it weighs in the rank of the others,
  /// as it does in `tiaoli search`.
  package mutating func passOver(_ item: Item) {
    weigh(SearchPage(item, name: item.id))
  }

  private mutating func weigh(_ page: SearchPage) {
    if groups.last?.origin != page.origin {
      groups.append(SearchManifest.Group(origin: page.origin, first: count))
    }
    groups[groups.count - 1].population += 1
    groups[groups.count - 1].size += page.size
  }

  /// The files that are complete; each is given once.
  package mutating func takeFiles() -> [SiteFile] { texts.take() }

  /// All files that were not yet taken; nothing is added afterwards.
  package mutating func finish() -> [SiteFile] {
    texts.close()
    var pairs: PairShards?
    if texts.firsts.count > SiteSearchIndex.plainLimit {
      postings.pack()
      pairs = PairShards(postings.runs, folder: folder)
    }
    let manifest = SearchManifest(
      folder: folder, groups: groups, textFirsts: texts.firsts, pairFirsts: pairs?.firsts)
    return texts.take() + (pairs?.files ?? []) + [manifest.file]
  }
}
