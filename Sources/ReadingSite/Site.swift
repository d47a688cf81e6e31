internal import AkomaNtoso
package import LegalXML
internal import NewsCorpus
package import RegulationLibrary
internal import RegulationModel

/// Why a site cannot be written.
package enum SiteFailure: Error, Sendable, Hashable {
  /// A file or folder that the system refuses.
  case file(FileFailure)
  /// A folder that holds what is not ours.
  case foreignFolder(String)
  /// Akoma Ntoso that cannot be written.
  case markup(XMLFailure)
}

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

  /// Takes a file.
  package typealias Taker = (SiteFile) throws(FileFailure) -> Void

  /// Writes all files.
  ///
  /// - Parameters:
  ///   - progress: told after each work and now and then among the items.
  ///   - take: takes each file; what it throws ends the writing.
  /// - Throws: what `take` throws, and `markup` where memory is short.
  package func write(
    progress: (Progress) -> Void = { _ in }, to take: @escaping Taker
  ) throws(SiteFailure) {
    var writer = SiteWriter(site: site, take: take)
    try writer.write(progress)
  }
}

/// Goes through the content once.
private struct SiteWriter {
  private let site: SiteContext
  private let take: Site.Taker
  private var catalogue: ActCatalogue
  private var search = SiteSearchIndex()
  private var sitemap: Sitemap?
  /// What each item cites or repeats, by its position.
  private var passages: [Int: [ItemPassage]] = [:]
  private let items: [String: Int]

  init(site: SiteContext, take: @escaping Site.Taker) {
    self.site = site
    self.take = take
    catalogue = ActCatalogue(site.works, site.places)
    sitemap = site.base.map { Sitemap(base: $0) }
    var items: [String: Int] = [:]
    for (position, item) in (site.corpus?.items ?? []).enumerated() { items[item.id] = position }
    self.items = items
  }

  mutating func write(_ progress: (Site.Progress) -> Void) throws(SiteFailure) {
    let count = site.works.count * 2 + items.count
    let incoming = IncomingCitations(site.works, catalogue) { done in
      progress(.init(done: done, count: count))
    }
    try give(StyleSheet.file)
    for file in SiteScripts.files { try give(file) }
    try page(LibraryPage(site: site).file)
    try page(SearchSitePage(site: site).file)
    for position in site.works.indices {
      try writeWork(position, incoming)
      progress(.init(done: site.works.count + position + 1, count: count))
    }
    let worksDone = site.works.count * 2
    try writeCorpus { done in progress(.init(done: worksDone + done, count: count)) }
    for file in search.finish() { try give(file) }
    try give(AtomFeed(site: site).file)
    for file in sitemap?.files ?? [] { try give(file) }
  }

  private func give(_ file: SiteFile) throws(SiteFailure) {
    do {
      try take(file)
    } catch {
      throw .file(error)
    }
  }

  private mutating func page(_ file: SiteFile) throws(SiteFailure) {
    sitemap?.add(PagePlace(file.path))
    try give(file)
  }

  // MARK: - Works

  private mutating func writeWork(
    _ position: Int, _ incoming: IncomingCitations
  ) throws(SiteFailure) {
    let work = WorkReading(position, site, incoming, items)
    for passage in work.passages.all { passages[passage.item, default: []].append(passage) }
    try page(WorkPage(site: site, reading: work).file)
    for held in work.held.editions { try writeEdition(held, work) }
    for pair in work.pairs {
      try page(ComparisonSitePage(site: site, work: work, pair: pair).file)
      try give(ComparisonForm.file(pair))
    }
    for draft in work.drafts {
      let files = DraftPage(site: site, work: work, draft: draft).files
      for (index, file) in files.enumerated() {
        if index == 0 { try page(file) } else { try give(file) }
      }
    }
    if let newest = work.held.newest {
      search.add(
        newest.edition, title: work.work.title, slug: work.place.name, date: newest.date)
      for file in search.takeFiles() { try give(file) }
    }
  }

  private mutating func writeEdition(
    _ held: HeldEdition, _ work: WorkReading
  ) throws(SiteFailure) {
    let place = work.place.edition(held.date)
    let reading = EditionReading(held, of: work.held, at: work.position, in: place, &catalogue)
    try page(
      EditionSitePage(site: site, work: work, reading: reading, catalogue: catalogue).file)
    let forms = EditionForms(reading: reading, work: work.work, catalogue: catalogue)
    try markup { () throws(XMLFailure) in try forms.files() }
    try give(UnitTexts(edition: held.edition, slug: work.place.name, date: held.date).file)
    let changes = EditionChanges(of: held.date, in: work)
    for (index, article) in reading.articles.enumerated() {
      let previous = index > 0 ? reading.articles[index - 1] : nil
      let next = index + 1 < reading.articles.count ? reading.articles[index + 1] : nil
      try page(
        ArticlePage(
          site: site, work: work, reading: reading, catalogue: catalogue, article: article,
          neighbours: (previous, next), changes: changes
        ).file)
      try markup { () throws(XMLFailure) in try forms.files(of: article) }
    }
  }

  private func markup(_ files: () throws(XMLFailure) -> [SiteFile]) throws(SiteFailure) {
    let made: [SiteFile]
    do {
      made = try files()
    } catch {
      throw .markup(error)
    }
    for file in made { try give(file) }
  }

  // MARK: - Corpus

  private mutating func writeCorpus(_ progress: (Int) -> Void) throws(SiteFailure) {
    let counts = passages.mapValues(\.count)
    for order in CorpusPage.Order.allCases {
      try page(CorpusPage(site: site, order: order, passages: counts).file)
    }
    guard let corpus = site.corpus else { return }
    for (position, item) in corpus.items.enumerated() {
      let link = edition(of: item)
      try page(
        ItemPage(
          site: site, corpus: corpus, position: position, passages: passages[position] ?? [],
          edition: link?.place
        ).file)
      let forms = ItemForms(
        item: item, place: site.item(position), link: link?.link, identity: identity)
      try markup { () throws(XMLFailure) in try forms.files() }
      // The text of an edition of the site is found there.
      if link == nil { search.add(item, name: site.itemNames[position]) }
      for file in search.takeFiles() { try give(file) }
      if position % 64 == 63 { progress(position + 1) }
    }
  }

  /// The edition of the site that an item is the text of.
  private func edition(of item: Item) -> (link: RegulationLink, place: EditionPlace)? {
    guard let title = item.regulation?.title, let position = catalogue.position(of: title) else {
      return nil
    }
    let held = site.works[position]
    let texts = held.editions.map { TracedWork.Text(date: $0.date, edition: $0.edition) }
    guard let link = RegulationLink(item, in: [TracedWork(work: held.work, texts: texts)]) else {
      return nil
    }
    return (link, site.places[position].edition(link.edition))
  }

  private func identity(of title: String) -> ActIdentity? {
    guard let position = catalogue.position(of: title) else { return nil }
    let held = site.works[position]
    return held.newest.map {
      ActIdentity(of: $0.edition, work: held.work, record: $0.record)
    }
  }
}
