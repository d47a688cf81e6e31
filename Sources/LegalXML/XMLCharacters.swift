/// The characters of XML 1.0.
enum XMLCharacters {
  /// The first scalar that XML cannot hold, or `nil`.
  ///
  /// `Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]`
  static func firstRefused(in text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return UInt32(byte) }
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF; a String holds no surrogate.
        if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
          return 0xFF00 | UInt32(bytes[index + 2]) | 0xC0
        }
        index += 1
      }
      return nil
    }
  }
}
