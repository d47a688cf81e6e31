internal import AknProfile
internal import AkomaNtoso
internal import CommandKit
internal import Findings
internal import JSONText
internal import OfficialDocument
internal import ReadingSite
internal import RegulationModel

/// Documents of a stream in another form, a line each:
///
///     {"schema":"tiaoli/export/1","id","file","format","content","findings":[…]}
struct ExportStream: Sendable {
  let format: ExportFormat
  /// The articles that are wanted, as typed; `nil` for all.
  let articles: String?
  /// The day of the markup in Akoma Ntoso; `nil` for the edition's.
  let markup: CalendarDate?
  let language: Language

  /// An edition in the form, and what had to be chosen for it; `date` is the edition's where its text
  /// gives none.
  func content(
    of edition: Edition, date: CalendarDate?, identity: ActIdentity? = nil,
    _ layout: JSONWriter.Layout
  ) throws -> (bytes: [UInt8], findings: [Finding]) {
    if let articles { return (try content(of: articles, in: edition, layout), edition.findings) }
    switch format {
    case .akn:
      let identity = identity ?? ActIdentity(of: edition, date: date)
      let export = try ActExport(edition, identity: identity, date: markup).document()
      return (export.bytes, edition.findings + export.findings)
    case .html: return (EditionPage.bytes(of: edition, date: date), edition.findings)
    case .json:
      var json = JSONWriter(layout: layout)
      EditionJSON.write(edition, .init(language: language.json), to: &json)
      return (json.bytes, edition.findings)
    case .markdown: return (Array(EditionMarkdown.text(of: edition).utf8), edition.findings)
    case .text: return (edition.bytes, edition.findings)
    case .docx: return (EditionWord.bytes(of: edition), edition.findings)
    case .pdf:
      return (try OfficialOutput.pdf(of: EditionWord.bytes(of: edition)), edition.findings)
    }
  }

  /// Some articles of an edition in the form.
  private func content(
    of articles: String, in edition: Edition, _ layout: JSONWriter.Layout
  ) throws -> [UInt8] {
    let provisions = try OfficialOutput.whole(
      edition.resolve(AddressReader.read(articles)), of: "tiaoli export")
    switch format {
    case .docx: return EditionWord.bytes(of: provisions, in: edition)
    case .pdf:
      return try OfficialOutput.pdf(of: EditionWord.bytes(of: provisions, in: edition))
    case .json:
      var json = JSONWriter(layout: layout)
      EditionJSON.write(provisions, of: edition, .init(language: language.json), to: &json)
      return json.bytes
    default: return Array(EditionMarkdown.text(of: provisions).utf8)
    }
  }

  /// The line of a document.
  func line(for document: StreamedDocument) throws -> [UInt8] {
    let (content, findings) = try content(of: document.edition(), date: nil, .compact)
    var json = JSONWriter(layout: .compact)
    json.object { json in
      json.field("schema", "tiaoli/export/1")
      json.member("id", json: document.id ?? "null")
      json.field("file", document.file)
      json.field("format", format.rawValue)
      json.field("content", String(decoding: content, as: UTF8.self))
      EditionJSON.write("findings", findings, language.json, to: &json)
    }
    json.endLine()
    return json.bytes
  }
}
