internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Foresees what 条文顺序作相应调整 makes of citations, so that what follows by itself is not told.
///
/// It looks at the words alone: 第三条 is a citation of the act unless another act's name stands
/// before it. What it foresees wrongly shows when the decision is applied.
struct CitationForecast {
  /// The new number of each article that gets another one.
  private let numbers: [ProvisionNumber: ProvisionNumber]

  /// Foresees with new numbers by the old ones; with none, nothing changes.
  init(_ numbers: [ProvisionNumber: ProvisionNumber] = [:]) {
    self.numbers = numbers
  }

  /// A text with its citations renumbered.
  func text(_ text: String) -> String {
    guard !numbers.isEmpty else { return text }
    let glyphs = text.glyphs
    guard glyphs.contains(Glyph.ordinal) else { return text }
    var result: [UInt32] = []
    var copied = 0
    var cursor = ClauseCursor(glyphs)
    var lastEnd = -1
    var isForeign = false
    while !cursor.isAtEnd {
      let start = cursor.position
      guard cursor.peek() == Glyph.ordinal, let step = StepReader.step(&cursor),
        step.kind == .article
      else {
        if cursor.position == start { cursor.take() }
        continue
      }
      if !Self.joins(glyphs, from: lastEnd, to: start) {
        isForeign = Self.isForeign(glyphs, before: start)
      }
      lastEnd = cursor.position
      guard !isForeign, step.numbers.count == 1, let new = numbers[step.numbers[0].first] else {
        continue
      }
      result += glyphs[copied..<start] + new.label(.article).glyphs
      copied = cursor.position
    }
    return String(glyphs: result + glyphs[copied...])
  }

  /// Whether a citation goes on with the one before: 第三条、第四条.
  private static func joins(_ glyphs: [UInt32], from end: Int, to start: Int) -> Bool {
    guard end > 0, start - end <= 2 else { return false }
    return glyphs[end..<start].allSatisfy {
      [Glyph.enumerationComma, Glyph.to, 0x548C, 0x6216, 0x8005, 0x53CA].contains($0)  // 和或者及
    }
  }

  /// Whether another act's name stands before a citation: 》, or 法 but not 本法.
  private static func isForeign(_ glyphs: [UInt32], before start: Int) -> Bool {
    guard start > 0 else { return false }
    switch glyphs[start - 1] {
    case Glyph.titleClose, 0x5178: return true  // 典
    case 0x6CD5: return start < 2 || glyphs[start - 2] != 0x672C  // 法, 本
    default: return false
    }
  }
}
