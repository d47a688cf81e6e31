internal import ChineseText

/// What a search that is not written in Swift must do alike: the table of folding, the characters
/// of a query, the numbers of ranking and snippets. All are UTF-16 code units below U+D800 or
/// above U+DFFF: no other character is folded.
package struct SearchRules: Sendable {
  /// A character that a reader takes for another one.
  package struct Fold: Sendable, Hashable {
    /// The character.
    package let glyph: UInt16
    /// What stands for all that are taken for the same.
    package let folded: UInt16
    /// The half-width form; the character itself for most.
    package let narrow: UInt16
  }

  /// All characters that fold to another one, ascending.
  package let folds: [Fold]
  /// The blanks, ascending.
  package let blanks: [UInt16]
  /// The characters that open and close a phrase.
  package let quotes: [UInt16]
  /// The characters that exclude a word.
  package let minuses: [UInt16]
  /// The characters before which a number counts something, so that its spelling may differ.
  package let counted: [UInt16]
  /// The characters of which numbers in Chinese numerals are made.
  package let numerals: [UInt16]
  /// The characters that `*` does not stand for.
  package let wildcardStops: [UInt16]
  /// Most characters that `*` stands for.
  package let wildcardReach: Int
  /// The operators of other searches, which are refused.
  package let otherOperators: [String]
  /// Longest run of blanks inside a hit.
  package let blankLimit: Int
  /// Longest term, in scalars.
  package let lengthLimit: Int
  /// Most terms of a query.
  package let termLimit: Int
  /// k1 of the ranking.
  package let saturation: Double
  /// b of the ranking.
  package let lengthShare: Double
  /// Hits that one in the title is worth besides itself.
  package let titleBonus: Double
  /// Characters shown before and behind a hit.
  package let context: Int
  /// Most snippets of a result.
  package let snippetLimit: Int
  /// Most stretches among which the snippets are chosen.
  package let windowLimit: Int
  /// Hits of a stretch, behind which another one begins.
  package let hitLimit: Int
  /// What to say of a wrong query, in Chinese, by the name of the error; `{n}` stands for the
  /// number of the character, `{w}` for the word.
  package let messages: [(name: String, chinese: String)]

  /// The rules of this module.
  package init() {
    folds = SearchFolding.doubtful.sorted().compactMap { glyph in
      let folded = SearchFolding.folded(glyph)
      let narrow = SearchFolding.width(glyph)
      guard folded != glyph || narrow != glyph else { return nil }
      return Fold(
        glyph: UInt16(truncatingIfNeeded: glyph), folded: UInt16(truncatingIfNeeded: folded),
        narrow: UInt16(truncatingIfNeeded: narrow))
    }
    blanks = SearchRules.units { Glyph.isBlank($0.value) }
    quotes = SearchRules.units(SearchQueryReader.isQuote)
    minuses = SearchRules.units(SearchQueryReader.isMinus)
    counted = SearchRules.units { NumeralSpellings.units.contains($0.value) }
    numerals = SearchRules.units { NumeralSpellings.numerals.contains($0.value) }
    wildcardStops = SearchRules.units { SearchWildcards.stops.contains($0.value) }
    wildcardReach = SearchWildcards.reach
    otherOperators = SearchQueryReader.otherOperators
    blankLimit = TermPattern.blankLimit
    lengthLimit = SearchQuery.lengthLimit
    termLimit = SearchQuery.termLimit
    saturation = RankingFormula.saturation
    lengthShare = RankingFormula.lengthShare
    titleBonus = RankingFormula.titleBonus
    context = SearchOptions().context
    snippetLimit = SearchOptions().snippetLimit
    windowLimit = SnippetMaker.windowLimit
    hitLimit = SnippetMaker.hitLimit
    messages = SearchRules.errors.map { name, error in
      (name, SearchRules.withPlaceholder(error.chinese))
    }
  }

  /// An offset that no query has: all that is printed of it becomes the placeholder.
  private static let placeholderOffset = 987_654_320

  private static let errors: [(name: String, error: SearchQueryError)] = [
    ("empty", .empty), ("emptyPhrase", .emptyPhrase(offset: placeholderOffset)),
    ("loneMinus", .loneMinus(offset: placeholderOffset)),
    ("loneOperator", .loneOperator(offset: placeholderOffset)),
    ("onlyExclusions", .onlyExclusions),
    ("onlyWildcards", .onlyWildcards(offset: placeholderOffset)),
    ("tooLong", .tooLong(offset: placeholderOffset)), ("tooManyTerms", .tooManyTerms),
    ("unbalancedQuote", .unbalancedQuote(offset: placeholderOffset)),
    ("unknownOperator", .unknownOperator("{w}", offset: placeholderOffset)),
  ]

  private static func withPlaceholder(_ message: String) -> String {
    message.split(separator: String(placeholderOffset + 1), omittingEmptySubsequences: false)
      .joined(separator: "{n}")
  }

  /// What stands for a character in an index; the folding of `SearchOptions.folds`.
  @inline(__always)
  package static func folded(_ glyph: UInt32) -> UInt32 { SearchFolding.folded(glyph) }

  /// Whether a character is blank.
  static func isBlank(_ glyph: UInt32) -> Bool { Glyph.isBlank(glyph) }

  private static func units(_ condition: (Unicode.Scalar) -> Bool) -> [UInt16] {
    (0...UInt16.max).filter { unit in
      guard let scalar = Unicode.Scalar(unit) else { return false }
      return condition(scalar)
    }
  }
}
