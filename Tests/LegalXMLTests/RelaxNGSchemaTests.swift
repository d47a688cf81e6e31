import LegalXML
import Testing

/// RELAX NG: problems with lines, includes of the own folder only, one schema for many tasks.
struct RelaxNGSchemaTests {
  static let schema = """
    <element name="act" xmlns="http://relaxng.org/ns/structure/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <attribute name="date"><data type="date"/></attribute>
      <oneOrMore><element name="p"><text/></element></oneOrMore>
    </element>
    """

  @Test(
    arguments: zip(
      [
        "<act date='2024-02-29'><p>甲</p></act>", "<act date='2024-02-30'><p/></act>",
        "<act date='2024-02-29'>\n<p/>\n<q/></act>", "<law/>",
      ],
      [[], [1], [3], [1]]))
  func `a problem has a line`(text: String, lines: [Int]) throws {
    let schema = try RelaxNGSchema(bytes: Array(Self.schema.utf8))
    let problems = try schema.problems(in: XMLDocument(bytes: Array(text.utf8)))
    #expect(Set(problems.compactMap(\.line)) == Set(lines), "\(problems)")
    #expect(problems.allSatisfy { $0.origin == .relaxNG })
  }

  @Test func `tasks share one schema and compile their own`() async throws {
    let schema = try RelaxNGSchema(bytes: Array(Self.schema.utf8))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<16 {
        group.addTask {
          let own = try RelaxNGSchema(bytes: Array(Self.schema.utf8))
          for round in 0..<50 {
            let isValid = (task + round) % 2 == 0
            let text = "<act date='2024-02-29'><\(isValid ? "p" : "q")/></act>"
            for schema in [schema, own] {
              let problems = try schema.problems(in: XMLDocument(bytes: Array(text.utf8)))
              #expect(problems.isEmpty == isValid)
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `a schema includes a file of its folder`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "part.rng",
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><define name='p'><element name='p'><text/></element></define></grammar>"
    )
    let path = try folder.write(
      "main.rng",
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='part.rng'/><start><ref name='p'/></start></grammar>"
    )
    let schema = try RelaxNGSchema(path: path)
    #expect(try schema.problems(in: XMLDocument(bytes: Array("<p/>".utf8))).isEmpty)
    #expect(try !schema.problems(in: XMLDocument(bytes: Array("<q/>".utf8))).isEmpty)
  }

  @Test(arguments: ["include", "externalRef"])
  func `a schema includes nothing from elsewhere`(element: String) {
    let text =
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><\(element) href='../x.rng'/></grammar>"
    #expect(throws: XMLFailure.schemaReference(target: "../x.rng", file: "schema", line: 1)) {
      try RelaxNGSchema(bytes: Array(text.utf8), folder: "/nowhere")
    }
  }

  @Test func `a wrong schema is refused`() {
    let text =
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start>\n<ref name='x'/></start></grammar>"
    let failure = #expect(throws: XMLFailure.self) { try RelaxNGSchema(bytes: Array(text.utf8)) }
    #expect(failure?.code == "xml-schema")
  }
}
