internal import CLibXML2

/// A compiled RELAX NG schema in the XML syntax.
///
/// A class because it owns memory of libxml2 that tasks share: nothing writes to it after its
/// compilation, and each validation has a context of its own. Hence `@unchecked Sendable`.
package final class RelaxNGSchema: @unchecked Sendable {
  private let pointer: xmlRelaxNGPtr

  /// Compiles a schema; what it includes must lie in `folder`, and without one it includes nothing.
  ///
  /// - Throws: The failures of reading a document, `schemaReference`, `unreadable` or `schema`.
  package init(bytes: [UInt8], folder: String? = nil) throws(XMLFailure) {
    pointer = try Self.compile(SchemaSource.read(bytes: bytes, folder: folder))
  }

  /// Compiles the schema of a file; what it includes must lie in the same folder.
  ///
  /// - Throws: As `init(bytes:folder:)`.
  package init(path: String) throws(XMLFailure) {
    pointer = try Self.compile(SchemaSource.read(path: path))
  }

  deinit {
    xmlRelaxNGFree(pointer)
  }

  /// The compiler works on a copy of the document, which the schema keeps.
  private static func compile(
    _ source: borrowing SchemaSource
  ) throws(XMLFailure) -> xmlRelaxNGPtr {
    guard let context = xmlRelaxNGNewDocParserCtxt(source.document.pointer) else {
      throw .outOfMemory
    }
    defer { xmlRelaxNGFreeParserCtxt(context) }
    let errors = ErrorCollector()
    let schema = errors.collecting { xmlRelaxNGParse(context) }
    guard let schema, errors.problems.isEmpty else {
      xmlRelaxNGFree(schema)
      throw errors.problems.isEmpty ? .outOfMemory : .schema(errors.problems)
    }
    return schema
  }

  /// What the schema finds wrong with a document, at most `limit` problems.
  ///
  /// An empty answer means that the document is valid. libxml2 speaks coarsely about attributes and
  /// stops early: where an XSD exists, prefer its words. Tasks may ask at the same time, each about
  /// a document of its own.
  package func problems(
    in document: borrowing XMLDocument, limit: Int = 1_000
  ) throws(XMLFailure) -> [XMLProblem] {
    guard let context = xmlRelaxNGNewValidCtxt(pointer) else { throw .outOfMemory }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    let errors = ErrorCollector(limit: max(1, limit))
    let status = errors.collecting { xmlRelaxNGValidateDoc(context, document.pointer) }
    guard (status == 0) == errors.problems.isEmpty else { throw .outOfMemory }
    return errors.problems
  }
}
