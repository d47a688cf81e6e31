internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel
internal import TextSearch

/// The regulations of the library that stand in the corpus, too: a search answers them once, as
/// regulations.
enum HeldTexts {
  /// The ids of the items that answer a query and are the text of an edition, as `RegulationLink`
  /// finds it, by the short name of its work.
  ///
  /// - Parameters:
  ///   - editions: the editions that were searched: the short name of the work, and the day.
  ///   - library: the library.
  ///   - texts: the corpus.
  ///   - query: what was searched for.
  ///   - options: how.
  /// - Returns: ids of items by short names of works.
  /// - Throws: what the library cannot read.
  static func items(
    of editions: [(work: String, day: String)], _ library: Library, in texts: CorpusTexts,
    _ query: SearchQuery, _ options: SearchOptions
  ) throws -> [String: [String]] {
    var filter = CorpusFilter()
    filter.kinds = [.regulation]
    var options = options
    options.limit = nil
    options.snippetLimit = 0
    let found = texts.find(query, filter: filter, options: options)
    guard !found.facts.isEmpty else { return [:] }
    var items: [String: [String]] = [:]
    let works = try library.readableWorks().works
    var traced: [String: TracedWork] = [:]
    for result in found.answer.results {
      guard let item = texts.item(result.document), let title = item.regulation?.title,
        let work = works.first(where: { $0.isNamed(title) })
      else { continue }
      let known = try traced[work.slug] ?? CorpusFolder.traced(work, library)
      traced[work.slug] = known
      guard let link = RegulationLink(item, in: [known]),
        editions.contains(where: { $0.work == link.work && $0.day == link.edition.description })
      else { continue }
      items[link.work, default: []].append(item.id)
    }
    return items
  }
}
