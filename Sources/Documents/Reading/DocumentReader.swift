package import ChineseText
package import Findings

/// Reads files of any kind: the one way in for what people have.
///
/// Bytes → `SourceDocument`. What a container says of structure is kept as evidence; nothing is
/// decided here about law or news.
public enum DocumentReader {
  /// Reads all documents of a file: one, or as many as a file of records holds.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name or path, whose ending tells kinds apart that bytes do not (`.md`, `.csv`);
  ///     `nil` for a stream.
  /// - Returns: the documents in the order of the file, at least one.
  /// - Throws: why there is none. Akoma Ntoso is `unsupported` here: it is read into an edition, not
  ///   into a document.
  public static func read(
    _ bytes: [UInt8], name: String? = nil
  ) throws(DocumentFailure) -> [SourceDocument] {
    try read(bytes, name: name, programs: ProgramReader())
  }

  /// Reads all documents of a file with the programs of the machine that a caller chooses.
  package static func read(
    _ bytes: [UInt8], name: String?, programs: ProgramReader
  ) throws(DocumentFailure) -> [SourceDocument] {
    let table = FormatTable(bytes, name: name)
    return switch table.kind {
    case .format(.text): [try plain(bytes, promised: table.promise)]
    case .format(.word): [try WordReader.read(bytes, table.archive)]
    case .format(let format): [try read(bytes, format, name, programs)]
    case .records(let kind): try RecordReader(html: page).read(bytes, kind)
    case .unsupported(let kind): throw .unsupported(kind: kind)
    }
  }

  private static func read(
    _ bytes: [UInt8], _ format: DocumentFormat, _ name: String?, _ programs: ProgramReader
  ) throws(DocumentFailure) -> SourceDocument {
    switch format {
    case .word: try WordReader.read(bytes)
    case .openDocument: try OpenDocumentReader.read(bytes)
    case .epub: try BookReader(html: page).read(bytes)
    case .html: try WebReader.read(bytes)
    case .mht: try page(in: bytes)
    case .markdown: try MarkdownReader.read(text(bytes))
    case .pdf: try programs.pdf(bytes)
    case .office: try WordReader.read(programs.word(bytes, ending: ending(of: name)))
    case .text: try plain(bytes)
    case .akomaNtoso: throw .unsupported(kind: "akoma-ntoso")
    case .csv, .feed, .json, .jsonLines, .xml: throw .unsupported(kind: format.rawValue)
    }
  }

  /// Reads HTML that stands in another file.
  private static let page: HTMLPieceReader = { (html) throws(DocumentFailure) in
    try WebReader.read(html)
  }

  /// What is wrong with single lines of a file of JSON Lines, whose other lines can be read: a finding
  /// each, with the line of the file; none for other files.
  package static func damage(in bytes: [UInt8], name: String?) -> [Finding] {
    guard FormatTable(bytes, name: name).kind == .records(.jsonLines) else { return [] }
    return RecordReader.brokenLines(of: bytes).map { line in
      let finding = RecordsFindings.broken(line: line)
      return Finding(
        severity: finding.severity, code: finding.code, line: line, message: finding.message)
    }
  }

  /// Whether a file is text without a container, so that its bytes are all that it says.
  package static func isPlainText(_ bytes: [UInt8], name: String?) -> Bool {
    FormatTable(bytes, name: name).kind == .format(.text)
  }

  /// Reads text that has no container.
  package static func plain(_ bytes: [UInt8]) throws(DocumentFailure) -> SourceDocument {
    SourceDocument(plain: try text(bytes)).withColumnsParted
  }

  /// Reads decoded text that has no container.
  package static func plain(_ source: SourceText) throws(DecodingFailure) -> SourceDocument {
    SourceDocument(plain: try source.endingLinesPlainly).withColumnsParted
  }

  /// Reads plain text whose name may promise another kind of file.
  private static func plain(
    _ bytes: [UInt8], promised promise: (ending: String, format: DocumentFormat?)?
  ) throws(DocumentFailure) -> SourceDocument {
    guard let promise else { return try plain(bytes) }
    do {
      return SourceDocument(
        plain: try text(bytes),
        findings: [SharedFindings.namedOtherwise(promise.ending, promise.format)]
      ).withColumnsParted
    } catch .text(.notText) where promise.format != nil {
      throw .damaged(promise.format ?? .text, reason: "\(promise.ending)-signature")
    }
  }

  private static func text(_ bytes: [UInt8]) throws(DocumentFailure) -> SourceText {
    do {
      return try SourceText(decoding: bytes).endingLinesPlainly
    } catch {
      throw .text(error)
    }
  }

  private static func page(in bytes: [UInt8]) throws(DocumentFailure) -> SourceDocument {
    guard let page = MIMEMessage(bytes[...]).page() else {
      throw .damaged(.mht, reason: "mht-without-page")
    }
    return try WebReader.read(page.body, charset: page.charset)
  }

  private static func ending(of name: String?) -> String {
    guard let name, let dot = name.lastIndex(of: ".") else { return "doc" }
    return name[name.index(after: dot)...].lowercased()
  }
}
