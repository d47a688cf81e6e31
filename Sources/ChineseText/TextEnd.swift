/// The mark that ends a text.
package enum TextEnd {
  /// The last glyph of a half-open range of UTF-8 offsets that is neither a closing bracket or
  /// quotation mark nor a blank; `nil` when there is none.
  @inline(__always)
  package static func mark(of text: Range<Int>, in bytes: Span<UInt8>) -> UInt32? {
    var end = text.upperBound
    while let last = glyph(endingAt: end, notBefore: text.lowerBound, in: bytes) {
      if last.value == Glyph.fullStop || last.value == Glyph.semicolon { return last.value }
      guard Glyph.isClosing(last.value) || Glyph.isBlank(last.value) else { return last.value }
      end = last.offset
    }
    return nil
  }
}
