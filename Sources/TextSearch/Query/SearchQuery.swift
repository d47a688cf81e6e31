/// What is asked for: terms that must all stand in a document, and terms that must not.
///
///     query = {blank} word {blank+ (word | "OR" word)} {blank}
///     word  = ["-"] (term | quote phrase quote)
///
/// `党建 人才` asks for both words in any order, `党建 OR 人才` for one of them, `"党建 人才"` for both
/// beside each other, `-人才` for documents without it. In a term `?` stands for any character and `*`
/// for some within a clause: `第?轮巡视`; behind `\` and in phrases they are themselves. A term may be a single character. The marks `"` `＂` `“` `”` open and
/// close a phrase; behind `\` they are characters to find.
public struct SearchQuery: Sendable, Hashable {
  /// A word or a phrase of the query.
  public struct Term: Sendable, Hashable {
    /// The characters to find, in NFC.
    public let text: String
    /// Whether it stood in quotation marks.
    public let isPhrase: Bool
    /// What may stand instead of it: the words behind `OR`.
    public internal(set) var others: [Word] = []

    /// It and what may stand instead.
    var words: [Word] { [Word(text: text, isPhrase: isPhrase)] + others }
  }

  /// A word that is sought, or a phrase.
  public struct Word: Sendable, Hashable {
    /// The characters to find, in NFC; before `?` and `*` that are no wildcards stands `\`.
    public let text: String
    /// Whether it stood in quotation marks, so that nothing in it is a wildcard.
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
