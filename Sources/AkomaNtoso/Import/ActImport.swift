internal import AknProfile
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

  /// Reads a document within the usual limits of size and depth. Linear in its size.
  ///
  /// - Throws: why there is no edition; what is wrong in an act that can be read is in its findings.
  public init(_ bytes: [UInt8]) throws(AknReadingError) {
    try self.init(bytes, limits: XMLLimits())
  }

  /// Reads a document. Linear in its size.
  ///
  /// - Throws: why there is no edition; what is wrong in an act that can be read is in its findings.
  package init(_ bytes: [UInt8], limits: XMLLimits) throws(AknReadingError) {
    let root: XMLElement
    do {
      root = try XMLDocument(bytes: bytes, limits: limits).root()
    } catch {
      throw .xml(error)
    }
    guard root.name == XMLName(namespace: AknNames.namespace, local: "akomaNtoso") else {
      let space = root.name.namespace.map { " (\($0))" } ?? ""
      throw .notAkomaNtoso(root: root.name.local + space)
    }
    guard let act = root.elements.first, let body = act.first("body") ?? act.first("mainBody")
    else {
      throw .noText(root.elements.first?.name.local ?? "akomaNtoso")
    }
    let record = RecordReader(act.first("meta"))
    var others = root.parts
    if let position = others.firstIndex(of: act) { others.remove(at: position) }
    var draft = ActReader(act, body, beside: others, isOwn: record.isOwn).draft
    guard draft.builder.hasArticles else { throw .noArticle }
    let read = draft.builder.finish(events: record.events, sourceLines: 1...1)
    if !record.isOwn, let work = record.work, let iri = work["value"], !iri.isEmpty {
      draft.words.findings.add(.identityReplaced, line: work.line, iri)
    }
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
