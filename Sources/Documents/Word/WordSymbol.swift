/// Signs of fonts that have an alphabet of their own: `w:sym`.
enum WordSymbol {
  /// Boxes, ticks and dots of Wingdings.
  private static let wingdings: [UInt32: UInt32] = [
    0x6C: 0x25CF, 0x6D: 0x274D, 0x6E: 0x25A0, 0x6F: 0x25A1, 0x70: 0x25A1, 0x71: 0x2751,
    0x72: 0x2752, 0x75: 0x25C6, 0x76: 0x2756, 0x9F: 0x2022, 0xA1: 0x25CB, 0xA7: 0x25AA,
    0xA8: 0x25FB, 0xD8: 0x27A2, 0xE0: 0x2192, 0xFB: 0x2717, 0xFC: 0x2713, 0xFD: 0x2612,
    0xFE: 0x2611,
  ]
  /// Boxes and ticks of Wingdings 2.
  private static let wingdings2: [UInt32: UInt32] = [
    0x4F: 0x2717, 0x50: 0x2713, 0x51: 0x2612, 0x52: 0x2611, 0x53: 0x2612, 0x54: 0x2612,
    0x97: 0x25CF, 0x98: 0x25CF, 0x9A: 0x25CB, 0xA2: 0x25A0, 0xA3: 0x25A1,
  ]

  /// The text of a sign; where the font is not known, the sign as the file has it.
  static func text(_ part: WordPart, _ index: Int) -> [UInt8] {
    guard let code = part.string(.char, of: index).flatMap({ UInt32($0, radix: 16) }) else {
      return []
    }
    let place = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
    let scalar: UInt32? =
      switch part.string(.font, of: index)?.lowercased() {
      case "wingdings": wingdings[place] ?? (0x81...0x8A).lookup(place, from: 0x2460)
      case "wingdings 2": wingdings2[place]
      case "symbol": place == 0xB7 ? 0x2022 : place < 0x80 ? place : nil
      default: code == place ? nil : place < 0x80 ? place : nil
      }
    guard let sign = Unicode.Scalar(scalar ?? code), sign.value >= 0x20 else { return [] }
    return Array(String(sign).utf8)
  }
}

extension ClosedRange<UInt32> {
  /// The value at the same distance from another start; `nil` outside.
  fileprivate func lookup(_ value: UInt32, from start: UInt32) -> UInt32? {
    contains(value) ? start + value - lowerBound : nil
  }
}
