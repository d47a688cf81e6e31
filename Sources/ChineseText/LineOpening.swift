/// What a caller knows about the start of a line.
package enum LineOpening: Sendable {
  /// Nothing: the layout decides.
  case none
  /// The line begins with a label (an item): a paragraph unless mid-sentence.
  case unit
  /// The line begins with the label of the article that is due: a paragraph unless mid-sentence.
  case article
  /// The line begins with a label that is followed by a wide blank, which takes two columns.
  case spacedUnit
  /// The same for the first article: a paragraph whatever stands before it.
  case firstUnit
  /// The line is a heading: a paragraph of its own.
  case heading
  /// The line begins the note below a title, or another event of it: a paragraph whatever stands
  /// before it, which ends with its bracket.
  case note

  /// Whether an article or a division begins.
  var isArticleOrDivision: Bool {
    self == .article || self == .heading || hasWideBlank
  }
  /// Whether the line may stand within a bracket that a line above opens.
  var mayGoOn: Bool { self == .none || self == .note }
  /// Whether a label with a wide blank begins the line.
  var hasWideBlank: Bool { self == .spacedUnit || self == .firstUnit }
}
