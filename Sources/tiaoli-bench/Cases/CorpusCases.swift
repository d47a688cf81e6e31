internal import FoundationEssentials
internal import Glibc
internal import NewsCorpus
internal import TextSearch

/// The files of a corpus, and its index as files.
struct BenchmarkFiles {
  let files: [Corpus.File]
  let runs: [[CorpusSegment.FileState]]
  let index: CorpusIndex
  /// The files that the index holds, by their states.
  let known: [String: KnownFile]

  /// Reads a folder; `nil` when it holds no texts, or no index can be written.
  init?(_ folder: String) {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    files = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      InputFile.bytes(of: folder + "/" + name).map { Corpus.File(name: name, bytes: $0) }
    }
    guard !files.isEmpty else { return nil }
    let states = files.map {
      CorpusSegment.FileState(name: $0.name, state: $0.name, size: $0.bytes.count)
    }
    runs = SegmentPlan.runs(of: states).map(Array.init)
    var contents: [String: [UInt8]] = [:]
    for file in files { contents[file.name] = file.bytes }
    let segments = runs.compactMap { run in
      BenchmarkCorpus.mapped(BenchmarkFiles.bytes(of: run, contents)).flatMap { CorpusSegment($0) }
    }
    guard segments.count == runs.count else { return nil }
    index = CorpusIndex(segments)
    known = KnownFile.all(in: segments)
    self.contents = contents
  }

  private let contents: [String: [UInt8]]

  private static func bytes(
    of run: [CorpusSegment.FileState], _ contents: [String: [UInt8]],
    known: [String: KnownFile] = [:]
  ) -> [UInt8] {
    CorpusSegment.bytes(of: run, known: { known[$0.state] }) { .success(contents[$0] ?? []) }
  }

  /// The bytes of all runs, each made anew.
  func indexed() -> Int {
    runs.reduce(0) { $0 + BenchmarkFiles.bytes(of: $1, contents).count }
  }

  /// The bytes of the run of the middle file, which has changed.
  func changed() -> Int {
    let name = files[files.count / 2].name
    guard var run = runs.first(where: { run in run.contains { $0.name == name } }),
      let place = run.firstIndex(where: { $0.name == name })
    else { return 0 }
    run[place] = .init(name: name, state: name + " changed", size: run[place].size)
    return BenchmarkFiles.bytes(of: run, contents, known: known).count
  }
}

extension BenchmarkGroup {
  /// What a corpus costs beside validating its bytes and finding the lines.
  static func corpus(_ corpus: BenchmarkFiles) -> BenchmarkGroup {
    let size = corpus.files.reduce(0) { $0 + $1.bytes.count }
    let lines = corpus.files.reduce(0) { $0 + lineCount(of: $1.bytes) }
    let items = corpus.index.count
    let repeated = corpus.index.repeatBytes().count
    let indexed = corpus.indexed()
    func expect(_ isRight: Bool, _ what: String) throws {
      guard isRight else { throw WrongResult(what: what, input: "the corpus") }
    }
    return BenchmarkGroup(
      name: "corpus", inputs: "\(items) items in \(corpus.files.count) files of \(size) bytes",
      bytes: size,
      cases: [
        BenchmarkCase(name: "find the lines") {
          try expect(corpus.files.reduce(0) { $0 + lineCount(of: $1.bytes) } == lines, "lines")
        },
        BenchmarkCase(name: "list: read all files") {
          try expect(Corpus(corpus.files).items.count == items, "items")
        },
        BenchmarkCase(name: "make the index") { try expect(corpus.indexed() == indexed, "index") },
        BenchmarkCase(name: "list from the index") {
          try expect(
            CorpusTexts(corpus.index).items.reduce(0) { count, _ in count + 1 } == items, "items")
        },
        BenchmarkCase(name: "filter by a person") {
          var filter = CorpusFilter()
          filter.person = "李希"
          try expect(CorpusTexts(corpus.index).places(filter).count <= items, "filter")
        },
        BenchmarkCase(name: "find the repeats") {
          try expect(corpus.index.repeatBytes().count == repeated, "repeats")
        },
        BenchmarkCase(name: "a changed file") {
          try expect(corpus.changed() > 0, "a changed file")
        },
      ])
  }

  private static func lineCount(of bytes: [UInt8]) -> Int {
    String(validating: bytes, as: UTF8.self)?.utf8.count { $0 == 0x0A } ?? 0
  }
}
