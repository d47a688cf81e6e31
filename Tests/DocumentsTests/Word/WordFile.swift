import ChineseText
import Findings
import Testing

@testable import Documents

/// Makes Word files for tests from their parts as text.
struct WordFile {
  static let spaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#
    + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#
    + #"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" "#
    + #"xmlns:v="urn:schemas-microsoft-com:vml""#
  private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// What stands in `w:body`.
  var body: String
  /// What stands in `w:numbering`, `w:styles`, `w:footnotes`, `w:endnotes` and `w:comments`.
  var numbering = ""
  var styles = ""
  var footnotes = ""
  var endnotes = ""
  var comments = ""
  /// More relationships of the main part: identifier, type, target, mode.
  var references: [(id: String, kind: String, target: String, mode: String)] = []
  /// More parts of the archive.
  var parts: [String: String] = [:]

  init(_ body: String) {
    self.body = body
  }

  /// A part with the namespaces that tests use.
  static func part(_ name: String, _ content: String) -> String {
    "<w:\(name) \(spaces)>\(content)</w:\(name)>"
  }

  var bytes: [UInt8] {
    let own = [
      ("numbering", numbering), ("styles", styles), ("footnotes", footnotes),
      ("endnotes", endnotes), ("comments", comments),
    ].filter { !$0.1.isEmpty }
    var all: [String: String] = [
      "[Content_Types].xml":
        #"<Types xmlns="\#(Self.types)"><Default Extension="xml" ContentType="application/xml"/>"#
        + "</Types>",
      "_rels/.rels": Self.relationships([("r1", "officeDocument", "word/document.xml", "")]),
      "word/document.xml": Self.part("document", "<w:body>\(body)</w:body>"),
      "word/_rels/document.xml.rels": Self.relationships(
        own.map { ($0.0, $0.0, "\($0.0).xml", "") } + references.map { ($0.0, $0.1, $0.2, $0.3) }),
    ]
    for (name, content) in own { all["word/\(name).xml"] = Self.part(name, content) }
    all.merge(parts) { $1 }
    var archive = TestArchive()
    for (name, text) in all.sorted(by: { $0.key < $1.key }) {
      archive.files.append(.init(name: name, data: Array(text.utf8)))
    }
    return archive.bytes
  }

  static func relationships(_ list: [(String, String, String, String)]) -> String {
    let rows = list.map {
      #"<Relationship Id="\#($0.0)" Type="\#(office)/\#($0.1)" Target="\#($0.2)""#
        + ($0.3.isEmpty ? "/>" : #" TargetMode="\#($0.3)"/>"#)
    }
    return #"<Relationships xmlns="\#(relations)">\#(rows.joined())</Relationships>"#
  }

  /// A paragraph of a text, with properties before it.
  static func p(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(properties)\(text.isEmpty ? "" : r(text))</w:p>"
  }

  /// A run of a text, with properties before it.
  static func r(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return #"<w:r>\#(properties)<w:t xml:space="preserve">\#(text)</w:t></w:r>"#
  }

  /// A paragraph in a list.
  static func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
    p(text, #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(list)"/></w:numPr>"#)
  }

  /// A level of a list.
  static func level(
    _ number: Int, _ text: String, _ format: String = "decimal", start: Int = 1,
    more: String = #"<w:suff w:val="nothing"/>"#
  ) -> String {
    #"<w:lvl w:ilvl="\#(number)"><w:start w:val="\#(start)"/><w:numFmt w:val="\#(format)"/>"#
      + more + #"<w:lvlText w:val="\#(text)"/></w:lvl>"#
  }

  /// A definition of a list.
  static func definition(_ id: Int, _ content: String) -> String {
    #"<w:abstractNum w:abstractNumId="\#(id)">\#(content)</w:abstractNum>"#
  }

  /// A list of a definition.
  static func list(_ id: Int, _ definition: Int, _ overrides: String = "") -> String {
    #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(definition)"/>\#(overrides)</w:num>"#
  }

  /// A style of paragraphs.
  static func style(_ id: String, _ name: String, base: String? = nil, _ content: String = "")
    -> String
  {
    let base = base.map { #"<w:basedOn w:val="\#($0)"/>"# } ?? ""
    return #"<w:style w:type="paragraph" w:styleId="\#(id)"><w:name w:val="\#(name)"/>\#(base)"#
      + "\(content)</w:style>"
  }
}

/// Reads a file, proves what holds for all, and shows each block as a line.
///
/// `# ` a title, `#2 ` a heading, `{note} ` an aside, `↵` behind a line break, `+` inserted, `label|`
/// a label of a list, `⇥` between cells.
func blocks(_ file: WordFile, findings: [String] = []) throws -> [String] {
  let document = try WordReader.read(file.bytes)
  #expect(document.format == .word)
  #expect(document.findings.map(\.code) == findings)
  // The lines with the blanks at their ends: a row may begin with an empty cell.
  let lines = document.text.bytes.split(separator: 0x0A)
  #expect(lines.count == document.text.lines.count)
  return lines.indices.map { index in
    let text = String(decoding: lines[index], as: UTF8.self)
    let evidence = document.evidence(at: index)
    prove(evidence, text)
    var shown = ""
    if evidence.isTitle { shown += "# " }
    if let heading = evidence.heading { shown += "#\(heading) " }
    if let aside = evidence.aside { shown += "{\(aside.rawValue)} " }
    if evidence.continuesParagraph { shown += "↵" }
    if evidence.isInserted { shown += "+" }
    let bytes = Array(text.utf8)
    if evidence.labelLength > 0 {
      shown += String(decoding: bytes[..<evidence.labelLength], as: UTF8.self) + "|"
    }
    shown += String(decoding: bytes[evidence.labelLength...], as: UTF8.self)
    return String(shown.map { $0 == "\t" ? "⇥" : $0 })
  }
}

private func prove(_ evidence: Evidence, _ text: String) {
  let bytes = Array(text.utf8)
  #expect(evidence.labelLength <= bytes.count)
  for link in evidence.links {
    #expect(link.words.upperBound <= bytes.count && !link.words.isEmpty)
    #expect(String(validating: bytes[link.words], as: UTF8.self) != nil)
  }
  if let row = evidence.row {
    #expect(row.spans.count == bytes.filter { $0 == 0x09 }.count + 1)
    #expect(row.rowSpans.isEmpty || row.rowSpans.count == row.spans.count)
    #expect(row.number > 0 && row.table > 0)
  }
  if let heading = evidence.heading { #expect((1...6).contains(heading)) }
}
