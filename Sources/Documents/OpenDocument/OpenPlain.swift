internal import LegalXML

/// Text of elements without structure.
enum OpenPlain {
  /// The text of all paragraphs within, a blank between two of them.
  static func text(of element: XMLElement) -> String {
    var pieces: [String] = []
    collect(element, &pieces)
    return pieces.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// How many elements of a name are within.
  static func count(of name: String, in element: XMLElement) -> Int {
    element.elements.reduce(element.openName == name ? 1 : 0) { $0 + count(of: name, in: $1) }
  }

  private static func collect(_ element: XMLElement, _ pieces: inout [String]) {
    switch element.openName {
    case "text:p", "text:h": pieces.append(element.text)
    case "office:change-info", "dc:date", "meta:date-string", "meta:creator-initials",
      "loext:sender-initials":
      break
    case "dc:creator": pieces.append(element.text)
    default: for inner in element.elements { collect(inner, &pieces) }
    }
  }
}
