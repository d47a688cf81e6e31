internal import ChineseText

/// Which differences between a query and a text do not hide a hit.
public enum SearchFolding: String, Sendable, CaseIterable {
  /// Upper and lower case of Latin letters: AI, ai.
  case letterCase = "case"
  /// Chinese numerals and digits before what is counted: 六个月, 6个月.
  case numerals
  /// Forms of a mark: “ ” and " and 「 」, 《 and 〈 and <, — and -.
  case punctuation
  /// Blanks between characters: 第 一 条, 第一条.
  case spaces
  /// Full and half width: ２０２４, 2024; ，and ,.
  case width

  /// The character that stands for all that a reader takes for the same; itself for most.
  @inline(__always)
  static func folded(_ glyph: UInt32) -> UInt32 {
    if glyph &- 0x4E00 < 0x5200 { return glyph }
    if glyph < 0x80 { return glyph &- 0x41 < 26 ? glyph + 0x20 : glyph }
    return foldedMark(glyph)
  }

  private static func foldedMark(_ glyph: UInt32) -> UInt32 {
    switch glyph {
    case 0xFF01...0xFF5E: folded(glyph - 0xFEE0)
    case 0x201C...0x201F, 0x300C...0x300F, 0x301D...0x301F, 0xFF62, 0xFF63: 0x22  // quotations
    case 0x2018...0x201B: 0x27
    case 0x3008, 0x300A, 0xAB, 0x2039: 0x3C  // opening title marks
    case 0x3009, 0x300B, 0xBB, 0x203A: 0x3E
    case 0x2010...0x2015, 0x2212, 0x2500: 0x2D  // hyphens and dashes
    case 0x301C, 0x223C: 0x7E
    case 0x3010, 0x3014: 0x5B
    case 0x3011, 0x3015: 0x5D
    case 0x3002, 0xFF61: 0x2E
    case 0x2236: 0x3A
    case 0xFF64: 0x3001
    case 0x2022, 0x2027, 0x30FB, 0xFF65: 0xB7
    case 0x22EF: 0x2026
    default: glyph
    }
  }

  /// All characters that fold to a folded one, itself included.
  static func variants(of folded: UInt32) -> [UInt32] {
    if folded &- 0x4E00 < 0x5200 { return [folded] }
    return [folded] + doubtful.filter { $0 != folded && SearchFolding.folded($0) == folded }
  }

  /// All characters that may fold to another one.
  static let doubtful: [UInt32] =
    [
      0x41...0x5A, 0xAB...0xAB, 0xBB...0xBB, 0x2010...0x203A, 0x2212...0x223C, 0x22EF...0x22EF,
      0x2500...0x2500, 0x3002...0x301F, 0x30FB...0x30FB, 0xFF01...0xFF65,
    ].flatMap { (range: ClosedRange<UInt32>) in Array(range) }

  /// What makes two characters of the same folding differ.
  static func difference(_ left: UInt32, _ right: UInt32) -> SearchFolding {
    if width(left) == width(right) { return .width }
    let isLetter = folded(left) &- 0x61 < 26
    return isLetter ? .letterCase : .punctuation
  }

  /// The half-width form of a full-width character; any other character itself.
  static func width(_ glyph: UInt32) -> UInt32 {
    (0xFF01...0xFF5E).contains(glyph) ? glyph - 0xFEE0 : glyph
  }
}

/// Some ways of folding, a bit each: made for every hit.
struct FoldingMask: Sendable {
  private var bits: UInt8 = 0

  /// Whether nothing was folded.
  var isEmpty: Bool { bits == 0 }

  /// The ways as a set.
  var foldings: Set<SearchFolding> {
    Set(SearchFolding.allCases.filter { bits & $0.bit != 0 })
  }

  mutating func insert(_ folding: SearchFolding) { bits |= folding.bit }

  mutating func formUnion(_ other: FoldingMask) { bits |= other.bits }
}

extension SearchFolding {
  fileprivate var bit: UInt8 {
    switch self {
    case .letterCase: 1
    case .punctuation: 2
    case .spaces: 4
    case .width: 8
    case .numerals: 16
    }
  }
}
