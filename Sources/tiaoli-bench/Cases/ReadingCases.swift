internal import AknProfile
internal import AkomaNtoso
internal import ChineseText
internal import CrossReferences
internal import Glibc
internal import Obligations
internal import RegulationModel
internal import RegulationParser

extension Edition {
  /// Whether it has as many bytes and provisions as another one: what can be asked within the time
  /// that is measured.
  fileprivate func isAlike(_ other: Edition) -> Bool {
    bytes.count == other.bytes.count && rows.count == other.rows.count
  }
}

extension BenchmarkGroup {
  /// What reading costs beside what nobody can do without: validating UTF-8 and finding the lines.
  static func reading(_ documents: [BenchmarkDocument]) -> BenchmarkGroup {
    let all = BenchmarkInputs(documents) { $0.name }
    return BenchmarkGroup(
      name: "reading", inputs: describe(documents),
      bytes: documents.reduce(0) { $0 + $1.bytes.count },
      cases: [
        all("validate UTF-8 and split lines") { try lines(in: $0.bytes) == $0.lines },
        all("decode and split lines") {
          try SourceText(decoding: $0.bytes).bytes.count == $0.bytes.count
        },
        all("read a document", limit: 4) {
          try RegulationReader.read($0.bytes).isAlike($0.edition)
        },
        all("read canonical text", limit: 4) {
          try CanonicalText.read(SourceText(decoding: $0.edition.bytes)).isAlike($0.edition)
        },
      ])
  }

  /// What is made of an edition, beside reading it.
  static func editions(_ documents: [BenchmarkDocument]) -> BenchmarkGroup {
    let all = BenchmarkInputs(documents) { $0.name }
    return BenchmarkGroup(
      name: "editions", inputs: describe(documents),
      bytes: documents.reduce(0) { $0 + $1.bytes.count },
      cases: [
        all("read a document") { try RegulationReader.read($0.bytes).isAlike($0.edition) },
        all("find and resolve citations", limit: 2) {
          EditionCitations($0.edition).references.count == $0.citations
        },
        all("read duties with a time", limit: 2) {
          EditionDuties($0.edition, timed: true).timed.count == $0.duties
        },
        all("write Akoma Ntoso") {
          try ActExport($0.edition, identity: ActIdentity(of: $0.edition)).document().bytes
            == $0.xml
        },
        all("read Akoma Ntoso") { try ActImport($0.xml).edition == $0.edition },
      ])
  }

  private static func describe(_ documents: [BenchmarkDocument]) -> String {
    let size = documents.reduce(0) { $0 + $1.bytes.count }
    return "\(documents.count) documents, \(size) bytes"
  }

  private static func lines(in bytes: [UInt8]) throws -> Int {
    _ = try UTF8Span(validating: bytes.span)
    var lines = 0
    var start = 0
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while start < buffer.count, let hit = memchr(base + start, 0x0A, buffer.count - start) {
        lines += 1
        start = UnsafeRawPointer(hit) - base + 1
      }
    }
    return lines
  }
}
