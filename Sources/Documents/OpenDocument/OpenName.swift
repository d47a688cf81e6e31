internal import LegalXML

/// The namespaces of OpenDocument 1.3, part 3, by the prefixes that the standard gives them.
enum OpenName {
  /// The most frequent first: a list of few is searched faster than a table of long words.
  private static let prefixes: [(space: String, prefix: String)] = [
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:"),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:"),
    ("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo:"),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:"),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:"),
    ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:"),
    ("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg:"),
    ("urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta:"),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:"),
    ("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext:"),
    ("http://www.w3.org/1999/xlink", "xlink:"),
    ("http://purl.org/dc/elements/1.1/", "dc:"),
    ("http://www.w3.org/XML/1998/namespace", "xml:"),
  ]

  /// `text:p`, whatever prefix the file uses; the local name alone in other namespaces.
  static func of(_ name: XMLName) -> String {
    guard let namespace = name.namespace else { return name.local }
    for (space, prefix) in prefixes where space == namespace { return prefix + name.local }
    return name.local
  }
}

extension XMLElement {
  /// Its name with the prefix of the standard: `text:p`.
  var openName: String { OpenName.of(name) }

  /// The value of an attribute by its name with the prefix of the standard; `nil` where it has none.
  func open(_ attribute: String) -> String? {
    attributes.first { OpenName.of($0.name) == attribute }?.value
  }

  /// The first element within of a name; `nil` where there is none.
  func firstOpen(_ name: String) -> XMLElement? {
    elements.first { $0.openName == name }
  }
}
