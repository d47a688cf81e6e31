/// Why an operation on XML or HTML is impossible.
///
/// A document that is well-formed but breaks a schema is no failure: validation returns
/// `XMLProblem` values.
public enum XMLFailure: Error, Sendable, Hashable {
  /// An attribute or a namespace comes after the content of its element, or outside any element.
  case attributeOutsideTag(name: String)
  /// A line break was asked for in an element that has text, or text in one that has line breaks.
  case breakInMixedContent(element: String)
  /// XML 1.0 cannot hold the character.
  case character(scalar: UInt32, element: String?)
  /// The document has a document type declaration; none is read, whatever it says.
  case documentType(line: Int?)
  /// An element has two attributes of one name.
  case duplicateAttribute(name: String, element: String)
  /// There is nothing but white space.
  case empty
  /// The bytes do not fit the encoding that they declare, or nobody knows that encoding.
  case encoding(XMLProblem)
  /// The document is not well-formed; the first error comes first, and there is at least one.
  case malformed([XMLProblem])
  /// Not a name of an element or attribute.
  case name(String)
  /// The system has no more memory.
  case outOfMemory
  /// The document to be written has no root element, more than one, or text outside it.
  case root
  /// The schema cannot be compiled; the first error comes first.
  case schema([XMLProblem])
  /// A schema refers to something that is not a file of its own folder.
  case schemaReference(target: String, file: String, line: Int)
  /// One piece of text has more bytes than `limit`.
  case textTooLong(limit: Int, line: Int?)
  /// Elements are nested more than `limit` deep.
  case tooDeep(limit: Int, line: Int?)
  /// The document has more bytes than `limit`.
  case tooLarge(limit: Int)
  /// An element has more than `limit` attributes.
  case tooManyAttributes(limit: Int, line: Int?)
  /// The document has more than `limit` elements and attributes.
  case tooManyNodes(limit: Int, line: Int?)
  /// A prefix has no namespace where it stands.
  case undeclaredPrefix(name: String)
  /// Nobody knows the name of an encoding that the caller gave.
  case unknownEncoding(String)
  /// The file is not there or may not be read.
  case unreadable(path: String)

  /// Stable kebab-case name of the kind of failure; the same in all languages.
  package var code: String {
    switch self {
    case .attributeOutsideTag: "xml-attribute-outside-tag"
    case .breakInMixedContent: "xml-break-in-mixed-content"
    case .character: "xml-character"
    case .documentType: "xml-document-type"
    case .duplicateAttribute: "xml-duplicate-attribute"
    case .empty: "xml-empty"
    case .encoding: "xml-encoding"
    case .malformed: "xml-malformed"
    case .name: "xml-name"
    case .outOfMemory: "xml-out-of-memory"
    case .root: "xml-root"
    case .schema: "xml-schema"
    case .schemaReference: "xml-schema-reference"
    case .textTooLong: "xml-text-too-long"
    case .tooDeep: "xml-too-deep"
    case .tooLarge: "xml-too-large"
    case .tooManyAttributes: "xml-too-many-attributes"
    case .tooManyNodes: "xml-too-many-nodes"
    case .undeclaredPrefix: "xml-undeclared-prefix"
    case .unknownEncoding: "xml-unknown-encoding"
    case .unreadable: "xml-unreadable"
    }
  }

  /// 1-based line of the document that was read; `nil` when the failure has no place in one.
  public var line: Int? {
    switch self {
    case .documentType(let line), .textTooLong(_, let line), .tooDeep(_, let line),
      .tooManyAttributes(_, let line), .tooManyNodes(_, let line):
      line
    case .encoding(let problem): problem.line
    case .malformed(let problems), .schema(let problems): problems.first?.line
    case .schemaReference(_, _, let line): line
    default: nil
    }
  }
}
