internal import ChineseText

/// The parts of a Word file and how they refer to each other (ISO/IEC 29500-2).
struct WordPackage: Sendable {
  private let archive: ZipArchive
  /// The names of the archive in lower case: parts are the same whatever the case.
  private let names: [String: String]
  /// What the package itself refers to.
  private(set) var roots: WordReferences

  /// Opens a package.
  ///
  /// - Throws: the failures of its list of references.
  init(_ archive: ZipArchive) throws(DocumentFailure) {
    self.archive = archive
    names = Dictionary(
      archive.names.map { (WordPackage.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    roots = WordReferences()
    roots = try references(of: "")
  }

  /// The name of the main part.
  ///
  /// - Throws: `unsupported` where the package holds something else; `damaged` where it has none.
  func mainPart() throws(DocumentFailure) -> String {
    let main = roots.first("officeDocument")?.target
    let list = try bytes(WordPackage.typeList)
    if let main, main == WordPackage.usualMain, has(main), !WordPackage.mayBeOther(list) {
      return main
    }
    let types = try types(list)
    let name = main ?? types.partOfMainType ?? WordPackage.usualMain
    guard has(name) else { throw .damaged(.word, reason: "word-main-part-missing") }
    let type = Array(types.type(of: name).utf8)
    for (family, kind) in [("spreadsheetml", "xlsx"), ("presentationml", "pptx")]
    where ByteSearch.first(Array(family.utf8), in: type) != nil {
      throw .unsupported(kind: kind)
    }
    return name
  }

  /// What programs call the main part.
  static let usualMain = "word/document.xml"

  /// The list of the types of its parts.
  ///
  /// - Throws: the failures of that part.
  func types() throws(DocumentFailure) -> WordTypes { try types(bytes(WordPackage.typeList)) }

  private func types(_ list: [UInt8]?) throws(DocumentFailure) -> WordTypes {
    guard let list else { return WordTypes(nil) }
    return WordTypes(try WordPart(name: WordPackage.typeList, list))
  }

  private static let typeList = "[Content_Types].xml"
  private static let otherTypes = ["spreadsheetml", "presentationml"].map { Array($0.utf8) }

  /// Whether a list of types may say of any part that it is a table or slides: the words stand in it,
  /// or it is written in another way than ASCII.
  private static func mayBeOther(_ list: [UInt8]?) -> Bool {
    guard let list else { return false }
    guard list.first == UInt8(ascii: "<") else { return true }
    let words = list.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    return otherTypes.contains { ByteSearch.longWord($0, in: words.indices, of: words) != nil }
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

  /// A name as parts are the same: in lower case, without a slash at its start.
  static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
  }
}
