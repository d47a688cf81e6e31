/// What all texts of a Word file share: styles, lists, notes and comments.
struct WordSource: Sendable {
  let package: WordPackage
  let styles: WordStyles
  let numbering: NumberingDefinitions
  /// The parts of footnotes, endnotes and comments, with the place of each by its identifier.
  let footnotes: WordNotes?
  let endnotes: WordNotes?
  let comments: WordNotes?
  /// How many files within files lead here.
  let depth: Int

  /// Reads what a main part refers to.
  ///
  /// - Throws: the failures of the parts.
  init(
    _ package: WordPackage, references: WordReferences, depth: Int
  ) throws(DocumentFailure) {
    self.package = package
    self.depth = depth
    func part(_ kind: String) throws(DocumentFailure) -> WordPart? {
      guard let reference = references.first(kind) else { return nil }
      return try package.part(reference.target)
    }
    let styles = try WordSource.styles(package, references)
    self.styles = styles
    numbering =
      try part("numbering").map { part in
        NumberingDefinitions(part, writesCircles: WordSource.isWord(package)) {
          styles.list(ofStyle: $0)
        }
      } ?? NumberingDefinitions()
    footnotes = try part("footnotes").map { WordNotes($0, .footnote) }
    endnotes = try part("endnotes").map { WordNotes($0, .endnote) }
    comments = try part("comments").map { WordNotes($0, .comment) }
  }

  private static func styles(
    _ package: WordPackage, _ references: WordReferences
  ) throws(DocumentFailure) -> WordStyles {
    guard let reference = references.first("styles"),
      let bytes = try package.bytes(reference.target)
    else { return WordStyles() }
    return WordStyles(try WordPart(name: reference.target, StyleSheet.trimmed(bytes)))
  }

  /// Whether Word for Windows wrote the file; libraries leave other names of their templates.
  private static func isWord(_ package: WordPackage) -> Bool {
    let reference =
      package.roots.first("extended-properties") ?? package.roots.first("extendedProperties")
    guard let reference, let part = try? package.part(reference.target),
      let index = part.child(.ep_Application, of: 0)
    else { return false }
    return part.text(index) == "Microsoft Office Word"
  }
}

/// The notes of a part by their identifiers.
struct WordNotes: Sendable {
  let part: WordPart
  private let places: [String: Int]

  /// Finds the notes of a part.
  init(_ part: WordPart, _ tag: WordTag) {
    self.part = part
    var places: [String: Int] = [:]
    for index in part.children(0) where part.tag(index) == tag {
      if let id = part.string(.id, of: index) { places[id] = index }
    }
    self.places = places
  }

  /// The place of a note; `nil` without it.
  func place(of id: String) -> Int? { places[id] }
}
