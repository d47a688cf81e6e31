/// A tracked change: words that a revision adds or takes away (ECMA-376, part 1, 17.13.5).
package struct WordRevision: Sendable, Hashable {
  /// What it does.
  package enum Operation: Sendable, Hashable {
    case inserted
    case deleted
  }

  package let operation: Operation
  /// Who made it.
  package let author: String
  /// When, as ISO 8601 has it; `nil` where that is not known.
  package let date: String?

  /// Makes a revision.
  package init(_ operation: Operation, author: String, date: String?) {
    self.operation = operation
    self.author = author
    self.date = date
  }

  /// The attributes of a mark; marks have numbers of their own.
  func attributes(_ number: Int) -> [(StaticString, String)] {
    var attributes: [(StaticString, String)] = [("w:id", String(number)), ("w:author", author)]
    if let date { attributes.append(("w:date", date)) }
    return attributes
  }
}
