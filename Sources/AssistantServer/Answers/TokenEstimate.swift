/// How many tokens of a language model a text is likely to be: never fewer than it is with the models in
/// use, so that an answer that should fit does.
enum TokenEstimate {
  /// The estimate: three bytes of ASCII are a token, and three characters of anything else four.
  static func tokens(of text: String) -> Int {
    var ascii = 0
    var others = 0
    for byte in text.utf8 {
      if byte < 0x80 {
        ascii += 1
      } else if byte & 0xC0 != 0x80 {
        others += 1
      }
    }
    return (ascii + 2) / 3 + (others * 4 + 2) / 3
  }

  /// The longest beginning of a text that is no more than so many tokens.
  static func prefix(of text: String, tokens: Int) -> String {
    var quarters = tokens * 12
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      quarters -= scalar.isASCII ? 4 : 16
      guard quarters >= 0 else { break }
      kept.append(scalar)
    }
    return String(kept)
  }
}
