/// A stretch of text that gets an element of its own.
package struct Mark: Sendable, Hashable {
  /// UTF-8 offsets in the edition's text.
  package let range: Range<Int>
  package let kind: Kind

  /// What is marked.
  package enum Kind: Sendable, Hashable {
    /// A citation of one provision: `ref`.
    case reference(href: String)
    /// A citation of a range: `rref`.
    case range(from: String, upTo: String)
    /// A citation of several: `mref` around the marks of its parts.
    case several([Mark])
    /// The place that defines a term: `def`.
    case definition(term: String)
    /// A use of a term: `term`.
    case term(String)
    /// A time limit: `quantity`; `nil` where ISO 8601 has no such duration.
    case timeLimit(String?)
    /// A day: `date`, or `docDate` for a day of publication.
    case day(date: String, event: String?, isPublication: Bool)
    /// A body: `organization`.
    case organization(String)
    /// A body that signs: `signature`.
    case signature(String)
  }

  init(_ range: Range<Int>, _ kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// Marks of one text in order, none over another: the first that is added keeps its place.
struct MarkList: Sendable {
  private(set) var marks: [Mark] = []

  /// Adds a mark unless its place is taken.
  mutating func add(_ mark: Mark) {
    let position = place(of: mark.range.lowerBound)
    if position < marks.count, marks[position].range.lowerBound < mark.range.upperBound { return }
    if position > 0, marks[position - 1].range.upperBound > mark.range.lowerBound { return }
    marks.insert(mark, at: position)
  }

  /// Position of the first mark that does not begin before an offset; mostly the end.
  private func place(of offset: Int) -> Int {
    guard let last = marks.last, last.range.lowerBound >= offset else { return marks.count }
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
