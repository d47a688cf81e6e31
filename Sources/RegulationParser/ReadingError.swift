public import ChineseText

/// Why a document gives no edition.
public enum ReadingError: Error, Sendable, Hashable {
  /// The bytes are no text.
  case undecodable(DecodingFailure)
  /// The text holds no article (第一条 …): it is no regulation.
  case noArticle
}

extension ReadingError {
  /// Whether the document could be read and is no regulation.
  package var isOtherText: Bool {
    if case .undecodable = self { false } else { true }
  }
}
