internal import HTMLText

/// Writes what stands above the content: the way past it, the site's name, the find box, the place.
struct PageHeader {
  let frame: PageFrame

  func write(to html: inout HTMLWriter) {
    html.element("a", [.class("skip"), .href(.fragment("main"))], text: SiteWording.skip)
    html.breakLine()
    html.element("header", [.class("site-head")]) { html in
      html.element(
        "a", [.class("home"), .href(frame.link(SiteMap.library))], text: SiteWording.siteName)
      html.element(
        "nav", [.class("areas"), HTMLAttribute("aria-label", SiteWording.areas)]
      ) { html in
        area(SiteMap.library, SiteWording.regulations, frame.kind == .library, to: &html)
        let isCorpus = frame.kind == .corpus || frame.kind == .item
        area(SiteMap.corpus, SiteWording.corpus, isCorpus, to: &html)
        area(SiteMap.notes, SiteWording.notesShort, frame.kind == .notes, to: &html)
      }
      writeFind(to: &html)
      html.element("div", [.class("looks scripted")]) { html in
        html.element(
          "button", [HTMLAttribute("type", "button"), .id("size")], text: SiteWording.size)
        html.element(
          "button", [HTMLAttribute("type", "button"), .id("theme")], text: SiteWording.theme)
      }
    }
    html.breakLine()
    writePlace(to: &html)
  }

  private func area(
    _ place: PagePlace, _ words: String, _ isHere: Bool, to html: inout HTMLWriter
  ) {
    let current = isHere ? [HTMLAttribute("aria-current", "true")] : []
    html.element("a", [.href(frame.link(place))] + current, text: words)
  }

  private func writeFind(to html: inout HTMLWriter) {
    html.element(
      "form",
      [
        HTMLAttribute("role", "search"), .id("find"),
        HTMLAttribute("action", frame.link(SiteMap.search).address),
        HTMLAttribute("method", "get"),
      ]
    ) { html in
      html.element("label", [HTMLAttribute("for", "q"), .class("unseen")], text: SiteWording.find)
      html.void(
        "input",
        [
          HTMLAttribute("type", "search"), HTMLAttribute("name", "q"), .id("q"),
          HTMLAttribute("placeholder", SiteWording.findExample),
          HTMLAttribute("autocomplete", "off"),
        ])
      html.element("button", [HTMLAttribute("type", "submit")], text: SiteWording.findButton)
    }
  }

  private func writePlace(to html: inout HTMLWriter) {
    guard !frame.above.isEmpty else { return }
    html.element("nav", [.class("place"), HTMLAttribute("aria-label", SiteWording.place)]) { html in
      html.element("ol") { html in
        for link in frame.above {
          html.element("li") { html in
            html.element("a", [.href(frame.link(link.place))], text: link.words)
          }
        }
        if let name = frame.name {
          html.element("li", [HTMLAttribute("aria-current", "page")], text: name)
        }
      }
    }
    html.breakLine()
  }
}
