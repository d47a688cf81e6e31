internal import ChineseText

/// Turns offsets in Unicode scalars into UTF-8 offsets, going forward through each text once.
struct ScalarScan {
  private var base = 0..<0
  private var scalars = 0
  private var offset = 0

  /// A range of scalars of a text as UTF-8 offsets in that text.
  mutating func range(_ wanted: Range<Int>, in text: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    if text != base || wanted.lowerBound < scalars { (base, scalars, offset) = (text, 0, 0) }
    advance(to: wanted.lowerBound, bytes)
    let lower = offset
    let lowerScalars = scalars
    advance(to: wanted.upperBound, bytes)
    let upper = offset
    (scalars, offset) = (lowerScalars, lower)
    return lower..<upper
  }

  private mutating func advance(to target: Int, _ bytes: [UInt8]) {
    while scalars < target, base.lowerBound + offset < base.upperBound {
      offset += glyph(at: base.lowerBound + offset, in: bytes.span).length
      scalars += 1
    }
  }
}
