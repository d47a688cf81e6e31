internal import HTMLText

/// Writes the `head`: title, description, style, scripts, links to what belongs to the page.
struct PageHead {
  let frame: PageFrame

  /// Only files of the site itself are loaded and run; no script stands in a page.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    + "base-uri 'none'; form-action 'self'"

  static func writePolicy(to html: inout HTMLWriter) {
    html.void(
      "meta",
      [
        HTMLAttribute("http-equiv", "Content-Security-Policy"),
        HTMLAttribute("content", policy),
      ])
  }

  func write(to html: inout HTMLWriter) {
    html.element("head") { html in
      html.breakLine()
      html.void("meta", [HTMLAttribute("charset", "utf-8")])
      meta("viewport", "width=device-width, initial-scale=1", to: &html)
      PageHead.writePolicy(to: &html)
      html.element("title", text: frame.title)
      html.breakLine()
      meta("description", frame.description, to: &html)
      meta("color-scheme", "light dark", to: &html)
      file("stylesheet", SiteMap.style, to: &html)
      // Without one, browsers ask the server for a file that may be another site's.
      html.void(
        "link", [HTMLAttribute("rel", "icon"), HTMLAttribute("href", "data:,")])
      html.breakLine()
      writeScripts(to: &html)
      html.breakLine()
      writeLinks(to: &html)
      if let data = frame.data {
        html.data(type: "application/ld+json", json: data)
        html.breakLine()
      }
    }
    html.breakLine()
  }

  /// All files are asked for at once: what waits for the text stands in front of what the text waits for.
  private func writeScripts(to html: inout HTMLWriter) {
    for name in ["site.js"] + frame.scripts {
      html.element("script", [.src(asset([name])), HTMLAttribute("defer", nil)]) { _ in }
    }
    for name in frame.ahead {
      html.void(
        "link",
        [HTMLAttribute("rel", "preload"), HTMLAttribute("as", "script"), .href(asset(name))])
    }
    html.element("script", [.src(asset(["theme.js"]))]) { _ in }
  }

  private func asset(_ name: [String]) -> HTMLLink {
    frame.link(PagePlace(["assets"] + name))
  }

  private func writeLinks(to html: inout HTMLWriter) {
    if let base = frame.base {
      html.void(
        "link",
        [
          HTMLAttribute("rel", "canonical"),
          HTMLAttribute("href", base.address(of: frame.place)),
        ])
      html.breakLine()
    }
    for form in frame.forms {
      html.void(
        "link",
        [
          HTMLAttribute("rel", "alternate"), HTMLAttribute("type", form.type.description),
          HTMLAttribute("title", form.name), .href(frame.link(form.place)),
        ])
      html.breakLine()
    }
    html.void(
      "link",
      [
        HTMLAttribute("rel", "alternate"), HTMLAttribute("type", "application/atom+xml"),
        HTMLAttribute("title", SiteWording.feedTitle), .href(frame.link(SiteMap.feed)),
      ])
    html.breakLine()
  }

  private func meta(_ name: String, _ content: String, to html: inout HTMLWriter) {
    html.void("meta", [HTMLAttribute("name", name), HTMLAttribute("content", content)])
    html.breakLine()
  }

  private func file(_ relation: String, _ place: PagePlace, to html: inout HTMLWriter) {
    html.void("link", [HTMLAttribute("rel", relation), .href(frame.link(place))])
    html.breakLine()
  }
}
