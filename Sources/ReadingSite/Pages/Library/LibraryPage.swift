internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// The first page: all works, and the way to the corpus.
struct LibraryPage {
  let site: SiteContext

  /// The page.
  var file: SiteFile {
    let frame = site.frame(
      .library, SiteMap.library, title: SiteWording.siteName, description: description)
    return frame.page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: SiteWording.siteName)
        html.element("p", [.class("note")], text: description)
      }
      html.breakLine()
      writeWorks(frame, to: &html)
      writeCorpus(frame, to: &html)
    }
  }

  private var description: String {
    let held = site.works.reduce(0) { $0 + $1.editions.count }
    let items = site.corpus.map { "，语料\($0.items.count)篇" } ?? ""
    return "法规\(site.works.count)部，文本\(held)个\(items)。"
  }

  private func writeWorks(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("section", [.class("works")]) { html in
      html.element("h2", text: SiteWording.regulations)
      html.breakLine()
      guard !site.works.isEmpty else {
        return html.element("p", text: SiteWording.emptyLibrary)
      }
      html.element("ul", [.class("cards")]) { html in
        for position in site.works.indices { write(position, frame, to: &html) }
      }
    }
    html.breakLine()
  }

  private func write(_ position: Int, _ frame: PageFrame, to html: inout HTMLWriter) {
    let held = site.works[position]
    html.element("li") { html in
      html.element("h3") { html in
        html.element(
          "a", [.href(frame.link(site.places[position].page))], text: held.work.title)
      }
      let status = held.current.flatMap { held.status.edition($0.date) }
      let known = status.map {
        SiteWording.mark($0) ?? SiteWording.period($0).joined(separator: "，")
      }
      let facts = [held.work.issuer, held.repealed.map(SiteWording.repealed) ?? known]
        .compactMap(\.self)
      html.element(
        "p", [.class("facts")],
        text: (facts + [SiteWording.count(held.work.editions.count, held: held.editions.count)])
          .joined(separator: "　"))
      if let newest = held.current, let place = site.newest(position) {
        html.element("p") { html in
          html.element(
            "a", [.href(frame.link(place.page))], text: SiteWording.latest(newest.record.name))
        }
      }
    }
    html.breakLine()
  }

  private func writeCorpus(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("section", [.class("relations")]) { html in
      html.element("h2", text: SiteWording.corpus)
      guard let corpus = site.corpus, !corpus.items.isEmpty else {
        return html.element("p", text: SiteWording.noCorpus)
      }
      html.element("ul") { html in
        let pages = [
          (SiteMap.corpus, SiteWording.corpusByDate),
          (SiteMap.corpusBySource, SiteWording.corpusBySource),
          (SiteMap.corpusByKind, SiteWording.corpusByKind),
        ]
        for (place, words) in pages {
          html.element("li") { html in
            html.element("a", [.href(frame.link(place))], text: words)
          }
        }
      }
    }
    html.breakLine()
  }
}
