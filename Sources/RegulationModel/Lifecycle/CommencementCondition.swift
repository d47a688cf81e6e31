internal import ChineseText

/// A start that hangs on something that nobody can tell from the words: 自《甲公约》对我国生效之日起施行.
///
///     condition = ("自" | "从" | "于") words ("之日起" | "之时起" | "之日") ["正式"] verb
enum CommencementCondition {
  /// Moves the offset, which is behind 自, behind the verb; `false` where no such words stand there.
  static func take(_ offset: inout Int, in bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var cursor = GlyphCursor(offset..<min(bytes.count, offset + CommencementCondition.longest))
    var depth = 0
    while !cursor.isAtEnd {
      if depth == 0, cursor.take(days, span) {
        _ = cursor.take(CommencementWords.formal, span)
        guard cursor.take(CommencementWords.verbs, span) else { return false }
        offset = cursor.offset
        return true
      }
      switch cursor.take(span) {
      case Glyph.titleOpen: depth += 1
      case Glyph.titleClose: depth -= 1
      case let next where depth == 0 && Glyph.isPunctuation(next): return false
      default: break
      }
    }
    return false
  }

  /// Whether a clause is about an act, by the words before 自: 本办法, and nothing else.
  static func isOfAct(_ words: Substring) -> Bool {
    words.hasPrefix("本") && words.unicodeScalars.count <= 12
      && CommencementWords.kinds.contains { words.hasSuffix($0) }
  }

  /// Words that are longer are no condition.
  private static let longest = 240
  private static let days: WordSet = ["之日起", "之时起", "之日"]
}
