import LegalXML
import Testing

/// Documents as values: names, attributes, text, lines.
struct DocumentTests {
  private func root(_ text: String) throws -> XMLElement {
    try XMLDocument(bytes: Array(text.utf8)).root()
  }

  @Test func `an element has its name, attributes in order, children and line`() throws {
    let root = try root(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <a xmlns="urn:one" xmlns:t="urn:two" z="1" t:y="二" x="">
        <t:b>甲<!-- unseen -->乙<?unseen?><![CDATA[<丙>]]></t:b>&lt;&#x4E01;
      </a>
      """)
    let b = XMLElement(
      name: XMLName(namespace: "urn:two", local: "b"), attributes: [],
      children: [.text("甲乙<丙>")], line: 3)
    #expect(
      root
        == XMLElement(
          name: XMLName(namespace: "urn:one", local: "a"),
          attributes: [
            XMLAttribute(name: XMLName(local: "z"), value: "1"),
            XMLAttribute(name: XMLName(namespace: "urn:two", local: "y"), value: "二"),
            XMLAttribute(name: XMLName(local: "x"), value: ""),
          ],
          children: [.text("\n  "), .element(b), .text("<丁\n")], line: 2))
    #expect(root["z"] == "1")
    #expect(root["y"] == nil)
    #expect(root[XMLName(namespace: "urn:two", local: "y")] == "二")
    #expect(root.text == "\n  甲乙<丙><丁\n")
    #expect(root.elements == [b])
  }

  @Test func `a namespace ends with its element`() throws {
    let root = try root("<a><b xmlns='urn:b'><c xmlns=''/></b><d/></a>")
    #expect(root.name.namespace == nil)
    #expect(root.elements[0].name.namespace == "urn:b")
    #expect(root.elements[0].elements[0].name.namespace == nil)
    #expect(root.elements[1].name.namespace == nil)
  }

  @Test func `lines are exact beyond 65,535`() throws {
    let lines = String(repeating: "<p>甲</p>\n", count: 70_000)
    let root = try root("<a>\n\(lines)</a>")
    #expect(root.elements.last?.line == 70_001)
  }

  @Test func `the encoding is that of the declaration or of the byte order mark`() throws {
    let gbk: [UInt8] = Array("<?xml version='1.0' encoding='GB18030'?><a>".utf8)
    #expect(try XMLDocument(bytes: gbk + [0xB5, 0xDA] + Array("</a>".utf8)).root().text == "第")
    let utf16 = "\u{FEFF}<a>第</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try XMLDocument(bytes: utf16).root().text == "第")
    #expect(try XMLDocument(bytes: [0xEF, 0xBB, 0xBF] + "<a>第</a>".utf8).root().text == "第")
  }

  @Test func `line breaks and references are read as XML demands`() throws {
    let root = try root("<a b='1\n2&#10;3'>甲\r\n乙\r丙&#13;</a>")
    #expect(root["b"] == "1 2\n3")
    #expect(root.text.unicodeScalars.elementsEqual("甲\n乙\n丙\r".unicodeScalars))
  }
}
