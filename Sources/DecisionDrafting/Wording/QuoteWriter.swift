internal import ChineseText
internal import DecisionLanguage

/// Prints words in quotation marks the way they are read back.
///
/// Every paragraph opens with “ and only the last one closes. Marks inside are ‘ ’, and those inside
/// of these “ ” again.
enum QuoteWriter {
  /// Paragraphs between quotation marks, a line each.
  static func text(_ quote: QuotedText) -> String {
    guard quote.paragraphs.contains(where: mayHoldMarks) else {
      return "“" + quote.paragraphs.joined(separator: "\n“") + "”"
    }
    let content = quote.paragraphs.map { $0.glyphs }
    if content.contains(where: { !isBalanced($0) }), !content.contains(where: hasCornerMarks) {
      return "「" + quote.paragraphs.joined(separator: "\n「") + "」"
    }
    let paragraphs = content.map { String(glyphs: exchanged($0)) }
    return "“" + paragraphs.joined(separator: "\n“") + "”"
  }

  /// Whether words may hold “ ” ‘ ’, which begin with this byte in UTF-8.
  private static func mayHoldMarks(_ words: String) -> Bool { words.utf8.contains(0xE2) }

  /// Marks one level further in.
  private static func exchanged(_ glyphs: [UInt32]) -> [UInt32] {
    var depth = 0
    return glyphs.map { glyph in
      switch glyph {
      case DecisionGlyph.quoteOpen:
        depth += 1
        return DecisionGlyph.singleOpen
      case DecisionGlyph.quoteClose where depth > 0:
        depth -= 1
        return DecisionGlyph.singleClose
      case DecisionGlyph.singleOpen where depth > 0: return DecisionGlyph.quoteOpen
      case DecisionGlyph.singleClose where depth > 0: return DecisionGlyph.quoteClose
      default: return glyph
      }
    }
  }

  /// Whether every “ has its ”.
  static func isBalanced(_ glyphs: [UInt32]) -> Bool {
    var depth = 0
    for glyph in glyphs {
      if glyph == DecisionGlyph.quoteOpen { depth += 1 }
      if glyph == DecisionGlyph.quoteClose { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private static func hasCornerMarks(_ glyphs: [UInt32]) -> Bool {
    glyphs.contains { $0 == 0x300C || $0 == 0x300D || $0 == DecisionGlyph.singleOpen }
  }
}
