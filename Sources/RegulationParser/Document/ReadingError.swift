public import ChineseText

/// Why a document gives no edition.
public enum ReadingError: Error, Sendable, Hashable {
  /// The bytes are no text.
  case undecodable(DecodingFailure)
  /// The text holds no article (第一条 …), and nothing that explains why.
  case noArticle
  /// The text holds no article of its own, but something that looks like it.
  case noRegulation(Sight)

  /// What was seen instead of a regulation.
  public struct Sight: Sendable, Hashable {
    /// What it is.
    public let kind: Kind
    /// 1-based number of the line where it stands.
    public let line: Int
    /// The first words of that line, at most twenty glyphs.
    public let words: String
  }

  /// What may stand in a text without articles of its own; the raw values are codes.
  public enum Kind: String, Sendable, CaseIterable {
    /// A decision that changes another text: `第八条修改为：“…”`.
    case amendingDecision = "amending-decision"
    /// Articles of two texts side by side: 新旧条文对照表.
    case comparisonTable = "comparison-table"
    /// Articles behind marks of a markup language: `**第一条**`, `<p>第一条`.
    case markup
    /// Articles of another text: in quotation marks, in a table, below 附：有关规定.
    case quotedArticles = "quoted-articles"
    /// Lines numbered 一、二、 or 1. 2. that nothing shows to be the provisions of an act.
    case numberedLines = "numbered-lines"
    /// One or two lines that begin like an article in the midst of prose.
    case fewArticles = "few-articles"
  }
}

extension ReadingError {
  /// Whether the document could be read and is no regulation.
  package var isOtherText: Bool {
    if case .undecodable = self { false } else { true }
  }
}
