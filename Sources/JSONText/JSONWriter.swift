/// Writes JSON with keys in the order of the calls, which an encoder of keyed containers loses.
///
/// Objects and arrays are closures, so output is balanced by construction. The text is RFC 8259 in
/// UTF-8; only what must be escaped is.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// Everything on one line, as JSON Lines needs it.
    case compact
    /// Two spaces for each level.
    case indented
  }

  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  private var needsComma = false

  /// Makes an empty writer.
  public init(layout: Layout) {
    self.layout = layout
  }

  /// The text so far as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object as an element of an array or as the whole document.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    container(open: "{", close: "}", members)
  }

  /// Writes an array as an element of an array or as the whole document.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    container(open: "[", close: "]", elements)
  }

  /// Writes a member whose value is an object.
  public mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    member(key)
    object(members)
  }

  /// Writes a member whose value is an array.
  public mutating func array(_ key: String, _ elements: (inout JSONWriter) -> Void) {
    member(key)
    array(elements)
  }

  /// Writes a string member; `nil` writes `null`.
  public mutating func field(_ key: String, _ value: String?) {
    member(key)
    if let value { string(value) } else { raw("null") }
  }

  /// Writes a number member; `nil` writes `null`.
  public mutating func field(_ key: String, _ value: Int?) {
    member(key)
    raw(value.map { String($0) } ?? "null")
  }

  /// Writes a truth value.
  public mutating func field(_ key: String, _ value: Bool) {
    member(key)
    raw(value ? "true" : "false")
  }

  /// Writes a member whose value is JSON text already.
  public mutating func member(_ key: String, json: String) {
    member(key)
    raw(json)
  }

  /// Writes a string as an element.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  /// Writes a number as an element.
  public mutating func number(_ value: Int) {
    raw(String(value))
  }

  /// Ends a line: between documents of a JSON Lines stream, or at the end of a file.
  public mutating func endLine() {
    bytes.append(Byte.lineFeed)
    needsComma = false
  }

  private mutating func container(
    open: Unicode.Scalar, close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    depth += 1
    needsComma = false
    let start = bytes.count
    content(&self)
    depth -= 1
    if bytes.count > start { breakLine() }
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func member(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(Byte.space) }
    isValueOfMember = true
  }

  private var isValueOfMember = false

  private mutating func raw(_ literal: String) {
    separate()
    bytes.append(contentsOf: literal.utf8)
    needsComma = true
  }

  /// Writes what stands between the last value and the next one.
  private mutating func separate() {
    if isValueOfMember {
      isValueOfMember = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(Byte.lineFeed)
    bytes.append(contentsOf: repeatElement(Byte.space, count: depth * 2))
  }

  /// RFC 8259, section 7: quotation mark, reverse solidus and U+0000–U+001F are escaped; besides
  /// U+2028 and U+2029, at which other programs end a line of JSON Lines.
  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    // The two bytes before, of which nearly none end a line.
    var before: UInt16 = 0
    for byte in value.utf8 {
      defer { before = before << 8 | UInt16(byte) }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case Byte.lineFeed:
        bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\t"):
        bytes.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\r"):
        bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      case 0xA8 where before == Byte.separatorStart, 0xA9 where before == Byte.separatorStart:
        bytes.removeLast(2)
        bytes.append(contentsOf: (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
      default:
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

private enum Byte {
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  /// The first two bytes of U+2028 and U+2029.
  static let separatorStart: UInt16 = 0xE280
}
