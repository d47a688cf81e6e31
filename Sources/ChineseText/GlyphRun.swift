/// Glyphs of three bytes about which there is nothing to tell, several at a time.
enum GlyphRun {
  /// Bytes that one look reads.
  static let width = 18
  /// Bytes of the most glyphs that one look finds plain.
  static let longest = 15

  private typealias Bytes = SIMD16<UInt8>

  /// Bytes of the plain glyphs from an offset on, as far as one look goes: U+4000–9FFF, and the
  /// punctuation of U+3001–303F and U+FF00–FF3F but `：`. At least `width` bytes must follow.
  ///
  /// All offsets are looked at as if a glyph began there; only every third one counts.
  @inline(__always)
  static func plainBytes(from offset: Int, in bytes: RawSpan) -> Int {
    let first = load(offset, bytes)
    let second = load(offset + 1, bytes)
    let third = load(offset + 2, bytes)
    let isIdeograph = (first &- all(0xE4)) .< all(6)
    let isWide = (first .== all(0xEF)) .& (second .== all(0xBC)) .& (third .!= all(0x9A))
    let isMark = (first .== all(0xE3)) .& (second .== all(0x80)) .& (third .!= all(0x80))
    let areTrailing = ((second & all(0xC0)) .== all(0x80)) .& ((third & all(0xC0)) .== all(0x80))
    let isPlain = (isIdeograph .| isWide .| isMark) .& areTrailing
    // A byte of ones for each plain offset, the first one lowest.
    let plain = unsafeBitCast(isPlain, to: SIMD2<UInt64>.self)
    let lower = ~plain.x.littleEndian & 0x00FF_0000_FF00_00FF
    if lower != 0 { return lower.trailingZeroBitCount / 8 }
    let upper = ~plain.y.littleEndian & 0x0000_00FF_0000_FF00
    return upper != 0 ? 8 + upper.trailingZeroBitCount / 8 : longest
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }

  @inline(__always)
  private static func load(_ offset: Int, _ bytes: RawSpan) -> Bytes {
    // The caller has looked that so many bytes follow.
    bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Bytes.self)
  }
}
