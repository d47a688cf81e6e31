internal import ChineseText

/// What two glyphs must have in common to be the same text printed in another way.
///
/// Width (，/, ４/4), the set of quotation marks and brackets that a typesetter has at hand (“/"
/// 〔/[ 〈/<), dashes, middle dots and ○ for 〇 are layout; what they stand between is the text.
package enum LayoutFolding {
  /// The key of a paragraph's end, which is text and not layout: it parts 款.
  static let lineEnd: UInt32 = 0x0A
  /// The key of all labels of 项 and 目, beyond the last Unicode scalar: their number is no text.
  package static let label: UInt32 = 0x11_0000

  /// The key by which a glyph is compared.
  @inline(__always)
  static func key(_ glyph: UInt32) -> UInt32 {
    if glyph >= 0x3400, glyph < 0xFF00 { return glyph }
    if glyph < 0x80 { return glyph }
    return foldedSign(glyph)
  }

  private static func foldedSign(_ glyph: UInt32) -> UInt32 {
    switch glyph {
    case 0x3002, 0xFF61: 0x2E  // 。 ｡
    case 0xFF01...0xFF5E: glyph - 0xFEE0  // ！ … ～, with full-width digits and letters
    case 0xFF64: Glyph.enumerationComma  // ､
    case 0x201C...0x201F, 0x300C, 0x300D, 0x300E, 0x300F, 0xFF02: 0x22  // “ ” 「 」 『 』
    case 0x2018...0x201B: 0x27  // ‘ ’
    case 0x3008, 0x2329, 0x27E8: 0x3C  // 〈
    case 0x3009, 0x232A, 0x27E9: 0x3E  // 〉
    case 0x3014: 0x5B  // 〔
    case 0x3015: 0x5D  // 〕
    case 0x2010...0x2015, 0x2212, 0x2500: 0x2D  // ‐ – — ― − ─
    case 0x301C, 0x223C: 0x7E  // 〜 ∼
    case 0x2027, 0x2022, 0x30FB, 0xFF65: 0xB7  // ‧ • ・ ･
    case 0x25CB: 0x3007  // ○ for 〇
    default: glyph
    }
  }
}
