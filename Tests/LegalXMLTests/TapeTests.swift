import Testing

@testable import LegalXML

@Suite struct TapeTests {
  static let vocabulary = XMLVocabulary([
    (local: "a", spaces: ["urn:one", "urn:two"]), (local: "b", spaces: [""]),
    (local: "x", spaces: [""]),
  ])

  private func tape(_ text: String, limits: XMLLimits = XMLLimits()) throws(XMLFailure) -> XMLTape {
    try XMLTape(bytes: Array(text.utf8), vocabulary: Self.vocabulary, limits: limits)
  }

  /// `a(x=1)[b["text"]]`: numbers of names, attributes kept, text.
  private func dump(_ tape: XMLTape) -> String {
    var result = ""
    var ends: [Int] = []
    for (index, item) in tape.items.enumerated() {
      while ends.last == index {
        result += "]"
        ends.removeLast()
      }
      if item.name == XMLTape.textName {
        result += "'" + tape.string(tape.text(at: index)) + "'"
        continue
      }
      result += "\(item.name)"
      if let value = tape.attribute(3, of: index) { result += "(" + tape.string(value) + ")" }
      result += "["
      ends.append(Int(item.end))
    }
    return result + String(repeating: "]", count: ends.count)
  }

  @Test(arguments: [
    (#"<a xmlns="urn:one"/>"#, "1[]"), (#"<p:a xmlns:p="urn:two"/>"#, "1[]"),
    (#"<a/>"#, "0[]"), (#"<b x="1" y="2">甲<c/>乙</b>"#, "2(1)['甲'0[]'乙']"),
    (#"<b>甲<!-- c -->乙<?p q?><![CDATA[<丙>]]>&lt;&#x4E01;</b>"#, "2['甲乙<丙><丁']"),
    (#"<b x="a&amp;b&lt;&quot;&#38;#38;"/>"#, "2(a&b<\"&#38;)[]"),
    (#"<b x=""><b/></b>"#, "2()[2[]]"),
    ("<b><b>甲</b>乙<b>丙</b>丁</b>", "2[2['甲']'乙'2['丙']'丁']"),
    ("<?xml version='1.0' encoding='GB18030'?><b/>", "2[]"),
  ]) func `a document becomes a flat table`(text: String, expected: String) throws {
    #expect(try dump(tape(text)) == expected)
  }

  @Test(arguments: [
    ("<!DOCTYPE b><b/>", "xml-document-type"), ("<b>", "xml-malformed"), (" ", "xml-empty"),
    ("<b>&x;</b>", "xml-malformed"), ("<b x='&x;'/>", "xml-malformed"),
    ("<!DOCTYPE b [<!ENTITY x 'y'>]><b>&x;</b>", "xml-document-type"),
    (String(repeating: "<b>", count: 100_000), "xml-too-deep"),
    ("<b>" + String(repeating: "<b/>", count: 1_000) + "</b>", "xml-too-many-nodes"),
    ("<b>" + String(repeating: "字", count: 1_000) + "</b>", "xml-text-too-long"),
    ("<b " + (0..<1_001).map { "a\($0)='' " }.joined() + "/>", "xml-too-many-attributes"),
  ]) func `a document that asks for too much is refused`(text: String, code: String) {
    let limits = XMLLimits(nodes: 1_000, text: 2_000)
    #expect {
      try tape(text, limits: limits)
    } throws: { error in
      (error as? XMLFailure)?.code == code
    }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect {
      try XMLTape(
        bytes: Array("<b>".utf8) + [0xFF] + Array("</b>".utf8), vocabulary: Self.vocabulary)
    } throws: { error in
      (error as? XMLFailure)?.code == "xml-encoding"
    }
  }
}
