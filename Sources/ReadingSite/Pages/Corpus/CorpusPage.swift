internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// The lists of the corpus: by date, by source, by kind.
struct CorpusPage {
  /// How a list is ordered.
  enum Order: CaseIterable {
    case date
    case source
    case kind

    var place: PagePlace {
      switch self {
      case .date: SiteMap.corpus
      case .source: SiteMap.corpusBySource
      case .kind: SiteMap.corpusByKind
      }
    }

    var words: String {
      switch self {
      case .date: SiteWording.corpusByDate
      case .source: SiteWording.corpusBySource
      case .kind: SiteWording.corpusByKind
      }
    }
  }

  let site: SiteContext
  let order: Order
  /// How many passages each item has that cite or repeat a work; by position.
  let passages: [Int: Int]

  private var items: [Item] { site.corpus?.items ?? [] }

  /// The page.
  var file: SiteFile {
    var frame = site.frame(
      .corpus, order.place, title: "\(SiteWording.corpus)：\(order.words)",
      description: SiteWording.corpusAbout(items.count))
    frame.above = [.init(place: SiteMap.library, words: SiteWording.library)]
    frame.name = SiteWording.corpus
    return frame.page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: SiteWording.corpus)
        html.element("p", [.class("note")], text: SiteWording.corpusAbout(items.count))
      }
      html.breakLine()
      writeOrders(frame, to: &html)
      for group in groups { write(group, frame, to: &html) }
    }
  }

  private func writeOrders(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element(
      "nav", [.class("tabs"), HTMLAttribute("aria-label", SiteWording.orders)]
    ) { html in
      for other in Order.allCases {
        let current = other == order ? [HTMLAttribute("aria-current", "page")] : []
        html.element("a", [.href(frame.link(other.place))] + current, text: other.words)
      }
    }
    html.breakLine()
  }

  /// The items under a heading.
  private struct ItemGroup {
    let heading: String
    var items: [Int]
  }

  private var groups: [ItemGroup] {
    var groups: [ItemGroup] = []
    var positions: [String: Int] = [:]
    for item in sorted {
      let heading = heading(of: items[item])
      if let position = positions[heading] {
        groups[position].items.append(item)
      } else {
        positions[heading] = groups.count
        groups.append(ItemGroup(heading: heading, items: [item]))
      }
    }
    guard order == .source else { return groups }
    // Sources with the most items first.
    return groups.indices.sorted {
      (groups[$1].items.count, $0) < (groups[$0].items.count, $1)
    }.map { groups[$0] }
  }

  private func heading(of item: Item) -> String {
    switch order {
    case .date: item.date.date.map { "\($0.year)年" } ?? SiteWording.noDate
    case .source: item.source ?? SiteWording.noSource
    case .kind: SiteWording.kind(item.kind)
    }
  }

  /// Newest first; items without a day behind the others, in the order of the corpus.
  private var sorted: [Int] {
    items.indices.sorted { left, right in
      switch (items[left].date.date, items[right].date.date) {
      case (let first?, let second?): first == second ? left < right : first > second
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left < right
      }
    }
  }

  private func write(_ group: ItemGroup, _ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("section", [.class("items-of")]) { html in
      html.element("h2") { html in
        html.text(group.heading)
        html.element("span", [.class("facts")], text: "\(group.items.count)篇")
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
      if let count = passages[position] {
        html.element("span", [.class("tag")], text: SiteWording.tracedCount(count))
      }
    }
    html.breakLine()
  }
}
