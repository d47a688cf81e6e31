/// A character that JSON writes as an escape: what RFC 8259, section 7, asks for, U+0000–U+001F, the
/// quotation mark and the reverse solidus; besides U+2028 and U+2029, at which other programs end a
/// line of JSON Lines.
struct JSONEscape {
  /// The escape.
  let text: [UInt8]
  /// Bytes of the character that it stands for.
  let length: Int

  /// The escape of the character at a UTF-8 offset; `nil` for one that is written as it is.
  init?(at offset: Int, in bytes: Span<UInt8>) {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\""): self.init("\\\"")
    case UInt8(ascii: "\\"): self.init("\\\\")
    case 0x0A: self.init("\\n")
    case 0x09: self.init("\\t")
    case 0x0D: self.init("\\r")
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      self.init(Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      switch bytes[offset + 2] {
      case 0xA8: self.init("\\u2028", length: 3)
      case 0xA9: self.init("\\u2029", length: 3)
      default: return nil
      }
    default: return nil
    }
  }

  private init(_ escape: String, length: Int = 1) {
    self.init(Array(escape.utf8), length: length)
  }

  private init(_ escape: [UInt8], length: Int = 1) {
    text = escape
    self.length = length
  }

  /// The first offset from another on at which a character may have to be escaped; the end where
  /// there is none. Sixteen bytes are looked at together.
  static func nextPlace(from start: Int, in bytes: Span<UInt8>) -> Int {
    var offset = start
    let lastBlock = bytes.count - Block.scalarCount
    let words = bytes.bytes
    while offset <= lastBlock {
      let block = words.unsafeLoadUnaligned(fromByteOffset: offset, as: Block.self)
      let isSpecial =
        (block .< all(0x20)) .| (block .== all(0x22)) .| (block .== all(0x5C))
        .| (block .== all(0xE2))
      // A byte of ones for each such offset, the first one lowest.
      let places = unsafeBitCast(isSpecial, to: SIMD2<UInt64>.self)
      let lower = places.x.littleEndian
      if lower != 0 { return offset + lower.trailingZeroBitCount / 8 }
      let upper = places.y.littleEndian
      if upper != 0 { return offset + 8 + upper.trailingZeroBitCount / 8 }
      offset += Block.scalarCount
    }
    while offset < bytes.count, !mayNeedEscape(bytes[offset]) { offset += 1 }
    return offset
  }

  private typealias Block = SIMD16<UInt8>

  @inline(__always)
  private static func all(_ byte: UInt8) -> Block { Block(repeating: byte) }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xE2
  }
}
