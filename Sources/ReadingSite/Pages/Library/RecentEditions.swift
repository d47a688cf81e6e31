internal import HTMLText
internal import RegulationModel

/// The newest texts of the library, each with what changed in it.
struct RecentEditions {
  let site: SiteContext
  let frame: PageFrame

  private static let most = 5

  func write(to html: inout HTMLWriter) {
    // With so few works the list itself shows what is new.
    guard site.works.count > RecentEditions.most else { return }
    let recent = newest
    html.element("section", [.class("relations")]) { html in
      html.element("h2", text: SiteWording.recent)
      html.element("ul") { html in
        for (position, held) in recent { write(position, held, to: &html) }
      }
    }
    html.breakLine()
  }

  /// Newest first; of one day, in the order of the works.
  private var newest: ArraySlice<(Int, HeldEdition)> {
    let all = site.works.indices.flatMap { position in
      site.works[position].editions.map { (position, $0) }
    }
    return all.sorted { $0.1.date == $1.1.date ? $0.0 < $1.0 : $0.1.date > $1.1.date }
      .prefix(RecentEditions.most)
  }

  private func write(_ position: Int, _ held: HeldEdition, to html: inout HTMLWriter) {
    let work = site.works[position]
    html.element("li") { html in
      html.element(
        "a", [.href(frame.link(site.places[position].edition(held.date).page))],
        text: SiteWording.editionTitle(work.work.title, held.date))
      if let old = work.editions.last(where: { $0.date < held.date }) {
        html.text("　")
        html.element(
          "a", [.href(frame.link(site.places[position].comparison(old.date, held.date)))],
          text: SiteWording.whatChanged)
      }
      let mark = work.status.edition(held.date).flatMap(SiteWording.mark)
      if let mark { html.element("span", [.class("facts")], text: mark) }
    }
    html.breakLine()
  }
}
