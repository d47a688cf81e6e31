internal import CLibXML2

/// A compiled XSD schema.
///
/// A class because it owns memory of libxml2 that tasks share: nothing writes to it after its
/// compilation, and each validation has a context of its own. Hence `@unchecked Sendable`.
package final class XSDSchema: @unchecked Sendable {
  /// The schema points into its document.
  private let source: SchemaSource
  private let pointer: xmlSchemaPtr

  /// Compiles a schema; what it imports must lie in `folder`, and without one it imports nothing.
  ///
  /// - Throws: The failures of reading a document, `schemaReference`, `unreadable` or `schema`.
  package convenience init(bytes: [UInt8], folder: String? = nil) throws(XMLFailure) {
    try self.init(SchemaSource.read(bytes: bytes, folder: folder))
  }

  /// Compiles the schema of a file; what it imports must lie in the same folder.
  ///
  /// - Throws: As `init(bytes:folder:)`.
  package convenience init(path: String) throws(XMLFailure) {
    try self.init(SchemaSource.read(path: path))
  }

  private init(_ source: consuming SchemaSource) throws(XMLFailure) {
    pointer = try Self.compile(source)
    self.source = source
  }

  deinit {
    xmlSchemaFree(pointer)
  }

  private static func compile(_ source: borrowing SchemaSource) throws(XMLFailure) -> xmlSchemaPtr {
    guard let context = xmlSchemaNewDocParserCtxt(source.document.pointer) else {
      throw .outOfMemory
    }
    defer { xmlSchemaFreeParserCtxt(context) }
    let errors = ErrorCollector()
    let schema = errors.collecting { xmlSchemaParse(context) }
    guard let schema, errors.problems.isEmpty else {
      xmlSchemaFree(schema)
      throw errors.problems.isEmpty ? .outOfMemory : .schema(errors.problems)
    }
    return schema
  }

  /// What the schema finds wrong with a document, in document order, at most `limit` problems.
  ///
  /// An empty answer means that the document is valid. Tasks may ask at the same time, each about
  /// a document of its own: validation leaves marks in the document.
  package func problems(
    in document: borrowing XMLDocument, limit: Int = 1_000
  ) throws(XMLFailure) -> [XMLProblem] {
    guard let context = xmlSchemaNewValidCtxt(pointer) else { throw .outOfMemory }
    defer { xmlSchemaFreeValidCtxt(context) }
    let errors = ErrorCollector(limit: max(1, limit))
    let status = errors.collecting { xmlSchemaValidateDoc(context, document.pointer) }
    guard (status == 0) == errors.problems.isEmpty else { throw .outOfMemory }
    return errors.problems
  }
}
