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

  private static let equivalence: Equivalence = [.width, .letterCase, .marks]

  /// The character that stands for all that a reader takes for the same; itself for most.
  @inline(__always)
  static func folded(_ glyph: UInt32) -> UInt32 { equivalence.folded(glyph) }

  /// All characters that fold to a folded one, itself included.
  static func variants(of folded: UInt32) -> [UInt32] {
    if folded &- 0x4E00 < 0x5200 { return [folded] }
    return [folded] + doubtful.filter { $0 != folded && SearchFolding.folded($0) == folded }
  }

  /// All characters that may fold to another one.
  static let doubtful: [UInt32] =
    [
      0x41...0x5A, 0xAB...0xAB, 0xBB...0xBB, 0x2010...0x203A, 0x2212...0x223C, 0x22EF...0x22EF,
      0x2329...0x232A, 0x2500...0x2500, 0x27E8...0x27E9, 0x3002...0x301F, 0x30FB...0x30FB,
      0xFE63...0xFE63, 0xFF01...0xFF65,
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
