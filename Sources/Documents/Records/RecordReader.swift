internal import ChineseText
internal import Findings
internal import JSONText
internal import LegalXML

/// Reads files of records: JSON, JSON Lines, CSV, feeds and XML whose elements are named like them.
///
/// Bytes → records (objects with named members) → documents. A table of names says what a member
/// is; what was taken as what is a finding.
package struct RecordReader: Sendable {
  /// How texts that are HTML are read.
  private let html: HTMLPieceReader

  /// Makes a reader.
  ///
  /// - Parameter html: reads pieces of HTML; by default their lines alone are taken.
  package init(html: HTMLPieceReader? = nil) {
    self.html = html ?? PlainHTML.read
  }

  /// Tells the kind of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file; the first 64 KB are looked at.
  ///   - name: its name, whose ending counts; `nil` for a stream.
  /// - Returns: the kind; `nil` where it looks like none.
  package static func kind(of bytes: [UInt8], name: String?) -> RecordKind? {
    let ending = name?.lowercased().split(separator: ".").last.map { String($0) }
    switch ending {
    case "json": return .json
    case "jsonl", "ndjson": return .jsonLines
    case "csv", "tsv": return .csv
    case "rss", "atom", "xml": return .xml
    default: break
    }
    guard let text = try? SourceText(decoding: sample(bytes)) else { return nil }
    return RecordSniffing.kind(of: text.bytes)
  }

  /// Reads all documents of a file.
  ///
  /// - Returns: at least one, in the order of the file; findings about the file stand in the first.
  /// - Throws: `text` for bytes that are no text, `damaged` for text that is not of the kind,
  ///   `unsupported` where no record holds a title or a text.
  package func read(_ bytes: [UInt8], _ kind: RecordKind) throws(DocumentFailure)
    -> [SourceDocument]
  {
    let text = try RecordReader.text(bytes)
    switch kind {
    case .json: return try json(text)
    case .jsonLines: return try jsonLines(text)
    case .csv: return try csv(text)
    case .xml: return try xml(text)
    }
  }

  /// Numbers of the lines of a file of JSON Lines that are no JSON, ascending.
  static func brokenLines(of bytes: [UInt8]) -> [Int] {
    (try? text(bytes)).map { JSONLinesRecords($0).broken } ?? []
  }

  private func json(_ text: [UInt8]) throws(DocumentFailure) -> [SourceDocument] {
    var reader = JSONReader(text.indices)
    var finder = RecordFinder()
    var editions: [SourceDocument] = []
    var isFirst = true
    while !reader.skipBlanks(text.span) {
      let value: JSONValue
      do throws(JSONFailure) {
        value = try reader.value(text)
      } catch {
        throw RecordReader.failure(error)
      }
      if EditionRecord.recognizes(value) {
        editions.append(try EditionRecord.document(value))
      } else {
        finder.look(into: value, line: nil)
      }
      // A line a value, under the ending of one value.
      if isFirst, RecordSniffing.isLineEnd(before: reader.offset, text) {
        return try jsonLines(text)
      }
      isFirst = false
    }
    if !editions.isEmpty, finder.records.isEmpty { return editions }
    return try editions + documents(.json, finder.records, outside: finder.left.names)
  }

  private func jsonLines(_ text: [UInt8]) throws(DocumentFailure) -> [SourceDocument] {
    let lines = JSONLinesRecords(text)
    var findings: [Finding] = []
    if !lines.editions.isEmpty, lines.finder.records.isEmpty, lines.broken.isEmpty {
      return lines.editions
    }
    if !lines.broken.isEmpty {
      guard !lines.finder.records.isEmpty else {
        throw .damaged(.jsonLines, reason: "json-syntax")
      }
      findings += lines.broken.map { RecordsFindings.broken(line: $0) }
    }
    return try lines.editions
      + documents(
        .jsonLines, lines.finder.records, outside: lines.finder.left.names, findings)
  }

  private func csv(_ text: [UInt8]) throws(DocumentFailure) -> [SourceDocument] {
    guard let separator = CSVRecords.separator(of: text) else { throw .unsupported(kind: "csv") }
    let table = try CSVRecords(text, separator)
    var findings: [Finding] = []
    if table.oddRows.count > 0 {
      findings.append(RecordsFindings.cells(line: table.oddRows.line, count: table.oddRows.count))
    }
    if let line = table.unclosedLine {
      findings.append(RecordsFindings.unclosedQuotation(line: line))
    }
    return try documents(.csv, table.records, outside: [], findings)
  }

  private func xml(_ text: [UInt8]) throws(DocumentFailure) -> [SourceDocument] {
    let root: XMLElement
    do {
      root = try XMLDocument(bytes: RecordSniffing.withoutDeclaration(text)).root()
    } catch {
      throw error.failure(of: .xml)
    }
    if FeedRecords.isFeed(root) {
      return try documents(.feed, FeedRecords.records(root), outside: [])
    }
    var finder = RecordFinder()
    finder.look(into: XMLAsText.value(root), line: nil)
    guard !finder.records.isEmpty else { throw .unsupported(kind: "xml") }
    return try documents(.xml, finder.records, outside: finder.left.names)
  }

  private func documents(
    _ format: DocumentFormat, _ records: [Record], outside: [String], _ findings: [Finding] = []
  ) throws(DocumentFailure) -> [SourceDocument] {
    var maker = RecordDocuments(format, html: html)
    let made = try maker.documents(records)
    guard let first = made.documents.first else { throw .unsupported(kind: format.rawValue) }
    var findings = findings
    if !outside.isEmpty { findings.append(RecordsFindings.outside(outside)) }
    if made.withoutText > 0 { findings.append(RecordsFindings.withoutText(made.withoutText)) }
    let told = SourceDocument(
      text: first.text, format: first.format, fields: first.fields,
      findings: findings + first.findings, evidence: first.evidence, places: first.places)
    return [told] + made.documents.dropFirst()
  }

  private static func failure(_ failure: JSONFailure) -> DocumentFailure {
    switch failure {
    case .tooDeep: .tooLarge(.json, limit: "depth")
    case .syntax: .damaged(.json, reason: "json-syntax")
    }
  }

  private static func text(_ bytes: [UInt8]) throws(DocumentFailure) -> [UInt8] {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .text(.empty) }
    do {
      return try SourceText(decoding: bytes).bytes
    } catch {
      throw .text(error)
    }
  }

  /// The start of a file, to the end of its last whole line.
  private static func sample(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 65_536 else { return bytes }
    let head = Array(bytes[..<65_536])
    guard let end = head.lastIndex(of: 0x0A) else { return head }
    return Array(head[...end])
  }
}
