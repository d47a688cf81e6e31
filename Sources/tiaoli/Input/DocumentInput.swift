internal import AkomaNtoso
internal import ChineseText
internal import Documents
internal import Findings
internal import Glibc
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser

/// Documents named on the command line, of any kind; `-` is standard input.
enum DocumentInput {
  /// The bytes of a document.
  static func bytes(of name: String) throws(FileFailure) -> [UInt8] {
    name == "-" ? try FileSystem.readAll(STDIN_FILENO, "-") : try FileSystem.read(name)
  }

  /// The regulation in a document: of several, the longest.
  static func regulation(in name: String) throws -> RegulationDocument {
    let bytes = try bytes(of: name)
    return try named(name) { () throws(UnreadableDocument.Reason) in
      try regulation(in: bytes, named: name)
    }
  }

  /// All regulations in a document, in its order.
  static func regulations(in name: String) throws -> [RegulationDocument] {
    try regulations(in: bytes(of: name), of: name)
  }

  /// All regulations in the bytes of a file, in its order; an error names the file.
  static func regulations(in bytes: [UInt8], of name: String) throws -> [RegulationDocument] {
    try named(name) { () throws(UnreadableDocument.Reason) in
      try regulations(in: bytes, named: name)
    }
  }

  /// The longest regulation in a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name, whose ending may tell its kind; `nil` for a stream.
  /// - Returns: the regulation.
  /// - Throws: why there is none.
  static func regulation(
    in bytes: [UInt8], named name: String?
  ) throws(UnreadableDocument.Reason) -> RegulationDocument {
    if let act = try act(in: bytes) { return act }
    let documents = try self.documents(in: bytes, named: name)
    if documents.count == 1 {
      var result = RegulationDocument(edition: try edition(in: documents[0]))
      result.isOneOfSeveral = result.edition.findings.contains { $0.code == "other-articles" }
      return result
    }
    let found = try regulations(in: documents)
    let longest = found.indices.max { found[$0].size < found[$1].size }
    var result = found[longest ?? 0]
    result.isOneOfSeveral = found.count > 1
    return result
  }

  /// All regulations in a file's bytes, in its order.
  static func regulations(
    in bytes: [UInt8], named name: String?
  ) throws(UnreadableDocument.Reason) -> [RegulationDocument] {
    if let acts = try acts(in: bytes) { return acts }
    return try regulations(in: documents(in: bytes, named: name))
  }

  /// The documents in a file's bytes, whatever they hold.
  static func documents(
    in bytes: [UInt8], named name: String?
  ) throws(UnreadableDocument.Reason) -> [SourceDocument] {
    do {
      return try DocumentReader.read(bytes, name: name == "-" ? nil : name)
    } catch {
      throw .document(error)
    }
  }

  /// The running text of a file that need not hold a regulation, each block on its line; what the
  /// container sets aside is a blank line.
  static func runningText(
    in bytes: [UInt8], named name: String?
  ) throws(UnreadableDocument.Reason) -> SourceText {
    try runningText(of: documents(in: bytes, named: name))
  }

  private static func runningText(
    of documents: [SourceDocument]
  ) throws(UnreadableDocument.Reason) -> SourceText {
    if documents.count == 1, documents[0].evidence.isEmpty { return documents[0].text }
    do {
      return try SourceText(utf8: documents.flatMap(\.runningText))
    } catch {
      throw .document(.text(error))
    }
  }

  /// A report, a news item or any other text whose citations are checked, with its day.
  static func report(
    in bytes: [UInt8], named name: String?
  ) throws(UnreadableDocument.Reason) -> ReportDocument {
    let documents = try self.documents(in: bytes, named: name)
    let day = documents.count == 1 ? documents[0].field(.date) : nil
    return ReportDocument(
      text: try runningText(of: documents), day: day.flatMap(ReportDocument.day))
  }

  /// The running text of a decision, in which the lines of a table are one paragraph.
  static func decisionText(
    in bytes: [UInt8], named name: String
  ) throws(UnreadableDocument.Reason) -> SourceText {
    let documents = try self.documents(in: bytes, named: name)
    if documents.count == 1, documents[0].evidence.isEmpty { return documents[0].text }
    do {
      return try SourceText(utf8: documents.flatMap(\.paragraphText))
    } catch {
      throw .document(.text(error))
    }
  }

  // MARK: - Reading

  private static func act(
    in bytes: [UInt8]
  ) throws(UnreadableDocument.Reason) -> RegulationDocument? {
    guard let acts = try acts(in: bytes) else { return nil }
    var longest = acts.max { $0.size < $1.size }
    longest?.isOneOfSeveral = acts.count > 1
    return longest
  }

  /// The acts of Akoma Ntoso; `nil` for another kind of file.
  private static func acts(
    in bytes: [UInt8]
  ) throws(UnreadableDocument.Reason) -> [RegulationDocument]? {
    if let parts = try packageParts(bytes) {
      var acts: [RegulationDocument] = []
      for part in parts { acts += try self.acts(in: part) ?? [] }
      return acts.isEmpty ? nil : acts
    }
    guard ActImport.recognizes(bytes) else { return nil }
    do {
      return try ActImport.all(in: bytes).map { act in
        RegulationDocument(edition: act.edition, date: act.date, act: act)
      }
    } catch {
      throw .akomaNtoso(error)
    }
  }

  /// The main documents of an Akoma Ntoso package; `nil` for another kind of file.
  private static func packageParts(
    _ bytes: [UInt8]
  ) throws(UnreadableDocument.Reason) -> [[UInt8]]? {
    guard ZipArchive.begins(bytes), let archive = try? ZipArchive(bytes) else { return nil }
    let names = archive.names.filter { $0.hasSuffix("/!main.xml") || $0 == "main.xml" }
    guard !names.isEmpty else { return nil }
    var parts: [[UInt8]] = []
    do {
      for name in names {
        if let part = try archive.entry(name) { parts.append(part) }
      }
    } catch {
      throw .document(error)
    }
    return parts
  }

  private static func edition(
    in document: SourceDocument
  ) throws(UnreadableDocument.Reason) -> Edition {
    do {
      return try RegulationReader.read(document)
    } catch {
      throw reason(error, document)
    }
  }

  /// Why a document holds no regulation; where its name promises another kind of file, with that.
  private static func reason(
    _ error: ReadingError, _ document: SourceDocument
  ) -> UnreadableDocument.Reason {
    guard let finding = document.findings.first(where: { $0.code == SourceDocument.namedOtherwise })
    else { return .regulation(error) }
    return .misnamed(finding.message, error)
  }

  /// Of a file of records those that hold no regulation are passed over, unless none does.
  private static func regulations(
    in documents: [SourceDocument]
  ) throws(UnreadableDocument.Reason) -> [RegulationDocument] {
    var found: [RegulationDocument] = []
    var failure: UnreadableDocument.Reason?
    for (index, document) in documents.enumerated() {
      let record = documents.count > 1 ? index + 1 : nil
      do {
        found += try RegulationReader.readAll(document).map {
          RegulationDocument(edition: $0, record: record)
        }
      } catch {
        failure = failure ?? reason(error, document)
      }
    }
    guard found.isEmpty else { return found }
    throw failure ?? .regulation(.noArticle)
  }

  private static func named<Result>(
    _ name: String, _ read: () throws(UnreadableDocument.Reason) -> Result
  ) throws -> Result {
    do {
      return try read()
    } catch {
      throw UnreadableDocument(name: name == "-" ? "standard input" : name, reason: error)
    }
  }
}

/// A regulation of a document, and the day that the document gives it outside of its text.
struct RegulationDocument: Sendable {
  let edition: Edition
  /// `nil` for all but Akoma Ntoso: a text has only its 题注.
  var date: CalendarDate?
  /// The Akoma Ntoso that it was read from; `nil` for another kind of file.
  var act: ActImport?
  /// Which record of a file of records it is in, counted from 1; `nil` for other files.
  var record: Int?
  /// Whether it was taken, as the longest, from a file with further regulations.
  var isOneOfSeveral = false

  /// Bytes of its text.
  fileprivate var size: Int { edition.bytes.count }
}
