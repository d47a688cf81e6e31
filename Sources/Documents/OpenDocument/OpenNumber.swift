internal import ChineseText

/// Numbers of lists as OpenDocument prints them (part 3, 19.506).
enum OpenNumber {
  /// A number in the format of a level; `nil` where it has none.
  static func text(_ number: Int, _ level: OpenListLevel) -> String? {
    guard let first = level.format.unicodeScalars.first else { return nil }
    let number = min(max(number, 0), 99_999)
    guard number > 0 else { return "0" }
    switch first {
    case "a": return letters(number, base: 0x61, level.isLetterSync)
    case "A": return letters(number, base: 0x41, level.isLetterSync)
    case "i": return LatinNumeral.roman(number)
    case "I": return LatinNumeral.roman(number).uppercased()
    case "一": return ChineseNumeral.text(of: number)
    case "甲": return pick("甲乙丙丁戊己庚辛壬癸", number)
    case "子": return pick("子丑寅卯辰巳午未申酉戌亥", number)
    case "①": return circled(number)
    case "１": return fullwidth(number)
    // So LibreOffice writes full-width digits; plain ones are `1`.
    case "1" where level.format == "1, 2, 3, ...": return fullwidth(number)
    case "壹": return financial(number, level.format.unicodeScalars.contains("贰"))
    default: return String(number)
    }
  }

  private static func pick(_ signs: String, _ number: Int) -> String {
    let signs = Array(signs.unicodeScalars)
    return number <= signs.count ? String(signs[number - 1]) : String(number)
  }

  private static func letters(_ number: Int, base: UInt8, _ isSync: Bool) -> String {
    func letter(_ index: Int) -> String {
      String(Unicode.Scalar(base + UInt8(index % 26)))
    }
    guard !isSync else {
      return String(repeating: letter((number - 1) % 26), count: min((number - 1) / 26 + 1, 64))
    }
    var result = ""
    var rest = number
    while rest > 0 {
      result = letter((rest - 1) % 26) + result
      rest = (rest - 1) / 26
    }
    return result
  }

  private static func circled(_ number: Int) -> String {
    let scalar: Unicode.Scalar? =
      switch number {
      case 1...20: Unicode.Scalar(0x245F + UInt32(number))
      case 21...35: Unicode.Scalar(0x3250 + UInt32(number - 20))
      case 36...50: Unicode.Scalar(0x32B1 + UInt32(number - 36))
      default: nil
      }
    return scalar.map { String($0) } ?? String(number)
  }

  private static func fullwidth(_ number: Int) -> String {
    var result = String.UnicodeScalarView()
    for digit in String(number).utf8 {
      if let wide = Unicode.Scalar(0xFF10 + UInt32(digit - 0x30)) { result.append(wide) }
    }
    return String(result)
  }

  /// 壹拾贰: the digits of cheques, simplified or traditional; 10 has its 壹.
  private static func financial(_ number: Int, _ isSimplified: Bool) -> String {
    let plain = ChineseNumeral.text(of: number)
    let digits = Array("零一二三四五六七八九十百千万".unicodeScalars)
    let wanted = Array(
      (isSimplified ? "零壹贰叁肆伍陆柒捌玖拾佰仟万" : "零壹貳參肆伍陸柒捌玖拾佰仟萬").unicodeScalars)
    var result = String.UnicodeScalarView()
    if plain.unicodeScalars.first == "十" { result.append("壹") }
    for scalar in plain.unicodeScalars {
      result.append(digits.firstIndex(of: scalar).map { wanted[$0] } ?? scalar)
    }
    return String(result)
  }
}
