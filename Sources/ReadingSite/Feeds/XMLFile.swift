/// A small XML file under construction: names are constants of the program, texts are escaped.
struct XMLFile {
  private(set) var bytes: [UInt8] = []

  /// Starts with the declaration.
  init() { constant("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Writes an element with content.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [],
    _ body: (inout XMLFile) -> Void
  ) {
    open(name, attributes)
    constant(">")
    body(&self)
    constant("</")
    constant(name)
    constant(">\n")
  }

  /// Writes an element that holds a text.
  mutating func element(_ name: StaticString, text: String) {
    element(name) { $0.escape(text) }
  }

  /// Writes an element without content.
  mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    open(name, attributes)
    constant("/>\n")
  }

  /// Ends a line where white space means nothing.
  mutating func breakLine() { bytes.append(0x0A) }

  private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    constant("<")
    constant(name)
    for (key, value) in attributes {
      bytes.append(0x20)
      constant(key)
      constant("=\"")
      escape(value)
      constant("\"")
    }
  }

  private mutating func constant(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// XML 1.0, production 2: what cannot stand in a document becomes U+FFFD.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: constant("&amp;")
      case 0x3C: constant("&lt;")
      case 0x3E: constant("&gt;")
      case 0x22: constant("&quot;")
      case 0x09, 0x0A, 0x0D: bytes.append(0x20)
      case 0..<0x20, 0xFFFE, 0xFFFF: constant("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
