/// The parts of a Word file and how they refer to each other (ISO/IEC 29500-2).
struct WordPackage: Sendable {
  private let archive: ZipArchive
  /// The names of the archive in lower case: parts are the same whatever the case.
  private let names: [String: String]
  private let types: [String: String]
  private let typesOfEndings: [String: String]
  /// What the package itself refers to.
  private(set) var roots: WordReferences

  /// Opens a package.
  ///
  /// - Throws: the failures of the archive and of its list of types.
  init(_ bytes: [UInt8]) throws(DocumentFailure) {
    archive = try ZipArchive(bytes, .word)
    names = Dictionary(
      archive.names.map { (WordPackage.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var types: [String: String] = [:]
    var endings: [String: String] = [:]
    if let name = names["[content_types].xml"], let bytes = try archive.entry(name) {
      let part = try WordPart(name: name, bytes)
      for index in part.children(0) {
        guard let type = part.string(.x_ContentType, of: index) else { continue }
        if let name = part.string(.x_PartName, of: index) { types[WordPackage.key(name)] = type }
        if let ending = part.string(.x_Extension, of: index) { endings[ending.lowercased()] = type }
      }
    }
    self.types = types
    typesOfEndings = endings
    roots = WordReferences()
    roots = try references(of: "")
  }

  /// The name of the main part.
  ///
  /// - Throws: `unsupported` where the package holds something else; `damaged` where it has none.
  func mainPart() throws(DocumentFailure) -> String {
    let main = roots.first("officeDocument")?.target
    let name =
      main ?? types.filter { WordPackage.isMainType($0.value) }.map(\.key).min()
      ?? "word/document.xml"
    guard has(name) else { throw .damaged(.word, reason: "word-main-part-missing") }
    let type = type(of: name)
    if type.contains("spreadsheetml") { throw .unsupported(kind: "xlsx") }
    if type.contains("presentationml") { throw .unsupported(kind: "pptx") }
    return name
  }

  private static func isMainType(_ type: String) -> Bool {
    type.contains("wordprocessingml") && type.hasSuffix(".main+xml")
      || type.hasPrefix("application/vnd.ms-word.") && type.hasSuffix(".main+xml")
  }

  /// Whether the package has a part.
  func has(_ name: String) -> Bool { names[WordPackage.key(name)] != nil }

  /// Whether it has any part in a folder of pictures.
  var hasPictures: Bool {
    names.keys.contains { $0.contains("/media/") || $0.hasPrefix("media/") }
  }

  /// The bytes of a part; `nil` without it.
  func bytes(_ name: String) throws(DocumentFailure) -> [UInt8]? {
    guard let name = names[WordPackage.key(name)] else { return nil }
    return try archive.entry(name)
  }

  /// The first bytes of a part, as many as suffice; `nil` where only the whole does.
  func start(
    of name: String, until isEnough: ([UInt8]) -> Bool
  ) throws(DocumentFailure) -> [UInt8]? {
    guard let name = names[WordPackage.key(name)] else { return nil }
    return try archive.start(of: name, until: isEnough)
  }

  /// A part as a tape; `nil` without it.
  func part(_ name: String) throws(DocumentFailure) -> WordPart? {
    guard let bytes = try bytes(name) else { return nil }
    return try WordPart(name: name, bytes)
  }

  /// The type of a part in lower case; empty where none is told.
  func type(of name: String) -> String {
    let key = WordPackage.key(name)
    if let type = types[key] { return type.lowercased() }
    let ending = key.split(separator: ".").last.map { String($0) } ?? ""
    return (typesOfEndings[ending] ?? "").lowercased()
  }

  /// The references of a part by their identifiers; those of the package for an empty name.
  func references(of name: String) throws(DocumentFailure) -> WordReferences {
    let folder = WordPackage.folder(of: name)
    let file = name.dropFirst(folder.count)
    guard let part = try part("\(folder)_rels/\(file).rels") else {
      return WordReferences()
    }
    var result = WordReferences()
    for index in part.children(0) where part.tag(index) == .rel_Relationship {
      guard let id = part.string(.x_Id, of: index), let target = part.string(.x_Target, of: index)
      else { continue }
      let type = part.string(.x_Type, of: index) ?? ""
      let isExternal = part.string(.x_TargetMode, of: index) == "External"
      result.add(
        id,
        WordReference(
          kind: type.split(separator: "/").last.map { String($0) } ?? "",
          target: isExternal ? target : WordPackage.resolve(target, in: folder),
          isExternal: isExternal))
    }
    return result
  }

  /// The folder of a name with its slash; empty for none.
  private static func folder(of name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return "" }
    return String(name[...slash])
  }

  /// A target as a name of the archive; `..` never leads out of it.
  private static func resolve(_ target: String, in folder: String) -> String {
    let path = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  private static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
  }
}
