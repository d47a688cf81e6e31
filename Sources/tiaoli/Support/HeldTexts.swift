internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel
internal import TextSearch

/// The regulations of the library that stand in the corpus, too: a search answers them once, as
/// regulations.
enum HeldTexts {
  /// The ids of the items that answer a query and are the text of a work, by its short name.
  static func items(
    of library: Library, in texts: CorpusTexts, _ query: SearchQuery, _ options: SearchOptions
  ) throws -> [String: [String]] {
    var filter = CorpusFilter()
    filter.kinds = [.regulation]
    var options = options
    options.limit = nil
    options.snippetLimit = 0
    let results = texts.find(query, filter: filter, options: options).answer.results
    guard !results.isEmpty else { return [:] }
    var items: [String: [String]] = [:]
    let works = try library.readableWorks().works.filter { $0.newestHeld != nil }
    for result in results {
      guard let work = works.first(where: { $0.isNamed(result.title) }) else { continue }
      items[work.slug, default: []].append(result.id)
    }
    return items
  }
}
