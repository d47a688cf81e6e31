import ChineseText

/// How often each glyph that is not blank stands in one text more than in others.
struct GlyphCount {
  private var counts: [UInt32: Int] = [:]

  mutating func add(_ text: String) { count(text, by: 1) }

  mutating func remove(_ text: String) { count(text, by: -1) }

  private mutating func count(_ text: String, by step: Int) {
    for scalar in text.unicodeScalars where !Glyph.isBlank(scalar.value) {
      counts[scalar.value, default: 0] += step
    }
  }

  /// Glyphs that stand more often here or there; empty when nothing was lost or invented.
  var differences: [String] {
    counts.filter { $0.value != 0 }.map { "U+\(String($0.key, radix: 16)) × \($0.value)" }.sorted()
  }
}
