import FoundationEssentials
import NewsCorpus
import TestSupport
import Testing
import TextSearch

/// Files of a corpus as segments of an index, one for each run of the plan.
struct IndexedFiles {
  let segments: [CorpusSegment]

  /// Writes and opens the segments.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - runs: how many files stand in a segment; `nil` for as many as the plan says.
  ///   - known: the files that an older index holds, by their states.
  ///   - read: called with the name of each file that is read.
  /// - Throws: what cannot be written.
  init(
    _ files: [Corpus.File], runs: Int? = nil, known: [String: KnownFile] = [:],
    read: (String) -> Void = { _ in }
  ) throws {
    let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let states = sorted.map { file in
      // The state of a file is told by its bytes: enough for tests.
      CorpusSegment.FileState(
        name: file.name, state: "\(file.name)\(file.bytes.hashValue)", size: file.bytes.count)
    }
    let plan =
      runs.map { size in
        stride(from: 0, to: states.count, by: size).map {
          states[$0..<min(states.count, $0 + size)]
        }
      } ?? SegmentPlan.runs(of: states)
    segments = try plan.map { run in
      let bytes = CorpusSegment.bytes(of: Array(run), known: { known[$0.state] }) { name in
        read(name)
        return .success(sorted.first { $0.name == name }?.bytes ?? [])
      }
      return try #require(CorpusSegment(try IndexedFiles.mapped(bytes)))
    }
  }

  /// Bytes as a file in memory.
  static func mapped(_ bytes: [UInt8]) throws -> MappedBytes {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "tiaoli-segment-\(UInt64.random(in: 0 ... .max))")
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    return try #require(MappedBytes(path.path))
  }
}
