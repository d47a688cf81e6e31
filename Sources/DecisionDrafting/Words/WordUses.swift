internal import ChineseText
internal import TextDifference

/// How the glyphs of two editions stand together: what the texts themselves say about their words.
///
/// A pair of glyphs that stands behind many different glyphs (委员 behind 设, 由, 、) begins a word; one
/// that stands before many ends one. A word that stands once is not known.
struct WordUses: Sendable {
  /// Which glyphs are parts of one word, for the comparison of the texts.
  let borders: WordBorders
  private var pairs: [PairUse]
  private let bits: Int

  /// A pair's places, and a sketch of the glyphs on both sides: a bit for each.
  private struct PairUse: Sendable {
    var count: UInt16 = 0
    var before: UInt32 = 0
    var behind: UInt32 = 0
  }

  /// Different neighbours from which on a pair stands free on that side.
  private static let variety = 3

  /// Counts the pairs of two texts. Linear in them.
  init(_ old: [UInt8], _ new: [UInt8]) {
    borders = WordBorders(old, new)
    let size = old.count + new.count
    bits = min(18, max(12, Int.bitWidth - size.leadingZeroBitCount + 2))
    pairs = [PairUse](repeating: PairUse(), count: 1 << bits)
    count(old)
    count(new)
  }

  private mutating func count(_ text: [UInt8]) {
    let span = text.span
    var (first, second, third): (UInt32, UInt32, UInt32) = (0, 0, 0)
    var offset = 0
    while offset < text.count {
      let next = glyph(at: offset, in: span)
      offset += next.length
      (first, second, third) = (second, third, next.value)
      // 甲乙丙: 甲乙 stands before 丙, 乙丙 behind 甲.
      pairs[index(first, second)].behind |= bit(third)
      let pair = index(second, third)
      pairs[pair].before |= bit(first)
      pairs[pair].count &+= pairs[pair].count == .max ? 0 : 1
    }
  }

  private func index(_ left: UInt32, _ right: UInt32) -> Int {
    Int((left &* 0x9E37_79B1 ^ right &* 0x85EB_CA77) >> UInt32(32 - bits))
  }

  private func bit(_ glyph: UInt32) -> UInt32 { 1 << ((glyph &* 0x9E37_79B1) >> 27) }

  /// How often two glyphs stand together, or more: pairs may share a place, which makes a border more
  /// readily sure.
  func count(_ left: UInt32, _ right: UInt32) -> Int { Int(pairs[index(left, right)].count) }

  /// Whether two glyphs begin a word: they stand behind different others.
  func begins(_ left: UInt32, _ right: UInt32) -> Bool {
    pairs[index(left, right)].before.nonzeroBitCount >= Self.variety
  }

  /// Whether two glyphs end a word.
  func ends(_ left: UInt32, _ right: UInt32) -> Bool {
    pairs[index(left, right)].behind.nonzeroBitCount >= Self.variety
  }
}
