/// What is searched as one thing: an article of a regulation, an item of a corpus.
public struct SearchDocument: Sendable, Hashable {
  /// The stable name by which a caller finds it again.
  public let id: String
  /// What stands above the text; it is searched too, as the section `titleSection`.
  public let title: String
  /// The text in order; a hit never reaches from one section into the next.
  public let sections: [SearchSection]

  /// The id of the section that holds the title.
  public static let titleSection = "title"

  /// Makes a document.
  public init(id: String, title: String, sections: [SearchSection]) {
    self.id = id
    self.title = title
    self.sections = sections
  }
}

/// A stretch of re-flowed text with a name: a provision, a paragraph.
public struct SearchSection: Sendable, Hashable {
  /// The name that results give: a provision's id, a paragraph's number.
  public let id: String
  /// The text, without the line breaks of its source.
  public let text: String

  /// Makes a section.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
