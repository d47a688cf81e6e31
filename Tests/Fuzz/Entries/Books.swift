/// The parts of a book, put together from an input.
public struct BookParts {
  private static let container = """
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
    <rootfile full-path="a/book.opf"/></rootfiles></container>
    """

  private let parts: [[UInt8]]

  /// Takes an input: the package behind its metadata, then chapters, parted by U+0001.
  public init(_ input: [UInt8]) {
    parts = input.split(separator: 1, maxSplits: 8, omittingEmptySubsequences: false).map {
      Array($0)
    }
  }

  /// The file; its package is well-formed, its chapters are as they are.
  public var archive: [UInt8] {
    var archive = StoredArchive()
    archive.add("META-INF/container.xml", BookParts.container)
    let content = WellFormed.content(parts.first ?? [], prefixes: ["dc"])
    archive.add(
      "a/book.opf",
      "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + content + "</package>")
    for (number, chapter) in parts.dropFirst().enumerated() {
      archive.add("a/\(number).xhtml", chapter)
    }
    return archive.bytes
  }
}

extension FuzzEntry {
  /// Books: the bytes of an archive, or its package and its chapters.
  static let books = FuzzEntry("books") { bytes throws(Violation) in
    let archive = bytes.starts(with: [0x50, 0x4B]) ? bytes : BookParts(bytes).archive
    try SoundDocument.check(archive, name: "a.epub")
  }
}
