/// The parts of a Word file, put together from an input.
public struct WordParts {
  private static let spaces = [
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    ("v", "urn:schemas-microsoft-com:vml"),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
  ]
  /// What an input has in turn: each is the content of the root of a part.
  private static let names = [
    "document", "numbering", "styles", "footnotes", "comments", "header",
  ]
  /// What parts the contents in an input.
  public static let separator: UInt8 = 1

  private let contents: [[UInt8]]

  /// Takes an input.
  public init(_ input: [UInt8]) {
    contents = input.split(
      separator: WordParts.separator, maxSplits: WordParts.names.count - 1,
      omittingEmptySubsequences: false
    ).map { Array($0) }
  }

  /// The file; its XML is made well-formed where `isMended`, else it stands as it is.
  public func file(isMended: Bool) -> [UInt8] {
    let prefixes = Set(WordParts.spaces.map(\.0))
    let spaces = WordParts.spaces.map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", WordParts.types)
    archive.add("_rels/.rels", WordParts.references(["document"], folder: "word/"))
    archive.add("word/_rels/document.xml.rels", WordParts.references(WordParts.names, folder: ""))
    for (name, content) in zip(WordParts.names, contents) {
      let content =
        isMended ? WellFormed.content(content, prefixes: prefixes) : content.text
      let (root, inner) =
        name == "document"
        ? (name, "<w:body>\(content)</w:body>") : (name == "header" ? "hdr" : name, content)
      archive.add("word/\(name).xml", "<w:\(root)\(spaces)>\(inner)</w:\(root)>")
    }
    archive.add("word/chunk.html", "<h1>第一章　总则</h1><p>第九条　甲。<br>乙。</p>")
    return archive.bytes
  }

  private static let types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Default Extension=\"html\" ContentType=\"text/html\"/></Types>"

  /// References whose identifiers are the names of their parts.
  private static func references(_ names: [String], folder: String) -> String {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let rows = names.map { name in
      let type = name == "document" ? (folder.isEmpty ? "aFChunk" : "officeDocument") : name
      let target = type == "aFChunk" ? "chunk.html" : "\(folder)\(name).xml"
      return "<Relationship Id=\"\(name)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + rows.joined() + "</Relationships>"
  }
}

extension FuzzEntry {
  /// Word files: the bytes of an archive, or the contents of its parts.
  static let word = FuzzEntry("word") { bytes throws(Violation) in
    if bytes.starts(with: [0x50, 0x4B]) {
      try SoundDocument.check(bytes, name: "a.docx")
    } else {
      let parts = WordParts(bytes)
      try SoundDocument.check(parts.file(isMended: false), name: "a.docx")
      try SoundDocument.check(parts.file(isMended: true), name: nil)
    }
  }
}
