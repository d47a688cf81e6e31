internal import HTMLText

/// The page of the search: scripts fill it.
struct SearchSitePage {
  let site: SiteContext

  /// The page.
  var file: SiteFile {
    var frame = site.frame(
      .search, SiteMap.search, title: SiteWording.search, description: SiteWording.searchAbout)
    frame.above = [.init(place: SiteMap.library, words: SiteWording.library)]
    frame.name = SiteWording.search
    frame.scripts = ["search.js"]
    frame.ahead = [["box.js"], ["works.js"], ["search", "index.js"]]
    return frame.page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: SiteWording.search)
        html.element("p", [.class("note")], text: SiteWording.searchAbout)
      }
      html.breakLine()
      html.element("p", [.id("status"), HTMLAttribute("role", "status")]) { _ in }
      html.element("form", [.id("choices"), .class("choices")]) { _ in }
      html.element("div", [.id("results")]) { _ in }
      html.element("noscript") { html in
        html.element("p") { html in
          html.text(SiteWording.searchWithoutScript)
          html.element("a", [.href(frame.link(SiteMap.library))], text: SiteWording.regulations)
          html.text("、")
          html.element("a", [.href(frame.link(SiteMap.corpus))], text: SiteWording.corpus)
        }
      }
      html.breakLine()
    }
  }
}
