import Foundation
import LegalXML
import Testing

/// XSD: problems with lines, imports of the own folder only, one schema for many tasks.
struct XSDSchemaTests {
  static let main = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"
        xmlns="urn:a" elementFormDefault="qualified">
      <xs:element name="act">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="p" maxOccurs="unbounded">
              <xs:complexType mixed="true">
                <xs:attribute name="eId" type="xs:string" use="required"/>
                <xs:attribute name="date" type="xs:date"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
        <xs:unique name="eIds"><xs:selector xpath="*"/><xs:field xpath="@eId"/></xs:unique>
      </xs:element>
    </xs:schema>
    """

  static func importing(_ location: String) -> String {
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="\(location)"/>
      <xs:element name="a"><xs:complexType><xs:attribute ref="xml:lang"/></xs:complexType>
      </xs:element>
    </xs:schema>
    """
  }

  static let xml = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="http://www.w3.org/XML/1998/namespace">
      <xs:attribute name="lang" type="xs:language"/>
    </xs:schema>
    """

  private func problems(_ schema: XSDSchema, _ text: String) throws -> [XMLProblem] {
    try schema.problems(in: XMLDocument(bytes: Array(text.utf8)))
  }

  private func failure(_ make: () throws(XMLFailure) -> XSDSchema) -> XMLFailure? {
    do throws(XMLFailure) {
      _ = try make()
      return nil
    } catch {
      return error
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let problems: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "valid", text: "<act xmlns='urn:a'><p eId='1'/></act>", problems: []),
    Case(name: "another root", text: "\n<law/>", problems: ["xsd-1845 2"]),
    Case(
      name: "an unknown element", text: "<act xmlns='urn:a'>\n<p eId='1'/>\n<q/></act>",
      problems: ["xsd-1871 3"]),
    Case(
      name: "an unknown attribute", text: "<act xmlns='urn:a'>\n<p eId='1' x=''/></act>",
      problems: ["xsd-1866 2"]),
    Case(
      name: "a missing attribute", text: "<act xmlns='urn:a'>\n\n<p/></act>",
      problems: ["xsd-1868 3"]),
    Case(
      name: "no date", text: "<act xmlns='urn:a'><p eId='1'\n date='2024-02-30'/></act>",
      problems: ["xsd-1824 2"]),
    Case(
      name: "an eId twice", text: "<act xmlns='urn:a'><p eId='1'/>\n<p eId='1'/></act>",
      problems: ["xsd-1877 2"]),
    Case(
      name: "two problems", text: "<act xmlns='urn:a'>\n<p/>\n<p/></act>",
      problems: ["xsd-1868 2", "xsd-1868 3"]),
  ]

  @Test(arguments: cases)
  func `a problem has a code and a line`(sample: Case) throws {
    let schema = try XSDSchema(bytes: Array(Self.main.utf8))
    let problems = try problems(schema, sample.text)
    #expect(problems.map { "\($0.code) \($0.line ?? 0)" } == sample.problems, "\(problems)")
  }

  @Test func `lines are exact beyond 65,535 and the number of problems is limited`() throws {
    let schema = try XSDSchema(bytes: Array(Self.main.utf8))
    let text =
      "<act xmlns='urn:a'>" + String(repeating: "\n", count: 70_000) + "<p eId='1'/>\n<q/></act>"
    #expect(try problems(schema, text).map(\.line) == [70_002])
    let many = "<act xmlns='urn:a'>" + String(repeating: "<p/>", count: 2_000) + "</act>"
    #expect(try problems(schema, many).count == 1_000)
    #expect(try schema.problems(in: XMLDocument(bytes: Array(many.utf8)), limit: 3).count == 3)
  }

  @Test func `tasks share one schema`() async throws {
    let schema = try XSDSchema(bytes: Array(Self.main.utf8))
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<16 {
        group.addTask {
          var count = 0
          for round in 0..<50 {
            let wrong = (task + round) % 3
            let text = "<act xmlns='urn:a'><p eId='x'/>" + String(repeating: "<p/>", count: wrong)
            count += try schema.problems(in: XMLDocument(bytes: Array((text + "</act>").utf8)))
              .count
            count -= wrong
          }
          return count
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 0, count: 16))
  }

  @Test func `tasks compile schemas at the same time`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<16 {
        group.addTask { _ = try XSDSchema(bytes: Array(Self.main.utf8)) }
      }
      try await group.waitForAll()
    }
  }

  @Test func `a schema imports a file of its folder`() throws {
    let folder = try ScratchFolder()
    try folder.write("xml.xsd", Self.xml)
    let path = try folder.write("main.xsd", Self.importing("./xml.xsd"))
    let schemas = [
      try XSDSchema(path: path),
      try XSDSchema(bytes: Array(Self.importing("xml.xsd").utf8), folder: folder.url.path),
    ]
    for schema in schemas {
      #expect(try problems(schema, "<a xml:lang='zh'/>").isEmpty)
      #expect(try problems(schema, "<a xml:lang='!'/>").map(\.code) == ["xsd-1824"])
    }
  }

  @Test(arguments: [
    "../xml.xsd", "/etc/xml.xsd", "sub/xml.xsd", "http://127.0.0.1:9/xml.xsd", "file:///xml.xsd",
    "..", "%2e%2e%2fxml.xsd", "", "xml.xsd?x", "a\\b",
  ])
  func `a schema imports nothing from elsewhere`(location: String) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("main.xsd", Self.importing(location))
    #expect(
      failure { () throws(XMLFailure) in try XSDSchema(path: path) }
        == .schemaReference(target: location, file: "main.xsd", line: 2))
  }

  @Test func `a schema of bytes without a folder imports nothing`() {
    let failure = failure { () throws(XMLFailure) in
      try XSDSchema(bytes: Array(Self.importing("./xml.xsd").utf8))
    }
    #expect(failure == .schemaReference(target: "./xml.xsd", file: "schema", line: 2))
  }

  @Test func `a base does not move the folder`() throws {
    let folder = try ScratchFolder()
    try folder.write("xml.xsd", Self.xml)
    let text = Self.importing("xml.xsd").replacing(
      "<xs:import", with: "<xs:import xml:base='/etc/'")
    let path = try folder.write("main.xsd", text)
    #expect(
      failure { () throws(XMLFailure) in try XSDSchema(path: path) }?.code
        == "xml-schema-reference")
  }

  @Test func `an imported file may import in turn, but not have a document type`() throws {
    let folder = try ScratchFolder()
    try folder.write("xml.xsd", "<!DOCTYPE xs:schema SYSTEM 'x.dtd'>\n" + Self.xml)
    let path = try folder.write("main.xsd", Self.importing("xml.xsd"))
    #expect(
      failure { () throws(XMLFailure) in try XSDSchema(path: path) } == .documentType(line: 1))
    try folder.write(
      "xml.xsd",
      Self.xml.replacing(
        "<xs:attribute", with: "<xs:include schemaLocation='part.xsd'/><xs:attribute"))
    #expect(
      failure { () throws(XMLFailure) in try XSDSchema(path: path) }
        == .unreadable(path: "\(folder.url.path)/part.xsd"))
    try folder.write("part.xsd", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>")
    #expect(failure { () throws(XMLFailure) in try XSDSchema(path: path) } == nil)
  }

  @Test func `a missing file is named`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("main.xsd", Self.importing("xml.xsd"))
    #expect(
      failure { () throws(XMLFailure) in try XSDSchema(path: path) }
        == .unreadable(path: "\(folder.url.path)/xml.xsd"))
    #expect(
      failure { () throws(XMLFailure) in try XSDSchema(path: "/nowhere.xsd") }
        == .unreadable(path: "/nowhere.xsd"))
    #expect(
      failure { () throws(XMLFailure) in try XSDSchema(path: folder.url.path) }
        == .unreadable(path: folder.url.path))
  }

  @Test func `a wrong schema is refused with its line`() {
    let text = Self.main.replacing("xs:date", with: "xs:datum")
    let failure = failure { () throws(XMLFailure) in try XSDSchema(bytes: Array(text.utf8)) }
    #expect(failure?.code == "xml-schema")
    #expect(failure?.line == 9)
  }

  @Test func `a document does not choose its own schema`() throws {
    let schema = try XSDSchema(bytes: Array(Self.main.utf8))
    let text = """
      <act xmlns='urn:a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
        xsi:schemaLocation='urn:a http://127.0.0.1:9/a.xsd'><q/></act>
      """
    #expect(try problems(schema, text).map(\.code) == ["xsd-1871"])
  }
}
