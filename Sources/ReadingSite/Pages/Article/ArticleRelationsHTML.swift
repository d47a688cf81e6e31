internal import CrossReferences
internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// Writes what leads to an article and away from it, a section each.
struct ArticleRelationsHTML {
  let site: SiteContext
  let work: WorkReading
  let reading: EditionReading
  let article: Provision
  let relations: ArticleRelations
  let changes: EditionChanges
  let page: PagePlace

  func write(to html: inout HTMLWriter) {
    writeOutgoing(to: &html)
    writeIncoming(to: &html)
    writeEditions(to: &html)
    PassageList(site: site, page: page).write(
      relations.passages, SiteWording.items, id: "corpus", to: &html)
  }

  private func section(
    _ id: String, _ heading: String, to html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    html.element("section", [.id(id), .class("relations")]) { html in
      html.element("h2", text: heading)
      html.breakLine()
      html.element("ul") { html in body(&html) }
    }
    html.breakLine()
  }

  /// What the article cites in its edition, with the beginning of the words.
  private func writeOutgoing(to html: inout HTMLWriter) {
    var seen: Set<String> = []
    let own = article.id
    let targets = relations.outgoing.filter { $0.work == nil && $0.status == .resolved }
      .flatMap(\.targets)
      .filter { ArticleID.article(of: $0) != own && seen.insert($0).inserted }
      .compactMap { reading.edition.provision(id: $0) }
    guard !targets.isEmpty else { return }
    section("cites", SiteWording.cites, to: &html) { html in
      for target in targets { entry(target, to: &html) }
    }
  }

  private func entry(_ target: Provision, to html: inout HTMLWriter) {
    let id = target.id
    html.element("li") { html in
      html.element(
        "a", [.class("ref"), .href(page.link(reading.place.page(of: id), id))],
        text: target.citation)
      let words = target.kind.isDivision ? target.heading ?? "" : target.excerpt(60)
      html.element("span", [.class("excerpt")], text: words)
    }
    html.breakLine()
  }

  private func writeIncoming(to html: inout HTMLWriter) {
    guard !relations.incoming.isEmpty || !relations.others.isEmpty else { return }
    var seen: Set<String> = []
    section("cited-by", SiteWording.citedBy, to: &html) { html in
      for reference in relations.incoming where seen.insert(reference.from).inserted {
        if let source = reading.edition.provision(id: reference.from) {
          entry(source, to: &html)
        } else {
          html.element("li") { html in
            html.element(
              "a", [.href(page.link(reading.place.page, "preamble"))],
              text: SiteWording.preamble)
          }
        }
      }
      for other in relations.others { writeOther(other, to: &html) }
    }
  }

  private func writeOther(_ entry: IncomingCitations.Entry, to html: inout HTMLWriter) {
    guard let held = site.works[entry.work].current, let place = site.newest(entry.work) else {
      return
    }
    let source = held.edition.provision(id: entry.from)
    html.element("li") { html in
      html.element(
        "a",
        [.class("ref"), .href(page.link(place.page(of: entry.from), entry.from))],
        text: "《\(site.works[entry.work].work.title)》\(source?.citation ?? SiteWording.preamble)")
      if let source { html.element("span", [.class("excerpt")], text: source.excerpt(60)) }
    }
    html.breakLine()
  }

  /// The article in the other editions that are held.
  private func writeEditions(to html: inout HTMLWriter) {
    guard !changes.others.isEmpty else { return }
    let id = article.id
    section("editions", SiteWording.otherEditions, to: &html) { html in
      for other in changes.others {
        html.element("li") { html in
          write(other, other.changes[id], to: &html)
        }
        html.breakLine()
      }
    }
  }

  private func write(
    _ other: EditionChanges.Other, _ change: ArticleChange?, to html: inout HTMLWriter
  ) {
    let place = work.place.edition(other.date)
    html.text(SiteWording.edition(other.date) + "：")
    guard let change, !change.counterparts.isEmpty else {
      html.text(SiteWording.noCounterpart)
      return writeComparison(other, change, to: &html)
    }
    let edition = work.held.editions.first { $0.date == other.date }?.edition
    for (index, id) in change.counterparts.enumerated() {
      if index > 0 { html.text("、") }
      html.element(
        "a", [.class("ref"), .href(page.link(place.page(of: id), id))],
        text: edition?.provision(id: id)?.citation ?? id)
    }
    writeComparison(other, change, to: &html)
  }

  private func writeComparison(
    _ other: EditionChanges.Other, _ change: ArticleChange?, to html: inout HTMLWriter
  ) {
    let words = change?.notes.first ?? SiteWording.sameWords
    html.text("　")
    guard let anchor = change?.anchor else {
      return html.element("span", [.class("excerpt")], text: words)
    }
    html.element("a", [.href(page.link(other.pair.place, anchor))], text: words)
  }
}
