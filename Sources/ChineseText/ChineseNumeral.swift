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
    if let short = short(at: cursor.offset, before: cursor.end, bytes) {
      cursor.offset = short.end
      return short.number
    }
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

  /// Reads what nearly all numerals are; `nil` for others, and where another glyph of numerals follows.
  ///
  ///     short = digit | [digit] "十" [digit]
  @inline(__always)
  private static func short(
    at start: Int, before end: Int, _ bytes: Span<UInt8>
  ) -> (number: Int, end: Int)? {
    let table = NumeralGlyph.table
    let values = table.span
    var offset = start
    var digit = shortValue(at: offset, before: end, bytes, values)
    guard digit > 0 else { return nil }
    var number = 0
    if digit < 10 {
      number = digit
      offset += 3
      digit = shortValue(at: offset, before: end, bytes, values)
    }
    if digit == 10 {
      number = max(1, number) * 10
      offset += 3
      digit = shortValue(at: offset, before: end, bytes, values)
      if 1...9 ~= digit {
        number += digit
        offset += 3
        digit = shortValue(at: offset, before: end, bytes, values)
      }
    }
    return digit >= 0 || offset == start || isLetterO(at: offset, before: end, bytes)
      ? nil : (number, offset)
  }

  /// The value of a glyph of three bytes; -1 for anything else.
  @inline(__always)
  private static func shortValue(
    at offset: Int, before end: Int, _ bytes: Span<UInt8>, _ values: Span<NumeralGlyph>
  ) -> Int {
    guard offset + 2 < end, bytes[offset] &- 0xE2 < 0x0E else { return -1 }
    let second = UInt32(bytes[offset + 1] & 0x3F) << 6
    let glyph = UInt32(bytes[offset] & 0x0F) << 12 | second | UInt32(bytes[offset + 2] & 0x3F)
    let entry = values[Int(glyph % NumeralGlyph.width)]
    return entry.glyph == glyph ? entry.value : -1
  }

  /// Whether O stands at an offset, which stands for 零 in scans: the one glyph of numerals without
  /// three bytes.
  @inline(__always)
  private static func isLetterO(at offset: Int, before end: Int, _ bytes: Span<UInt8>) -> Bool {
    offset < end && bytes[offset] == 0x4F
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
    let entry = NumeralGlyph.table[Int(glyph % NumeralGlyph.width)]
    return entry.glyph == glyph ? entry.value : -1
  }
}

/// A glyph of numerals and its value.
private struct NumeralGlyph {
  let glyph: UInt32
  let value: Int

  /// No two of the glyphs have the same remainder by this.
  static let width: UInt32 = 65

  /// The glyphs by their remainders; where none falls, 一 stands, which falls elsewhere.
  static let table: [NumeralGlyph] = {
    let one = NumeralGlyph(glyph: 0x4E00, value: 1)
    var table = Array(repeating: one, count: Int(width))
    for (glyphs, value) in values {
      for scalar in glyphs.unicodeScalars {
        table[Int(scalar.value % width)] = NumeralGlyph(glyph: scalar.value, value: value)
      }
    }
    return table
  }()

  private static let values = [
    ("零〇○ＯO", 0), ("二两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9),
    ("十", 10), ("廿", 20), ("卅", 30), ("百", 100), ("千", 1_000), ("万", 10_000),
  ]
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
