internal import ChineseText

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

  /// Writes a text in UTF-16 where that is shorter, as it is for ideographs, and else in UTF-8: its
  /// length in bytes, doubled, plus 1 for UTF-16, then the bytes, the lowest first.
  mutating func wide(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let units = utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 < 0xF0 ? 1 : 2) }
      guard units * 2 < utf8.count else {
        number(utf8.count << 1)
        return bytes.append(contentsOf: utf8)
      }
      number(units << 2 | 1)
      var cursor = GlyphCursor(utf8.indices)
      while !cursor.isAtEnd { utf16(cursor.take(utf8.span)) }
    }
  }

  private mutating func utf16(_ glyph: UInt32) {
    guard glyph > 0xFFFF else { return unit(glyph) }
    unit(0xD7C0 + (glyph >> 10))
    unit(0xDC00 | glyph & 0x3FF)
  }

  private mutating func unit(_ unit: UInt32) {
    bytes.append(UInt8(truncatingIfNeeded: unit))
    bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
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

  /// Writes a number of 40 bits, the lowest first.
  mutating func fixed40(_ value: Int) {
    fixed32(value)
    bytes.append(UInt8(truncatingIfNeeded: value >> 32))
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

  /// The next text that `PackedWriter.wide` wrote.
  mutating func wide() -> String? {
    guard let size = number(), let raw = raw(size >> 1) else { return nil }
    if size & 1 == 0 { return String(validating: raw, as: UTF8.self) }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(raw.count / 2 * 3)
    var high: UInt32 = 0
    for start in stride(from: 0, to: raw.count - 1, by: 2) {
      let unit = UInt32(raw[start]) | UInt32(raw[start + 1]) << 8
      if high == 0, unit & 0xFC00 == 0xD800 {
        high = unit
        continue
      }
      guard (high > 0) == (unit & 0xFC00 == 0xDC00) else { return nil }
      let value = high > 0 ? 0x1_0000 + (high & 0x3FF) << 10 + unit & 0x3FF : unit
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        return nil
      }
      utf8.append(contentsOf: encoded)
      high = 0
    }
    guard high == 0 else { return nil }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Passes over the next bytes; gives where they stand, `nil` where there are none.
  package mutating func skip() -> Range<Int>? {
    guard let count = number(), count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return offset..<(offset + count)
  }

  /// The next bytes.
  package mutating func raw() -> [UInt8]? { number().flatMap { raw($0) } }

  private mutating func raw(_ count: Int) -> [UInt8]? {
    guard count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return Array(bytes[offset..<(offset + count)])
  }
}
