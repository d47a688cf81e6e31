internal import NewsCorpus
internal import RegulationModel
internal import TextSearch

/// The documents of `tiaoli search` as documents of the search in the browser.
extension SearchPage {
  /// The articles of an edition.
  static func pages(
    of edition: Edition, title: String, slug: String, date: CalendarDate
  ) -> [SearchPage] {
    let origin = Origin.regulation(slug: slug, date: date.description, title: title)
    return RegulationDocuments.documents(of: edition).map { document in
      SearchPage(
        origin: origin, address: [slug, date.description, "index.html"], id: document.id,
        title: document.title, about: "", units: units(document))
    }
  }

  /// An item of the corpus; `name` is that of its file, without the extension.
  init(_ item: Item, name: String) {
    let document = SearchDocument(item)
    let about = [item.source, item.date.date?.chinese].compactMap(\.self)
    self.init(
      origin: .corpus, address: ["corpus", name + ".html"], id: "", title: document.title,
      about: about.joined(separator: "　"), units: SearchPage.units(document))
  }

  private static func units(_ document: SearchDocument) -> [Unit] {
    document.sections.map { Unit(fragment: $0.id, text: $0.text) }
  }

  /// What `SearchCollection` counts as its length: each stretch with the byte that ends it.
  var size: Int { units.reduce(title.utf8.count + 1) { $0 + $1.text.utf8.count + 1 } }
}
