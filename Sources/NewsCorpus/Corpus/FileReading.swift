internal import ChineseText
internal import Documents
internal import Findings

/// Reads one file: the items of each of its documents, in order, and what is in none.
struct FileReading {
  private(set) var items: [Item] = []
  private(set) var dropped: [DroppedLines] = []
  private(set) var findings: [Finding] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name, of which the ending tells the kind; with a document of a stream no file's.
  ///   - isText: whether it is text without a container, whatever it looks like.
  /// - Throws: why nothing can be read of it.
  init(_ bytes: [UInt8], name: String, isText: Bool = false) throws(DocumentFailure) {
    let documents =
      isText ? [try DocumentReader.plain(bytes)] : try DocumentReader.read(bytes, name: name)
    add(documents, name: name)
    guard let only = documents.first, documents.count == 1, only.evidence.isEmpty,
      only.text.lines.count(where: { !$0.isBlank }) == 1
    else { return }
    findings.append(NewsFindings.singleLine(line: items.first?.startLine ?? 1))
  }

  /// Reads a record that is a JSON object; `nil` where it has no title.
  init?(record bytes: [UInt8], name: String) {
    guard let documents = try? DocumentReader.read(bytes, name: "record.jsonl"),
      documents.count == 1, documents[0].field(.title) != nil
    else { return nil }
    add(documents, name: name)
  }

  private mutating func add(_ documents: [SourceDocument], name: String) {
    var count = 0
    for document in documents {
      let reading = DocumentReading(document, file: name, behind: count)
      items += reading.items
      dropped += reading.dropped
      findings += document.findings + reading.findings
      count += document.text.lines.count
    }
  }
}
