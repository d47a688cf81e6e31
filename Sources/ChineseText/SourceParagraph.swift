/// A paragraph of the source: the lines from `first` to `last`, furniture between them left out.
package struct SourceParagraph: Sendable, Hashable {
  /// Index of the first line in `SourceText.lines`.
  package let first: Int
  /// Index of the last line, inclusive.
  package private(set) var last: Int

  /// Makes a paragraph of some lines.
  package init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// Makes the paragraph reach to a later line.
  package mutating func extend(to line: Int) {
    last = line
  }
}

/// A place where the layout did not tell whether a paragraph ends, and what was chosen.
package struct BoundaryChoice: Sendable, Hashable {
  /// Why it was chosen.
  package enum Reason: Sendable, Hashable {
    /// The words that follow stand inside paragraphs elsewhere in the document, never at their start.
    case parallelInside
    /// The words that follow begin paragraphs elsewhere in the document.
    case parallelStart
    /// Nothing told; a full line that ends a sentence more often ends a paragraph too.
    case convention
    /// The line is as wide as any and breaks off within its sentence, and hardly another does.
    case widestLine
  }

  /// 1-based number of the full line.
  package let line: Int
  /// Whether the next line was taken to begin a paragraph.
  package let parts: Bool
  /// Why.
  package let reason: Reason
}

/// What the re-flow of a document found.
package struct Reflow: Sendable {
  /// The paragraphs in order. Lines in none of them are blank or belong to the page.
  package internal(set) var paragraphs: [SourceParagraph] = []
  /// Indexes of the lines that hold a page number, ascending.
  package internal(set) var pageNumbers: [Int] = []
  /// Indexes of the lines that repeat at the top or the foot of pages, ascending.
  package internal(set) var pageHeads: [Int] = []
  /// The boundaries that the layout left open.
  package internal(set) var choices: [BoundaryChoice] = []

  /// Nothing yet.
  package init() {}

  /// Adds a paragraph behind the others.
  package mutating func add(_ paragraph: SourceParagraph) {
    paragraphs.append(paragraph)
  }

  /// Makes the last paragraph reach to a later line.
  package mutating func extendLast(to line: Int) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].extend(to: line)
  }
}
