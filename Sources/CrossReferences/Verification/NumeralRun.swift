internal import ChineseText

/// Chinese numerals side by side as a number in digits.
enum NumeralRun {
  /// The digits of a number: 3, 0 for 三十; `nil` where the letters are no one number: 三四 is three or
  /// four.
  static func digits(of letters: ArraySlice<UInt32>) -> [UInt32]? {
    let isYear = letters.count == 4
    guard letters.count == 1 || isYear || letters.contains(where: isUnit) else { return nil }
    let bytes = Array(String(scalars: letters.compactMap(Unicode.Scalar.init)).utf8)
    var cursor = GlyphCursor(bytes.indices)
    guard let value = ChineseNumeral.read(&cursor, bytes.span), cursor.isAtEnd else { return nil }
    return String(value).unicodeScalars.map(\.value)
  }

  private static func isUnit(_ letter: UInt32) -> Bool {
    switch Unicode.Scalar(letter) {
    case "十", "百", "千", "万", "廿", "卅": true
    default: false
    }
  }
}
