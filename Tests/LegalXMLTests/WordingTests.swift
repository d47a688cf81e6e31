import LegalXML
import Testing

/// Sentences and codes of failures and problems.
struct WordingTests {
  static let problem = XMLProblem(origin: .xsd, number: 1871, line: 3, reason: "R")
  static let failures: [(XMLFailure, String, String)] = [
    (
      .attributeOutsideTag(name: "b"), "xml-attribute-outside-tag",
      "the attribute b comes after the content"
    ),
    (
      .breakInMixedContent(element: "p"), "xml-break-in-mixed-content",
      "a line break beside text in <p>"
    ),
    (
      .character(scalar: 0xB, element: "p"), "xml-character",
      "XML cannot hold the character U+000B in <p>"
    ),
    (
      .character(scalar: 0xFFFE, element: nil), "xml-character",
      "XML cannot hold the character U+FFFE"
    ),
    (.documentType(line: 3), "xml-document-type", "a document type declaration is refused"),
    (
      .duplicateAttribute(name: "b", element: "p"), "xml-duplicate-attribute",
      "two attributes b in <p>"
    ),
    (.empty, "xml-empty", "the document is empty"),
    (.encoding(problem), "xml-encoding", "wrong encoding: R"),
    (.malformed([problem]), "xml-malformed", "not well-formed: R"),
    (.name("1"), "xml-name", "“1” is not a name in XML"),
    (.outOfMemory, "xml-out-of-memory", "out of memory"),
    (.root, "xml-root", "a document has exactly one root element"),
    (.schema([problem]), "xml-schema", "the schema is wrong: R"),
    (
      .schemaReference(target: "../x", file: "a.xsd", line: 3), "xml-schema-reference",
      "a.xsd refers to “../x”, which is not a file of its folder"
    ),
    (
      .textTooLong(limit: 9, line: 3), "xml-text-too-long", "a piece of text is longer than 9 bytes"
    ),
    (.tooDeep(limit: 9, line: 3), "xml-too-deep", "elements are nested more than 9 deep"),
    (.tooLarge(limit: 9), "xml-too-large", "the document has more than 9 bytes"),
    (
      .tooManyAttributes(limit: 9, line: 3), "xml-too-many-attributes",
      "an element has more than 9 attributes"
    ),
    (
      .tooManyNodes(limit: 9, line: 3), "xml-too-many-nodes",
      "the document has more than 9 elements and attributes"
    ),
    (.undeclaredPrefix(name: "t:a"), "xml-undeclared-prefix", "the prefix of t:a has no namespace"),
    (.unknownEncoding("x"), "xml-unknown-encoding", "unknown encoding “x”"),
    (.unreadable(path: "/x"), "xml-unreadable", "cannot read /x"),
  ]

  @Test(arguments: failures)
  func `a failure has a code and a sentence in both languages`(
    failure: XMLFailure, code: String, english: String
  ) {
    #expect(failure.code == code)
    #expect(failure.message.english == english)
    #expect(failure.message.chinese.unicodeScalars.contains { $0.value >= 0x4E00 || $0 == "“" })
  }

  @Test func `a problem says what it is in Chinese and keeps the reason`() {
    #expect(Self.problem.code == "xsd-1871")
    #expect(Self.problem.message.english == "R")
    #expect(Self.problem.message.chinese == "内容不合规定：R")
    #expect(Self.problem.description == "xsd-1871, line 3: R")
    #expect(
      XMLProblem(origin: .parser, number: 4, line: nil, reason: "R").description == "xml-4: R")
  }
}
