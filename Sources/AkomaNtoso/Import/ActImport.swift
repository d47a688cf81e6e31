public import AknProfile
internal import Findings
public import LegalXML
public import RegulationModel

/// Why a file gives no edition.
public enum AknReadingError: Error, Sendable, Hashable {
  /// The XML cannot be read.
  case xml(XMLFailure)
  /// The root is no `akomaNtoso` of version 3.0; the name of the root, with its namespace if any.
  case notAkomaNtoso(root: String)
  /// The document is of a kind that holds no norms: its element's name.
  case noText(String)
  /// No unit of the document can be read as an article.
  case noArticle
  /// The document is a portion that is a part of an article.
  case partOfArticle
}

/// Reads Akoma Ntoso 3.0 into an edition.
///
/// What `ActExport` wrote comes back unchanged. Acts of others keep every word; where our model has
/// no place for their markup, or their labels are none of ours, a finding says what was chosen.
public struct ActImport: Sendable {
  /// The text with its structure; `line` of its provisions counts the lines of the XML.
  public let edition: Edition
  /// The day of the expression; `nil` when unknown.
  public let date: CalendarDate?

  /// Whether a file looks like Akoma Ntoso: XML whose root has that name.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard looksLikeMarkup(bytes) else { return false }
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    return head.contains("<akomaNtoso") || head.contains(":akomaNtoso")
  }

  /// Whether a file begins with `<`, a byte-order mark and blanks aside.
  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// What its publisher called the text; `nil` for a document that this program named.
  package let published: PublishedRecord?
  /// What a library knew of the work; `nil` for a document from no library.
  package let work: Work?
  /// The library's record of the edition; `nil` for a document from no library.
  package var record: EditionRecord? { work?.editions.last }
  /// What the text is called: as its publisher named it, or by what its library knew, or by its own words.
  public var identity: ActIdentity {
    ActIdentity(
      of: edition, work: work, record: record, date: record == nil ? date : nil,
      published: published)
  }
  /// The identifier of the unit that alone is in the document; `nil` for a whole act.
  package let portion: String?

  /// Reads a document within the usual limits of size and depth. Linear in its size.
  ///
  /// - Throws: why there is no edition; what is wrong in an act that can be read is in its findings.
  public init(_ bytes: [UInt8]) throws(AknReadingError) {
    try self.init(bytes, limits: XMLLimits())
  }

  /// Reads a document; of a collection, the first that can be read. Linear in its size.
  ///
  /// - Throws: why there is no edition; what is wrong in an act that can be read is in its findings.
  package init(_ bytes: [UInt8], limits: XMLLimits) throws(AknReadingError) {
    guard let first = try ActImport.all(in: bytes, limits: limits).first else {
      throw .noArticle
    }
    self = first
  }

  /// All acts of a file: one, or those of a collection that can be read. Linear in its size.
  ///
  /// - Throws: why there is none.
  package static func all(
    in bytes: [UInt8], limits: XMLLimits = XMLLimits()
  ) throws(AknReadingError) -> [ActImport] {
    let root: XMLElement
    do {
      root = try XMLDocument(bytes: bytes, limits: limits).root()
    } catch {
      throw .xml(error)
    }
    let file = try DocumentRoot(root)
    var found: [ActImport] = []
    var failure: AknReadingError?
    for (act, others) in file.documents {
      do throws(AknReadingError) {
        found.append(try ActImport(act, beside: others, draft: file.draft))
      } catch {
        failure = failure ?? error
      }
    }
    if found.isEmpty, let failure { throw failure }
    return found
  }

  private init(
    _ act: XMLElement, beside others: [XMLElement], draft space: String?
  ) throws(AknReadingError) {
    let bodies = ["body", "mainBody", "portionBody"]
    guard let body = bodies.lazy.compactMap({ act.first($0) }).first else {
      throw .noText(act.name.local)
    }
    let record = RecordReader(act.first("meta"))
    let reader = ActReader(act, body, beside: others, record: record)
    var draft = reader.draft
    guard draft.builder.hasArticles else {
      throw act.name.local == "portion" ? .partOfArticle : .noArticle
    }
    if let space { draft.words.findings.add(.draftRead, line: act.line, space) }
    let read = draft.builder.finish(events: record.events, sourceLines: 1...1)
    published = ActImport.published(act, read, record, &draft)
    work = record.work
    portion = act.name.local == "portion" ? body.elements.first?["eId"] : nil
    // What an earlier import found is in the record.
    if !record.findings.contains(where: { $0.code == ImportChoice.formNotInText.rawValue }),
      let provision = TextForm.firstLoss(of: read)
    {
      draft.words.findings.add(
        .formNotInText, line: provision.line, provision.label + provision.text)
    }
    let found = draft.words.findings
    edition = Edition(
      bytes: read.bytes, rows: read.rows, front: read.front, events: record.events,
      sourceLines: 1...max(1, draft.words.lastLine),
      findings: record.findings + found.all, dropped: found.dropped)
    date = record.date
  }

  /// What a publisher says of the text; `nil` where this program named it, or nobody did.
  private static func published(
    _ act: XMLElement, _ edition: Edition, _ record: RecordReader, _ draft: inout ActDraft
  ) -> PublishedRecord? {
    // A portion does not have all from which the act is named.
    let isPortion = act.name.local == "portion"
    let isAmended = record.isOwn && (isPortion || ElementVersions.isOfAmendment(act))
    guard !record.isOwn || record.isPublished || isAmended else { return nil }
    let reading = PublishedReading(
      act, isOwn: record.isOwn, notes: draft.words.findings.notes)
    let line = act.first("meta")?.line ?? act.line
    guard var result = reading.record else {
      draft.words.findings.add(.identityMissing, line: line, act.name.local)
      return nil
    }
    if !reading.completed.isEmpty {
      draft.words.findings.add(
        .identityCompleted, line: line, reading.completed.joined(separator: ", "))
    }
    if !reading.leftOut.isEmpty {
      draft.words.findings.add(
        .metaLeftOut, line: line, reading.leftOut.joined(separator: ", "))
    }
    result.documentNumber = draft.documentNumber.map { String(decoding: $0, as: UTF8.self) }
    for (row, label) in draft.printedLabels where edition.rows.indices.contains(row) {
      result.labels[Provision(edition: edition, index: row).id] = label
    }
    if record.isOwn { result.versions = ElementVersions.all(in: act) }
    result.isOwn = isAmended && !record.isPublished
    return result
  }
}

extension XMLElement {
  /// The first element within of a name in the namespace of Akoma Ntoso; `nil` if there is none.
  func first(_ name: String) -> XMLElement? {
    elements.first { $0.name.local == name && $0.name.namespace == AknNames.namespace }
  }

  /// All elements directly within of a name.
  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name.local == name } }

  /// The first element of a name at any depth; `nil` if there is none.
  func descendant(_ name: String) -> XMLElement? {
    for element in elements {
      if element.name.local == name { return element }
      if let found = element.descendant(name) { return found }
    }
    return nil
  }
}
