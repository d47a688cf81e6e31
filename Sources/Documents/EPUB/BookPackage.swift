internal import LegalXML

/// What the package document of a book says: its parts in reading order, and of the book itself
/// (EPUB 3.3, section 5).
struct BookPackage {
  /// A part of the book in reading order.
  struct Part {
    /// Its name in the archive.
    let name: String
    let mediaType: String
    /// Whether it lists the contents.
    let isContents: Bool

    /// Whether it is a page of text.
    var isPage: Bool { mediaType == "application/xhtml+xml" || mediaType == "text/html" }
  }

  /// The parts of the spine.
  private(set) var parts: [Part] = []
  /// What it says of the book.
  private(set) var fields: [(name: DocumentField.Name, value: String, key: String)] = []
  /// Ids in the spine that the manifest does not have.
  private(set) var unknown: [String] = []

  /// Reads the package document.
  ///
  /// - Parameters:
  ///   - root: its root element.
  ///   - name: its name in the archive, to which the names within are relative.
  init(_ root: XMLElement, name: String) {
    readFields(root)
    let folder = BookPath.folder(of: name)
    let guide = root.elements.first { $0.name.local == "guide" }
    let contents = Set(
      (guide?.elements ?? []).filter { $0["type"] == "toc" }.compactMap {
        $0["href"].map { BookPath.resolve($0, in: folder) }
      })
    var manifest: [String: Part] = [:]
    for item in root.elements.first(where: { $0.name.local == "manifest" })?.elements ?? [] {
      guard let identifier = item["id"], let target = item["href"] else { continue }
      let name = BookPath.resolve(target, in: folder)
      let properties = (item["properties"] ?? "").split(separator: " ")
      manifest[identifier] = Part(
        name: name, mediaType: (item["media-type"] ?? "").lowercased(),
        isContents: properties.contains("nav") || contents.contains(name))
    }
    for reference in root.elements.first(where: { $0.name.local == "spine" })?.elements ?? [] {
      guard let identifier = reference["idref"] else { continue }
      if let part = manifest[identifier] { parts.append(part) } else { unknown.append(identifier) }
    }
  }

  private mutating func readFields(_ root: XMLElement) {
    let names: [String: DocumentField.Name] = [
      "title": .title, "creator": .author, "date": .date, "publisher": .source,
      "subject": .keywords, "description": .summary,
    ]
    let metadata = root.elements.first { $0.name.local == "metadata" }
    // Packages of EPUB 2 may wrap them in dc-metadata.
    let elements = (metadata?.elements ?? []).flatMap { [$0] + $0.elements }
    for element in elements where OpenName.of(element.name).hasPrefix("dc:") {
      guard let name = names[element.name.local] else { continue }
      fields.append((name, element.text, "dc:" + element.name.local))
    }
  }
}

/// Addresses within an archive.
enum BookPath {
  /// The folder of a file, with `/` at its end; empty at the top.
  static func folder(of name: String) -> String {
    guard let end = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(name[...end])
  }

  /// The name in the archive that an address stands for: without fragment, `%20` replaced, `..`
  /// followed, but not above the top.
  static func resolve(_ address: String, in folder: String) -> String {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let isTop = path.first == UInt8(ascii: "/")
    let whole = (isTop ? [] : Array(folder.utf8)) + decoded(Array(path))
    var steps: [ArraySlice<UInt8>] = []
    for step in whole.split(separator: UInt8(ascii: "/")) {
      switch Array(step) {
      case Array(".".utf8): continue
      case Array("..".utf8): _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return String(decoding: Array(steps.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  private static func decoded(_ path: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < path.count {
      if path[offset] == UInt8(ascii: "%"), offset + 2 < path.count,
        let high = digit(path[offset + 1]), let low = digit(path[offset + 2])
      {
        result.append(high << 4 | low)
        offset += 3
      } else {
        result.append(path[offset])
        offset += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
