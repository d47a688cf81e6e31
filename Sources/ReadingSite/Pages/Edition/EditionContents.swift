internal import HTMLText
internal import RegulationModel

/// Writes the contents of an edition: its divisions, and under each its articles with their captions or first
/// words.
struct EditionContents {
  let edition: Edition

  /// The anchor of the contents.
  static let id = "contents"
  /// The anchor of the text behind them.
  static let textID = "text"
  /// How many characters of an article's words stand behind its number.
  private static let length = 12

  func write(to html: inout HTMLWriter) {
    html.element(
      "nav",
      [
        .class("contents"), .id(EditionContents.id),
        HTMLAttribute("aria-label", SiteWording.contents),
      ]
    ) { html in
      html.element(
        "a", [.class("skip"), .href(.fragment(EditionContents.textID))],
        text: SiteWording.skipContents)
      html.element("details", [HTMLAttribute("open", nil)]) { html in
        html.element("summary", text: SiteWording.contents)
        html.breakLine()
        writeChoice(to: &html)
        html.element("ul") { html in writeUnits(to: &html) }
      }
    }
    html.breakLine()
  }

  /// A switch that leaves the divisions alone: the style sheet does it.
  private func writeChoice(to html: inout HTMLWriter) {
    guard edition.provisions.contains(where: { $0.kind.isDivision }) else { return }
    html.element("label", [.class("only"), HTMLAttribute("for", "only-divisions")]) { html in
      html.void("input", [HTMLAttribute("type", "checkbox"), .id("only-divisions")])
      html.text(SiteWording.onlyDivisions)
    }
    html.breakLine()
  }

  private func writeUnits(to html: inout HTMLWriter) {
    if !edition.front.preamble.isEmpty {
      entry("preamble", SiteWording.preamble, level: 1, to: &html)
    }
    for unit in edition.provisions {
      if unit.kind == .article {
        writeArticle(unit, to: &html)
      } else if unit.kind.isDivision || unit.kind == .annex {
        entry(unit.id, unit.shownHeading, level: unit.ancestors.count + 1, to: &html)
      }
    }
  }

  private func entry(
    _ id: String, _ words: String, level: Int, to html: inout HTMLWriter
  ) {
    html.element("li", [HTMLAttribute("data-level", String(min(level, 4)))]) { html in
      html.element("a", [.href(.fragment(id))], text: words)
    }
    html.breakLine()
  }

  private func writeArticle(_ article: Provision, to html: inout HTMLWriter) {
    let words = article.heading ?? article.excerpt(EditionContents.length)
    html.element("li") { html in
      html.element("a", [.href(.fragment(article.id))]) { html in
        html.element("span", text: article.label)
        if !words.isEmpty { html.text(" " + words) }
      }
    }
    html.breakLine()
  }
}
