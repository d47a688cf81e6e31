/// The mark that ends a text.
@usableFromInline
package enum TextEnd {
  /// The last glyph of a half-open range of UTF-8 offsets that is neither a closing bracket or
  /// quotation mark nor a blank; `nil` when there is none.
  @inlinable
  @inline(__always)
  package static func mark(of text: Range<Int>, in bytes: Span<UInt8>) -> UInt32? {
    var end = text.upperBound
    while let last = glyph(endingAt: end, notBefore: text.lowerBound, in: bytes) {
      // Most texts end with 。 or ；.
      if last.value == 0x3002 || last.value == 0xFF1B { return last.value }
      guard Glyph.isClosing(last.value) || Glyph.isBlank(last.value) else { return last.value }
      end = last.offset
    }
    return nil
  }
}
