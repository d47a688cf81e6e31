/// Where a change is told by words, by 款 and 项, or by the whole article.
///
/// A reader should see at once what is changed: short replacements are told as such, longer ones by
/// the smallest unit that holds them, and an article of which most is new as a whole.
enum DraftingRules {
  /// So many changes of words in one 款 or 项 are told one by one.
  static let wordChanges = 2
  /// The same change may stand in a 款 several times; all together there are no more than this.
  static let repeatedChanges = 8
  /// Quoted words have no more glyphs.
  static let quotedLength = 40
  /// Words that come in beside others have no more glyphs.
  static let insertedLength = 60
  /// Quoted words have at least so many glyphs.
  static let shortestQuote = 2
  /// Words to which context was added have at least so many glyphs, where that is possible.
  static let clearQuote = 3
  /// So much of a 款 or 项 may change by words.
  static let wordShare = 0.5
  /// Context is added to words by so many glyphs on each side, at most.
  static let contextLength = 20
  /// So many instructions are given for one article, one for its number not counted.
  static let instructionsInArticle = 3
  /// An article of which more is new text is given as a whole.
  static let articleShare = 0.6
  /// How often one kind of plan is mended before another one is tried.
  static let rounds = 5
  /// A plan is given up when more of its instructions are refused at once.
  static let contradictions = 1
}
