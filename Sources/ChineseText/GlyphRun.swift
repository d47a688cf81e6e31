/// Glyphs of three bytes about which there is nothing to tell, several at a time.
enum GlyphRun {
  /// Bytes that one look reads.
  static let width = 18
  /// Bytes of the most glyphs that one look finds plain.
  static let longest = 15

  private typealias Bytes = SIMD16<UInt8>

  /// Bytes of the plain glyphs from an offset on, as far as one look goes: U+3001–9FFF but the marks
  /// of kana, and the wide forms U+FF00–FF3F but `：`. At least `width` bytes must follow.
  ///
  /// All offsets are looked at as if a glyph began there; only every third one counts as one.
  @inline(__always)
  static func plainBytes(from offset: Int, in bytes: RawSpan) -> Int {
    let first = load(offset, bytes)
    let isMark = first .== all(0xE3)
    let isWide = first .== all(0xEF)
    let isTrailing = (first & all(0xC0)) .== all(0x80)
    // The last byte of U+3000, of `：` and of the marks of kana, and of a few that are plain.
    let last = load(offset + 2, bytes)
    let isTold = (last .== all(0x80)) .| (last .== all(0x99)) .| (last .== all(0x9A))
    let isOther = isWide .& (load(offset + 1, bytes) .!= all(0xBC))
    let isLead =
      (((first &- all(0xE3)) .< all(7)) .| isWide) .& .!(isTold .& (isMark .| isWide)) .& .!isOther
    let isPlain = (isLead .& leads) .| (isTrailing .& .!leads)
    // A byte of ones for each offset that is as it should be, the first one lowest.
    let plain = unsafeBitCast(isPlain, to: SIMD2<UInt64>.self)
    let lower = ~plain.x.littleEndian
    if lower != 0 { return lower.trailingZeroBitCount / 24 * 3 }
    let upper = ~plain.y.littleEndian & 0x00FF_FFFF_FFFF_FFFF
    return upper == 0 ? longest : (64 + upper.trailingZeroBitCount) / 24 * 3
  }

  /// Where glyphs begin.
  private static var leads: SIMDMask<SIMD16<Int8>> {
    Bytes(1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1) .!= all(0)
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }

  @inline(__always)
  private static func load(_ offset: Int, _ bytes: RawSpan) -> Bytes {
    // The caller has looked that so many bytes follow.
    bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Bytes.self)
  }
}
