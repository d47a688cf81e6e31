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

  /// Writes an element that is JSON text already.
  public mutating func element(json: String) {
    raw(json)
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

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    let text = value.utf8.span
    var copied = 0
    var offset = JSONEscape.nextPlace(from: 0, in: text)
    while offset < text.count {
      let escape = JSONEscape(at: offset, in: text)
      if let escape {
        append(copied..<offset, of: text)
        bytes.append(contentsOf: escape.text)
        copied = offset + escape.length
      }
      offset = JSONEscape.nextPlace(from: offset + (escape?.length ?? 1), in: text)
    }
    append(copied..<text.count, of: text)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ range: Range<Int>, of text: Span<UInt8>) {
    guard !range.isEmpty else { return }
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }
}

private enum Byte {
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
}
