/// A set of characters of the Basic Multilingual Plane, a bit each: asked once for every character of
/// a corpus.
struct GlyphFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1_024)

  init() {}

  /// The characters of a string.
  init(_ text: String) {
    for scalar in text.unicodeScalars { insert(scalar.value) }
  }

  mutating func insert(_ glyph: UInt32) {
    guard glyph < 0x1_0000 else { return }
    bits[Int(glyph >> 6)] |= 1 << UInt64(glyph & 63)
  }

  @inline(__always)
  func contains(_ glyph: UInt32) -> Bool {
    glyph < 0x1_0000 && bits[Int(glyph >> 6)] & (1 << UInt64(glyph & 63)) != 0
  }
}
