internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// Where a traced passage leads: an article, or the edition or work that is named.
struct PassageTarget {
  let link: HTMLLink
  /// 《…》第三十四条
  let words: String

  /// The target; `nil` for a work without pages.
  init?(_ passage: ItemPassage, _ site: SiteContext, page: PagePlace) {
    let held = site.works[passage.work]
    let work = site.places[passage.work]
    let title = "《\(held.work.title)》"
    guard let date = passage.passage.edition,
      let edition = held.editions.first(where: { $0.date == date })?.edition
    else {
      link = page.link(work.page)
      words = title
      return
    }
    let place = work.edition(date)
    guard let id = passage.passage.provisions.first,
      let provision = edition.provision(id: id)
    else {
      link = page.link(place.page)
      words = title
      return
    }
    link = page.link(place.page(of: id), id)
    words = title + provision.citation
  }
}
