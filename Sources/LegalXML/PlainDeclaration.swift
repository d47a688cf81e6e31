/// The declaration at the head of a plain document: version 1.0 and UTF-8, said or silent.
enum PlainDeclaration {
  /// The offset behind mark and declaration; `nil` where they say anything else.
  ///
  /// `mark? ('<?xml' version encoding? standalone? white-space* '?>')?`
  static func end(in source: Span<UInt8>) -> Int? {
    let start = PlainScan.begins(source, 0, with: "\u{FEFF}") ? 3 : 0
    guard PlainScan.begins(source, start, with: "<?xml") else { return start }
    guard var place = value(source, start + 5, of: "version", ["1.0"]) else { return nil }
    place = value(source, place, of: "encoding", ["UTF-8", "utf-8"]) ?? place
    place = value(source, place, of: "standalone", ["yes", "no"]) ?? place
    place = PlainScan.behindBlanks(source, place)
    return PlainScan.begins(source, place, with: "?>") ? place + 2 : nil
  }

  /// `white-space+ name '=' quotation`; the offset behind it, `nil` where the value is another.
  private static func value(
    _ source: Span<UInt8>, _ start: Int, of name: StaticString, _ values: [StaticString]
  ) -> Int? {
    var place = PlainScan.behindBlanks(source, start)
    guard place > start, PlainScan.begins(source, place, with: name) else { return nil }
    place += name.utf8CodeUnitCount
    guard place + 1 < source.count, source[place] == PlainScan.equals else { return nil }
    let mark = source[place + 1]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    for value in values where PlainScan.begins(source, place + 2, with: value) {
      let end = place + 2 + value.utf8CodeUnitCount
      if end < source.count, source[end] == mark { return end + 1 }
    }
    return nil
  }
}
