/// A definition as it stands in the text, in UTF-8 offsets of the edition.
struct TermMatch: Sendable {
  /// The names that are defined; most definitions have one.
  var names: [Range<Int>]
  var kind: TermKind
  /// The words that give the meaning; further ones stand in the 项 below when it ends in a colon.
  var definition: Range<Int>
  /// What is no use of the term: the phrase that defines it.
  var phrase: Range<Int>
  var scope: TermScope
  /// Whether the names stood in 《》, in which they are used.
  var isTitle = false
}

/// Where a definition holds, before identifiers are made.
enum TermScope: Sendable, Hashable {
  case act
  case row(Int)
  /// The meaning is that of a word of another act.
  case cited(CitedScope)
}

/// The provision of another act whose word is explained.
struct CitedScope: Sendable, Hashable {
  let work: String
  let targets: [String]
}
