internal import HTMLText

/// What stands around the content of every page: head, header, place, footer.
struct PageFrame {
  /// What a page is: the value of `data-page`.
  enum Kind: Sendable {
    case library
    case work
    case edition
    case article
    case comparison
    case corpus
    case item
    case search

    var name: StaticString {
      switch self {
      case .library: "library"
      case .work: "work"
      case .edition: "edition"
      case .article: "article"
      case .comparison: "comparison"
      case .corpus: "corpus"
      case .item: "item"
      case .search: "search"
      }
    }
  }

  /// A page that another one leads to, and the words of the link.
  struct Link {
    let place: PagePlace
    let words: String
  }

  /// The same content in another form.
  struct Form {
    let type: StaticString
    let name: String
    let place: PagePlace
  }

  let kind: Kind
  let place: PagePlace
  let title: String
  let description: String
  /// The address of the whole site, if it has one.
  let base: BaseAddress?
  /// `slug/date` on pages of an edition.
  var edition: String?
  /// The pages above this one, from the library down; the page itself is left out.
  var above: [Link] = []
  /// What the page is called at the end of its place.
  var name: String?
  var previous: Link?
  var next: Link?
  var forms: [Form] = []
  /// Further scripts of `assets/`, behind the one of all pages.
  var scripts: [String] = []
  /// What machines read (JSON-LD).
  var data: [UInt8]?
  /// What a print says above the content: the text and its edition.
  var printed: String?

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

  func link(_ target: PagePlace, _ fragment: String? = nil) -> HTMLLink {
    place.link(target, fragment)
  }

  private func writePrinted(to html: inout HTMLWriter) {
    let address = base?.address(of: place) ?? place.printed
    html.element("p", [.class("print-only")]) { html in
      if let printed { html.text(printed + "　") }
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
        html.element("a", [.class("previous"), .href(link(previous.place))], text: previous.words)
      }
      if let next {
        html.element("a", [.class("next"), .href(link(next.place))], text: next.words)
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
