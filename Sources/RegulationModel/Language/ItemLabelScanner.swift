internal import ChineseText

/// Reads the labels of 项 and 目.
enum ItemLabelScanner {
  /// The label at the cursor, which then stands behind it; `nil` when anything else stands there.
  static func label(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    let first = cursor.peek(bytes)
    switch first {
    case Glyph.leftParenthesis, 0x28: return bracketed(&cursor, bytes)
    case 0x2460...0x24EA, 0x3220...0x3229, 0x3251...0x325F, 0x3280...0x3289, 0x32B1...0x32BF:
      cursor.take(bytes)
      return oneGlyph(first)
    case 0x41...0x5A, 0x61...0x7A: return lettered(&cursor, bytes)
    default:
      return Stem.number(of: first) == nil ? counted(&cursor, bytes) : stem(&cursor, bytes)
    }
  }

  ///     weak = digits ("." | "．" | "、") digit
  static func dottedBeforeDigit(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    guard Glyph.isDigit(cursor.peek(bytes)), let value = ChineseNumeral.read(&cursor, bytes),
      (1..<100).contains(value), isDot(cursor.take(bytes)), Glyph.isDigit(cursor.peek(bytes))
    else { return nil }
    return .item(.dotted, value)
  }

  ///     bracketed = ("（" | "(") (number | letter | roman) ("）" | ")")
  private static func bracketed(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    cursor.take(bytes)
    cursor.skipBlanks(bytes)
    let first = cursor.peek(bytes)
    let label: Label
    if let letters = LatinLabel.read(&cursor, bytes) {
      cursor.skipBlanks(bytes)
      label = letters
    } else {
      guard let value = LabelScanner.number(&cursor, bytes), value > 0, value < 1_000 else {
        return nil
      }
      label = .item(Glyph.isDigit(first) ? .bracketedDigits : .bracketed, value)
    }
    return isClosing(cursor.take(bytes)) ? label : nil
  }

  ///     lettered = (letter | roman) ("." | "．" | "、" | "）")
  private static func lettered(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    guard let label = LatinLabel.read(&cursor, bytes) else { return nil }
    let mark = cursor.take(bytes)
    guard isDot(mark) || isClosing(mark) else { return nil }
    // www.example.org, a.m.
    let next = cursor.peek(bytes)
    return next < 0x80 && next != 0 && next != 0x20 && next != 0x09 ? nil : label
  }

  /// ①–⑳ ㉑–㊿, ⑴–⒇, ⒈–⒛, ⒜–⒵, ㈠–㈩, ㊀–㊉.
  private static func oneGlyph(_ glyph: UInt32) -> Label? {
    let value = Int(glyph)
    return switch glyph {
    case 0x2460...0x2473: .item(.circled, value - 0x245F)
    case 0x2474...0x2487: .item(.bracketedDigits, value - 0x2473)
    case 0x2488...0x249B: .item(.dotted, value - 0x2487)
    case 0x249C...0x24B5: .item(.letters, value - 0x249B)
    case 0x24B6...0x24CF: .item(.letters, value - 0x24B5)
    case 0x24D0...0x24E9: .item(.letters, value - 0x24CF)
    case 0x3220...0x3229: .item(.bracketed, value - 0x321F)
    case 0x3251...0x325F: .item(.circled, value - 0x3251 + 21)
    case 0x3280...0x3289: .item(.circled, value - 0x327F)
    case 0x32B1...0x32BF: .item(.circled, value - 0x32B1 + 36)
    default: nil
    }
  }

  ///     counted = han-number "、" | digits ("." | "．" | "、" | "）") not before a digit
  private static func counted(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    let isDigit = Glyph.isDigit(cursor.peek(bytes))
    guard let value = ChineseNumeral.read(&cursor, bytes), value > 0, value < 1_000 else {
      return nil
    }
    cursor.skipBlanks(bytes)
    let mark = cursor.take(bytes)
    if !isDigit {
      return mark == Glyph.enumerationComma ? .item(.enumerated, value) : nil
    }
    if isDot(mark) {
      return Glyph.isDigit(cursor.peek(bytes)) ? nil : .item(.dotted, value)
    }
    return isClosing(mark) ? .item(.bracketedDigits, value) : nil
  }

  ///     stem = ("甲" | "乙" | …) "、", where no other stem follows: 甲、乙双方 is prose
  private static func stem(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    guard let value = Stem.number(of: cursor.take(bytes)),
      cursor.take(Glyph.enumerationComma, bytes),
      Stem.number(of: cursor.peek(bytes)) == nil
    else { return nil }
    return .item(.stems, value)
  }

  private static func isDot(_ glyph: UInt32) -> Bool {
    glyph == 0x2E || glyph == Glyph.fullwidthDot || glyph == Glyph.enumerationComma
  }

  private static func isClosing(_ glyph: UInt32) -> Bool {
    glyph == Glyph.rightParenthesis || glyph == 0x29
  }
}

/// 甲乙丙丁戊己庚辛壬癸 as numbers.
enum Stem {
  /// 1 for 甲 to 10 for 癸; `nil` for any other glyph.
  static func number(of glyph: UInt32) -> Int? {
    switch Unicode.Scalar(glyph) {
    case "甲": 1
    case "乙": 2
    case "丙": 3
    case "丁": 4
    case "戊": 5
    case "己": 6
    case "庚": 7
    case "辛": 8
    case "壬": 9
    case "癸": 10
    default: nil
    }
  }
}

/// Labels of Latin letters: `b`, `iv`.
package enum LatinLabel {
  /// Reads one letter, or a small roman number, of one case.
  ///
  /// `i`, `v` and `x` are taken for numbers; `asLetter` gives what they are in a list of letters.
  static func read(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    var letters: [UInt32] = []
    var probe = cursor
    while isLetter(probe.peek(bytes)) {
      letters.append(probe.take(bytes))
      guard letters.count <= 5 else { return nil }
    }
    guard let first = letters.first else { return nil }
    if let number = romanNumber(letters) {
      cursor = probe
      return .item(.roman, number)
    }
    guard letters.count == 1 else { return nil }
    cursor = probe
    return .item(.letters, Int(first | 0x20) - 0x60)
  }

  /// The number of a roman number's only letter in a list of letters: 9 for i; `nil` for any other.
  package static func asLetter(_ roman: Int) -> Int? {
    switch roman {
    case 1: 9
    case 5: 22
    case 10: 24
    default: nil
    }
  }

  private static func isLetter(_ glyph: UInt32) -> Bool {
    (0x41...0x5A).contains(glyph) || (0x61...0x7A).contains(glyph)
  }

  private static func romanNumber(_ letters: [UInt32]) -> Int? {
    let text = String(decoding: letters.map { UInt8($0 | 0x20) }, as: UTF8.self)
    return numbers.firstIndex(of: text).map { $0 + 1 }
  }

  private static let numbers = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]
}
