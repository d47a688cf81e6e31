/// Why a query asks for nothing; offsets count Unicode scalars from 0.
public enum SearchQueryError: Error, Sendable, Hashable {
  /// There is nothing but blanks.
  case empty
  /// Nothing stands between two quotation marks.
  case emptyPhrase(offset: Int)
  /// `OR` has no word on one of its sides.
  case loneOperator(offset: Int)
  /// A minus has no word behind it.
  case loneMinus(offset: Int)
  /// All terms are excluded, so that nothing is asked for.
  case onlyExclusions
  /// A term is longer than `SearchQuery.lengthLimit`.
  case tooLong(offset: Int)
  /// There are more terms than `SearchQuery.termLimit`.
  case tooManyTerms
  /// A phrase begins and does not end.
  case unbalancedQuote(offset: Int)

  /// A word of wildcards alone.
  case onlyWildcards(offset: Int)
  /// A word that is an operator elsewhere and none here: AND, NOT, NEAR, /…/.
  case unknownOperator(String, offset: Int)

  /// The sentence for the user, in English.
  public var english: String { SearchMessages.message(self).english }
  /// The sentence for the user, in Chinese.
  public var chinese: String { SearchMessages.message(self).chinese }
}
