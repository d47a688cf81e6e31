/// Decodes the glyph at a UTF-8 offset of validated text.
///
/// - Parameters:
///   - offset: the offset of a lead byte below `bytes.count`.
///   - bytes: text that was validated at the door.
/// - Returns: the scalar's number and its length in bytes, 1 to 4.
@inlinable
@inline(__always)
package func glyph(at offset: Int, in bytes: Span<UInt8>) -> (value: UInt32, length: Int) {
  let first = UInt32(bytes[offset])
  if first < 0x80 { return (first, 1) }
  if first < 0xE0 { return ((first & 0x1F) << 6 | continuationBits(bytes, offset + 1), 2) }
  if first < 0xF0 {
    let high = (first & 0x0F) << 12 | continuationBits(bytes, offset + 1) << 6
    return (high | continuationBits(bytes, offset + 2), 3)
  }
  let high = (first & 0x07) << 18 | continuationBits(bytes, offset + 1) << 12
  return (high | continuationBits(bytes, offset + 2) << 6 | continuationBits(bytes, offset + 3), 4)
}

/// The six bits of a scalar that a byte behind the lead byte holds.
@inlinable
@inline(__always)
package func continuationBits(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 {
  UInt32(bytes[offset] & 0x3F)
}

/// The glyph of three bytes at a UTF-8 offset of validated text; 0 where one of another length stands.
///
/// Nearly all glyphs of a Chinese text are such. At least four bytes must stand from the offset on: the
/// caller has looked.
@inlinable
@inline(__always)
package func wideGlyph(at offset: Int, in bytes: RawSpan) -> UInt32 {
  let four = UInt32(
    littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self))
  guard four & 0xF0 == 0xE0 else { return 0 }
  return (four & 0x0F) << 12 | (four >> 8 & 0x3F) << 6 | (four >> 16 & 0x3F)
}

/// Decodes the glyph that ends at a UTF-8 offset of validated text.
///
/// - Returns: the scalar's number and the offset of its lead byte; `nil` when `end` is `start`.
@inlinable
@inline(__always)
package func glyph(
  endingAt end: Int, notBefore start: Int, in bytes: Span<UInt8>
) -> (value: UInt32, offset: Int)? {
  // The lead byte of three, as nearly all glyphs have.
  if end - start >= 3, bytes[end - 3] & 0xF0 == 0xE0 {
    let value = UInt32(bytes[end - 3] & 0x0F) << 12 | continuationBits(bytes, end - 2) << 6
    return (value | continuationBits(bytes, end - 1), end - 3)
  }
  return end > start ? shortGlyph(endingAt: end, notBefore: start, in: bytes) : nil
}

/// The same of a glyph that has not three bytes, or stands near the start.
@usableFromInline
package func shortGlyph(
  endingAt end: Int, notBefore start: Int, in bytes: Span<UInt8>
) -> (value: UInt32, offset: Int) {
  var offset = end - 1
  while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
  return (glyph(at: offset, in: bytes).value, offset)
}

/// A place in a stretch of text, moved glyph by glyph.
///
/// It does not hold the text, which is passed to every call: a span cannot be stored.
@usableFromInline
package struct GlyphCursor: Sendable {
  /// UTF-8 offset of the next glyph.
  @usableFromInline package var offset: Int
  /// UTF-8 offset behind the last glyph.
  @usableFromInline package let end: Int

  /// Makes a cursor at the start of a half-open range of UTF-8 offsets.
  package init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Whether no glyph is left.
  @inlinable
  package var isAtEnd: Bool { offset >= end }

  /// The next glyph; 0 at the end.
  @inlinable
  @inline(__always)
  package func peek(_ bytes: Span<UInt8>) -> UInt32 {
    offset < end ? glyph(at: offset, in: bytes).value : 0
  }

  /// Takes the next glyph; 0 at the end.
  @inlinable
  @inline(__always)
  @discardableResult
  package mutating func take(_ bytes: Span<UInt8>) -> UInt32 {
    guard offset < end else { return 0 }
    let next = glyph(at: offset, in: bytes)
    offset += next.length
    return next.value
  }

  /// Takes the next glyph when it is the given one.
  @inlinable
  package mutating func take(_ wanted: UInt32, _ bytes: Span<UInt8>) -> Bool {
    guard offset < end else { return false }
    let next = glyph(at: offset, in: bytes)
    guard next.value == wanted else { return false }
    offset += next.length
    return true
  }

  /// Skips blanks and tells whether there were any.
  @inlinable
  @inline(__always)
  @discardableResult
  package mutating func skipBlanks(_ bytes: Span<UInt8>) -> Bool {
    // No ideograph is a blank, and no Latin letter or digit.
    guard offset < end, bytes[offset] &- 0xE4 >= 6, bytes[offset] &- 0x21 >= 0x5F else {
      return false
    }
    return takeBlanks(bytes)
  }

  @usableFromInline
  package mutating func takeBlanks(_ bytes: Span<UInt8>) -> Bool {
    let start = offset
    while offset < end {
      if bytes[offset] == 0x20 {
        offset += 1
        continue
      }
      let next = glyph(at: offset, in: bytes)
      guard Glyph.isBlank(next.value) else { break }
      offset += next.length
    }
    return offset > start
  }
}
