public import TextSearch

/// An item as it is searched, and its facts.
public struct CorpusText: Sendable {
  /// The words.
  public let document: SearchDocument
  /// The facts.
  public let facts: ItemFacts
}
