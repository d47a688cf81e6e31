/// Reads one string of a JSON text, from behind its quotation mark to behind the one that ends it.
struct JSONString {
  /// UTF-8 offset of what is read next.
  private(set) var offset: Int
  private let end: Int
  /// The text before the stretch that is being read, where there was an escape.
  private var result: [UInt8] = []

  init(from start: Int, to end: Int) {
    offset = start
    self.end = end
  }

  /// The string; control characters within must be escaped.
  mutating func read(
    _ text: [UInt8], _ bytes: Span<UInt8>
  ) throws(JSONFailure) -> String {
    var start = offset
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        if result.isEmpty { return String(decoding: text[start..<(offset - 1)], as: UTF8.self) }
        result.append(contentsOf: text[start..<(offset - 1)])
        return String(decoding: result, as: UTF8.self)
      }
      guard byte >= 0x20 else { throw .syntax(offset: offset) }
      if byte == UInt8(ascii: "\\") {
        result.append(contentsOf: text[start..<offset])
        try escape(bytes)
        start = offset
      } else {
        offset += 1
      }
    }
    throw .syntax(offset: offset)
  }

  ///     escape = "\" ( '"' | "\" | "/" | "b" | "f" | "n" | "r" | "t" | "u" 4hexdigit )
  private mutating func escape(_ bytes: Span<UInt8>) throws(JSONFailure) {
    guard offset + 1 < end else { throw .syntax(offset: offset) }
    let sign = bytes[offset + 1]
    offset += 2
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(sign)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): append(try scalar(bytes))
    default: throw .syntax(offset: offset - 2)
    }
  }

  /// RFC 8259, section 7: a character outside the Basic Multilingual Plane is a pair of escapes.
  private mutating func scalar(_ bytes: Span<UInt8>) throws(JSONFailure) -> Unicode.Scalar {
    let first = try unit(bytes)
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard offset + 6 <= end, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let behind = offset
    offset += 2
    let second = try unit(bytes)
    guard (0xDC00..<0xE000).contains(second) else {
      offset = behind
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit(_ bytes: Span<UInt8>) throws(JSONFailure) -> UInt32 {
    guard offset + 4 <= end else { throw .syntax(offset: offset) }
    var unit: UInt32 = 0
    for index in offset..<(offset + 4) {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x61 + 10)
      default: throw .syntax(offset: index)
      }
    }
    offset += 4
    return unit
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
