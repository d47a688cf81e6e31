internal import LegalXML

/// Reads books (.epub): the chapters of the spine, one after the other, as one document.
package struct BookReader: Sendable {
  private let html: HTMLPieceReader

  /// Makes a reader.
  ///
  /// - Parameter html: reads a chapter; by default its lines alone are taken.
  package init(html: HTMLPieceReader? = nil) {
    self.html = html ?? PlainHTML.read
  }

  /// Reads a book.
  ///
  /// - Returns: its text; each block tells the part of the archive that it is from.
  /// - Throws: `damaged`, `encrypted`, `tooLarge`, `picturesOnly` where no chapter holds text.
  package func read(_ bytes: [UInt8]) throws(DocumentFailure) -> SourceDocument {
    let archive = try ZipArchive(bytes, .epub)
    try BookReader.checkKeys(archive)
    let name = try BookReader.packageName(archive)
    guard let package = try BookReader.element(name, of: archive) else {
      throw .damaged(.epub, reason: "epub-package")
    }
    let book = BookPackage(package, name: name)
    var chapters = BookChapters(html: html)
    for part in book.parts { try chapters.add(part, of: archive) }
    var builder = chapters.builder
    for field in book.fields { builder.field(field.name, field.value, key: field.key) }
    for identifier in book.unknown { chapters.missing.append(identifier) }
    guard builder.count > 0 else {
      if let failure = chapters.failure { throw failure }
      if chapters.missing.isEmpty { throw .picturesOnly(.epub) }
      throw .damaged(.epub, reason: "epub-chapters")
    }
    builder.findings += chapters.findings
    return try builder.finish()
  }

  /// A book whose chapters are encrypted cannot be read; one whose fonts are can.
  private static func checkKeys(_ archive: ZipArchive) throws(DocumentFailure) {
    guard let keys = try element("META-INF/encryption.xml", of: archive) else { return }
    let fonts: Set<String> = [
      "http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC",
    ]
    for data in keys.elements where data.name.local == "EncryptedData" {
      let method = data.elements.first { $0.name.local == "EncryptionMethod" }
      guard let algorithm = method?["Algorithm"], fonts.contains(algorithm) else {
        throw .encrypted(.epub)
      }
    }
  }

  /// The name of the package document, which `META-INF/container.xml` tells.
  private static func packageName(_ archive: ZipArchive) throws(DocumentFailure) -> String {
    guard let container = try element("META-INF/container.xml", of: archive) else {
      throw .damaged(.epub, reason: "epub-container")
    }
    let files = container.elements.first { $0.name.local == "rootfiles" }?.elements ?? []
    guard let path = files.first(where: { $0["full-path"] != nil })?["full-path"] else {
      throw .damaged(.epub, reason: "epub-container")
    }
    return BookPath.resolve(path, in: "")
  }

  private static func element(
    _ name: String, of archive: ZipArchive
  ) throws(DocumentFailure) -> XMLElement? {
    guard let bytes = try archive.entry(name) else { return nil }
    do {
      return try XMLDocument(bytes: bytes).root()
    } catch {
      throw error.failure(of: .epub)
    }
  }
}
