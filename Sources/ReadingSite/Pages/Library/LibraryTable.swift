internal import HTMLText
internal import RegulationModel

/// The works of the library, a row each: title, issuer and state, kind, the text to read and since when it is
/// in force.
struct LibraryTable {
  let site: SiteContext
  let frame: PageFrame

  func write(to html: inout HTMLWriter) {
    html.element("table", [.class("library")]) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          for name in [
            SiteWording.title, SiteWording.kind, SiteWording.currentText, SiteWording.inForce,
          ] {
            html.element("th", [HTMLAttribute("scope", "col")], text: name)
          }
        }
      }
      html.breakLine()
      html.element("tbody") { html in
        for position in site.works.indices { write(position, to: &html) }
      }
    }
    html.breakLine()
  }

  private func write(_ position: Int, to html: inout HTMLWriter) {
    let held = site.works[position]
    let newest = held.current
    let from = newest.flatMap { held.status.edition($0.date) }?.from
    let attributes = [
      HTMLAttribute("data-kind", held.work.kind ?? ""),
      newest.map { HTMLAttribute("data-date", $0.date.description) },
      from.map { HTMLAttribute("data-from", $0.description) },
    ].compactMap(\.self)
    html.element("tr", attributes) { html in
      html.element("td") { html in writeTitle(position, to: &html) }
      html.element("td", text: held.work.kind ?? "")
      html.element("td") { html in
        if let newest, let place = site.newest(position) {
          html.element(
            "a", [.href(frame.link(place.page)), .class("read")], text: newest.date.chinese)
        } else {
          html.text(SiteWording.noText)
        }
      }
      html.element("td", text: from?.chinese ?? "")
    }
    html.breakLine()
  }

  private func writeTitle(_ position: Int, to html: inout HTMLWriter) {
    let held = site.works[position]
    html.element("a", [.href(frame.link(site.places[position].page))], text: held.work.title)
    let mark = held.current.flatMap { held.status.edition($0.date) }.flatMap(SiteWording.mark)
    let count = held.work.editions.count
    let facts = [
      held.work.issuer, held.repealed.map(SiteWording.repealed) ?? mark,
      count > 1 ? SiteWording.count(count, held: held.editions.count) : nil,
    ].compactMap(\.self)
    guard !facts.isEmpty else { return }
    html.element("span", [.class("facts")], text: facts.joined(separator: "　"))
  }
}

/// What narrows the list of works; scripts show it.
struct LibraryFilter {
  let works: [HeldWork]

  /// Shorter lists are read at a glance.
  private static let fewest = 6

  func write(to html: inout HTMLWriter) {
    guard works.count >= LibraryFilter.fewest else { return }
    html.element(
      "form", [.class("filter"), .id("filter"), HTMLAttribute("hidden", nil)]
    ) { html in
      html.void(
        "input",
        [
          HTMLAttribute("type", "search"), .id("filter-words"),
          HTMLAttribute("aria-label", SiteWording.filter),
          HTMLAttribute("placeholder", SiteWording.filter), HTMLAttribute("autocomplete", "off"),
        ])
      let kinds = Set(works.compactMap(\.work.kind)).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      select(
        "filter-kind", SiteWording.kind, [("", SiteWording.allKinds)] + kinds.map { ($0, $0) },
        to: &html)
      select(
        "filter-order", SiteWording.orders,
        [
          ("", SiteWording.libraryOrder), ("date", SiteWording.byText),
          ("from", SiteWording.byForce),
        ],
        to: &html)
      html.element("output", [.id("filter-count")]) { _ in }
    }
    html.breakLine()
  }

  private func select(
    _ id: StaticString, _ name: String, _ options: [(value: String, words: String)],
    to html: inout HTMLWriter
  ) {
    html.element("label") { html in
      html.text(name)
      html.element("select", [.id(id.description), HTMLAttribute("autocomplete", "off")]) { html in
        for option in options {
          html.element("option", [HTMLAttribute("value", option.value)], text: option.words)
        }
      }
    }
  }
}
