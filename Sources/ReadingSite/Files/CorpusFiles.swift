internal import AknProfile
internal import LegalXML
internal import NewsCorpus
internal import RegulationModel

/// The files of the corpus: its lists and its items.
struct CorpusFiles {
  let site: SiteContext
  let catalogue: ActCatalogue
  /// What each item cites or repeats, by its position.
  let passages: [Int: [ItemPassage]]

  /// Writes the files; `progress` is told now and then how many items are done.
  func write(
    to output: inout SiteOutput, _ progress: (Int) -> Void
  ) throws(SiteFailure) {
    for order in CorpusOrder.allCases {
      for file in CorpusPage(site: site, order: order, passages: passages).files {
        try output.page(file)
      }
    }
    guard let corpus = site.corpus else { return }
    for (position, item) in corpus.items.enumerated() {
      let link = edition(of: item)
      let page = ItemPage(
        site: site, corpus: corpus, position: position, passages: passages[position] ?? [],
        edition: link?.place)
      try output.page(page.file)
      let forms = ItemForms(
        item: item, place: site.item(position), link: link?.link, identity: identity)
      try output.markup { () throws(XMLFailure) in try forms.files() }
      // The text of an edition of the site is found there.
      if link == nil {
        output.search.add(item, name: site.itemNames[position])
      } else {
        output.search.passOver(item)
      }
      try output.giveSearchFiles()
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
    return held.current.map {
      ActIdentity(of: $0.edition, work: held.work, record: $0.record)
    }
  }
}
