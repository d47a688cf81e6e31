internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// The lists of the corpus: by date, by source, by kind, each on pages of bounded size.
struct CorpusPage {
  let site: SiteContext
  let order: CorpusOrder
  /// What each item cites or repeats, by its position.
  let passages: [Int: [ItemPassage]]

  private let lists: CorpusLists

  init(site: SiteContext, order: CorpusOrder, passages: [Int: [ItemPassage]]) {
    self.site = site
    self.order = order
    self.passages = passages
    lists = CorpusLists(site.corpus?.items ?? [], order)
  }

  private var items: [Item] { site.corpus?.items ?? [] }

  /// The pages: the first one, and those that it leads to.
  var files: [SiteFile] { [first] + lists.pages.indices.map(page) }

  private var first: SiteFile {
    var frame = site.frame(
      .corpus, order.place, title: "\(SiteWording.corpus)：\(order.words)",
      description: SiteWording.corpusAbout(items.count))
    frame.above = [.init(place: SiteMap.library, words: SiteWording.library)]
    frame.name = SiteWording.corpus
    return frame.page { html in
      writeHead(SiteWording.corpus, SiteWording.corpusAbout(items.count), frame, to: &html)
      if order == .date {
        let dates = lists
        MonthChart(items).write(
          { key in
            let target = dates.target(of: key)
            return frame.link(target.place, target.fragment)
          }, to: &html)
      }
      guard lists.pages.isEmpty else { return writePages(frame, to: &html) }
      for group in lists.groups { write(group, frame, to: &html) }
    }
  }

  /// A further page.
  private func page(_ number: Int) -> SiteFile {
    let (place, group) = lists.pages[number]
    let count = SiteWording.pieces(group.items.count)
    var frame = site.frame(
      .corpus, place, title: "\(SiteWording.corpus)：\(group.heading)",
      description: "\(group.heading)，\(count)")
    frame.above = [
      .init(place: SiteMap.library, words: SiteWording.library),
      .init(place: order.place, words: SiteWording.corpus),
    ]
    frame.name = group.heading
    if number > 0 { frame.previous = neighbour(number - 1) }
    if number + 1 < lists.pages.count { frame.next = neighbour(number + 1) }
    return frame.page { html in
      writeHead(group.heading, count, frame, to: &html)
      write(group, frame, to: &html)
    }
  }

  private func neighbour(_ number: Int) -> PageFrame.Link {
    .init(place: lists.pages[number].place, words: lists.pages[number].group.heading)
  }

  // MARK: - Parts of pages

  private func writeHead(
    _ title: String, _ note: String, _ frame: PageFrame, to html: inout HTMLWriter
  ) {
    html.element("header", [.class("front")]) { html in
      html.element("h1", text: title)
      html.element("p", [.class("note")], text: note)
    }
    html.breakLine()
    html.element(
      "nav", [.class("tabs"), HTMLAttribute("aria-label", SiteWording.orders)]
    ) { html in
      for other in CorpusOrder.allCases {
        let current = other.place == frame.place ? [HTMLAttribute("aria-current", "page")] : []
        html.element("a", [.href(frame.link(other.place))] + current, text: other.words)
      }
    }
    html.breakLine()
  }

  /// The further pages with what each holds.
  private func writePages(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("section", [.class("items-of")]) { html in
      html.element("h2", text: order.words)
      html.breakLine()
      html.element("ul", [.class("entries")]) { html in
        for (place, group) in lists.pages {
          html.element("li") { html in
            html.element("a", [.href(frame.link(place))], text: group.heading)
            html.element(
              "span", [.class("facts")], text: SiteWording.pieces(group.items.count))
          }
          html.breakLine()
        }
      }
    }
    html.breakLine()
  }

  private func write(
    _ group: CorpusLists.ItemGroup, _ frame: PageFrame, to html: inout HTMLWriter
  ) {
    let place = order == .date ? [HTMLAttribute.id("in-\(group.key)")] : []
    html.element("section", [.class("items-of")] + place) { html in
      html.element("h2") { html in
        html.text(group.heading)
        html.element(
          "span", [.class("facts")], text: SiteWording.pieces(group.items.count))
      }
      html.breakLine()
      html.element("ul", [.class("entries")]) { html in
        for position in group.items { write(position, frame, to: &html) }
      }
    }
    html.breakLine()
  }

  private func write(_ position: Int, _ frame: PageFrame, to html: inout HTMLWriter) {
    let item = items[position]
    html.element("li") { html in
      html.element("a", [.href(frame.link(site.item(position)))], text: item.title)
      html.element("span", [.class("facts")], text: ItemFacts.line(of: item))
      writeSources(position, frame, to: &html)
    }
    html.breakLine()
  }

  /// Articles that an item is listed with.
  private static let mostSources = 4

  /// Links to the articles that an item cites or repeats.
  private func writeSources(_ position: Int, _ frame: PageFrame, to html: inout HTMLWriter) {
    guard let found = passages[position] else { return }
    var seen: Set<HTMLLink> = []
    let targets = found.compactMap { PassageTarget($0, site, page: frame.place) }
      .filter { seen.insert($0.link).inserted }
    guard !targets.isEmpty else { return }
    html.element("span", [.class("facts sources")]) { html in
      html.text(SiteWording.tracedArticles)
      for (index, target) in targets.prefix(CorpusPage.mostSources).enumerated() {
        if index > 0 { html.text("、") }
        html.element("a", [.class("ref"), .href(target.link)], text: target.words)
      }
      guard targets.count > CorpusPage.mostSources else { return }
      html.element(
        "a", [.href(frame.link(site.item(position), "sources"))],
        text: SiteWording.more(targets.count))
    }
  }
}
