internal import ChineseText

/// The number that a heading of a speech or paper begins with: 一、 （一） 1. （1）.
struct SectionNumber: Sendable, Hashable {
  /// 1 for 一、, 2 for （一）, 3 for 1. or 1、, 4 for （1）.
  let level: Int
  /// Index behind the number and its mark.
  let end: Int

  /// Reads the number that a text begins with; `nil` when there is none.
  init?(_ text: Glyphs) {
    guard let first = text.first else { return nil }
    let isBracketed = first == Glyph.leftParenthesis || first == 0x28
    let start = isBracketed ? 1 : 0
    guard start < text.count, let number = Number(at: start, in: text, digits: 3),
      number.value > 0, number.end < text.count
    else { return nil }
    let isDigits = Glyph.isDigit(text[start])
    let mark = text[number.end]
    if isBracketed {
      guard mark == Glyph.rightParenthesis || mark == 0x29 else { return nil }
      level = isDigits ? 4 : 2
    } else {
      guard mark == Glyph.enumerationComma || (isDigits && (mark == 0x2E || mark == 0xFF0E)) else {
        return nil
      }
      // 3.5 is a number.
      if number.end + 1 < text.count, isDigits, Glyph.isDigit(text[number.end + 1]) { return nil }
      level = isDigits ? 3 : 1
    }
    end = number.end + 1
  }
}
