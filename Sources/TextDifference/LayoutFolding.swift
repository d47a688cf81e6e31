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

  private static func foldedSign(_ glyph: UInt32) -> UInt32 { layout.folded(glyph) }

  private static let layout: Equivalence = [
    .width, .quotations, .angles, .brackets, .hyphens, .dashes, .middleDots, .stops, .zeros,
  ]
}
