internal import ChineseText
internal import JSONText

/// Looks at the start of a text to tell what kind of records it holds.
enum RecordSniffing {
  /// The kind of a text; `nil` where it looks like none.
  static func kind(of text: [UInt8]) -> RecordKind? {
    guard let first = text.first(where: { $0 > 0x20 }) else { return nil }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return json(text)
    case UInt8(ascii: "<"): return isFeed(text) ? .xml : nil
    default: return CSVRecords.isTable(text) ? .csv : nil
    }
  }

  /// Whether a value that ends before an offset is the first of several that stand on lines.
  static func isLineEnd(before offset: Int, _ text: [UInt8]) -> Bool {
    guard let end = text[offset...].firstIndex(of: 0x0A) else { return false }
    let start = text[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard text[offset..<end].allSatisfy({ $0 <= 0x20 }) else { return false }
    guard text[..<start].allSatisfy({ $0 <= 0x20 }) else { return false }
    return text[end...].contains { $0 > 0x20 }
  }

  /// A text of UTF-8 without an XML declaration, which may name the encoding that the file had.
  static func withoutDeclaration(_ text: [UInt8]) -> [UInt8] {
    guard let first = text.firstIndex(where: { $0 > 0x20 }) else { return text }
    guard text[first...].starts(with: Array("<?xml ".utf8)) else { return Array(text[first...]) }
    guard let end = text[first...].firstIndex(of: UInt8(ascii: ">")) else { return text }
    // Lines keep their numbers.
    let breaks = text[..<end].count { $0 == 0x0A }
    return Array(repeating: 0x0A, count: breaks) + text[(end + 1)...]
  }

  /// An object begins with a name, an array with a value that has a name within.
  private static func json(_ text: [UInt8]) -> RecordKind? {
    let signs = text.lazy.filter { $0 > 0x20 }.prefix(3)
    let starts = ["{\"", "[{\"", "[{}", "{}"].map { Array($0.utf8) }
    guard starts.contains(where: { signs.starts(with: $0) }) else { return nil }
    var reader = JSONReader(text.indices)
    guard (try? reader.value(text)) != nil else { return .json }
    return isLineEnd(before: reader.offset, text) ? .jsonLines : .json
  }

  private static func isFeed(_ text: [UInt8]) -> Bool {
    let head = Array(text.prefix(2_048))
    return ["<rss", "<feed", "<rdf:RDF"].contains {
      ByteSearch.first(Array($0.utf8), in: head) != nil
    }
  }
}
