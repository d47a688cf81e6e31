internal import LegalXML

/// Where the files of a site go, and what is gathered of them on the way.
struct SiteOutput {
  /// What of the pages can be searched.
  var search = SiteSearchIndex()
  /// The same of the texts that are not the law of the day.
  var otherSearch = SiteSearchIndex(folder: "search-other")
  /// Words of the texts, for those who mistype one.
  var words = WordCatalogue()
  /// The list of the pages; `nil` for a site without an address.
  private(set) var sitemap: Sitemap?
  private let take: SiteTaker

  init(base: BaseAddress?, take: @escaping SiteTaker) {
    sitemap = base.map { Sitemap(base: $0) }
    self.take = take
  }

  /// Gives a file.
  func give(_ file: SiteFile) throws(SiteFailure) {
    do {
      try take(file)
    } catch {
      throw .file(error)
    }
  }

  /// Gives a page that readers are led to.
  mutating func page(_ file: SiteFile) throws(SiteFailure) {
    sitemap?.add(PagePlace(file.path))
    try give(file)
  }

  /// Gives files in the making of which XML can fail.
  func markup(_ files: () throws(XMLFailure) -> [SiteFile]) throws(SiteFailure) {
    let made: [SiteFile]
    do {
      made = try files()
    } catch {
      throw .markup(error)
    }
    for file in made { try give(file) }
  }

  /// Gives the files of the search that are complete.
  mutating func giveSearchFiles() throws(SiteFailure) {
    for file in search.takeFiles() + otherSearch.takeFiles() { try give(file) }
  }
}
