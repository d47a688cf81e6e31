/// A text as XML can hold it: U+FFFD stands for each character that it cannot.
struct HeldText {
  let text: String
  /// How many characters were replaced.
  let replaced: Int

  init(_ text: String) {
    guard HeldText.mayBeRefused(text) else {
      (self.text, replaced) = (text, 0)
      return
    }
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      let isRefused = HeldText.isRefused(scalar)
      if isRefused { count += 1 }
      scalars.append(isRefused ? "\u{FFFD}" : scalar)
    }
    (self.text, replaced) = (String(scalars), count)
  }

  /// Whether a refused character may be in the text: hardly any text has one, and nearly all have
  /// full-width punctuation, which begins with the byte of U+FFFE.
  private static func mayBeRefused(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || (byte == 0xBF && previous == 0xEF) { return true }
      previous = byte
    }
    return false
  }

  /// XML 1.0, production 2: no control characters but tab and line breaks, no U+FFFE and U+FFFF.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
