internal import ChineseText

/// A paragraph as letters, each with its place in the printed text: punctuation and blanks do not
/// count when wording is compared.
struct LetterText: Sendable {
  /// The letters.
  let letters: Glyphs
  /// Offset of each letter in the printed text, in Unicode scalars.
  let offsets: [Int32]
  /// The printed text.
  let text: Glyphs

  init(_ string: String) {
    text = Glyphs(string)
    var letters: Glyphs = []
    var offsets: [Int32] = []
    letters.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count)
    for (offset, glyph) in text.enumerated()
    where !Glyph.isBlank(glyph) && !Glyph.isPunctuation(glyph) {
      letters.append(glyph)
      offsets.append(Int32(offset))
    }
    self.letters = letters
    self.offsets = offsets
  }

  /// The printed range of a half-open range of letters, with the mark that closes a quotation
  /// which begins in it.
  func printed(_ range: Range<Int>) -> Range<Int> {
    let start = Int(offsets[range.lowerBound])
    let end = Int(offsets[range.upperBound - 1]) + 1
    guard end < text.count, Glyph.isClosing(text[end]) else { return start..<end }
    let open = text[start..<end].count { Glyph.isOpening($0) }
    let closed = text[start..<end].count { Glyph.isClosing($0) }
    return start..<(open > closed ? end + 1 : end)
  }

  /// The words of a printed range.
  func words(_ range: Range<Int>) -> String { text[range].string }
}
