internal import ChineseText
internal import RegulationModel

/// Documents that leave articles out and say so.
enum Excerpt {
  /// How many passages from the start on may be the title.
  private static let farthest = 10

  /// Bytes of the longest mark of what was left out.
  private static let longestMark = 24

  /// Whether a document says of itself that articles were left out: a first line with 节选 or 摘录, or
  /// a line of nothing but …….
  static func isMarked(_ outline: DocumentOutline) -> Bool {
    if outline.apart.contains(where: { $0.reason == .omission }) { return true }
    return outline.passages.prefix(farthest).contains { passage in
      words.isIn(outline.text.whole(passage))
    }
  }

  /// Whether a passage is nothing but a mark of what was left out.
  static func isMark(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    guard passage.start < passage.end, passage.end - passage.start <= longestMark else {
      return false
    }
    switch Unicode.Scalar(glyph(at: passage.start, in: outline.text.bytes.span).value) {
    case "…", ".", "（", "(": return marks.holds(outline.text.whole(passage))
    default: return false
    }
  }

  private static let words: WordSet = ["节选", "摘录", "摘编", "節選", "摘錄"]
  private static let marks: WordSet = ["……", "…", "......", "（略）", "(略)", "（省略）", "（以下略）"]
}
