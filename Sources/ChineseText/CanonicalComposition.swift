@_spi(_Unicode) internal import Swift

/// Unicode Normalization Form C, done only for text that may need it.
///
/// The standard library has the normaliser but offers it under an SPI; the one import of that SPI
/// is this file's.
enum CanonicalComposition {
  /// The composed text; `nil` when the text is composed already, which nearly all text is.
  static func compose(_ text: [UInt8]) -> [UInt8]? {
    guard mayNeedComposition(text) else { return nil }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self)._nfc { scalars.append(scalar) }
    let composed = Array(String(scalars).utf8)
    return composed == text ? nil : composed
  }

  /// Whether a glyph may be there that composition changes: combining marks (U+0300 and on),
  /// conjoining jamo, compatibility ideographs (U+F900–FAFF), Ω K Å (U+2126, U+212A, U+212B) and
  /// letters of other scripts.
  ///
  /// This runs over every document: it goes from lead byte to lead byte, and ideographs and their
  /// punctuation, which nearly all are, need one comparison.
  private static func mayNeedComposition(_ text: [UInt8]) -> Bool {
    let bytes = text.span
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead &- 0xE4 < 6 {
        offset += 3
      } else if lead < 0xCC {
        offset += lead < 0x80 ? 1 : 2
      } else if isDoubtful(lead, at: offset, in: bytes) {
        return true
      } else {
        offset += 3
      }
    }
    return false
  }

  private static func isDoubtful(_ lead: UInt8, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    let second = bytes[offset + 1]
    switch lead {
    case 0xE3: return second == 0x82 && (0x99...0x9A).contains(bytes[offset + 2])  // kana marks
    case 0xEF: return (0xA4...0xAD).contains(second)
    case 0xE2:
      switch second {
      case 0x80: return bytes[offset + 2] < 0x82  // en quad, em quad
      case 0x84: return (0xA6...0xAB).contains(bytes[offset + 2])  // Ω K Å
      default: return second == 0x8C || second == 0xAB
      }
    default: return lead < 0xE3 || lead >= 0xF0
    }
  }
}
