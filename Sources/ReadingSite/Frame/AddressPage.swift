internal import HTMLText

/// A page that leads on to another one: an address for others to keep.
struct AddressPage {
  let place: PagePlace
  let title: String
  /// Where it leads without a script; `nil` to stay.
  let target: PagePlace?

  /// The page, with what a script chooses from.
  ///
  /// - Parameter choice: writes the places that a script chooses from by the reader's clock; `nil` for a page
  ///   that leads to one place at any time.
  /// - Returns: the page.
  func file(_ choice: ((inout HTMLWriter) -> Void)? = nil) -> SiteFile {
    var html = HTMLWriter()
    html.documentType()
    html.element(
      "html",
      [
        .lang("zh-Hans"), HTMLAttribute("data-root", place.root),
        HTMLAttribute("data-page", "address"),
      ]
    ) { html in
      html.element("head") { html in
        html.void("meta", [HTMLAttribute("charset", "utf-8")])
        html.void(
          "meta",
          [
            HTMLAttribute("name", "viewport"),
            HTMLAttribute("content", "width=device-width, initial-scale=1"),
          ])
        PageHead.writePolicy(to: &html)
        html.element("title", text: title)
        html.void("link", [HTMLAttribute("rel", "icon"), HTMLAttribute("href", "data:,")])
        writeWay(isForAll: choice == nil, to: &html)
      }
      html.element("body") { html in
        html.element("main") { html in
          html.element("h1") { html in
            guard let target else { return html.text(title) }
            html.element("a", [.href(place.link(target))], text: title)
          }
          choice?(&html)
        }
      }
    }
    html.breakLine()
    return SiteFile(path: place.path, bytes: html.bytes)
  }

  private func writeWay(isForAll: Bool, to html: inout HTMLWriter) {
    let refresh = target.map { target in
      [
        HTMLAttribute("http-equiv", "refresh"),
        HTMLAttribute("content", "0; url=\(place.link(target).address)"),
      ]
    }
    guard !isForAll else {
      if let refresh { html.void("meta", refresh) }
      return
    }
    html.void("link", [HTMLAttribute("rel", "stylesheet"), .href(place.link(SiteMap.style))])
    html.element(
      "script",
      [.src(place.link(PagePlace(["assets", "latest.js"]))), HTMLAttribute("defer", nil)]
    ) { _ in }
    if let refresh { html.element("noscript") { $0.void("meta", refresh) } }
  }
}
