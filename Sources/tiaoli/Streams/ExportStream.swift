internal import AkomaNtoso
internal import CommandKit
internal import Findings
internal import JSONText
internal import ReadingSite
internal import RegulationModel

/// Documents of a stream in another form, a line each:
///
///     {"schema":"tiaoli/export/1","id","file","format","content","findings":[…]}
struct ExportStream: Sendable {
  let format: Export.Format
  /// The day of the markup in Akoma Ntoso; `nil` for the edition's.
  let markup: CalendarDate?
  let language: Language

  /// The line of a document.
  func line(for document: StreamedDocument) throws -> [UInt8] {
    let edition = try document.edition()
    var findings = edition.findings
    var content: [UInt8]
    switch format {
    case .akn:
      let identity = ActIdentity(of: edition, date: nil)
      let export = try ActExport(edition, identity: identity, date: markup).document()
      content = export.bytes
      findings += export.findings
    case .html: content = EditionPage.bytes(of: edition, date: nil)
    case .json:
      var json = JSONWriter(layout: .compact)
      EditionJSON.write(edition, .init(language: language.json), to: &json)
      content = json.bytes
    case .markdown: content = Array(EditionMarkdown.text(of: edition).utf8)
    case .text: content = edition.bytes
    }
    var json = JSONWriter(layout: .compact)
    json.object { json in
      json.field("schema", "tiaoli/export/1")
      json.member("id", json: document.id ?? "null")
      json.field("file", document.file)
      json.field("format", format.rawValue)
      json.field("content", String(decoding: content, as: UTF8.self))
      json.array("findings") { json in
        for finding in findings {
          json.object { json in
            json.field("severity", finding.severity.rawValue)
            json.field("code", finding.code)
            json.field("line", finding.line)
            json.field("message", FailureMessages.text(finding.message, language))
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
