internal import ChineseText
internal import Findings
package import JSONText

/// The JSON of documents: schema `tiaoli/document/1`.
package enum DocumentJSON {
  /// The schema's name.
  package static let schema = "tiaoli/document/1"

  /// Writes a document as one object; messages are in Chinese where `isChinese`.
  package static func write(
    _ document: SourceDocument, file: String?, isChinese: Bool, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      json.field("file", file)
      json.field("format", document.format.rawValue)
      writeFields(document.fields, to: &json)
      json.array("blocks") { json in
        for index in document.text.lines.indices where !document.text.lines[index].isBlank {
          writeBlock(index, of: document, to: &json)
        }
      }
      json.array("findings") { json in
        for finding in document.findings {
          json.object { json in
            json.field("severity", finding.severity.rawValue)
            json.field("code", finding.code)
            json.field("line", finding.line)
            json.field("message", isChinese ? finding.message.chinese : finding.message.english)
          }
        }
      }
    }
  }

  /// The first value of each field, and below `keys` the name that the file gives it.
  private static func writeFields(_ fields: [DocumentField], to json: inout JSONWriter) {
    json.object("fields") { json in
      for name in DocumentField.Name.allCases {
        guard let field = fields.first(where: { $0.name == name }) else { continue }
        json.object(name.rawValue) { json in
          json.field("value", field.value)
          json.field("key", field.key)
        }
      }
    }
  }

  private static func writeBlock(
    _ index: Int, of document: SourceDocument, to json: inout JSONWriter
  ) {
    let line = document.text.lines[index]
    json.object { json in
      json.field("line", index + 1)
      json.field("text", document.text.string(line.content))
      json.object("place") { json in write(document.place(at: index), to: &json) }
      json.object("evidence") { json in
        write(document.evidence(at: index), of: document.text.string(line.content), to: &json)
      }
    }
  }

  private static func write(_ place: Place, to json: inout JSONWriter) {
    let numbers = [
      ("line", place.line), ("paragraph", place.paragraph), ("page", place.page),
      ("row", place.row), ("cell", place.cell), ("record", place.record),
    ]
    for case (let key, let number?) in numbers { json.field(key, number) }
    if let part = place.part { json.field("part", part) }
  }

  private static func write(_ evidence: Evidence, of text: String, to json: inout JSONWriter) {
    if evidence.isTitle { json.field("title", true) }
    if let level = evidence.heading { json.field("heading", level) }
    if evidence.labelLength > 0 {
      json.field("label", String(decoding: text.utf8.prefix(evidence.labelLength), as: UTF8.self))
    }
    if let level = evidence.listLevel { json.field("list_level", level) }
    if let alignment = evidence.alignment { json.field("alignment", alignment.rawValue) }
    if let indent = evidence.indent { json.field("indent", indent) }
    if let aside = evidence.aside { json.field("aside", aside.rawValue) }
    if evidence.isInserted { json.field("inserted", true) }
    if evidence.continuesParagraph { json.field("continues", true) }
    if let row = evidence.row {
      json.object("row") { json in
        json.field("table", row.table)
        json.field("number", row.number)
        json.array("spans") { json in row.spans.forEach { json.number($0) } }
        json.array("row_spans") { json in row.rowSpans.forEach { json.number($0) } }
        if row.isHead { json.field("head", true) }
      }
    }
    guard !evidence.links.isEmpty else { return }
    json.array("links") { json in
      for link in evidence.links {
        json.object { json in
          json.field("target", link.target)
          json.array("words") { json in
            json.number(link.words.lowerBound)
            json.number(link.words.upperBound)
          }
        }
      }
    }
  }
}
