internal import ChineseText

/// A text without what is only layout: blanks, and the width of punctuation and digits.
///
/// A decision may print （一） where the act has (一); that is no difference of words.
struct FoldedText {
  /// The folded glyphs.
  private(set) var glyphs: [UInt32] = []
  /// The UTF-8 offset of each, and behind the last one the length of the text.
  private var offsets: [Int] = []

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var offset = 0
    while offset < bytes.count {
      let next = glyph(at: offset, in: span)
      if !Glyph.isBlank(next.value) {
        glyphs.append(FoldedText.fold(next.value))
        offsets.append(offset)
      }
      offset += next.length
    }
    offsets.append(offset)
  }

  /// The UTF-8 offsets of a range of glyphs, blanks behind the last one left out.
  func offsets(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let last = offsets[range.upperBound - 1]
    return offsets[range.lowerBound]..<(last + glyph(at: last, in: bytes.span).length)
  }

  /// The glyph that stands for all widths of one.
  static func fold(_ glyph: UInt32) -> UInt32 {
    switch glyph {
    case 0xFF01...0xFF5E: glyph - 0xFEE0
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    case 0x3008: 0x3C
    case 0x3009: 0x3E
    default: glyph
    }
  }
}
