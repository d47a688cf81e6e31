internal import Holdings
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// A corpus in which the works of a library are traced.
struct TracedCorpus {
  /// The corpus.
  let corpus: CorpusTexts
  /// Its folder; `nil` where nothing is to be kept of the trace.
  let folder: String?

  /// The passages that are asked for; `nil` where the corpus has no such item.
  ///
  /// - Parameters:
  ///   - address: the provision; `nil` for all.
  ///   - name: the item; `nil` for all.
  ///   - library: the library.
  ///   - workName: the only work that is traced; `nil` for all.
  ///   - keepsFormulas: whether wording that stands everywhere is told, too.
  /// - Returns: the passages, item by item.
  /// - Throws: what the library cannot read, an address that is none.
  func passages(
    of address: String?, item name: String?, _ library: Library, work workName: String?,
    formulas keepsFormulas: Bool
  ) throws -> [TracedPassage]? {
    var works = try CorpusFolder.tracedWorks(library)
    if let workName {
      let slug = try library.work(named: workName).slug
      works.removeAll { $0.work.slug != slug }
    }
    var passages = WordingTrace(works, in: corpus).passages
    if works.count == 1, works[0].texts.count == 1, let folder {
      ReuseCount.keep(passages, works[0].work, works[0].texts[0].edition, corpus: folder)
    }
    if !keepsFormulas { passages.removeAll { $0.kind == .formula } }
    if let address {
      let selection = try Selection(
        [address], library: library, work: workName)
      let ids = selection.provisions.map(\.id)
      passages.removeAll { passage in
        passage.work != selection.work.slug
          || !passage.provisions.contains { id in
            ids.contains { id == $0 || id.hasPrefix($0 + "__") }
          }
      }
    }
    if let name {
      let ids = Set(corpus.places(named: name).compactMap { corpus.item($0)?.id })
      guard !ids.isEmpty else { return nil }
      passages.removeAll { !ids.contains($0.item) }
    }
    return passages
  }
}
