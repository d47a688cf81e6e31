/// Markup under construction. Text and attribute values are escaped on their way in; names are
/// constants of the program, so nothing that was read can open an element.
struct MarkupBuffer: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Adds text; only what markup needs escaped is.
  mutating func text(_ text: String) {
    escape(text, inAttribute: false)
  }

  /// Adds a start tag; `isClosed` ends it as an empty element of XML.
  mutating func startTag(
    _ name: StaticString, _ attributes: [(StaticString, String)], isClosed: Bool = false
  ) {
    bytes.append(UInt8(ascii: "<"))
    constant(name)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      constant(key)
      bytes.append(contentsOf: "=\"".utf8)
      escape(value, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(contentsOf: (isClosed ? "/>" : ">").utf8)
  }

  /// Adds an end tag.
  mutating func endTag(_ name: StaticString) {
    bytes.append(contentsOf: "</".utf8)
    constant(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Adds text of the program itself, as it stands.
  mutating func constant(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds finished markup.
  mutating func append(_ other: MarkupBuffer) {
    bytes.append(contentsOf: other.bytes)
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"" where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
      case "\t", "\n", "\r": bytes.append(contentsOf: inAttribute ? " ".utf8 : String(scalar).utf8)
      default:
        // XML 1.0, 2.2: other control characters and two non-characters cannot be written at all.
        let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        let shown = isAllowed ? scalar : "\u{FFFD}"
        bytes.append(contentsOf: String(shown).utf8)
      }
    }
  }
}
