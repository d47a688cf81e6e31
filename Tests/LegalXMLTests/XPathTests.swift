import LegalXML
import Testing

/// Queries: values copied out of the document.
struct XPathTests {
  static let text = """
    <act xmlns='urn:a'>
    <p eId='1'>甲<b>乙</b></p>
    <p eId='2'/>
    </act>
    """
  static let namespaces = ["a": "urn:a"]

  @Test func `nodes come in document order with name, text and line`() throws {
    let document = try XMLDocument(bytes: Array(Self.text.utf8))
    let p = XMLName(namespace: "urn:a", local: "p")
    #expect(
      try document.query("//a:p", namespaces: Self.namespaces)
        == .nodes([
          XPathNode(name: p, text: "甲乙", line: 2), XPathNode(name: p, text: "", line: 3),
        ]))
    #expect(
      try document.query("//a:p[2]/@eId | //a:b/text()", namespaces: Self.namespaces)
        == .nodes([
          XPathNode(name: nil, text: "乙", line: 2),
          XPathNode(name: XMLName(local: "eId"), text: "2", line: 3),
        ]))
    #expect(try document.query("//namespace::*") == .nodes([]))
    #expect(try document.query("//p") == .nodes([]))
  }

  @Test func `numbers, strings and truth are values`() throws {
    let document = try XMLDocument(bytes: Array(Self.text.utf8))
    #expect(try document.query("count(//a:p)", namespaces: Self.namespaces) == .number(2))
    #expect(try document.query("string(//a:b)", namespaces: Self.namespaces) == .string("乙"))
    #expect(try document.query("//a:q", namespaces: Self.namespaces) == .nodes([]))
    #expect(try document.query("boolean(//a:q)", namespaces: Self.namespaces) == .boolean(false))
  }

  @Test func `elements come with everything in them`() throws {
    let document = try XMLDocument(bytes: Array(Self.text.utf8))
    let elements = try document.elements("//a:p[1] | //@eId", namespaces: Self.namespaces)
    #expect(elements == [document.root().elements[0]])
  }

  @Test(arguments: ["//", "//x:p", "nothing()", "", "1 +", "\u{B}"])
  func `a wrong expression is refused`(expression: String) {
    let failure = #expect(throws: XMLFailure.self) {
      try XMLDocument(bytes: Array(Self.text.utf8)).query(expression)
    }
    #expect(failure?.code == "xml-xpath")
  }

  @Test func `elements of what is no set are refused`() {
    #expect(throws: XMLFailure.xpath(expression: "1", reason: "not a set of nodes")) {
      try XMLDocument(bytes: Array(Self.text.utf8)).elements("1")
    }
  }
}
