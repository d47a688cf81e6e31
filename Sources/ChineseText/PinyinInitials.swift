/// The first letters of the readings of Chinese characters, by the order of GB/T 2312: its first level holds
/// 3,755 common characters by their readings, so that 22 borders tell the letters.
///
/// A character with several readings has the one under which the standard lists it (行 is x, 重 z, 长 c); of
/// the rarer characters, which the standard orders by radicals, nothing is known.
package enum PinyinInitials {
  /// One sign for each scalar of a text: a letter, `?` for a character that has none here, a Latin letter or a
  /// digit as it is, a blank for anything else.
  package static func signs(of text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(sign)))
  }

  private static func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let letter = letters[scalar.value] { return letter }
    if scalar.properties.isIdeographic { return "?" }
    let folded = Equivalence([.width, .letterCase]).folded(scalar.value)
    switch folded {
    case 0x30...0x39, 0x61...0x7A: return Unicode.Scalar(folded) ?? " "
    default: return " "
    }
  }

  /// The first character of each letter; no reading begins with i, u or v.
  private static let borders: [(letter: Unicode.Scalar, first: Unicode.Scalar)] = [
    ("a", "啊"), ("b", "芭"), ("c", "擦"), ("d", "搭"), ("e", "蛾"), ("f", "发"), ("g", "噶"), ("h", "哈"),
    ("j", "击"), ("k", "喀"), ("l", "垃"), ("m", "妈"), ("n", "拿"), ("o", "哦"), ("p", "啪"), ("q", "期"),
    ("r", "然"), ("s", "撒"), ("t", "塌"), ("w", "挖"), ("x", "昔"), ("y", "压"), ("z", "匝"),
  ]

  private static let letters: [UInt32: Unicode.Scalar] = {
    let firsts = Dictionary(uniqueKeysWithValues: borders.map { ($0.first, $0.letter) })
    var letters: [UInt32: Unicode.Scalar] = [:]
    var letter: Unicode.Scalar?
    for scalar in firstLevel.unicodeScalars {
      letter = firsts[scalar] ?? letter
      letters[scalar.value] = letter
    }
    return letters
  }()

  /// Rows 16 to 55 of the standard; the last five places of row 55 are empty.
  private static let firstLevel: String = {
    var bytes: [UInt8] = []
    for row in UInt8(0xB0)...0xD7 {
      for cell in UInt8(0xA1)...(row == 0xD7 ? 0xF9 : 0xFE) { bytes += [row, cell] }
    }
    guard let text = try? IconvConverter.utf8(from: bytes, in: .gb18030) else { return "" }
    return String(decoding: text, as: UTF8.self)
  }()
}
