import ChineseText
import Findings
import Testing

@testable import Documents

/// A document that was read from Markdown or a web page, as lines to compare; making it checks what
/// must hold of every document.
///
/// A line is what is said of a block, in brackets where anything is said, and its text: `[h2] 第一章`.
struct MarkupBlocks {
  let document: SourceDocument

  init(_ document: SourceDocument, sourceLocation: SourceLocation = #_sourceLocation) {
    self.document = document
    let count = document.text.lines.count
    #expect(document.evidence.count == count, sourceLocation: sourceLocation)
    #expect(document.places.count == count, sourceLocation: sourceLocation)
    for (index, line) in document.text.lines.enumerated() {
      #expect(!line.isBlank, sourceLocation: sourceLocation)
      check(index, raw(index), sourceLocation)
    }
    for finding in document.findings {
      if let line = finding.line {
        #expect((1...count).contains(line), "\(finding)", sourceLocation: sourceLocation)
      }
    }
    for field in document.fields {
      #expect(!field.value.isEmpty && !field.key.isEmpty, sourceLocation: sourceLocation)
    }
  }

  private func check(_ index: Int, _ text: [UInt8], _ sourceLocation: SourceLocation) {
    let evidence = document.evidence(at: index)
    #expect(evidence.labelLength <= text.count, sourceLocation: sourceLocation)
    for link in evidence.links {
      let isInside = link.words.lowerBound >= 0 && link.words.upperBound <= text.count
      #expect(isInside, sourceLocation: sourceLocation)
      if isInside {
        #expect(
          String(validating: text[link.words], as: UTF8.self) != nil, sourceLocation: sourceLocation
        )
      }
    }
    if let heading = evidence.heading {
      #expect((1...6).contains(heading), sourceLocation: sourceLocation)
    }
    if let row = evidence.row {
      let cells = text.count { $0 == 0x09 } + 1
      #expect(row.spans.count == cells, sourceLocation: sourceLocation)
      #expect(row.rowSpans.isEmpty || row.rowSpans.count == cells, sourceLocation: sourceLocation)
      #expect(row.number > 0 && row.table > 0, sourceLocation: sourceLocation)
    }
  }

  /// The bytes of a block with the blanks at its ends.
  private func raw(_ index: Int) -> [UInt8] {
    let bytes = document.text.bytes
    var start = document.text.lines[index].start
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = document.text.lines[index].end
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return Array(bytes[start..<end])
  }

  /// The blocks.
  var lines: [String] {
    document.text.lines.indices.map { index in
      let words = said(of: document.evidence(at: index)).joined(separator: " ")
      let text = String(decoding: raw(index), as: UTF8.self)
      return words.isEmpty ? text : "[\(words)] \(text)"
    }
  }

  /// The texts of the blocks that are running text.
  var running: [String] {
    document.text.lines.indices.filter { document.evidence(at: $0).aside == nil }
      .map { String(decoding: raw($0), as: UTF8.self) }
  }

  /// The lines of the file that the blocks stand on.
  var numbers: [Int?] { document.text.lines.indices.map { document.place(at: $0).line } }

  /// The fields as `name key=value`.
  var fields: [String] {
    document.fields.map { "\($0.name.rawValue) \($0.key)=\($0.value)" }
  }

  private func said(of evidence: Evidence) -> [String] {
    var words: [String] = []
    if let heading = evidence.heading { words.append("h\(heading)") }
    if evidence.labelLength > 0 { words.append("label\(evidence.labelLength)") }
    if let level = evidence.listLevel { words.append("list\(level)") }
    if let alignment = evidence.alignment { words.append(alignment.rawValue) }
    if let indent = evidence.indent { words.append("in\(indent)") }
    if let aside = evidence.aside { words.append(aside.rawValue) }
    if evidence.continuesParagraph { words.append("goes on") }
    if evidence.isInserted { words.append("inserted") }
    if let row = evidence.row { words.append(said(of: row)) }
    words += evidence.links.map { "\($0.words.lowerBound)..<\($0.words.upperBound) \($0.target)" }
    return words
  }

  private func said(of row: Evidence.Row) -> String {
    var word = "\(row.isHead ? "head" : "row") \(row.table).\(row.number)"
    if row.spans.contains(where: { $0 != 1 }) { word += " \(row.spans)" }
    if row.rowSpans.contains(where: { $0 != 1 }) { word += " down\(row.rowSpans)" }
    return word
  }
}

extension MarkupBlocks {
  /// A case of a table: markup and the blocks that it gives.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    let lines: [String]
    var testDescription: String { name }

    init(_ name: String, _ source: String, _ lines: [String]) {
      self.name = name
      self.source = source
      self.lines = lines
    }
  }
}
