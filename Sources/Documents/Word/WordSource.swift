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
    _ package: WordPackage, references: [String: WordPackage.Reference], depth: Int
  ) throws(DocumentFailure) {
    self.package = package
    self.depth = depth
    func part(_ kind: String) throws(DocumentFailure) -> WordPart? {
      guard
        let reference = references.values.first(where: { $0.kind == kind && !$0.isExternal })
      else { return nil }
      return try package.part(reference.target)
    }
    let styles = try part("styles").map { WordStyles($0) } ?? WordStyles()
    let isWord = try WordSource.isWord(package)
    self.styles = styles
    numbering =
      try part("numbering").map {
        NumberingDefinitions($0, writesCircles: isWord) { styles.list(ofStyle: $0) }
      } ?? NumberingDefinitions()
    footnotes = try part("footnotes").map { WordNotes($0, .footnote) }
    endnotes = try part("endnotes").map { WordNotes($0, .endnote) }
    comments = try part("comments").map { WordNotes($0, .comment) }
  }

  /// Whether Word for Windows wrote the file; libraries leave other names of their templates.
  private static func isWord(_ package: WordPackage) throws(DocumentFailure) -> Bool {
    guard
      let reference = try package.references(of: "").values.first(where: {
        $0.kind == "extended-properties" || $0.kind == "extendedProperties"
      }), let part = try? package.part(reference.target),
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
