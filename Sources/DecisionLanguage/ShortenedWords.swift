/// Words as a message quotes them.
package enum ShortenedWords {
  /// The first glyphs of longer words, on one line.
  package static func text(_ words: String) -> String {
    let limit = 40
    let scalars = words.replacing("\n", with: " ").unicodeScalars
    guard scalars.count > limit else { return String(scalars) }
    return String(String.UnicodeScalarView(scalars.prefix(limit))) + "…"
  }
}
