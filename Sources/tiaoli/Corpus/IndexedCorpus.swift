internal import Glibc
internal import NewsCorpus
internal import RegulationLibrary
internal import TextSearch

/// The index of a large corpus, kept between runs: a folder of the cache with a file for each run of
/// its files, of which those are made anew whose files changed.
struct IndexedCorpus {
  /// Smaller corpora are read each time.
  static let limit = 4 << 20

  private let folder: String
  private let cache: AnswerCache
  private let state: CorpusState
  /// Where the files of the index are.
  private let place: String

  /// The index of a folder; `nil` where the corpus is small, or no index can be kept.
  ///
  /// - Parameters:
  ///   - folder: the folder of the corpus.
  ///   - console: takes what is told of files that gave nothing.
  ///   - withRepeats: whether it is asked which items repeat others.
  /// - Returns: the index.
  /// - Throws: what the folder does not let be read.
  static func open(
    _ folder: String, _ console: inout Console, withRepeats: Bool = false
  ) throws -> CorpusIndex? {
    guard let cache = AnswerCache(environment: Console.environment) else { return nil }
    let state = try CorpusState(folder)
    guard state.size > limit else { return nil }
    var key = CacheKey()
    key.add(FileSystem.resolved(folder).utf8)
    let place = cache.path("corpus", key)
    let indexed = IndexedCorpus(folder: folder, cache: cache, state: state, place: place)
    guard let segments = indexed.segments() else { return nil }
    let index = CorpusIndex(segments)
    for failure in index.failures {
      CorpusFolder.tell(failure.file, failure.message, of: folder, &console)
    }
    return withRepeats ? indexed.withRepeats(index) : index
  }

  // MARK: - Segments

  /// The segments of the corpus; `nil` where they cannot be kept.
  private func segments() -> [CorpusSegment]? {
    let runs = SegmentPlan.runs(of: state.files)
    let names = runs.map { name(of: $0) }
    let held = names.map { MappedBytes("\(place)/\($0)").flatMap { CorpusSegment($0) } }
    let missing = held.indices.filter { held[$0] == nil }
    guard !missing.isEmpty else { return held.compactMap(\.self) }
    let known = KnownFile.all(in: olderSegments(besides: names))
    let progress = FileProgress(of: missing.reduce(0) { $0 + runs[$1].count })
    var segments = held
    for number in missing {
      let bytes = CorpusSegment.bytes(of: Array(runs[number]), known: { known[$0.state] }) { name in
        progress.step()
        return CorpusFolder.bytes(of: name, in: folder)
      }
      let path = "\(place)/\(names[number])"
      guard cache.store(bytes, in: place, at: path) else { return nil }
      segments[number] = MappedBytes(path).flatMap { CorpusSegment($0) }
    }
    progress.end()
    tidy(keeping: names)
    guard segments.allSatisfy({ $0 != nil }) else { return nil }
    return segments.compactMap(\.self)
  }

  /// The name of a segment: the digest of the states of its files, and of the program, since another
  /// build may split otherwise.
  private func name(of run: ArraySlice<CorpusSegment.FileState>) -> String {
    var key = IndexedCorpus.programKey
    for file in run {
      key.add(file.name.utf8)
      key.add(file.state.utf8)
    }
    return "run-\(key.digest)"
  }

  private static var programKey: CacheKey {
    var key = CacheKey()
    key.add(file: "/proc/self/exe")
    return key
  }

  /// The segments that this build of the program made of the corpus before it changed.
  private func olderSegments(besides names: [String]) -> [CorpusSegment] {
    let names = Set(names)
    guard isOfThisBuild, let held = try? FileSystem.names(in: place) else { return [] }
    return held.filter { $0.hasPrefix("run-") && !names.contains($0) }.sorted().compactMap {
      MappedBytes("\(place)/\($0)").flatMap { CorpusSegment($0) }
    }
  }

  /// Whether the files of the index are of this build; says so for those that follow.
  private var isOfThisBuild: Bool {
    let path = "\(place)/program"
    let digest = Array(IndexedCorpus.programKey.digest.utf8)
    if (try? FileSystem.read(path)) == digest { return true }
    cache.store(digest, in: place, at: path)
    return false
  }

  /// Takes away what is no part of the index any more.
  private func tidy(keeping names: [String]) {
    let kept = Set(names)
    for name in (try? FileSystem.names(in: place)) ?? []
    where name.hasPrefix("r") && !kept.contains(name) {
      unlink("\(place)/\(name)")
    }
  }

  // MARK: - Repeats

  /// The index with the items that repeat others: as they were found before, or found now.
  private func withRepeats(_ index: CorpusIndex) -> CorpusIndex {
    var key = IndexedCorpus.programKey
    for run in SegmentPlan.runs(of: state.files) { key.add(name(of: run).utf8) }
    let path = "\(place)/repeats-\(key.digest)"
    if let kept = try? FileSystem.read(path), let found = index.with(repeats: kept) { return found }
    let bytes = index.repeatBytes()
    for name in (try? FileSystem.names(in: place)) ?? [] where name.hasPrefix("repeats-") {
      unlink("\(place)/\(name)")
    }
    cache.store(bytes, in: place, at: path)
    return index.with(repeats: bytes) ?? index
  }
}
