/// What is asked for: terms that must all stand in a document, and terms that must not.
///
///     query = {blank} word {blank+ word} {blank}
///     word  = ["-"] (term | quote phrase quote)
///
/// `党建 人才` asks for both words in any order, `"党建 人才"` for both beside each other, `-人才`
/// for documents without it. A term may be a single character. The marks `"` `＂` `“` `”` open and
/// close a phrase; behind `\` they are characters to find.
public struct SearchQuery: Sendable, Hashable {
  /// A word or a phrase of the query.
  public struct Term: Sendable, Hashable {
    /// The characters to find, in NFC.
    public let text: String
    /// Whether it stood in quotation marks.
    public let isPhrase: Bool
  }

  /// The query as it was typed.
  public let text: String
  /// What a document must hold, each at least once; never empty, no term twice.
  public let terms: [Term]
  /// What a document must not hold.
  public let excluded: [Term]

  /// More terms than this are refused.
  public static let termLimit = 32
  /// Longer terms are refused, in Unicode scalars.
  public static let lengthLimit = 200

  /// Reads a query.
  /// - Throws: why nothing can be searched for.
  public init(_ text: String) throws(SearchQueryError) {
    var reader = SearchQueryReader(text)
    (terms, excluded) = try reader.read()
    self.text = text
  }
}
