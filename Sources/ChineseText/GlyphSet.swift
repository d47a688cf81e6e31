/// A set of glyphs, asked for every glyph of a text: one bit each.
///
/// Other modules inline what is asked for every glyph.
@usableFromInline
package struct GlyphSet: Sendable {
  @usableFromInline package var bits = [UInt64](repeating: 0, count: 1_024)

  package init() {}

  package init(_ glyphs: some Sequence<UInt32>) {
    for glyph in glyphs { insert(glyph) }
  }

  /// Adds a glyph below U+10000; others are not told apart and never in the set.
  package mutating func insert(_ glyph: UInt32) {
    guard glyph < 0x10000 else { return }
    bits[Int(glyph >> 6)] |= 1 << UInt64(glyph & 63)
  }

  /// Whether a glyph is in the set. O(1).
  @inlinable
  @inline(__always)
  package func contains(_ glyph: UInt32) -> Bool {
    glyph < 0x10000 && bits[Int(glyph >> 6)] >> UInt64(glyph & 63) & 1 == 1
  }

  /// The glyphs of both sets.
  package func union(_ other: GlyphSet) -> GlyphSet {
    var result = self
    for index in bits.indices { result.bits[index] |= other.bits[index] }
    return result
  }

  /// A number below U+10000 for a pair of glyphs, for a set of pairs; some pairs share one.
  @inlinable
  @inline(__always)
  package static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 0x9E37 &+ second &* 0x0083) & 0xFFFF
  }
}
