internal import ChineseText
internal import DecisionLanguage

/// How many characters a decision says that quoted words have: “登记”二字.
enum SaidLengths {
  /// Refuses an instruction whose words have another length than it says: one of the two is wrong, and nobody
  /// knows which.
  static func check(_ operation: AmendingOperation) throws(Refusal) {
    for quote in quotes(of: operation) {
      guard let said = quote.saidLength else { continue }
      let glyphs = quote.text.glyphs.filter { !Glyph.isBlank($0) }
      // Marks may be counted or not.
      let held = [glyphs.count, glyphs.count { !Glyph.isPunctuation($0) }]
      guard !held.contains(said) else { continue }
      throw .lengthDiffers(quote.text, said: said, held: glyphs.count)
    }
  }

  private static func quotes(of operation: AmendingOperation) -> [QuotedText] {
    switch operation {
    case .deleteWords(let deletion): deletion.words
    case .insertWords(let insertion):
      [insertion.anchor, insertion.follower, insertion.new].compactMap(\.self)
    case .rename(_, let old, let new): [old, new].compactMap(\.self)
    case .replaceWords(let replacement): replacement.old + replacement.new
    default: []
    }
  }
}
