internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// How many items of the corpus cite an article or repeat its wording.
struct ReuseCount {
  private let trace: WordingTrace

  /// Traces the work of a selection; `nil` where there is no corpus, or no article is shown.
  init?(
    _ selection: Selection, _ options: CorpusOptions, _ library: Library,
    _ console: inout Console
  ) throws {
    guard selection.provisions.contains(where: { $0.kind == .article }),
      let corpus = try options.readIfAny(library, &console, quietly: true)
    else { return nil }
    let text = TracedWork.Text(date: selection.record.date, edition: selection.edition)
    trace = WordingTrace([TracedWork(work: selection.work, texts: [text])], in: corpus)
  }

  /// The number of items, formulas left out.
  func items(of article: Provision) -> Int {
    Set(trace.passages(for: article.id).filter { $0.kind != .formula }.map(\.item)).count
  }
}
