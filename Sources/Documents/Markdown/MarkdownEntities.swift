internal import LegalXML

/// Reads `&name;`, `&#12288;` and `&#x3000;`.
enum MarkdownEntities {
  /// No name or number is longer.
  private static let limit = 32

  /// The character at an offset and the offset behind its `;`; `nil` when none is named there.
  static func read(in bytes: [UInt8], from offset: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let stop = min(bytes.count, offset + limit)
    var end = offset + 1
    while end < stop,
      Mark.isLetter(bytes[end]) || Mark.isDigit(bytes[end]) || bytes[end] == Mark.hash
    {
      end += 1
    }
    guard end < stop, bytes[end] == UInt8(ascii: ";"), end > offset + 1 else { return nil }
    let name = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
    guard let scalar = scalar(name) else { return nil }
    return (scalar, end + 1)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return HTMLEntities.scalar(named: name) }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return number.flatMap(HTMLEntities.scalar(numbered:))
  }
}

extension MarkdownInline {
  /// Takes an entity, or `&` as it is.
  mutating func entity() {
    guard let entity = MarkdownEntities.read(in: bytes, from: offset) else { return literal() }
    for byte in String(entity.scalar).utf8 { out.append(byte) }
    offset = entity.end
  }
}
