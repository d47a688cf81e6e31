internal import NewsCorpus
internal import RegulationModel

/// What all pages of a site have in common.
struct SiteContext: Sendable {
  let works: [HeldWork]
  /// The folders of the works, in the same order.
  let places: [WorkPlace]
  let corpus: Corpus?
  /// The names of the items' files, in the order of the corpus.
  let itemNames: [String]
  let base: BaseAddress?
  /// Whether articles have no other form than their page.
  let isLean: Bool
  /// The edition that an address means on pages of no edition: that of the only work.
  let onlyEdition: EditionPlace?

  init(_ content: SiteContent) {
    works = content.works
    corpus = content.corpus
    base = content.base
    isLean = content.isLean
    var folders = TakenNames(SiteMap.rootNames)
    places = works.map { WorkPlace(name: folders.take($0.work.slug)) }
    var files = TakenNames(["index.html", "by-source.html", "by-kind.html"])
    itemNames = (content.corpus?.items ?? []).map { files.take($0.id) }
    let held = works.indices.filter { content.works[$0].current != nil }
    onlyEdition = held.count == 1 ? Self.newest(held[0], works, places) : nil
  }

  private static func newest(
    _ position: Int, _ works: [HeldWork], _ places: [WorkPlace]
  ) -> EditionPlace? {
    works[position].current.map { places[position].edition($0.date) }
  }

  /// The day for which the site is made.
  var day: CalendarDate {
    works.first?.status.day ?? CalendarDate(nearYear: 9_999, month: 12, day: 31)
  }

  /// The folder of a work's newest held edition; `nil` when no text is held.
  func newest(_ position: Int) -> EditionPlace? { Self.newest(position, works, places) }

  /// The page of an item.
  func item(_ position: Int) -> PagePlace { SiteMap.item(itemNames[position]) }

  /// A page with what is the same on all.
  func frame(
    _ kind: PageKind, _ place: PagePlace, title: String, description: String,
    edition: EditionPlace? = nil
  ) -> PageFrame {
    PageFrame(
      kind: kind, place: place, title: title, description: description, base: base,
      edition: (edition ?? onlyEdition)?.name)
  }

  /// The way from the library to a work.
  func above(_ position: Int) -> [PageFrame.Link] {
    [
      .init(place: SiteMap.library, words: SiteWording.library),
      .init(place: places[position].page, words: works[position].work.title),
    ]
  }
}
