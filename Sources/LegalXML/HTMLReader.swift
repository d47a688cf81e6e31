internal import CLibXML2

/// Reads web pages as they are, however broken their tags.
package enum HTMLReader {
  /// Reads a page; neither files nor the network are touched.
  ///
  /// The encoding is that of the byte order mark, else `charset`, else what the page says of
  /// itself unless that is plainly wrong, else UTF-8 where the bytes are valid, else GB 18030. GB 2312 and GBK are read as
  /// GB 18030. Bytes that do not fit the encoding become U+FFFD.
  ///
  /// - Throws: `empty`, `tooLarge`, `tooDeep`, `tooManyAttributes`, `textTooLong`, `encoding` where thousands of bytes do not fit,
  ///   `unknownEncoding` for a `charset` that nobody knows, or `outOfMemory`.
  package static func read(
    _ bytes: [UInt8], charset: String? = nil, limits: XMLLimits = XMLLimits()
  ) throws(XMLFailure) -> HTMLPage {
    let document = try document(bytes, charset: charset, limits: limits)
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return HTMLPage(title: nil, lines: []) }
    var layout = HTMLLayout()
    NodeWalk.visit(root, enter: { layout.enter($0) }, leave: { layout.leave($0) })
    return layout.page()
  }

  /// Reads a page as blocks, with what its tags say of each; the encoding is found in the same way.
  ///
  /// - Throws: as `read` does.
  package static func content(
    of bytes: [UInt8], charset: String? = nil, limits: XMLLimits = XMLLimits()
  ) throws(XMLFailure) -> HTMLContent {
    let document = try document(bytes, charset: charset, limits: limits)
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return HTMLContent() }
    var layout = HTMLBlockLayout()
    layout.readComments(around: root)
    NodeWalk.visit(root, enter: { layout.enter($0) }, leave: { layout.leave($0) })
    var page = layout.page()
    page.isMisdeclared = charset == nil && HTMLCharset.isMisdeclared(bytes)
    return page
  }

  private static func document(
    _ bytes: [UInt8], charset: String?, limits: XMLLimits
  ) throws(XMLFailure) -> htmlDocPtr {
    LibXML2.initialize
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let text = try HTMLCharset.decode(bytes, charset: charset)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    if let line = HTMLAttributeCrowd.line(in: text) {
      throw .tooManyAttributes(limit: AttributeCrowd.limit, line: line)
    }
    return try parse(text, limits: limits)
  }

  private static func parse(_ text: String, limits: XMLLimits) throws(XMLFailure) -> htmlDocPtr {
    guard let context = htmlNewParserCtxt() else { throw .outOfMemory }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let errors = ErrorCollector(level: XML_ERR_FATAL)
    var text = text
    let document = errors.collecting {
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { buffer in
          htmlCtxtReadMemory(
            context, buffer.baseAddress, CInt(buffer.count), nil, "UTF-8",
            CInt(bitPattern: options))
        }
      }
    }
    guard let document else { throw .outOfMemory }
    // Where the parser stops it would leave the rest of the page out.
    guard clibxml2_parser_is_stopped(context) == 0 else {
      xmlFreeDoc(document)
      let stop = errors.problems.first { $0.reason.contains("depth") }
      throw stop.map { .tooDeep(limit: 256, line: $0.line) }
        ?? .textTooLong(limit: 10_000_000, line: nil)
    }
    return document
  }
}
