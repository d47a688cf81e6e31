/// The signs of plain XML.
enum PlainScan {
  static let opening = UInt8(ascii: "<")
  static let closing = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let ampersand = UInt8(ascii: "&")
  static let equals = UInt8(ascii: "=")
  static let colon = UInt8(ascii: ":")

  /// The five characters that have names.
  private static let named: [(name: StaticString, byte: UInt8)] = [
    ("amp;", 0x26), ("lt;", 0x3C), ("gt;", 0x3E), ("quot;", 0x22), ("apos;", 0x27),
  ]

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The offset behind white space.
  @inline(__always)
  static func behindBlanks(_ source: Span<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < source.count, isBlank(source[place]) { place += 1 }
    return place
  }

  /// Whether two stretches of one length are equal.
  @inline(__always)
  static func areEqual(_ source: Span<UInt8>, _ first: Int, _ second: Int, _ length: Int) -> Bool {
    for index in 0..<length where source[first + index] != source[second + index] { return false }
    return true
  }

  /// Whether words stand at an offset.
  static func begins(_ source: Span<UInt8>, _ start: Int, with words: StaticString) -> Bool {
    guard start + words.utf8CodeUnitCount <= source.count else { return false }
    return words.withUTF8Buffer { words in
      for index in words.indices where source[start + index] != words[index] { return false }
      return true
    }
  }

  /// Whether a byte of a text is taken as it is: no control but tab and line feed, no `]]>`, and none
  /// of the characters U+FFFE and U+FFFF, which no document may have. The text is valid UTF-8.
  @inline(__always)
  static func isPlain(_ source: Span<UInt8>, _ place: Int) -> Bool {
    let byte = source[place]
    if byte > 0x5D { return byte != 0xEF || isCharacter(source, place) }
    if byte == 0x5D { return place + 1 >= source.count || source[place + 1] != 0x5D }
    return byte >= 0x20 || byte == 0x0A || byte == 0x09
  }

  /// Whether the three bytes from `EF` on are a character that documents may have.
  static func isCharacter(_ source: Span<UInt8>, _ place: Int) -> Bool {
    place + 2 < source.count && !(source[place + 1] == 0xBF && source[place + 2] >= 0xBE)
  }

  /// The character that a reference at an offset stands for, and the offset behind it; `nil` for one
  /// that is not among the five with names.
  static func reference(_ source: Span<UInt8>, at place: Int) -> (byte: UInt8, end: Int)? {
    for entry in named where begins(source, place + 1, with: entry.name) {
      return (entry.byte, place + 1 + entry.name.utf8CodeUnitCount)
    }
    return nil
  }
}
