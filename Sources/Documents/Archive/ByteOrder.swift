/// Numbers in the byte order of zip and compound files, the lowest byte first.
enum ByteOrder {
  /// The two bytes from an offset on; `nil` where the bytes end before.
  static func short(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - 2 else { return nil }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// The four bytes from an offset on; `nil` where the bytes end before.
  static func word(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard let low = short(bytes, at: offset), let high = short(bytes, at: offset + 2) else {
      return nil
    }
    return low | high << 16
  }

  /// The eight bytes from an offset on; `nil` where the bytes end before or the number is no size.
  static func long(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard let low = word(bytes, at: offset), let high = word(bytes, at: offset + 4),
      high <= 0x7FFF_FFFF
    else { return nil }
    return low | high << 32
  }
}
