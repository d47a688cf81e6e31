internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// The first page: all works, and the way to the corpus.
struct LibraryPage {
  let site: SiteContext

  /// The page.
  var file: SiteFile {
    var frame = site.frame(
      .library, SiteMap.library, title: SiteWording.siteName, description: description)
    frame.scripts = ["library.js"]
    frame.forms = [
      .init(type: "application/json", name: SiteWording.siteIndex, place: SiteMap.index)
    ]
    return frame.page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: SiteWording.siteName)
        html.element("p", [.class("note")], text: description)
      }
      html.breakLine()
      RecentEditions(site: site, frame: frame).write(to: &html)
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
      LibraryFilter(works: site.works).write(to: &html)
      LibraryTable(site: site, frame: frame).write(to: &html)
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
