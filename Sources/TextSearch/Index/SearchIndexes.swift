internal import ChineseText

/// Several indexes as one: the documents of the first stand before those of the second.
package struct SearchIndexes: Sendable {
  private let parts: [SearchIndex]
  /// The number of the first document of each part, and how many there are.
  private let starts: [Int]
  /// Bytes of text of a document, on average.
  let averageTextSize: Double

  /// Joins indexes.
  package init(_ parts: [SearchIndex]) {
    self.parts = parts
    var starts = [0]
    var size = 0.0
    for part in parts {
      starts.append(starts[starts.count - 1] + part.count)
      size += part.averageTextSize * Double(part.count)
    }
    self.starts = starts
    averageTextSize = size / Double(max(1, starts[starts.count - 1]))
  }

  /// How many documents there are.
  package var count: Int { starts[parts.count] }

  /// A document and its payload; `nil` when its index is damaged, or there is none.
  package func document(_ document: Int) -> (document: SearchDocument, payload: [UInt8])? {
    place(document).flatMap { $0.part.document($0.number) }
  }

  /// The payload of a document and its id, without its text.
  package func head(_ document: Int) -> (payload: [UInt8], id: String)? {
    place(document).flatMap { $0.part.head($0.number) }
  }

  /// The bytes of a document's text, by which ranking measures it.
  func textSize(_ document: Int) -> Int {
    place(document).map { $0.part.textSize($0.number) } ?? 0
  }

  /// What the documents hold of a term, ascending.
  func matches(_ matcher: TermMatcher) -> [IndexedTerm.Match] {
    zip(parts, starts).flatMap { part, start in
      IndexedTerm(matcher, in: part).matches.map { $0.moved(by: start) }
    }
  }

  private func place(_ document: Int) -> (part: SearchIndex, number: Int)? {
    guard document >= 0, document < count else { return nil }
    let part = starts.partitionPoint { $0 > document } - 1
    return (parts[part], document - starts[part])
  }
}
