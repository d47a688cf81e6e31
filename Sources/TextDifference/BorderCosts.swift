internal import ChineseText

/// How badly a mark would stand at each border between two glyphs of a text.
///
/// Readers take in words, numbers and citations whole: a mark inside `第三十四条` or `2024` costs as
/// much as marking some glyphs more. The unit is `mark`, the cost of one marked glyph.
package struct BorderCosts: Sendable {
  /// The cost of marking one glyph.
  static let mark: Int32 = 4
  /// The cost of going on over the end of a line: a paragraph that was added or taken away is marked
  /// from end to end, not from the middle of one line to the middle of the next.
  static let lineCrossing: Int32 = 6

  /// A stretch of marks has two ends in two texts, so it costs four of these: between words as much
  /// as five marked glyphs, and a common run of two glyphs between such stretches is taken in.
  private enum Cost {
    static let line: Int32 = 0
    static let clause: Int32 = 2
    static let functionWord: Int32 = 3
    static let script: Int32 = 4
    static let word: Int32 = 5
    static let insideWord: Int32 = 14
    static let step: Int32 = 10
    static let bracket: Int32 = 3
    static let atom: Int32 = 80
  }

  /// The cost at the border before each entry; the last one is that of the border behind all.
  package private(set) var costs: [Int32]

  /// Weighs the borders of a stretch of entries.
  package init(_ text: ComparedText, _ entries: Range<Int>) {
    let bytes = text.table.bytes.span
    let glyphs = entries.map { entry -> UInt32 in
      text.table.keys[entry] == LayoutFolding.label
        ? LayoutFolding.label : glyph(at: Int(text.table.starts[entry]), in: bytes).value
    }
    costs = [Int32](repeating: 0, count: entries.count + 1)
    for border in 1..<max(1, entries.count) {
      costs[border] = BorderCosts.cost(glyphs[border - 1], glyphs[border], text.table.borders)
    }
    let isSpaced = entries.map { text.hasBlank(before: $0) }
    for atom in TextAtoms.atoms(in: glyphs, isSpaced: isSpaced) {
      for border in atom.range.dropFirst() { costs[border] = Cost.atom }
      // 第三条|规定: whatever stands beside a number begins a word of its own.
      for border in [atom.range.lowerBound, atom.range.upperBound]
      where costs[border] == Cost.insideWord {
        costs[border] = Cost.script
      }
      if atom.continuesChain {
        costs[atom.range.lowerBound] = max(costs[atom.range.lowerBound], Cost.step)
      }
    }
  }

  /// The cost of a border between two glyphs, by what they are.
  private static func cost(
    _ left: UInt32, _ right: UInt32, _ borders: WordBorders?
  ) -> Int32 {
    if left == LayoutFolding.lineEnd || left == LayoutFolding.label { return Cost.line }
    if right == LayoutFolding.lineEnd {
      return Glyph.isPunctuation(left) ? Cost.line : Cost.clause
    }
    if Glyph.isOpening(left) || Glyph.isClosing(right) { return Cost.bracket }
    if Glyph.isPunctuation(left) || Glyph.isOpening(right) { return Cost.clause }
    if isIdeograph(left), isIdeograph(right), borders?.areOneWord(left, right) ?? false {
      return Cost.insideWord
    }
    if Glyph.isPunctuation(right) || isFunctionWord(left) || isFunctionWord(right) {
      return Cost.functionWord
    }
    return isIdeograph(left) == isIdeograph(right) ? Cost.word : Cost.script
  }

  private static func isIdeograph(_ glyph: UInt32) -> Bool { glyph >= 0x3400 && glyph < 0xFF00 }

  /// Words of one glyph that stand beside others and seldom inside them.
  private static func isFunctionWord(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x7684, 0x548C, 0x4E0E, 0x6216, 0x53CA, 0x7B49, 0x5728, 0x5BF9, 0x7531, 0x5411, 0x5C06,
      0x6309, 0x4E3A, 0x4EE5, 0x4E8E, 0x662F, 0x5E76, 0x4ECE, 0x88AB, 0x5176, 0x4E0D, 0x4E14:
      true  // 的和与或及等在对由向将按为以于是并从被其不且
    default: false
    }
  }
}
