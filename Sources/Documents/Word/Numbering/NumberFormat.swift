internal import ChineseText

/// The ways in which a counter is written: the values of `w:numFmt`.
///
/// ISO/IEC 29500-1, 17.18.59, with what Word does otherwise.
enum NumberFormat: Sendable, Hashable {
  /// Digits one by one, the zero first.
  case digits([String])
  /// Digits with at least so many places.
  case padded(Int)
  /// Signs one by one, then digits.
  case list([String])
  /// Letters, repeated after the last: A … Z, AA, BB.
  case letters(first: UInt32)
  case roman(isUpper: Bool)
  /// Units of ten, hundred, thousand and ten thousand.
  case counting(ChineseCounting)
  /// As `counting` to 99, then digits one by one.
  case countingThenDigits([String])
  case ordinal
  case inDashes
  /// A sign that counts nothing.
  case bullet
  case none

  /// The text of a number; a bullet and `none` have none.
  func text(_ number: Int) -> String {
    switch self {
    case .digits(let signs): NumberFormat.digits(number, signs)
    case .padded(let places): NumberFormat.padded(number, places)
    case .list(let signs):
      signs.indices.contains(number - 1) ? signs[number - 1] : String(number)
    case .letters(let first): NumberFormat.letters(number, first)
    case .roman(let isUpper): NumberFormat.roman(number, isUpper)
    case .counting(let counting): counting.text(number)
    case .countingThenDigits(let signs):
      number < 100 ? ChineseCounting.simplified.text(number) : NumberFormat.digits(number, signs)
    case .ordinal: NumberFormat.ordinal(number)
    case .inDashes: "- \(number) -"
    case .bullet, .none: ""
    }
  }

  /// Whether the format writes a number at all.
  var counts: Bool { self != .bullet && self != .none }

  private static func digits(_ number: Int, _ signs: [String]) -> String {
    String(number).utf8.map { byte in
      let digit = Int(byte) - 0x30
      return signs.indices.contains(digit) ? signs[digit] : "-"
    }.joined()
  }

  private static func padded(_ number: Int, _ places: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, places - digits.utf8.count)) + digits
  }

  /// Word begins anew after thirty times the alphabet.
  private static func letters(_ number: Int, _ first: UInt32) -> String {
    guard number > 0 else { return String(number) }
    let place = (number - 1) % 780
    guard let letter = Unicode.Scalar(first + UInt32(place % 26)) else { return String(number) }
    return String(repeating: String(letter), count: place / 26 + 1)
  }

  private static func roman(_ number: Int, _ isUpper: Bool) -> String {
    guard number > 0, number < 32_768 else { return String(number) }
    let result = LatinNumeral.roman(number)
    return isUpper ? result.uppercased() : result
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let two) where two != 11: "\(number)st"
    case (2, let two) where two != 12: "\(number)nd"
    case (3, let two) where two != 13: "\(number)rd"
    default: "\(number)th"
    }
  }
}
