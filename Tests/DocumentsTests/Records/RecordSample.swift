import ChineseText
import Findings
import Testing

@testable import Documents

/// Reads records in tests and checks what must hold of every document made of them.
enum RecordSample {
  static let codes: Set<String> = [
    "record-broken", "record-cells", "record-escaped-twice", "record-fields", "record-labels-made",
    "record-outside",
    "record-row-numbers",
    "record-summary-as-text", "record-unclosed-quotation", "record-without-text",
  ]

  static func read(
    _ text: String, _ kind: RecordKind, _ location: SourceLocation = #_sourceLocation
  ) throws -> [SourceDocument] {
    try read(Array(text.utf8), kind, location)
  }

  static func read(
    _ bytes: [UInt8], _ kind: RecordKind, _ location: SourceLocation = #_sourceLocation
  ) throws -> [SourceDocument] {
    let documents = try RecordReader().read(bytes, kind)
    #expect(!documents.isEmpty, sourceLocation: location)
    for document in documents { check(document, location) }
    let codes = documents.first?.findings.map(\.code) ?? []
    #expect(codes.contains("record-fields"), sourceLocation: location)
    return documents
  }

  /// The lines of a document: `T` before its title, `#`s before headings, `|` behind labels.
  static func lines(_ document: SourceDocument) -> [String] {
    document.text.lines.indices.map { index in
      let evidence = document.evidence(at: index)
      var line = document.text.string(document.text.lines[index].content)
      if evidence.labelLength > 0 {
        let bytes = Array(line.utf8)
        line =
          String(decoding: bytes[..<evidence.labelLength], as: UTF8.self) + "|"
          + String(decoding: bytes[evidence.labelLength...], as: UTF8.self)
      }
      if let level = evidence.heading { line = String(repeating: "#", count: level) + " " + line }
      return evidence.isTitle ? "T " + line : line
    }
  }

  static func codes(_ document: SourceDocument) -> [String] { document.findings.map(\.code) }

  private static func check(_ document: SourceDocument, _ location: SourceLocation) {
    for index in document.text.lines.indices {
      let line = document.text.lines[index]
      #expect(document.place(at: index).record != nil, sourceLocation: location)
      let length = document.evidence(at: index).labelLength
      #expect(length <= line.content.count, sourceLocation: location)
      #expect((1...6).contains(document.evidence(at: index).heading ?? 1), sourceLocation: location)
    }
    for finding in document.findings {
      #expect(codes.contains(finding.code), sourceLocation: location)
      #expect(!finding.message.chinese.isEmpty && !finding.message.english.isEmpty)
    }
    #expect(document.fields.allSatisfy { !$0.value.isEmpty && !$0.key.isEmpty })
  }
}
