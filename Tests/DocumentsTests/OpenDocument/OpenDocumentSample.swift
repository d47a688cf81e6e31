import ChineseText
import Findings
import Testing

@testable import Documents

/// Makes texts of OpenDocument for tests and checks what must hold of every document made of them.
enum OpenDocumentSample {
  private static let spaces = [
    ("office", "office:1.0"), ("style", "style:1.0"), ("text", "text:1.0"), ("table", "table:1.0"),
    ("draw", "drawing:1.0"), ("fo", "xsl-fo-compatible:1.0"), ("meta", "meta:1.0"),
    ("manifest", "manifest:1.0"),
  ].map { " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1)\"" }.joined()

  static func root(_ name: String, _ content: String) -> String {
    "<\(name)\(spaces) xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
      + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\">"
      + content + "</\(name)>"
  }

  /// A flat text: its styles, its automatic styles and its body.
  static func flat(_ text: String, styles: String = "", automatic: String = "") -> [UInt8] {
    Array(
      root(
        "office:document",
        "<office:styles>\(styles)</office:styles><office:automatic-styles>\(automatic)"
          + "</office:automatic-styles><office:body><office:text>\(text)</office:text></office:body>"
      ).utf8)
  }

  static func archive(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
    TestArchive.stored(parts)
  }

  static func read(
    _ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation
  ) throws -> SourceDocument {
    let document = try OpenDocumentReader.read(bytes)
    for index in document.text.lines.indices {
      let evidence = document.evidence(at: index)
      let line = document.text.lines[index].content
      #expect(evidence.labelLength <= line.count, sourceLocation: location)
      if let row = evidence.row {
        let cells = document.text.string(line).split(
          separator: "\t", omittingEmptySubsequences: false)
        #expect(cells.count <= row.spans.count, sourceLocation: location)
        #expect(
          row.rowSpans.isEmpty || row.spans.count == row.rowSpans.count, sourceLocation: location)
      }
      for link in evidence.links { #expect(link.words.upperBound <= line.count) }
    }
    #expect(document.format == .openDocument, sourceLocation: location)
    return document
  }

  /// The lines of a document: `T` before its title, `#`s before headings, `|` behind labels, the
  /// reason before what is set aside, `+` before insertions, `>` before lines of a paragraph.
  static func lines(_ document: SourceDocument) -> [String] {
    document.text.lines.indices.map { index in
      let evidence = document.evidence(at: index)
      var line = RecordSample.lines(document)[index]
      if evidence.continuesParagraph { line = "> " + line }
      if evidence.isInserted { line = "+ " + line }
      if let aside = evidence.aside { line = "(\(aside.rawValue)) " + line }
      return line
    }
  }

  static func lines(of text: String, styles: String = "", automatic: String = "") throws -> [String]
  {
    lines(try read(flat(text, styles: styles, automatic: automatic)))
  }
}
