internal import ChineseText
internal import LegalXML

/// Reads texts of OpenDocument (.odt, .ott, .fodt): ISO/IEC 26300, version 1.3.
package enum OpenDocumentReader {
  /// The parts of a text, whether they came in an archive or in one file.
  private struct Parts {
    var content: XMLElement
    var styles: XMLElement?
    var meta: XMLElement?
  }

  /// Reads a text.
  ///
  /// - Parameter bytes: a zip archive, or the XML of a flat text.
  /// - Returns: its blocks, with the numbers of its lists as they are shown.
  /// - Throws: `damaged`, `encrypted`, `tooLarge`, `picturesOnly`, `unsupported` for tables and
  ///   presentations, or `text` where there is none.
  package static func read(_ bytes: [UInt8]) throws(DocumentFailure) -> SourceDocument {
    let parts = try ZipArchive.begins(bytes) ? archived(bytes) : flat(bytes)
    var common = OpenStyles()
    for name in ["office:styles"] {
      if let part = parts.styles?.firstOpen(name) { common.read(part) }
    }
    var own = common
    if let automatic = parts.content.firstOpen("office:automatic-styles") { own.read(automatic) }
    guard let text = parts.content.firstOpen("office:body")?.firstOpen("office:text") else {
      throw .unsupported(kind: kind(of: parts.content))
    }
    var body = OpenBody(own)
    body.read(text)
    var builder = DocumentBuilder(.openDocument)
    if let meta = parts.meta?.firstOpen("office:meta") { addFields(meta, to: &builder) }
    let furniture = pageHeads(parts.styles, common)
    for block in furniture.heads + body.blocks + furniture.feet {
      builder.add(block.text, block.evidence, at: block.place)
    }
    let hasText = builder.count > 0
    if !hasText, body.pictures > 0 { throw .picturesOnly(.openDocument) }
    builder.findings += OpenDocumentFindings.findings(body)
    return try builder.finish()
  }

  private static func archived(_ bytes: [UInt8]) throws(DocumentFailure) -> Parts {
    let archive = try ZipArchive(bytes, .openDocument)
    if let manifest = try archive.entry("META-INF/manifest.xml") {
      let root = try? XMLDocument(bytes: manifest).root()
      let isEncrypted = root?.elements.contains {
        $0.firstOpen("manifest:encryption-data") != nil && $0.open("manifest:full-path") != nil
      }
      if isEncrypted == true { throw .encrypted(.openDocument) }
    }
    guard let content = try element("content.xml", of: archive) else {
      throw .damaged(.openDocument, reason: "odt-content")
    }
    return Parts(
      content: content, styles: try element("styles.xml", of: archive),
      meta: try element("meta.xml", of: archive))
  }

  private static func flat(_ bytes: [UInt8]) throws(DocumentFailure) -> Parts {
    let root = try parse(bytes)
    guard root.openName == "office:document" else {
      throw .damaged(.openDocument, reason: "odt-content")
    }
    return Parts(content: root, styles: root, meta: root)
  }

  private static func element(
    _ name: String, of archive: ZipArchive
  ) throws(DocumentFailure) -> XMLElement? {
    guard let bytes = try archive.entry(name), !bytes.isEmpty else { return nil }
    return try parse(bytes)
  }

  private static func parse(_ bytes: [UInt8]) throws(DocumentFailure) -> XMLElement {
    do {
      return try XMLDocument(bytes: bytes, limits: XMLLimits(depth: 250)).root()
    } catch {
      throw error.failure(of: .openDocument)
    }
  }

  /// What a file is that is no text: `odt-spreadsheet`, `odt-presentation` …
  private static func kind(of content: XMLElement) -> String {
    let body = content.firstOpen("office:body")?.elements.first
    return "odt-" + (body?.name.local ?? "empty")
  }

  private static func addFields(_ meta: XMLElement, to builder: inout DocumentBuilder) {
    let names: [(String, DocumentField.Name)] = [
      ("dc:title", .title), ("meta:initial-creator", .author), ("dc:creator", .author),
      ("meta:keyword", .keywords), ("dc:description", .summary),
    ]
    for (key, name) in names {
      for element in meta.elements where element.openName == key {
        if name == .author, builder.fields.contains(where: { $0.name == .author }) { continue }
        builder.field(name, element.text, key: key)
      }
    }
  }

  /// The heads and feet of the pages, each once.
  private static func pageHeads(
    _ styles: XMLElement?, _ common: OpenStyles
  ) -> (heads: [OpenBlock], feet: [OpenBlock]) {
    guard let styles, let masters = styles.firstOpen("office:master-styles") else {
      return ([], [])
    }
    var own = common
    if let automatic = styles.firstOpen("office:automatic-styles") { own.read(automatic) }
    var heads: [OpenBlock] = []
    var feet: [OpenBlock] = []
    var seen: Set<[UInt8]> = []
    for page in masters.elements where page.openName == "style:master-page" {
      for part in page.elements {
        let name = part.openName
        guard name.hasPrefix("style:header") || name.hasPrefix("style:footer") else { continue }
        var body = OpenBody(own)
        body.read(part, as: .pageHead)
        let new = body.blocks.filter { seen.insert($0.text).inserted }.map {
          var evidence = $0.evidence
          if PageSign.isNumber($0.text) { evidence.aside = .pageNumber }
          return OpenBlock(text: $0.text, evidence: evidence, place: Place(part: name))
        }
        if name.hasPrefix("style:header") { heads += new } else { feet += new }
      }
    }
    return (heads, feet)
  }
}

/// Tells the numbers of pages from other words in their heads and feet.
private enum PageSign {
  /// Whether a text is a number with what stands around it: `— 1 —`, `第 1 页`, `1/9`.
  static func isNumber(_ text: [UInt8]) -> Bool {
    var cursor = GlyphCursor(text.indices)
    while !cursor.isAtEnd {
      let glyph = cursor.take(text.span)
      let isWord = [0x7B2C, 0x9875, 0x9801, 0x5171].contains(glyph)  // 第 页 頁 共
      guard isWord || Glyph.isDigit(glyph) || Glyph.isBlank(glyph) || Glyph.isPunctuation(glyph)
      else { return false }
    }
    return true
  }
}

extension XMLFailure {
  /// What a part of a container that is no sound XML amounts to.
  func failure(of format: DocumentFormat) -> DocumentFailure {
    switch self {
    case .tooLarge, .textTooLong: .tooLarge(format, limit: "bytes")
    case .tooDeep: .tooLarge(format, limit: "depth")
    case .tooManyNodes, .tooManyAttributes: .tooLarge(format, limit: "nodes")
    default: .damaged(format, reason: code)
    }
  }
}
