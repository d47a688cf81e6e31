/// Writes HTML piece by piece; elements are closures, so that they always close.
///
/// Only constants of the program become markup: names are `StaticString`, texts and values are
/// escaped, and there is no way to write a text unescaped.
package struct HTMLWriter: Sendable {
  /// What was written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Makes a writer.
  package init() {}

  /// What was written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes the document type.
  package mutating func documentType() { put("<!DOCTYPE html>\n") }

  /// Writes an element with content.
  package mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    put("</")
    put(name)
    put(">")
  }

  /// Writes an element that holds a text.
  package mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that has no content and no end tag: `meta`, `link`, `br` (HTML, 13.1.2).
  package mutating func void(_ name: StaticString, _ attributes: [HTMLAttribute] = []) {
    open(name, attributes)
  }

  /// Writes a text.
  package mutating func text(_ text: String) { escape(text) }

  /// Ends a line of the source, where white space means nothing.
  package mutating func breakLine() { bytes.append(0x0A) }

  /// Writes the content of a `style` or `script` element: a constant of the program.
  package mutating func constant(_ code: StaticString) { put(code) }

  /// Writes a `script` element that holds data, not code: JSON, in which the signs of markup, which
  /// stand in strings only, become `\u003C` and the like (RFC 8259, section 7).
  package mutating func data(type: StaticString, json: [UInt8]) {
    open("script", [HTMLAttribute("type", type.description)])
    for byte in json {
      switch byte {
      case 0x26: put("\\u0026")
      case 0x3C: put("\\u003C")
      case 0x3E: put("\\u003E")
      default: bytes.append(byte)
      }
    }
    put("</script>")
  }

  private mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    put("<")
    put(name)
    for attribute in attributes {
      bytes.append(0x20)
      put(attribute.name)
      guard let value = attribute.value else { continue }
      put("=\"")
      escape(value)
      bytes.append(0x22)
    }
    put(">")
  }

  private mutating func put(_ constant: StaticString) {
    constant.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Escapes what could end a text or a value. Control characters that HTML forbids become U+FFFD
  /// (HTML, 13.2.3.5).
  private mutating func escape(_ text: String) {
    var lead: UInt8 = 0
    for byte in text.utf8 {
      defer { lead = byte }
      switch byte {
      case 0x26: put("&amp;")
      case 0x3C: put("&lt;")
      case 0x3E: put("&gt;")
      case 0x22: put("&quot;")
      case 0x27: put("&#39;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: put("\u{FFFD}")
      case 0x80...0x9F where lead == 0xC2:
        // U+0080 to U+009F: the lead byte is written already.
        bytes.removeLast()
        put("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
