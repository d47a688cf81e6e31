internal import HTMLText
internal import RegulationModel

/// Writes the contents of an edition: its divisions, and under each the numbers of its articles.
struct EditionContents {
  let edition: Edition

  func write(to html: inout HTMLWriter) {
    html.element(
      "nav", [.class("contents"), HTMLAttribute("aria-label", SiteWording.contents)]
    ) { html in
      html.element("details", [HTMLAttribute("open", nil)]) { html in
        html.element("summary", text: SiteWording.contents)
        html.breakLine()
        html.element("ul") { html in writeUnits(to: &html) }
      }
    }
    html.breakLine()
  }

  /// One line a division; the articles behind it, in one line, by their numbers.
  private func writeUnits(to html: inout HTMLWriter) {
    var run: [Provision] = []
    if !edition.front.preamble.isEmpty {
      entry("preamble", SiteWording.preamble, level: 1, to: &html)
    }
    for unit in edition.provisions {
      if unit.kind == .article {
        run.append(unit)
      } else if unit.kind.isDivision || unit.kind == .annex {
        flush(&run, to: &html)
        entry(unit.id, unit.shownHeading, level: unit.ancestors.count + 1, to: &html)
      }
    }
    flush(&run, to: &html)
  }

  private func entry(
    _ id: String, _ words: String, level: Int, to html: inout HTMLWriter
  ) {
    html.element("li", [HTMLAttribute("data-level", String(min(level, 4)))]) { html in
      html.element("a", [.href(.fragment(id))], text: words)
    }
    html.breakLine()
  }

  private func flush(_ run: inout [Provision], to html: inout HTMLWriter) {
    guard !run.isEmpty else { return }
    html.element("li", [.class("numbers")]) { html in
      for article in run {
        let number = article.number?.description ?? article.label
        html.element("a", [.href(.fragment(article.id))], text: number)
        html.text(" ")
      }
    }
    html.breakLine()
    run = []
  }
}
