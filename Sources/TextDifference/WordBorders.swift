internal import ChineseText

/// Where words may begin and end in a text, by how often its glyphs stand together.
///
/// Two glyphs that mostly stand beside each other (委员, 城乡) are parts of one word. The counts are
/// those of the two editions, so that their own terms are known.
package struct WordBorders: Sendable {
  private var singles: [UInt16]
  private var pairs: [UInt16]
  /// How many bits of a hash find a count; the tables grow with the text.
  private let bits: Int

  /// Glyphs that stand together more often than this, by the geometric mean of their counts, are not
  /// parted.
  private static let cohesion = 0.2
  /// Glyphs that stand together more often than this are one word for a reader.
  private static let oneWord = 0.3
  /// Of rarer glyphs nothing is known: in a long text they are taken for parts of one word.
  private static let known: UInt16 = 4
  /// From so many bytes on a text is long.
  private static let longText = 4_000
  private let isLong: Bool

  /// Counts glyphs and pairs. Linear in the texts.
  package init(_ texts: [UInt8]...) {
    let size = texts.reduce(0) { $0 + $1.count }
    isLong = size >= Self.longText
    bits = min(17, max(10, Int.bitWidth - size.leadingZeroBitCount + 1))
    singles = [UInt16](repeating: 0, count: 1 << bits)
    pairs = singles
    for text in texts {
      let span = text.span
      var last: UInt32 = 0
      var offset = 0
      while offset < text.count {
        let next = glyph(at: offset, in: span)
        offset += next.length
        count(last, next.value)
        last = next.value
      }
    }
  }

  private mutating func count(_ left: UInt32, _ right: UInt32) {
    let single = index(0, right)
    singles[single] = singles[single] &+ (singles[single] == .max ? 0 : 1)
    let pair = index(left, right)
    pairs[pair] = pairs[pair] &+ (pairs[pair] == .max ? 0 : 1)
  }

  private func index(_ left: UInt32, _ right: UInt32) -> Int {
    Int((left &* 0x9E37_79B1 ^ right &* 0x85EB_CA77) >> UInt32(32 - bits))
  }

  /// Whether two glyphs are known to be parts of one word: they stand together again and again, and
  /// seldom apart.
  package func areOneWord(_ left: UInt32, _ right: UInt32) -> Bool {
    let first = singles[index(0, left)]
    let second = singles[index(0, right)]
    let together = pairs[index(left, right)]
    guard together >= Self.known, !ChineseNumeral.isNumeral(right) else {
      return false
    }
    let mean = (Double(first) * Double(second)).squareRoot()
    return Double(together) >= mean * Self.oneWord
  }

  /// Whether one of two glyphs stands beside the other nearly wherever it stands: 规 beside 定, though 定 ends
  /// many words.
  package func areBound(_ left: UInt32, _ right: UInt32) -> Bool {
    let together = Double(pairs[index(left, right)])
    guard together >= Self.bond.count, !ChineseNumeral.isNumeral(right) else { return false }
    let fewer = Double(min(singles[index(0, left)], singles[index(0, right)]))
    return together >= fewer * Self.bond.share
  }

  /// Fewer pairs say nothing; of the rarer glyph's places the pair must have this share.
  private static let bond = (count: 3.0, share: 0.6)

  /// Whether a word may end between two glyphs.
  package func mayPart(_ left: UInt32, _ right: UInt32) -> Bool {
    let first = singles[index(0, left)]
    let second = singles[index(0, right)]
    guard min(first, second) >= Self.known else { return !isLong }
    let mean = (Double(first) * Double(second)).squareRoot()
    return Double(pairs[index(left, right)]) < mean * Self.cohesion
  }
}
