internal import HTMLText
internal import RegulationModel

/// `WORK/latest/…`: addresses that never change. Each leads to the text in force, or to the article of that
/// number in it.
///
/// A page is made on one day and followed on another: it names every text with its days, and a script chooses
/// by the reader's clock. Without a script the text that was in force on the day of the site is shown.
struct LatestFiles {
  let work: WorkReading

  /// The files.
  var files: [SiteFile] {
    guard work.held.current != nil else { return [] }
    var ids: [String] = []
    var seen: Set<String> = []
    for held in work.held.editions {
      for article in held.edition.provisions where article.kind == .article {
        let id = article.id
        if seen.insert(id).inserted { ids.append(id) }
      }
    }
    return [page(of: nil)] + ids.map { page(of: $0) }
  }

  private func page(of article: String?) -> SiteFile {
    let place = work.place.latest(article)
    let current = work.held.current
    let name = article.flatMap { id in
      work.held.editions.reversed().lazy.compactMap { $0.edition.provision(id: id) }.first
    }
    let title = "《\(work.work.title)》\(name?.citation ?? "")　\(SiteWording.latest)"
    return AddressPage(
      place: place, title: title, target: current.flatMap { target(of: article, in: $0) }
    ).file { html in
      html.element("ol", [.class("latest")]) { html in
        for status in work.held.status.editions.reversed() {
          html.element("li", AsAtBox.days(of: status)) { html in
            write(status, article, name?.citation, from: place, to: &html)
          }
          html.breakLine()
        }
      }
    }
  }

  /// The page of a text or of an article of it; `nil` where it has no such article.
  private func target(of article: String?, in held: HeldEdition) -> PagePlace? {
    let place = work.place.edition(held.date)
    guard let article else { return place.page }
    return held.edition.provision(id: article).map { _ in place.article(article) }
  }

  private func write(
    _ status: EditionStatus, _ article: String?, _ citation: String?, from place: PagePlace,
    to html: inout HTMLWriter
  ) {
    let record = work.work.editions.first { $0.date == status.date }
    let held = work.held.editions.first { $0.date == status.date }
    let name = record?.name ?? status.date.chinese
    if let held, let target = target(of: article, in: held) {
      html.element("a", [.href(place.link(target))], text: name + (citation ?? ""))
    } else if held != nil {
      html.text("\(name)：\(SiteWording.noArticle(citation ?? ""))")
    } else {
      html.text("\(name)：\(SiteWording.notHeld)")
    }
    html.text("　" + SiteWording.period(status).joined(separator: "，"))
  }
}
