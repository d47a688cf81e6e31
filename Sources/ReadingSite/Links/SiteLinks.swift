internal import HTMLText
internal import RegulationModel

/// The links of an edition's words on a page of the site.
struct SiteLinks: TextLinks {
  /// The page that the words stand on.
  let page: PagePlace
  let edition: EditionPlace
  /// The works that citations lead to, by the addresses of these.
  let targets: [String: ActCatalogue.Target]
  /// The identifiers of the provisions that define terms.
  let definitions: [String: String]
  /// Whether the page holds the whole edition; else citations lead to the pages of articles.
  let isWhole: Bool

  func citation(_ target: String) -> HTMLLink? {
    if target.hasPrefix("#") { return link(String(target.dropFirst())) }
    let joint = target.firstRange(of: "/~")
    let address = joint.map { String(target[..<$0.lowerBound]) } ?? target
    guard let act = targets[address] else { return nil }
    guard let joint else { return page.link(act.place.page) }
    // Two works may have one address; the provision must be in the one that is linked to.
    let id = String(target[joint.upperBound...])
    guard act.edition.provision(id: id) != nil else { return nil }
    return page.link(isWhole ? act.place.page : act.place.page(of: id), id)
  }

  func term(_ term: String) -> HTMLLink? { definitions[term].map(link) }

  func label(of article: Provision) -> HTMLLink { page.link(edition.article(article.id)) }

  private func link(_ id: String) -> HTMLLink {
    page.link(isWhole ? edition.page : edition.page(of: id), id)
  }
}
