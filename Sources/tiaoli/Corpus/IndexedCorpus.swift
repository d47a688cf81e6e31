internal import NewsCorpus
internal import RegulationLibrary
internal import TextSearch

/// The search index of a large corpus, kept between runs and made anew for the files that changed.
enum IndexedCorpus {
  /// Smaller corpora are read each time.
  static let limit = 4 << 20

  /// The index of a folder; `nil` where the corpus is small, or no index can be kept.
  static func open(_ folder: String, _ console: inout Console) throws -> CorpusIndex? {
    guard let cache = AnswerCache(environment: Console.environment) else { return nil }
    let state = try CorpusState(folder)
    guard state.size > limit else { return nil }
    var key = CacheKey()
    key.add(FileSystem.resolved(folder).utf8)
    // Another build may split otherwise.
    key.add(file: "/proc/self/exe")
    let path = cache.path("corpus", key)
    let held = MappedBytes(path).flatMap { CorpusIndex($0) }
    if let held, held.holds(state.files) {
      tell(held, of: folder, &console)
      return held
    }
    let progress = FileProgress(of: state.files.count)
    let bytes = CorpusIndex.bytes(of: state.files, from: held) { name in
      progress.step()
      return CorpusFolder.bytes(of: name, in: folder)
    }
    progress.end()
    guard cache.store(bytes, at: path, "corpus"),
      let made = MappedBytes(path).flatMap({ CorpusIndex($0) })
    else { return nil }
    tell(made, of: folder, &console)
    return made
  }

  /// Says which files gave nothing.
  private static func tell(_ index: CorpusIndex, of folder: String, _ console: inout Console) {
    for failure in index.failures {
      CorpusFolder.tell(failure.file, failure.message, of: folder, &console)
    }
  }
}
