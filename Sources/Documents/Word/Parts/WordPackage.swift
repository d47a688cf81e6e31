internal import ChineseText

/// The parts of a Word file and how they refer to each other (ISO/IEC 29500-2).
struct WordPackage: Sendable {
  private let archive: ZipArchive
  /// The names of the archive in lower case: parts are the same whatever the case.
  private let names: [String: String]
  /// The list of the types of its parts; `nil` without one.
  private let types: WordPart?
  /// What the package itself refers to.
  private(set) var roots: WordReferences

  /// Opens a package.
  ///
  /// - Throws: the failures of its list of types.
  init(_ archive: ZipArchive) throws(DocumentFailure) {
    self.archive = archive
    names = Dictionary(
      archive.names.map { (WordPackage.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    types = try names["[content_types].xml"].flatMap { (name) throws(DocumentFailure) in
      try archive.entry(name).map { (bytes) throws(DocumentFailure) in
        try WordPart(name: name, bytes)
      }
    }
    roots = WordReferences()
    roots = try references(of: "")
  }

  /// The name of the main part.
  ///
  /// - Throws: `unsupported` where the package holds something else; `damaged` where it has none.
  func mainPart() throws(DocumentFailure) -> String {
    let main = roots.first("officeDocument")?.target
    let name = main ?? partOfMainType ?? "word/document.xml"
    guard has(name) else { throw .damaged(.word, reason: "word-main-part-missing") }
    let type = Array(type(of: name).utf8)
    func isOf(_ family: String) -> Bool { ByteSearch.first(Array(family.utf8), in: type) != nil }
    if isOf("spreadsheetml") { throw .unsupported(kind: "xlsx") }
    if isOf("presentationml") { throw .unsupported(kind: "pptx") }
    return name
  }

  /// The first part by name whose type is that of main parts; `nil` without one.
  private var partOfMainType: String? {
    guard let types else { return nil }
    return types.children(0).compactMap { index in
      guard let type = types.string(.x_ContentType, of: index), type.hasSuffix(".main+xml"),
        type.contains("wordprocessingml") || type.hasPrefix("application/vnd.ms-word.")
      else { return nil }
      return types.string(.x_PartName, of: index).map { WordPackage.key($0) }
    }.min()
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
    guard let types else { return "" }
    let key = WordPackage.key(name)
    let ending = key.split(separator: ".").last.map { String($0) } ?? ""
    var own: String?
    var common: String?
    // Of several the last counts.
    for index in types.children(0) {
      guard let type = types.string(.x_ContentType, of: index) else { continue }
      if let part = types.string(.x_PartName, of: index), WordPackage.key(part) == key {
        own = type
      }
      if types.string(.x_Extension, of: index)?.lowercased() == ending { common = type }
    }
    return (own ?? common ?? "").lowercased()
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
      result.add(
        id,
        WordReference(
          type: part.string(.x_Type, of: index) ?? "", address: target, folder: folder,
          isExternal: part.string(.x_TargetMode, of: index) == "External"))
    }
    return result
  }

  /// The folder of a name with its slash; empty for none.
  private static func folder(of name: String) -> String {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(name[...slash])
  }

  private static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
  }
}
