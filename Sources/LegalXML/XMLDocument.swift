internal import CLibXML2

/// A well-formed document, owned: freed at the end of its life, never copied, of one task.
///
/// What it holds is copied out by `root()`, by queries and by the schemas.
package struct XMLDocument: ~Copyable {
  /// The document; valid while the value lives.
  let pointer: xmlDocPtr

  deinit {
    xmlFreeDoc(pointer)
  }

  /// Reads a document; neither files nor the network are touched.
  ///
  /// The encoding is that of the byte order mark or the declaration, else UTF-8.
  ///
  /// - Throws: `empty`, `tooLarge`, `tooDeep`, `tooManyAttributes`, `tooManyNodes`, `textTooLong`, `documentType`,
  ///   `encoding`, `malformed` or `outOfMemory`.
  package init(bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLFailure) {
    try self.init(bytes: bytes, limits: limits, address: nil)
  }

  /// Reads a document that knows its own address, from which schemas resolve references.
  init(bytes: [UInt8], limits: XMLLimits, address: String?) throws(XMLFailure) {
    pointer = try Self.parse(bytes, limits: limits, address: address) { context in
      let parserGuard = ParserGuard(limits: limits)
      parserGuard.install(in: context)
      return { Self.extendingLifetime(of: parserGuard) { $0.failure } }
    }
  }

  /// Reads a document with a guard that `install` puts into the parser.
  ///
  /// `install` gives back what tells why the guard stopped the parser, and keeps the guard alive.
  static func parse(
    _ bytes: [UInt8], limits: XMLLimits, address: String?,
    install: (xmlParserCtxtPtr) -> () -> XMLFailure?
  ) throws(XMLFailure) -> xmlDocPtr {
    LibXML2.initialize
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard bytes.contains(where: { !isBlank($0) }) else { throw .empty }
    if let line = AttributeCrowd.line(in: bytes) {
      throw .tooManyAttributes(limit: AttributeCrowd.limit, line: line)
    }
    guard let context = xmlNewParserCtxt() else { throw .outOfMemory }
    defer { xmlFreeParserCtxt(context) }
    let stopped = install(context)
    let errors = ErrorCollector()
    let options = CInt(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)
    let document = errors.collecting {
      bytes.withUnsafeBytes { buffer in
        xmlCtxtReadMemory(
          context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(buffer.count),
          address, nil, options)
      }
    }
    let failure = stopped()
    let problems = errors.problems.filter { !isAboutIdentifiers($0) }
    guard let document, failure == nil, problems.isEmpty else {
      xmlFreeDoc(document)
      throw failure ?? XMLFailure(parsing: problems, of: bytes)
    }
    return document
  }

  /// A repeated or odd `xml:id` is no error of XML 1.0: the document is well-formed all the same.
  private static func isAboutIdentifiers(_ problem: XMLProblem) -> Bool {
    let number = UInt32(truncatingIfNeeded: problem.number)
    return number == XML_DTD_ID_REDEFINED.rawValue || number == XML_DTD_XMLID_VALUE.rawValue
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func extendingLifetime<Owner: AnyObject, Result>(
    of owner: Owner, _ body: (Owner) -> Result
  ) -> Result {
    defer { extendLifetime(owner) }
    return body(owner)
  }
}

extension XMLFailure {
  /// The failure that the errors of a parser amount to.
  ///
  /// Where the parser stumbles over bytes that are not UTF-8 it has many ways of saying so.
  fileprivate init(parsing problems: [XMLProblem], of bytes: [UInt8]) {
    if let line = Encodings.lineOfWrongUTF8(in: bytes) {
      self = .encoding(
        XMLProblem(
          origin: .parser, number: Int(XML_ERR_INVALID_ENCODING.rawValue), line: line,
          reason: "not UTF-8"))
      return
    }
    guard let first = problems.first else {
      self = .outOfMemory
      return
    }
    switch UInt32(first.number) {
    case XML_ERR_NO_MEMORY.rawValue where first.reason.contains("huge text node"):
      self = .textTooLong(limit: XMLLimits().text, line: first.line)
    case XML_ERR_NO_MEMORY.rawValue: self = .outOfMemory
    case XML_ERR_UNKNOWN_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue,
      XML_ERR_INVALID_ENCODING.rawValue, XML_I18N_NO_NAME.rawValue...XML_I18N_NO_OUTPUT.rawValue:
      self = .encoding(first)
    default: self = .malformed(problems)
    }
  }
}
