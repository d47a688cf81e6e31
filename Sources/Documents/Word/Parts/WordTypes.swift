/// What the parts of a Word file are: `[Content_Types].xml` (ISO/IEC 29500-2, 7.2.3).
struct WordTypes: Sendable {
  private let list: WordPart?

  /// Takes the part; `nil` for a package without one.
  init(_ list: WordPart?) {
    self.list = list
  }

  /// The first part by name whose type is that of main parts; `nil` without one.
  var partOfMainType: String? {
    guard let list else { return nil }
    return list.children(0).compactMap { index in
      guard let type = list.string(.x_ContentType, of: index), type.hasSuffix(".main+xml"),
        type.contains("wordprocessingml") || type.hasPrefix("application/vnd.ms-word.")
      else { return nil }
      return list.string(.x_PartName, of: index).map { WordPackage.key($0) }
    }.min()
  }

  /// The type of a part in lower case; empty where none is told.
  func type(of name: String) -> String {
    guard let list else { return "" }
    let key = WordPackage.key(name)
    let ending = key.split(separator: ".").last.map { String($0) } ?? ""
    var own: String?
    var common: String?
    // Of several the last counts.
    for index in list.children(0) {
      guard let type = list.string(.x_ContentType, of: index) else { continue }
      if let part = list.string(.x_PartName, of: index), WordPackage.key(part) == key {
        own = type
      }
      if list.string(.x_Extension, of: index)?.lowercased() == ending { common = type }
    }
    return (own ?? common ?? "").lowercased()
  }
}
