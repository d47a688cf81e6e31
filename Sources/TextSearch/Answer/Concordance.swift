internal import ChineseText

/// A place of a document where a word of a query stands, with what stands around it.
public struct ConcordanceLine: Sendable, Hashable {
  /// The id of the section.
  public let section: String
  /// What stands before the word in its section, at most as long as was asked for.
  public let left: String
  /// The word as the text has it.
  public let word: String
  /// What stands behind it.
  public let right: String
}

extension SearchDocument {
  /// All places where the words of a query stand, in the order of the text; those that it excludes
  /// are not looked at.
  ///
  /// - Parameters:
  ///   - query: the query.
  ///   - folds: whether width, case, punctuation, blanks and numerals may differ.
  ///   - width: characters before and behind the word.
  /// - Returns: a line a place.
  public func concordance(
    _ query: SearchQuery, folds: Bool = true, width: Int
  ) -> [ConcordanceLine] {
    let collection = SearchCollection([self])
    let hits = query.terms.enumerated().flatMap { term in
      collection.scan(TermMatcher(term.element, isFolded: folds), term: term.offset)
    }
    return hits.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.map { hit in
      let section = collection.sections[hit.section]
      return ConcordanceLine(
        section: section.id,
        left: String(collection.text(section.start..<hit.start).unicodeScalars.suffix(width)),
        word: collection.text(hit.start..<hit.end),
        right: String(collection.text(hit.end..<section.end).unicodeScalars.prefix(width)))
    }
  }
}
