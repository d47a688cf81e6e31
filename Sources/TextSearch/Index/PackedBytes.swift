/// Writes what an index holds: numbers of seven bits a byte, texts with their length before them.
package struct PackedWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// Makes a writer.
  package init() {}

  /// Writes a number that is not negative.
  package mutating func number(_ value: Int) {
    var rest = UInt64(value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a text.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      number(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Writes bytes.
  package mutating func raw(_ raw: [UInt8]) {
    number(raw.count)
    bytes.append(contentsOf: raw)
  }

  /// Writes a byte.
  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Writes a number of 32 bits, the lowest first.
  mutating func fixed32(_ value: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: value).littleEndian) {
      bytes.append(contentsOf: $0)
    }
  }

  /// Writes a number of 64 bits, the lowest first.
  mutating func fixed64(_ value: Int) {
    withUnsafeBytes(of: UInt64(value).littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// Reads what a writer wrote; `nil` where it did not write that.
package struct PackedReader {
  private let bytes: [UInt8]
  private var offset = 0

  /// Reads from the start of bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next number.
  package mutating func number() -> Int? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 63 {
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(exactly: number) }
      shift += 7
    }
    return nil
  }

  /// The next text; bytes that are no UTF-8 are none.
  package mutating func text() -> String? {
    raw().flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The next bytes.
  package mutating func raw() -> [UInt8]? {
    guard let count = number(), count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return Array(bytes[offset..<(offset + count)])
  }
}
