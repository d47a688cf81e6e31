/// What a reader takes for the same letter although it is printed in another way.
///
/// The one table of such facts. Who compares texts names those that he holds equal: a search all, a
/// comparison of editions those that are layout, an address the width and the case.
@usableFromInline
package struct Equivalence: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt16

  @inlinable
  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Full and half width: `２` and `2`, `，` and `,`, `｡` and `。`.
  package static let width = Equivalence(rawValue: 1)
  /// Upper and lower case of Latin letters.
  @inlinable package static var letterCase: Equivalence { Equivalence(rawValue: 1 << 1) }
  /// Blanks, which do not count at all.
  package static let blanks = Equivalence(rawValue: 1 << 2)
  /// Quotation marks of print, of vertical print and of keyboards: “ 「 『 and `"`, ‘ and `'`.
  package static let quotations = Equivalence(rawValue: 1 << 3)
  /// 〈 〉 and `<` `>`.
  package static let angles = Equivalence(rawValue: 1 << 4)
  /// 《 》 « » ‹ › and `<` `>`.
  package static let titles = Equivalence(rawValue: 1 << 5)
  /// 〔 〕 and `[` `]`.
  package static let brackets = Equivalence(rawValue: 1 << 6)
  /// 【 】 and `[` `]`.
  package static let lenticulars = Equivalence(rawValue: 1 << 7)
  /// Hyphens and the minus sign.
  package static let hyphens = Equivalence(rawValue: 1 << 8)
  /// Dashes and the hyphen, 〜 and `~`.
  package static let dashes = Equivalence(rawValue: 1 << 9)
  /// The dots between the parts of a name.
  package static let middleDots = Equivalence(rawValue: 1 << 10)
  /// 。 and `.`.
  package static let stops = Equivalence(rawValue: 1 << 11)
  /// ∶ and `:`, ⋯ and `…`.
  package static let rareMarks = Equivalence(rawValue: 1 << 12)
  /// ○ for 〇, as typewriters wrote it.
  package static let zeros = Equivalence(rawValue: 1 << 13)

  /// All forms of a mark.
  package static let marks: Equivalence = [
    .quotations, .angles, .titles, .brackets, .lenticulars, .hyphens, .dashes, .middleDots, .stops,
    .rareMarks,
  ]

  /// The glyph that stands for all that are held equal; itself for most.
  @inlinable
  @inline(__always)
  package func folded(_ glyph: UInt32) -> UInt32 {
    if glyph &- 0x4E00 < 0x5200 { return glyph }
    if glyph < 0x80 {
      return glyph &- 0x41 < 26 && contains(.letterCase) ? glyph + 0x20 : glyph
    }
    return foldedSign(glyph)
  }

  /// The letters of a text, folded, without blanks and punctuation: what two prints of one wording
  /// have in common whatever their layout.
  package func letters(of text: String) -> [UInt32] {
    text.unicodeScalars.compactMap { letter($0.value) }
  }

  /// A glyph folded; `nil` for a blank or a mark, which is no letter.
  package func letter(_ glyph: UInt32) -> UInt32? {
    Glyph.isBlank(glyph) || Glyph.isPunctuation(glyph) ? nil : folded(glyph)
  }

  /// The same for what is no ideograph and no Latin sign.
  @usableFromInline
  package func foldedSign(_ glyph: UInt32) -> UInt32 {
    guard let (narrow, fact) = Equivalence.fact(glyph), contains(fact) else { return glyph }
    // ｢ is 「 in another width, which is a quotation mark; Ａ is A, which is a.
    return fact == .width ? folded(narrow) : narrow
  }

  /// What a glyph is another form of, and by which fact.
  private static func fact(_ glyph: UInt32) -> (UInt32, Equivalence)? {
    switch glyph {
    case 0xFF01...0xFF5E: (glyph - 0xFEE0, .width)  // ！ … ～
    case 0x3002: (0x2E, .stops)  // 。
    case 0x201C...0x201F, 0x300C...0x300F, 0x301D...0x301F: (0x22, .quotations)  // “ 「 『 〝
    case 0x2018...0x201B: (0x27, .quotations)  // ‘ ’ ‚ ‛
    case 0x3008, 0x2329, 0x27E8: (0x3C, .angles)  // 〈
    case 0x3009, 0x232A, 0x27E9: (0x3E, .angles)  // 〉
    case 0x300A, 0xAB, 0x2039: (0x3C, .titles)  // 《 « ‹
    case 0x300B, 0xBB, 0x203A: (0x3E, .titles)  // 》 » ›
    case 0x3014: (0x5B, .brackets)  // 〔
    case 0x3015: (0x5D, .brackets)  // 〕
    case 0x3010: (0x5B, .lenticulars)  // 【
    case 0x3011: (0x5D, .lenticulars)  // 】
    case 0x2010, 0x2011, 0x2212, 0xFE63: (0x2D, .hyphens)  // ‐ − ﹣
    case 0x2012...0x2015, 0x2500: (0x2D, .dashes)  // – — ― ─
    case 0x301C, 0x223C: (0x7E, .dashes)  // 〜 ∼
    case 0x2022, 0x2027, 0x30FB: (0xB7, .middleDots)  // • ‧ ・
    case 0x2236: (0x3A, .rareMarks)  // ∶
    case 0x22EF: (0x2026, .rareMarks)  // ⋯
    case 0x25CB: (0x3007, .zeros)  // ○
    case 0xFF61: (0x3002, .width)  // ｡
    case 0xFF62: (0x300C, .width)  // ｢
    case 0xFF63: (0x300D, .width)  // ｣
    case 0xFF64: (0x3001, .width)  // ､
    case 0xFF65: (0x30FB, .width)  // ･
    default: nil
    }
  }
}
