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
    /// How long something takes or holds: `quantity`.
    case time(TimeMark)
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

  /// Adds a mark unless its place is taken. Marks that come in order cost one step each.
  mutating func add(_ mark: Mark) {
    guard let last = marks.last, last.range.upperBound > mark.range.lowerBound else {
      marks.append(mark)
      return
    }
    var one = MarkList()
    one.marks = [mark]
    merge(one)
  }

  /// Adds the marks of another list whose places are not taken. Linear in both.
  mutating func merge(_ other: MarkList) {
    guard let first = other.marks.first else { return }
    if let last = marks.last, last.range.upperBound > first.range.lowerBound {
      var rest = other.marks[...]
      var merged: [Mark] = []
      merged.reserveCapacity(marks.count + rest.count)
      for mark in marks {
        while let next = rest.first, next.range.upperBound <= mark.range.lowerBound {
          merged.append(next)
          rest = rest.dropFirst()
        }
        while let next = rest.first, next.range.lowerBound < mark.range.upperBound {
          rest = rest.dropFirst()
        }
        merged.append(mark)
      }
      marks = merged + rest
    } else {
      marks += other.marks
    }
  }
}
