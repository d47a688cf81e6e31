/// Chinese numerals as legislation writes ordinals: read leniently, written canonically.
///
/// Canonical (GB/T 15835 and the drafting norms): 十, 十一, 二十, 一百零一, 一百一十, 一千零一十; one
/// 零 for a gap, none at the end. Read as well: 〇 and ○ for 零, 两, 廿, 卅, digit strings such as
/// 二〇二四, ASCII and full-width digits.
public enum ChineseNumeral {
  /// The largest number read or written.
  public static let maximum = 99_999

  /// The number that a text spells; `nil` when it is no numeral or lies outside 0...`maximum`.
  public static func value(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    var cursor = GlyphCursor(0..<bytes.count)
    let number = read(&cursor, bytes.span)
    return cursor.isAtEnd ? number : nil
  }

  /// Reads the longest numeral at the cursor; `nil`, with the cursor unmoved, when there is none.
  ///
  ///     numeral = digit+ | [零一二…九十百千万…]+
  package static func read(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    let number: Int?
    if Glyph.isDigit(probe.peek(bytes)) {
      number = readDigits(&probe, bytes)
    } else {
      number = readHan(&probe, bytes)
    }
    guard let number, number <= maximum else { return nil }
    cursor = probe
    return number
  }

  /// The canonical spelling of a number in 0...`maximum`; other numbers are spelled in digits.
  public static func text(of number: Int) -> String {
    guard (0...maximum).contains(number) else { return String(number) }
    if number == 0 { return "零" }
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let units = [(10_000, "万"), (1_000, "千"), (100, "百"), (10, "十"), (1, "")]
    var result = ""
    var rest = number
    var gap = false
    for (unit, name) in units {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        gap = gap || !result.isEmpty
        continue
      }
      if gap { result += "零" }
      gap = false
      let isLeadingTen = unit == 10 && digit == 1 && result.isEmpty
      result += (isLeadingTen ? "" : digits[digit]) + name
    }
    return result
  }

  /// Whether a glyph is one of a Chinese numeral: 〇, 三, 廿, 百.
  package static func isNumeral(_ glyph: UInt32) -> Bool {
    glyph > 0x7F && value(ofGlyph: glyph) >= 0
  }

  private static func readDigits(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var number = 0
    while true {
      let next = cursor.peek(bytes)
      guard Glyph.isDigit(next) else { return number }
      number = number * 10 + Int(next & 0x0F)
      guard number <= maximum else { return nil }
      cursor.take(bytes)
    }
  }

  /// Units fall within 万 and below it; a digit stands before its unit. 十十八 and 十一三 are none.
  private static func readHan(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    let start = cursor.offset
    var numeral = HanNumeral()
    while cursor.offset < cursor.end {
      let next = glyph(at: cursor.offset, in: bytes)
      let value = value(ofGlyph: next.value)
      if value < 0 { break }
      guard numeral.take(value) else { return nil }
      cursor.offset += next.length
    }
    return cursor.offset == start ? nil : numeral.number
  }

  /// The value of a digit (0–9), of 廿 and 卅, or of a unit (10, 100, 1000, 10000); -1 for anything
  /// else.
  @inline(__always)
  private static func value(ofGlyph glyph: UInt32) -> Int {
    switch glyph {
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    case 0x5341: 10  // 十
    case 0x767E: 100  // 百
    case 0x5343: 1_000  // 千
    case 0x4E07: 10_000  // 万
    case 0x5EFF: 20  // 廿
    case 0x5345: 30  // 卅
    case 0x96F6, 0x3007, 0x25CB, 0xFF2F, 0x4F: 0  // 零 〇 ○ Ｏ O
    default: -1
    }
  }
}

/// A numeral of Chinese glyphs, as far as it has been read.
private struct HanNumeral {
  private var total = 0
  private var section = 0
  /// The digits before the next unit; -1 for none.
  private var digit = -1
  private var count = 0
  private var lastUnit = 100_000

  var number: Int { total + section + max(0, digit) }

  /// Takes the value of the next glyph; `false` when no numeral goes on with it.
  @inline(__always)
  mutating func take(_ value: Int) -> Bool {
    count += 1
    guard count <= 12 else { return false }
    switch value {
    case 0..<10:
      guard digit < 0 || (digit == 0 && lastUnit < 100_000) else {
        return takeFurther(value)
      }
      digit = value
    case 20, 30:
      guard lastUnit > 10 else { return false }
      section += value
      digit = -1
      lastUnit = 10
    case 10_000:
      guard total == 0 else { return false }
      total = max(1, section + max(0, digit)) * 10_000
      section = 0
      digit = -1
      lastUnit = 10_000
    default:
      guard value < lastUnit else { return false }
      section += max(1, digit) * value
      digit = -1
      lastUnit = value
    }
    return number <= ChineseNumeral.maximum
  }

  /// Takes a digit behind a digit, as in 二〇二四, where no unit stands before.
  private mutating func takeFurther(_ value: Int) -> Bool {
    guard lastUnit == 100_000 else { return false }
    digit = digit * 10 + value
    return number <= ChineseNumeral.maximum
  }
}
