internal import NewsCorpus

/// A library and its corpus as a static site: gives its files one after the other.
///
/// The same content gives the same files in the same order. Pages are not kept: memory is that of
/// the content, of one work's readings, and of the search's postings.
package struct Site: Sendable {
  private let site: SiteContext

  /// Prepares a site. O(number of works and items).
  package init(_ content: SiteContent) {
    site = SiteContext(content)
  }

  /// How far the writing is: works and items done, of all.
  package struct Progress: Sendable {
    /// How many are done.
    package let done: Int
    /// How many there are.
    package let count: Int
  }

  /// Writes all files.
  ///
  /// - Parameters:
  ///   - progress: told after each work and now and then among the items.
  ///   - take: takes each file; what it throws ends the writing.
  /// - Throws: what `take` throws, and `markup` where memory is short.
  package func write(
    progress: (Progress) -> Void = { _ in }, to take: @escaping SiteTaker
  ) throws(SiteFailure) {
    let items = site.corpus?.items ?? []
    let count = site.works.count * 2 + items.count
    var catalogue = ActCatalogue(site.works, site.places)
    let incoming = IncomingCitations(site.works, catalogue, on: site.day) { done in
      progress(Progress(done: done, count: count))
    }
    var output = SiteOutput(base: site.base, take: take)
    try output.give(StyleSheet.file)
    for file in SiteScripts.files { try output.give(file) }
    try output.give(WorkCatalogue(site: site).file)
    try output.give(SiteIndex(site: site).file)
    try output.page(LibraryPage(site: site).file)
    try output.page(SearchSitePage(site: site).file)
    try output.page(NotesPage(site: site).file)
    var positions: [String: Int] = [:]
    for (position, item) in items.enumerated() { positions[item.id] = position }
    /// What each item cites or repeats, by its position.
    var passages: [Int: [ItemPassage]] = [:]
    var resolver = ResolverFiles()
    for position in site.works.indices {
      let work = WorkReading(position, site, incoming, positions)
      for passage in work.passages.all { passages[passage.item, default: []].append(passage) }
      resolver.add(work)
      try WorkFiles(site: site, work: work).write(&catalogue, to: &output)
      progress(Progress(done: site.works.count + position + 1, count: count))
    }
    let worksDone = site.works.count * 2
    try CorpusFiles(site: site, catalogue: catalogue, passages: passages).write(to: &output) {
      progress(Progress(done: worksDone + $0, count: count))
    }
    for file in resolver.files { try output.give(file) }
    try output.give(output.words.file)
    let searches = output.search.finish() + output.otherSearch.finish()
    for file in searches { try output.give(file) }
    try output.give(AtomFeed(site: site).file)
    for file in output.sitemap?.files ?? [] { try output.give(file) }
  }
}
