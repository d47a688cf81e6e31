internal import Glibc
internal import Holdings
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// How many items of the corpus cite an article or repeat its wording, for all articles of an edition.
struct ReuseCount {
  private let counts: [String: Int]

  private static let kind = "reuse-1"

  /// Counts for the edition of a selection; `nil` where there is no corpus, where no article is
  /// shown, or where the corpus is large and was not traced since it changed.
  init?(
    _ selection: Selection, _ options: CorpusOptions, _ library: Library, _ console: inout Console
  ) throws {
    guard selection.provisions.contains(where: { $0.kind == .article }),
      let folder = try options.folder(library), FileSystem.isFolder(folder)
    else { return nil }
    let cache = AnswerCache(environment: Console.environment)
    let state = try CorpusState(folder)
    let key = ReuseCount.key(state, selection.work, selection.edition)
    if let kept = cache?.answer(ReuseCount.kind, key) {
      counts = ReuseCount.read(kept)
      return
    }
    // Larger corpora take seconds: `corpus trace` counts, and `show` only repeats that.
    guard state.size <= IndexedCorpus.limit,
      let corpus = try options.readIfAny(library, &console, quietly: true)
    else { return nil }
    let text = TracedWork.Text(date: selection.record.date, edition: selection.edition)
    let trace = WordingTrace([TracedWork(work: selection.work, texts: [text])], in: corpus)
    counts = ReuseCount.counts(trace.passages, of: selection.work)
    cache?.keep(ReuseCount.bytes(counts), ReuseCount.kind, key)
  }

  /// Keeps what a trace of all works found, so that `show` need not look again.
  static func keep(
    _ passages: [TracedPassage], _ work: Work, _ edition: Edition, corpus folder: String
  ) {
    guard let cache = AnswerCache(environment: Console.environment),
      let state = try? CorpusState(folder)
    else { return }
    cache.keep(bytes(counts(passages, of: work)), kind, key(state, work, edition))
  }

  /// The number of items, formulas left out.
  func items(of article: Provision) -> Int { counts[article.id] ?? 0 }

  // MARK: - Counting

  private static func counts(_ passages: [TracedPassage], of work: Work) -> [String: Int] {
    var items: [String: Set<String>] = [:]
    for passage in passages where passage.kind != .formula && passage.work == work.slug {
      for provision in passage.provisions {
        let article = provision.split(separator: "_", omittingEmptySubsequences: false)
        guard article.count >= 2, article[0] == "art" else { continue }
        items["art_\(article[1])", default: []].insert(passage.item)
      }
    }
    return items.mapValues(\.count)
  }

  // MARK: - Keeping

  private static func key(_ state: CorpusState, _ work: Work, _ edition: Edition) -> CacheKey {
    var key = state.key
    // Another build may count otherwise.
    key.add(file: "/proc/self/exe")
    for name in [work.slug, work.title] + work.aliases { key.add(name.utf8) }
    key.add(edition.bytes)
    return key
  }

  /// A line an article: `art_2 3`.
  private static func bytes(_ counts: [String: Int]) -> [UInt8] {
    Array(counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined().utf8)
  }

  private static func read(_ bytes: [UInt8]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, let count = Int(words[1]) { counts[String(words[0])] = count }
    }
    return counts
  }
}
