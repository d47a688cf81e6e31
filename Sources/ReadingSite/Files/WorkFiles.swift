internal import Comparison
internal import LegalXML
internal import RegulationModel

/// The files of a work: its page, its editions with their articles, comparisons and drafts.
struct WorkFiles {
  let site: SiteContext
  let work: WorkReading

  /// Writes the files.
  func write(_ catalogue: inout ActCatalogue, to output: inout SiteOutput) throws(SiteFailure) {
    try output.page(WorkPage(site: site, reading: work).file)
    try output.give(AtomFeed(site: site, of: work.position).file)
    for held in work.held.editions { try write(held, &catalogue, to: &output) }
    for file in LatestFiles(work: work).files { try output.give(file) }
    for pair in work.pairs {
      let page = ComparisonSitePage(site: site, work: work, pair: pair)
      try output.page(page.file)
      for file in page.files { try output.give(file) }
    }
    for draft in work.drafts {
      let files = DraftPage(site: site, work: work, draft: draft).files
      for (index, file) in files.enumerated() {
        if index == 0 { try output.page(file) } else { try output.give(file) }
      }
    }
    guard let newest = work.held.current else { return }
    output.search.add(
      newest.edition, title: work.work.title, slug: work.place.name, date: newest.date)
    for held in work.held.editions where held.date != newest.date {
      output.otherSearch.add(
        held.edition, title: work.work.title, slug: work.place.name, date: held.date)
    }
    try output.giveSearchFiles()
  }

  private func write(
    _ held: HeldEdition, _ catalogue: inout ActCatalogue, to output: inout SiteOutput
  ) throws(SiteFailure) {
    let place = work.place.edition(held.date)
    let reading = EditionReading(held, of: work.held, at: work.position, in: place, &catalogue)
    if held.date == work.held.current?.date { output.words.add(reading) }
    let page = EditionSitePage(site: site, work: work, reading: reading)
    try output.page(page.file)
    if !reading.duties.isEmpty {
      try output.page(DutiesSitePage(site: site, work: work, reading: reading).file)
    }
    let forms = EditionForms(reading: reading, work: work.work, catalogue: catalogue)
    try output.markup { () throws(XMLFailure) in try forms.files() }
    try output.give(
      UnitTexts(edition: held.edition, slug: work.place.name, date: held.date).file)
    if let pair = work.pair(before: held.date) {
      try output.give(Redline(pair: pair, place: place).file)
    }
    if let amendment = held.amendment {
      try output.page(
        DecisionPage(site: site, work: work, reading: reading, amendment: amendment).file)
    }
    try writeArticles(reading, forms, to: &output)
  }

  private func writeArticles(
    _ reading: EditionReading, _ forms: EditionForms, to output: inout SiteOutput
  ) throws(SiteFailure) {
    let changes = EditionChanges(of: reading.date, in: work)
    let history = work.history(of: reading.date)
    for (index, article) in reading.articles.enumerated() {
      let previous = index > 0 ? reading.articles[index - 1] : nil
      let next = index + 1 < reading.articles.count ? reading.articles[index + 1] : nil
      try output.page(
        ArticlePage(
          site: site, work: work, reading: reading, article: article,
          neighbours: (previous, next), changes: changes,
          history: history?.article(id: article.id)
        ).file)
      guard !site.isLean else { continue }
      try output.markup { () throws(XMLFailure) in try forms.files(of: article) }
    }
  }
}
