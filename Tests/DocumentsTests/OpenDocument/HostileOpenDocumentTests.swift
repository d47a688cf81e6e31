import ChineseText
import TestSupport
import Testing

@testable import Documents

/// Texts of OpenDocument that are made to do harm.
@Suite struct HostileOpenDocumentTests {
  @Test func `100,000 nested lists are refused`() {
    let text =
      String(repeating: "<text:list><text:list-item>", count: 100_000) + "<text:p>甲</text:p>"
      + String(repeating: "</text:list-item></text:list>", count: 100_000)
    #expect(throws: DocumentFailure.tooLarge(.openDocument, limit: "depth")) {
      try OpenDocumentReader.read(OpenDocumentSample.flat(text))
    }
  }

  @Test func `styles in a circle end`() throws {
    let styles = """
      <style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>
      <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>
      """
    let lines = try OpenDocumentSample.lines(
      of: "<text:p text:style-name=\"A\">甲</text:p>", styles: styles)
    #expect(lines == ["甲"])
  }

  @Test func `numbers beyond all measure are cut`() throws {
    let automatic = """
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="i" \
      text:display-levels="99999999" text:start-value="9223372036854775807"/>\
      <text:list-level-style-number text:level="99" style:num-format="1"/></text:list-style>
      """
    let text = """
      <text:list text:style-name="L"><text:list-item><text:p>甲<text:s text:c="2000000000"/>乙</text:p></text:list-item>\
      <text:list-item><text:p>丙</text:p></text:list-item></text:list><table:table><table:table-row>\
      <table:table-cell table:number-columns-repeated="1000000000"><text:p>丁</text:p></table:table-cell>\
      </table:table-row></table:table>
      """
    let document = try OpenDocumentSample.read(
      OpenDocumentSample.flat(text, automatic: automatic))
    #expect(document.text.bytes.count < 4_000)
    #expect(document.text.lines.count == 3)
  }

  @Test func `repeated cells with tables in them are read once`() throws {
    let open = """
      <table:table><table:table-row><table:table-cell table:number-columns-repeated="200">
      """
    let close = "</table:table-cell></table:table-row></table:table>"
    let text =
      String(repeating: open, count: 50) + "<text:p>甲</text:p>"
      + String(repeating: close, count: 50)
    let document = try OpenDocumentSample.read(OpenDocumentSample.flat(text))
    #expect(document.text.lines.count == 1)
  }

  @Test func `a text of nothing is empty`() {
    #expect(throws: DocumentFailure.text(.empty)) {
      try OpenDocumentReader.read(OpenDocumentSample.flat(""))
    }
  }

  @Test func `entities are refused`() {
    let bytes = Array(
      ("<!DOCTYPE a [<!ENTITY b \"甲\">]>" + OpenDocumentSample.root("office:document", "&b;")).utf8)
    #expect(throws: DocumentFailure.damaged(.openDocument, reason: "xml-document-type")) {
      try OpenDocumentReader.read(bytes)
    }
  }

  @Test func `no piece of a file stops the reader`() {
    var random = SplitMix64(state: 9)
    let names = [
      "text:p", "text:h", "text:list", "text:list-item", "text:span", "table:table",
      "table:table-row",
      "table:table-cell", "table:covered-table-cell", "text:note", "draw:frame", "text:section",
      "text:line-break", "text:s", "text:a", "text:table-of-content", "text:index-body",
      "text:numbered-paragraph", "text:change", "office:annotation",
    ]
    func tree(_ depth: Int) -> String {
      guard depth > 0 else { return "甲" }
      return (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let name = names.randomElement(using: &random) ?? ""
        let number = Int.random(in: -2...12, using: &random)
        return
          "<\(name) text:level=\"\(number)\" text:outline-level=\"\(number)\" text:style-name=\"L\""
          + " table:number-rows-spanned=\"\(number)\" table:number-columns-spanned=\"\(number)\""
          + " text:start-value=\"\(number)\" text:c=\"\(number)\">\(tree(depth - 1))</\(name)>"
      }.joined()
    }
    let style = """
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a"/>\
      </text:list-style>
      """
    for _ in 0..<300 {
      _ = try? OpenDocumentSample.read(OpenDocumentSample.flat(tree(6), automatic: style))
    }
  }
}
