internal import ChineseText

/// A short text as the numbers of its characters, for rules that look back and forth.
typealias Glyphs = [UInt32]

extension Glyphs {
  /// The characters of a string.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Glyphs(utf8: $0.span) }
  }

  /// The characters of validated UTF-8.
  init(utf8 bytes: Span<UInt8>) {
    self = []
    reserveCapacity(bytes.count / 3 + 1)
    var offset = 0
    while offset < bytes.count {
      let next = glyph(at: offset, in: bytes)
      append(next.value)
      offset += next.length
    }
  }

  /// The characters without blanks and punctuation: what is compared where layout may differ.
  var letters: Glyphs { compactMap { Equivalence().letter($0) } }
}

extension Collection<UInt32> {
  /// The characters as a string.
  var string: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 3)
    for value in self {
      switch value {
      case 0..<0x80: bytes.append(UInt8(value))
      case 0x80..<0x800:
        bytes.append(0xC0 | UInt8(value >> 6))
        bytes.append(0x80 | UInt8(value & 63))
      case 0x800..<0x1_0000:
        bytes.append(0xE0 | UInt8(value >> 12))
        bytes.append(0x80 | UInt8(value >> 6 & 63))
        bytes.append(0x80 | UInt8(value & 63))
      default:
        bytes.append(0xF0 | UInt8(value >> 18 & 7))
        bytes.append(0x80 | UInt8(value >> 12 & 63))
        bytes.append(0x80 | UInt8(value >> 6 & 63))
        bytes.append(0x80 | UInt8(value & 63))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Glyphs {
  /// Where a text begins to stand in this one; `nil` when it does not, or is empty.
  func place(of other: some Collection<UInt32>, from start: Int = 0) -> Int? {
    guard let first = other.first, count >= other.count + start else { return nil }
    var index = start
    while index + other.count <= count {
      if self[index] == first, self[index..<(index + other.count)].elementsEqual(other) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension UInt32 {
  /// Whether the character is a Latin letter or a digit.
  var isLatinWord: Bool {
    self < 0x80 && (self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26)
  }

  /// Whether the character is a Chinese ideograph.
  var isIdeograph: Bool { self &- 0x4E00 < 0x5200 || self &- 0x3400 < 0x19C0 }
}
