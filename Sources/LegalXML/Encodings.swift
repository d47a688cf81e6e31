/// What the bytes of an XML document say of their encoding.
enum Encodings {
  /// How far the XML declaration is looked for.
  private static let declarationLength = 256

  /// The 1-based line of the first bytes that are not UTF-8, in a document that must be UTF-8.
  ///
  /// `nil` when all are, or when the document declares another encoding or begins as UTF-16 or
  /// UTF-32 do. Without declaration and mark a document is UTF-8: XML 1.0, section 4.3.3.
  static func lineOfWrongUTF8(in bytes: [UInt8]) -> Int? {
    guard !bytes.prefix(4).contains(0), !bytes.starts(with: [0xFF, 0xFE]),
      !bytes.starts(with: [0xFE, 0xFF]), declaresNothingElse(bytes),
      String(validating: bytes, as: UTF8.self) == nil
    else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var line = 1
    while true {
      switch parser.parseScalar(from: &rest) {
      case .emptyInput: return nil
      case .error: return line
      case .valid(let scalar): if scalar.first == 0x0A { line += 1 }
      }
    }
  }

  private static func declaresNothingElse(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(declarationLength), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>")?.lowerBound,
      let place = head[..<end].firstRange(of: "encoding")?.upperBound
    else { return true }
    let name = head[place..<end].drop { $0 == "=" || $0 == " " || $0 == "\"" || $0 == "'" }
    return name.lowercased().hasPrefix("utf-8")
  }
}
