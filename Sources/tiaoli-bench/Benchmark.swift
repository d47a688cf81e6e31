internal import AkomaNtoso
internal import ChineseText
internal import CrossReferences
internal import Glibc
internal import RegulationModel
internal import RegulationParser

/// A case was fast and wrong.
struct WrongResult: Error {
  let benchmark: String
  let file: String
}

/// A thing that is timed on a document. It checks its own result.
struct BenchmarkCase: Sendable {
  let name: String
  let run: @Sendable (_ document: BenchmarkDocument) throws -> Void
}

/// A document and what is known of it before anything is timed.
struct BenchmarkDocument: Sendable {
  let name: String
  let bytes: [UInt8]
  let canonical: [UInt8]
  let edition: Edition
  let xml: [UInt8]
  let citations: Int
  let lines: Int
}

/// Interleaved rounds over some documents; the medians, and their ratios to the baseline.
enum Benchmark {
  private static let rounds = 15

  /// What nobody can do without: validate UTF-8 and find the lines. Everything is compared to it.
  private static let baseline = BenchmarkCase(name: "validate UTF-8 and split lines") { document in
    _ = try UTF8Span(validating: document.bytes.span)
    var lines = 0
    var start = 0
    document.bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while start < buffer.count,
        let hit = memchr(base + start, 0x0A, buffer.count - start)
      {
        lines += 1
        start = UnsafeRawPointer(hit) - base + 1
      }
    }
    guard lines == document.lines else {
      throw WrongResult(benchmark: "lines", file: document.name)
    }
  }

  private static let cases = [
    baseline,
    BenchmarkCase(name: "decode and split lines") { document in
      let source = try SourceText(decoding: document.bytes)
      guard source.bytes.count == document.bytes.count else {
        throw WrongResult(benchmark: "decode", file: document.name)
      }
    },
    BenchmarkCase(name: "read a document") { document in
      let edition = try RegulationReader.read(document.bytes)
      guard edition == document.edition else {
        throw WrongResult(benchmark: "read", file: document.name)
      }
    },
    BenchmarkCase(name: "read canonical text") { document in
      let source = try SourceText(decoding: document.canonical)
      let edition = try CanonicalText.read(source)
      guard edition.bytes == document.canonical else {
        throw WrongResult(benchmark: "canonical", file: document.name)
      }
    },
    BenchmarkCase(name: "find and resolve citations") { document in
      let citations = EditionCitations(document.edition)
      guard citations.references.count == document.citations else {
        throw WrongResult(benchmark: "citations", file: document.name)
      }
    },
    BenchmarkCase(name: "write Akoma Ntoso") { document in
      let export = ActExport(document.edition, identity: ActIdentity(of: document.edition))
      guard try export.document().bytes == document.xml else {
        throw WrongResult(benchmark: "export", file: document.name)
      }
    },
    BenchmarkCase(name: "read Akoma Ntoso") { document in
      guard try ActImport(document.xml).edition == document.edition else {
        throw WrongResult(benchmark: "import", file: document.name)
      }
    },
  ]

  static func run(_ files: [String]) throws {
    var documents: [BenchmarkDocument] = []
    for file in files {
      guard let bytes = contents(of: file), (try? UTF8Span(validating: bytes.span)) != nil,
        let edition = try? RegulationReader.read(bytes),
        let xml = try? ActExport(edition, identity: ActIdentity(of: edition)).document().bytes
      else {
        print("\(file): no regulation in UTF-8, left out")
        continue
      }
      documents.append(
        BenchmarkDocument(
          name: file, bytes: bytes, canonical: edition.bytes, edition: edition, xml: xml,
          citations: EditionCitations(edition).references.count,
          lines: bytes.count { $0 == 0x0A }))
    }
    let size = documents.reduce(0) { $0 + $1.bytes.count }
    guard size > 0 else { return }
    print("\(documents.count) documents, \(size) bytes, median of \(rounds) interleaved rounds")
    try report(documents, size)
  }

  private static func report(_ documents: [BenchmarkDocument], _ size: Int) throws {
    var times = Array(repeating: [Double](), count: cases.count)
    // Small sets are repeated, so that a round takes long enough to be timed.
    let repeats = max(1, 2_000_000 / size)
    for _ in 0..<rounds {
      for (index, benchmark) in cases.enumerated() {
        let start = now()
        for _ in 0..<repeats {
          for document in documents { try benchmark.run(document) }
        }
        times[index].append((now() - start) / Double(repeats))
      }
    }
    let medians = times.map { $0.sorted()[$0.count / 2] }
    for (benchmark, median) in zip(cases, medians) {
      let ratio = median / medians[0]
      let speed = Double(size) / median / 1_000_000
      let perDocument = median / Double(documents.count) * 1_000_000
      print(
        pad(benchmark.name, 34) + pad("\(rounded(perDocument)) µs each", 22)
          + pad("\(rounded(speed)) MB/s", 18) + "\(rounded(ratio)) × baseline")
    }
  }

  private static func contents(of file: String) -> [UInt8]? {
    guard let stream = fopen(file, "rb") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func rounded(_ number: Double) -> Double {
    (number * 100).rounded() / 100
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
