@_spi(_Unicode) internal import Swift

/// Unicode Normalization Form C, done only for text that may need it.
///
/// The standard library has the normaliser but offers it under an SPI; the one import of that SPI
/// is this file's.
enum CanonicalComposition {
  /// The composed text; `nil` when the text is composed already, which nearly all text is.
  static func compose(_ text: [UInt8]) -> [UInt8]? {
    guard mayNeedComposition(text.span) else { return nil }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self)._nfc { scalars.append(scalar) }
    let composed = Array(String(scalars).utf8)
    return composed == text ? nil : composed
  }

  /// Whether a lead byte occurs that combining marks (U+0300 and on), conjoining jamo,
  /// compatibility ideographs (U+F900–FAFF) or letters of other scripts begin with.
  private static func mayNeedComposition(_ bytes: Span<UInt8>) -> Bool {
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if byte < 0xCC || (byte > 0xE1 && byte < 0xEF && byte != 0xE2) { continue }
      if isDoubtful(byte, at: offset, in: bytes) { return true }
    }
    return false
  }

  private static func isDoubtful(_ byte: UInt8, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    switch byte {
    case 0xEF: return (0xA4...0xAC).contains(second)
    case 0xE2: return second == 0x84 || second == 0x8C || second == 0xAB
    default: return true
    }
  }
}
