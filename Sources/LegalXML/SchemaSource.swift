internal import CLibXML2

/// A schema before its compilation: read, and known to refer to files of its own folder only.
///
/// libxml2 opens what a schema includes by itself and asks nobody. Therefore every file is read
/// here first, with the parser's refusals, and every reference has to be a plain file name.
struct SchemaSource: ~Copyable {
  /// How many files one schema may consist of.
  private static let fileLimit = 64

  /// The document of the schema.
  let document: XMLDocument

  /// Reads a schema that refers to nothing, or to files in `folder`.
  static func read(bytes: [UInt8], folder: String?) throws(XMLFailure) -> SchemaSource {
    let document = try parse(bytes, path: folder.map { "\($0)/schema" })
    try checkReferences(of: document, file: "schema", folder: folder)
    return SchemaSource(document: document)
  }

  /// Reads a schema from a file; it may refer to files of the same folder.
  static func read(path: String) throws(XMLFailure) -> SchemaSource {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let bytes = try FileBytes.read(path, limit: XMLLimits().bytes)
    let document = try parse(bytes, path: path)
    try checkReferences(of: document, file: parts.last.map(String.init) ?? path, folder: folder)
    return SchemaSource(document: document)
  }

  private static func parse(_ bytes: [UInt8], path: String?) throws(XMLFailure) -> XMLDocument {
    let address = path.flatMap { LibXML2.take(xmlPathToURI($0)) }
    return try XMLDocument(bytes: bytes, limits: XMLLimits(), address: address)
  }

  private static func checkReferences(
    of document: borrowing XMLDocument, file: String, folder: String?
  ) throws(XMLFailure) {
    var known: Set<String> = [file]
    var waiting = try references(in: document.root(), file: file, hasFolder: folder != nil)
    while let next = waiting.popLast() {
      guard let folder, known.insert(next).inserted else { continue }
      guard known.count <= fileLimit else {
        throw .schemaReference(target: next, file: file, line: 0)
      }
      let bytes = try FileBytes.read("\(folder)/\(next)", limit: XMLLimits().bytes)
      let part = try parse(bytes, path: "\(folder)/\(next)")
      waiting += try references(in: part.root(), file: next, hasFolder: true)
    }
  }

  /// The files that a schema refers to.
  private static func references(
    in root: XMLElement, file: String, hasFolder: Bool
  ) throws(XMLFailure) -> [String] {
    var found: [String] = []
    var waiting = [root]
    while let element = waiting.popLast() {
      waiting += element.elements
      // A base would move the folder.
      let base = element[
        XMLName(namespace: "http://www.w3.org/XML/1998/namespace", local: "base")]
      guard let target = reference(of: element) ?? base else { continue }
      guard hasFolder, base == nil, let name = plainName(target) else {
        throw .schemaReference(target: target, file: file, line: element.line)
      }
      found.append(name)
    }
    return found
  }

  private static func reference(of element: XMLElement) -> String? {
    switch (element.name.namespace, element.name.local) {
    case ("http://www.w3.org/2001/XMLSchema", "import"),
      ("http://www.w3.org/2001/XMLSchema", "include"),
      ("http://www.w3.org/2001/XMLSchema", "redefine"):
      element["schemaLocation"]
    case ("http://relaxng.org/ns/structure/1.0", "include"),
      ("http://relaxng.org/ns/structure/1.0", "externalRef"):
      element["href"]
    default: nil
    }
  }

  /// `./xml.xsd` and `xml.xsd` give `xml.xsd`; everything that is no plain file name gives `nil`.
  private static func plainName(_ target: String) -> String? {
    let name = target.utf8.starts(with: "./".utf8) ? String(target.dropFirst(2)) : target
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    return isPlain && !name.isEmpty && name != "." && name != ".." ? name : nil
  }
}
