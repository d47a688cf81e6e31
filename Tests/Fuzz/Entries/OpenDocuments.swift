/// The styles and the text of an OpenDocument text, put together from an input.
public struct OpenParts {
  private static let spaces =
    [
      "office": "office:1.0", "style": "style:1.0", "text": "text:1.0", "table": "table:1.0",
      "draw": "drawing:1.0", "fo": "xsl-fo-compatible:1.0",
    ].mapValues { "urn:oasis:names:tc:opendocument:xmlns:\($0)" }
    .merging(["xlink": "http://www.w3.org/1999/xlink"]) { $1 }

  private let text: [UInt8]
  private let styles: [UInt8]

  /// Takes an input: the text, and behind U+0001 its styles.
  public init(_ input: [UInt8]) {
    let parts = input.split(separator: 1, maxSplits: 1, omittingEmptySubsequences: false)
    text = Array(parts.first ?? [])
    styles = Array(parts.dropFirst().first ?? [])
  }

  /// The file in one XML, well-formed.
  public var flat: [UInt8] {
    let prefixes = Set(OpenParts.spaces.keys)
    let spaces = OpenParts.spaces.sorted { $0.key < $1.key }.map {
      " xmlns:\($0.key)=\"\($0.value)\""
    }
    return Array(
      ("<office:document\(spaces.joined())><office:automatic-styles>"
        + WellFormed.content(styles, prefixes: prefixes) + "</office:automatic-styles>"
        + "<office:body><office:text>" + WellFormed.content(text, prefixes: prefixes)
        + "</office:text></office:body></office:document>").utf8)
  }

  /// The file as an archive.
  public var archive: [UInt8] {
    var archive = StoredArchive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    archive.add("content.xml", flat)
    return archive.bytes
  }
}

extension FuzzEntry {
  /// OpenDocument texts: the bytes of an archive, or what stands in its text and its styles.
  static let openDocument = FuzzEntry("open-document") { bytes throws(Violation) in
    if bytes.starts(with: [0x50, 0x4B]) {
      try SoundDocument.check(bytes, name: "a.odt")
    } else {
      try SoundDocument.check(OpenParts(bytes).flat, name: "a.fodt")
    }
  }
}
