internal import ChineseText

/// Which reader takes which bytes: the content decides first, the ending of the name second.
struct FormatTable {
  /// What a file was found to be.
  enum FileKind: Equatable {
    case format(DocumentFormat)
    case records(RecordKind)
    /// A file that no reader takes, by what people call it.
    case unsupported(String)
  }

  private let bytes: [UInt8]
  /// The ending of the name in lower case, without the dot; `nil` without one.
  private let ending: String?
  private let head: FileHead
  /// The file as an archive that can be opened; `nil` for others.
  let archive: ZipArchive?

  /// Looks at a file.
  init(_ bytes: [UInt8], name: String?) {
    self.bytes = bytes
    let file = name?.split(separator: "/").last
    ending = file.flatMap { file in
      file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
    }
    let isArchive = ZipArchive.begins(bytes)
    archive = isArchive ? try? ZipArchive(bytes) : nil
    head = FileHead(isArchive ? [] : bytes)
  }

  /// The kind of the file: the first rule that knows it decides.
  var kind: FileKind {
    archived ?? compoundFile ?? signature ?? message ?? markup ?? records ?? markdown
      ?? .format(.text)
  }

  // MARK: - Containers of bytes

  /// `PK`: a zip archive, told by what it holds.
  private var archived: FileKind? {
    guard ZipArchive.begins(bytes) else { return nil }
    guard let archive else {
      // A damaged archive is told by the reader that its ending names.
      switch ending {
      case "odt", "ott": return .format(.openDocument)
      case "epub": return .format(.epub)
      default: return .format(.word)
      }
    }
    if WordReader.takes(archive) { return .format(.word) }
    let names = archive.names
    if names.contains("META-INF/container.xml") { return .format(.epub) }
    if names.contains("OFD.xml") { return .format(.office) }
    if names.contains("content.xml") { return .format(.openDocument) }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .unsupported("xlsx") }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { return .unsupported("pptx") }
    return names.contains("[Content_Types].xml") ? .format(.word) : .unsupported("zip")
  }

  /// The container of Word before 2007 and of encrypted files since.
  private var compoundFile: FileKind? {
    guard CompoundFile.begins(bytes) else { return nil }
    if CompoundFile.holds("EncryptedPackage", bytes) { return .format(.word) }
    switch ending {
    case "xls", "et", "ppt", "dps", "msi", "msg": return .unsupported(ending ?? "")
    default: return .format(.office)
    }
  }

  private static let signatures: [(start: [UInt8], kind: FileKind)] = [
    (Array("%PDF-".utf8), .format(.pdf)),
    (Array("{\\rtf".utf8), .format(.office)),
    ([0x89, 0x50, 0x4E, 0x47], .unsupported("png")),
    ([0xFF, 0xD8, 0xFF], .unsupported("jpeg")),
    (Array("GIF8".utf8), .unsupported("gif")),
    ([0x49, 0x49, 0x2A, 0x00], .unsupported("tiff")),
    ([0x4D, 0x4D, 0x00, 0x2A], .unsupported("tiff")),
    (Array("Rar!".utf8), .unsupported("rar")),
    ([0x37, 0x7A, 0xBC, 0xAF], .unsupported("7z")),
    ([0x1F, 0x8B, 0x08], .unsupported("gzip")),
  ]

  private var signature: FileKind? {
    if let found = FormatTable.signatures.first(where: { bytes.starts(with: $0.start) }) {
      return found.kind
    }
    // ISO 32000 lets other bytes stand before the signature.
    return head.contains("%pdf-") && ending == "pdf" ? .format(.pdf) : nil
  }

  private var message: FileKind? {
    let isMessage = head.contains("mime-version:") && head.contains("content-type:")
    return isMessage && (head.contains("multipart/") || head.contains("text/html"))
      ? .format(.mht) : nil
  }

  // MARK: - Text

  private static let pages = ["<!doctype html", "<html"]
  private static let elements = [
    "<head>", "<body>", "<body ", "<meta ", "<div>", "<div ", "<p>", "<p ", "<table>", "<table ",
  ]

  private var markup: FileKind? {
    guard head.first == UInt8(ascii: "<") else { return nil }
    if head.contains("<akomantoso") { return .format(.akomaNtoso) }
    if head.contains("<office:document") { return .format(.openDocument) }
    if ["<rss", "<feed", "<rdf:rdf"].contains(where: head.contains) { return .records(.xml) }
    if FormatTable.pages.contains(where: head.contains) || isNamedPage { return .format(.html) }
    // Other XML may have elements of such names.
    if head.begins(with: "<?xml") { return .records(.xml) }
    return FormatTable.elements.contains(where: head.contains) ? .format(.html) : nil
  }

  private var isNamedPage: Bool { ["html", "htm", "xhtml", "shtml"].contains(ending) }

  private var records: FileKind? {
    switch ending {
    case "csv", "tsv": return .records(.csv)
    case "json" where mayBeJSON: return .records(.json)
    case "jsonl" where mayBeJSON, "ndjson" where mayBeJSON: return .records(.jsonLines)
    default: break
    }
    guard head.first == UInt8(ascii: "{") || head.first == UInt8(ascii: "[") else { return nil }
    return RecordReader.kind(of: bytes, name: nil).map { .records($0) }
  }

  /// Whether the first glyph may begin a value of JSON: no ideograph does.
  private var mayBeJSON: Bool { head.first.map { $0 < 0x80 } ?? true }

  private var markdown: FileKind? {
    switch ending {
    case "md", "markdown", "mdx": .format(.markdown)
    case _ where isNamedPage && head.contains("<"): .format(.html)
    default: MarkdownReader.looksLikeMarkdown(bytes) ? .format(.markdown) : nil
    }
  }

  // MARK: - Names that say something else

  /// The ending of the name where it is that of another kind of file than text, with what people
  /// call such a file; `nil` where it may be a text's.
  var promise: (ending: String, format: DocumentFormat?)? {
    guard let ending else { return nil }
    switch ending {
    case "docx", "docm", "dotx": return (ending, .word)
    case "doc", "dot", "ofd", "rtf", "wps": return (ending, .office)
    case "odt", "ott": return (ending, .openDocument)
    case "epub": return (ending, .epub)
    case "pdf": return (ending, .pdf)
    case "json": return (ending, .json)
    case "jsonl", "ndjson": return (ending, .jsonLines)
    case "mht", "mhtml": return (ending, .mht)
    case _ where isNamedPage: return (ending, .html)
    case "xls", "xlsx", "et", "ppt", "pptx", "dps", "zip", "png", "jpg", "jpeg", "gif", "tif",
      "tiff":
      return (ending, nil)
    default: return nil
    }
  }
}
