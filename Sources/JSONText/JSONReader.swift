/// Reads JSON values of a text one after the other, without recursion: RFC 8259 and nothing more.
package struct JSONReader {
  /// An array or object that is not closed yet.
  private struct Container {
    let isObject: Bool
    var members: [JSONValue.Member] = []
    var elements: [JSONValue] = []
    /// The name whose value is to come.
    var name = ""

    var value: JSONValue { isObject ? .object(members) : .array(elements) }

    mutating func add(_ value: JSONValue) {
      if isObject {
        members.append(JSONValue.Member(name, value))
      } else {
        elements.append(value)
      }
    }
  }

  /// UTF-8 offset of what is read next.
  package private(set) var offset: Int
  private let end: Int
  private var open: [Container] = []

  /// Begins at the start of a range of a text that is UTF-8; a byte-order mark there is skipped.
  package init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Reads the next value.
  package mutating func value(_ text: [UInt8]) throws(JSONFailure) -> JSONValue {
    let bytes = text.span
    open = []
    skipMark(bytes)
    while true {
      guard !skipBlanks(bytes) else { throw .syntax(offset: offset) }
      guard var value = try begin(text, bytes) else { continue }
      var isDone = true
      while !open.isEmpty {
        open[open.count - 1].add(value)
        if try goesOn(text, bytes) {
          isDone = false
          break
        }
        value = open.removeLast().value
      }
      if isDone { return value }
    }
  }

  /// Skips blanks and tells whether nothing is left.
  @discardableResult
  package mutating func skipBlanks(_ bytes: Span<UInt8>) -> Bool {
    while offset < end, JSONReader.isBlank(bytes[offset]) { offset += 1 }
    return offset >= end
  }

  /// Reads a value that is no container or an empty one; `nil` where a container has begun.
  private mutating func begin(
    _ text: [UInt8], _ bytes: Span<UInt8>
  ) throws(JSONFailure) -> JSONValue? {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return try beginContainer(isObject: byte == UInt8(ascii: "{"), text, bytes)
    case UInt8(ascii: "\""): return .string(try string(text, bytes))
    case UInt8(ascii: "t"): return try literal("true", .bool(true), bytes)
    case UInt8(ascii: "f"): return try literal("false", .bool(false), bytes)
    case UInt8(ascii: "n"): return try literal("null", .null, bytes)
    default: return .number(try number(text, bytes))
    }
  }

  private mutating func beginContainer(
    isObject: Bool, _ text: [UInt8], _ bytes: Span<UInt8>
  ) throws(JSONFailure) -> JSONValue? {
    guard open.count < JSONValue.depthLimit else { throw .tooDeep(limit: JSONValue.depthLimit) }
    offset += 1
    if takes(isObject ? "}" : "]", bytes) { return isObject ? .object([]) : .array([]) }
    open.append(Container(isObject: isObject))
    if isObject { try name(text, bytes) }
    return nil
  }

  /// Whether another value follows in the innermost container; else its end has been read.
  private mutating func goesOn(
    _ text: [UInt8], _ bytes: Span<UInt8>
  ) throws(JSONFailure) -> Bool {
    let isObject = open[open.count - 1].isObject
    if takes(isObject ? "}" : "]", bytes) { return false }
    guard takes(",", bytes) else { throw .syntax(offset: offset) }
    if isObject { try name(text, bytes) }
    return true
  }

  /// Reads a name and the colon behind it.
  private mutating func name(_ text: [UInt8], _ bytes: Span<UInt8>) throws(JSONFailure) {
    guard !skipBlanks(bytes), bytes[offset] == UInt8(ascii: "\"") else {
      throw .syntax(offset: offset)
    }
    open[open.count - 1].name = try string(text, bytes)
    guard takes(":", bytes) else { throw .syntax(offset: offset) }
  }

  private mutating func takes(_ sign: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
    guard !skipBlanks(bytes), bytes[offset] == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func literal(
    _ word: String, _ value: JSONValue, _ bytes: Span<UInt8>
  ) throws(JSONFailure) -> JSONValue {
    for byte in word.utf8 {
      guard offset < end, bytes[offset] == byte else { throw .syntax(offset: offset) }
      offset += 1
    }
    return value
  }

  ///     number = [ "-" ] ( "0" | digit1-9 *digit ) [ "." 1*digit ] [ ("e"|"E") ["+"|"-"] 1*digit ]
  private mutating func number(
    _ text: [UInt8], _ bytes: Span<UInt8>
  ) throws(JSONFailure) -> String {
    let start = offset
    if offset < end, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let isZero = offset < end && bytes[offset] == UInt8(ascii: "0")
    let digits = skipDigits(bytes)
    guard digits > 0, !isZero || digits == 1 else { throw .syntax(offset: start) }
    if offset < end, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits(bytes) > 0 else { throw .syntax(offset: offset) }
    }
    if offset < end, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < end, bytes[offset] == 0x2B || bytes[offset] == 0x2D { offset += 1 }
      guard skipDigits(bytes) > 0 else { throw .syntax(offset: offset) }
    }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  private mutating func skipDigits(_ bytes: Span<UInt8>) -> Int {
    let start = offset
    while offset < end, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return offset - start
  }

  private mutating func string(
    _ text: [UInt8], _ bytes: Span<UInt8>
  ) throws(JSONFailure) -> String {
    var string = JSONString(from: offset + 1, to: end)
    let result = try string.read(text, bytes)
    offset = string.offset
    return result
  }

  private mutating func skipMark(_ bytes: Span<UInt8>) {
    guard offset + 3 <= end, bytes[offset] == 0xEF, bytes[offset + 1] == 0xBB,
      bytes[offset + 2] == 0xBF
    else { return }
    offset += 3
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

extension JSONValue {
  /// Reads a text that is one value, with nothing but blanks around it; the cost is linear.
  ///
  /// - Parameter text: UTF-8; a byte-order mark before it is no part of it.
  /// - Throws: where it is no JSON.
  package init(_ text: [UInt8]) throws(JSONFailure) {
    try JSONValue.checkUTF8(text)
    var reader = JSONReader(text.indices)
    self = try reader.value(text)
    guard reader.skipBlanks(text.span) else { throw .syntax(offset: reader.offset) }
  }

  private static func checkUTF8(_ text: [UInt8]) throws(JSONFailure) {
    do {
      _ = try UTF8Span(validating: text.span)
    } catch {
      throw .syntax(offset: error.byteOffsets.lowerBound)
    }
  }
}
