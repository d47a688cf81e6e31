/// What all texts of a Word file share: styles, lists, notes and comments.
struct WordSource: Sendable {
  let package: WordPackage
  let styles: WordStyles
  let numbering: NumberingDefinitions
  /// The parts of footnotes, endnotes and comments, with the place of each by its identifier.
  let footnotes: WordNotes?
  let endnotes: WordNotes?
  let comments: WordNotes?
  /// The heads and feet of pages that its sections refer to.
  let heads: [PageHead]
  /// How many files within files lead here.
  let depth: Int

  /// Reads what a main part refers to; of styles and lists, what its texts use.
  ///
  /// - Throws: the failures of the parts.
  init(
    _ package: WordPackage, _ main: WordPart, references: WordReferences, depth: Int
  ) throws(DocumentFailure) {
    self.package = package
    self.depth = depth
    func notes(_ kind: String, _ tag: WordTag) throws(DocumentFailure) -> WordNotes? {
      guard let reference = references.first(kind) else { return nil }
      return try package.part(reference.target).map { WordNotes($0, tag) }
    }
    footnotes = try notes("footnotes", .footnote)
    endnotes = try notes("endnotes", .endnote)
    comments = try notes("comments", .comment)
    // Of files within the file, pages have no heads of their own.
    heads = depth == 0 ? try PageHead.all(of: main, references, package) : []
    let texts =
      [main] + [footnotes, endnotes, comments].compactMap { $0?.part } + heads.map(\.part)
    (styles, numbering) = try WordSource.definitions(package, references, WordUse(texts))
  }

  /// Styles and lists depend on each other: a style may name a list, and a list a style.
  private static func definitions(
    _ package: WordPackage, _ references: WordReferences, _ use: WordUse
  ) throws(DocumentFailure) -> (WordStyles, NumberingDefinitions) {
    var lists = use.namesLists ? try listPart(package, references) : nil
    let links = lists.map { NumberingDefinitions.styleLinks(in: $0) } ?? []
    var styles = try styles(package, references, use.styles.union(links))
    if !use.namesLists, styles.nameLists {
      lists = try listPart(package, references)
      let links = lists.map { NumberingDefinitions.styleLinks(in: $0) } ?? []
      if !links.isEmpty { styles = try Self.styles(package, references, use.styles.union(links)) }
    }
    guard let lists else { return (styles, NumberingDefinitions()) }
    let numbering = NumberingDefinitions(lists, writesCircles: isWord(package)) {
      styles.list(ofStyle: $0)
    }
    return (styles, numbering)
  }

  private static func listPart(
    _ package: WordPackage, _ references: WordReferences
  ) throws(DocumentFailure) -> WordPart? {
    guard let reference = references.first("numbering") else { return nil }
    return try package.part(reference.target)
  }

  private static func styles(
    _ package: WordPackage, _ references: WordReferences, _ names: Set<String>
  ) throws(DocumentFailure) -> WordStyles {
    guard let name = references.first("styles")?.target else { return WordStyles() }
    var excerpt: [UInt8]?
    _ = try package.start(of: name) { bytes in
      excerpt = StyleSheet.excerpt(bytes, of: names)
      return excerpt != nil
    }
    if let excerpt { return WordStyles(try WordPart(name: name, excerpt)) }
    guard let bytes = try package.bytes(name) else { return WordStyles() }
    return WordStyles(
      try WordPart(name: name, StyleSheet.excerpt(bytes, of: names) ?? bytes))
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
