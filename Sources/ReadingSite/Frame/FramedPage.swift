internal import HTMLText

/// Writes a page: what its frame tells, around its content.
extension PageFrame {
  /// The whole page.
  func page(_ main: (inout HTMLWriter) -> Void) -> SiteFile {
    var html = HTMLWriter()
    html.documentType()
    let attributes = [
      .lang("zh-Hans"), HTMLAttribute("data-root", place.root),
      HTMLAttribute("data-page", kind.name.description),
      edition.map { HTMLAttribute("data-edition", $0) },
    ].compactMap(\.self)
    html.element("html", attributes) { html in
      PageHead(frame: self).write(to: &html)
      html.element("body") { html in
        PageHeader(frame: self).write(to: &html)
        html.element("main", [.id("main")]) { html in
          html.breakLine()
          writePrinted(to: &html)
          main(&html)
          writeNeighbours(to: &html)
        }
        html.breakLine()
        writeFooter(to: &html)
      }
      html.breakLine()
    }
    html.breakLine()
    return SiteFile(path: place.path, bytes: html.bytes)
  }

  private func writePrinted(to html: inout HTMLWriter) {
    let address = base?.address(of: place) ?? place.printed
    html.element("p", [.class("print-only")]) { html in
      if let printed {
        html.element("span", [.id("printed")], text: printed)
        html.text("　")
      }
      html.text(SiteWording.address(address))
    }
    html.breakLine()
  }

  private func writeNeighbours(to html: inout HTMLWriter) {
    guard previous != nil || next != nil else { return }
    html.element(
      "nav", [.class("neighbours"), HTMLAttribute("aria-label", SiteWording.neighbours)]
    ) { html in
      if let previous {
        let attributes = [
          .class("previous"), HTMLAttribute("rel", "prev"), .href(link(previous.place)),
        ]
        html.element("a", attributes, text: previous.words)
      }
      if let next {
        // In the head, a browser would load it ahead of its use, which the policy forbids.
        let attributes = [.class("next"), HTMLAttribute("rel", "next"), .href(link(next.place))]
        html.element("a", attributes, text: next.words)
      }
    }
    html.breakLine()
  }

  private func writeFooter(to html: inout HTMLWriter) {
    html.element("footer", [.class("site-foot")]) { html in
      html.element("p", text: SiteWording.footer)
      // The search page has one beside its results.
      if kind != .search {
        html.element("p", [.id("status"), HTMLAttribute("role", "status")]) { _ in }
      }
    }
    html.breakLine()
  }
}
