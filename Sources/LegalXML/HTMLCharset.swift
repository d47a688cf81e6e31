internal import CLibXML2

/// The encoding of a web page.
enum HTMLCharset {
  /// How far into a page its own statement is looked for.
  private static let prescan = 4_096
  /// How many bytes are converted at a time: each bad one moves what is left.
  private static let pieceLength = 1 << 16
  /// With more bad bytes the page is not in the encoding.
  private static let badLimit = 10_000

  /// The text of a page without U+0000; bytes that do not fit become U+FFFD.
  ///
  /// - Throws: `unknownEncoding` for a `charset` that nobody knows, `encoding` or `outOfMemory`.
  static func decode(_ bytes: [UInt8], charset: String?) throws(XMLFailure) -> String {
    if let charset, handlerName(charset) == nil { throw .unknownEncoding(charset) }
    let text =
      switch mark(of: bytes) ?? charset.flatMap(handlerName)
        ?? (isMisdeclared(bytes) ? "UTF-8" : declared(in: bytes))
      {
      case let name? where name == "UTF-8": String(decoding: bytes, as: UTF8.self)
      case let name?: try convert(bytes, from: name)
      case nil:
        if let text = String(validating: bytes, as: UTF8.self) {
          text
        } else {
          try convert(bytes, from: "GB18030")
        }
      }
    var scalars = text.unicodeScalars
    scalars.removeAll { $0.value == 0 || $0.value == 0xFEFF }
    return String(scalars)
  }

  /// Whether a page says that it is in GB 2312 or the like and its bytes are Chinese in UTF-8. A few
  /// glyphs of GB 18030 may be valid UTF-8 by chance: 联通; a page of them is not.
  static func isMisdeclared(_ bytes: [UInt8]) -> Bool {
    guard mark(of: bytes) == nil, declared(in: bytes) == "GB18030",
      String(validating: bytes, as: UTF8.self) != nil
    else { return false }
    // Ideographs begin with E4 to E9 in UTF-8, pairs of GB 18030 look like two bytes: C0 to DF.
    let ideographs = bytes.count { (0xE3...0xEF).contains($0) }
    let others = bytes.count { (0xC2...0xDF).contains($0) }
    return ideographs >= 4 && ideographs > others
  }

  private static func mark(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    return nil
  }

  /// The name of an encoding in libxml2; `nil` when it has no such encoding.
  private static func handlerName(_ label: String) -> String? {
    let name =
      switch label.lowercased() {
      case "utf-8", "utf8": "UTF-8"
      case "gb2312", "gb_2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "gb18030": "GB18030"
      case "iso-8859-1", "latin1", "us-ascii", "ascii": "WINDOWS-1252"
      default: label
      }
    guard !name.isEmpty, let handler = xmlFindCharEncodingHandler(name) else { return nil }
    xmlCharEncCloseFunc(handler)
    return name
  }

  /// What `charset=` says near the beginning; `nil` when it says nothing that is known.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(prescan), as: UTF8.self).lowercased()
    var rest = head[...]
    while let index = rest.firstRange(of: "charset")?.upperBound {
      rest = rest[index...].drop { $0 == " " }
      guard rest.first == "=" else { continue }
      let value = rest.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
      let label = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
      // The page that says so in bytes is not UTF-16: WHATWG HTML, 13.2.3.2.
      let name = label.hasPrefix("utf-16") ? "UTF-8" : handlerName(String(label))
      if let name { return name }
    }
    return nil
  }

  private static func convert(
    _ bytes: [UInt8], from name: String
  ) throws(XMLFailure) -> String {
    guard let handler = xmlFindCharEncodingHandler(name) else { throw .unknownEncoding(name) }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreate(), let output = xmlBufferCreate() else { throw .outOfMemory }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    let errors = ErrorCollector(limit: 1)
    var rest = bytes[...]
    var bad = 0
    while xmlBufferLength(input) > 0 || !rest.isEmpty {
      let before = xmlBufferLength(input)
      if before > 0 { _ = errors.collecting { xmlCharEncInFunc(handler, output, input) } }
      let left = xmlBufferLength(input)
      guard left == before else { continue }
      if left < 8, !rest.isEmpty {
        let piece = Array(rest.prefix(pieceLength))
        rest = rest.dropFirst(pieceLength)
        guard xmlBufferAdd(input, piece, CInt(piece.count)) == 0 else { throw .outOfMemory }
        continue
      }
      bad += 1
      if bad > badLimit, let problem = errors.problems.first { throw .encoding(problem) }
      xmlBufferCat(output, "\u{FFFD}")
      xmlBufferShrink(input, 1)
    }
    let content = UnsafeBufferPointer(
      start: xmlBufferContent(output), count: Int(xmlBufferLength(output)))
    return String(decoding: content, as: UTF8.self)
  }
}
