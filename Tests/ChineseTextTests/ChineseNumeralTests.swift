import ChineseText
import TestSupport
import Testing

/// Numerals as legislation spells them: 0 and 1 to 99 999, read leniently, written canonically.
struct ChineseNumeralTests {
  struct Spelling: Sendable, CustomTestStringConvertible {
    let text: String
    let number: Int

    init(_ text: String, _ number: Int) {
      self.text = text
      self.number = number
    }

    var testDescription: String { "\(text) is \(number)" }
  }

  static let canonical = [
    Spelling("零", 0), Spelling("一", 1), Spelling("九", 9), Spelling("十", 10),
    Spelling("十一", 11), Spelling("十九", 19), Spelling("二十", 20), Spelling("二十一", 21),
    Spelling("九十九", 99), Spelling("一百", 100), Spelling("一百零一", 101),
    Spelling("一百零九", 109), Spelling("一百一十", 110), Spelling("一百一十一", 111),
    Spelling("一百二十", 120), Spelling("九百九十九", 999), Spelling("一千", 1_000),
    Spelling("一千零一", 1_001), Spelling("一千零一十", 1_010), Spelling("一千零一十一", 1_011),
    Spelling("一千零九十", 1_090), Spelling("一千一百", 1_100), Spelling("一千一百零一", 1_101),
    Spelling("一千一百一十", 1_110), Spelling("一千二百六十", 1_260),
    Spelling("九千九百九十九", 9_999), Spelling("一万", 10_000), Spelling("一万零一", 10_001),
    Spelling("一万零一十", 10_010), Spelling("一万零一百", 10_100),
    Spelling("一万二千三百四十五", 12_345), Spelling("九万九千九百九十九", 99_999),
  ]

  static let lenient = [
    Spelling("〇", 0), Spelling("○", 0), Spelling("一百〇一", 101), Spelling("一百○一", 101),
    Spelling("一千〇一十", 1_010), Spelling("二〇二四", 2_024), Spelling("二○○七", 2_007),
    Spelling("一九九五", 1_995), Spelling("二O二四", 2_024), Spelling("两", 2),
    Spelling("两千", 2_000), Spelling("两百零二", 202), Spelling("一十", 10), Spelling("一十五", 15),
    Spelling("廿", 20), Spelling("廿一", 21), Spelling("卅", 30), Spelling("卅五", 35),
    Spelling("百", 100), Spelling("17", 17), Spelling("007", 7), Spelling("１７", 17),
    Spelling("１7", 17), Spelling("99999", 99_999),
  ]

  @Test(arguments: canonical)
  func `canonical numerals are written and read`(spelling: Spelling) {
    #expect(ChineseNumeral.text(of: spelling.number) == spelling.text)
    #expect(ChineseNumeral.value(of: spelling.text) == spelling.number)
  }

  @Test(arguments: lenient)
  func `other spellings that people use are read`(spelling: Spelling) {
    #expect(ChineseNumeral.value(of: spelling.text) == spelling.number)
  }

  @Test(arguments: [
    "", " ", "条", "第一", "一条", "一 二", " 一", "一 ", "十a", "a", "1二", "二1", "-1", "+1", "1.5", "１．５",
    "壹佰", "①", "100000", "十万", "九九九九九九", "99999999999999999999999999",
  ])
  func `what is no numeral up to the largest is refused`(text: String) {
    #expect(ChineseNumeral.value(of: text) == nil)
  }

  @Test func `every number up to 9999 reads back from its canonical spelling`() {
    for number in 0...9_999 {
      let text = ChineseNumeral.text(of: number)
      #expect(ChineseNumeral.value(of: text) == number, "\(text)")
    }
  }

  @Test func `larger numbers read back from their canonical spelling`() {
    var random = SplitMix64(state: 41)
    let numbers = (0..<2_000).map { _ in Int.random(in: 10_000...99_999, using: &random) }
    for number in numbers + [10_000, 10_001, 20_010, 30_100, 90_909, 99_999] {
      let text = ChineseNumeral.text(of: number)
      #expect(ChineseNumeral.value(of: text) == number, "\(text)")
    }
  }

  @Test func `canonical spellings differ and hold one 零 for a gap and none at the end`() {
    var seen = Set<String>()
    for number in 1...20_000 {
      let text = ChineseNumeral.text(of: number)
      #expect(seen.insert(text).inserted, "\(text)")
      #expect(!text.hasSuffix("零"), "\(text)")
      #expect(!text.hasPrefix("零"), "\(text)")
      #expect(!text.contains("零零"), "\(text)")
    }
  }

  @Test(arguments: [-1, 100_000, Int.max, Int.min])
  func `numbers beyond the spelled range are written in digits`(number: Int) {
    #expect(ChineseNumeral.text(of: number) == String(number))
  }

  @Test func `a numeral at a cursor is taken and what follows is left`() {
    let bytes = Array("十七条之一".utf8)
    var cursor = GlyphCursor(0..<bytes.count)
    let number = ChineseNumeral.read(&cursor, bytes.span)
    #expect(number == 17)
    #expect(cursor.offset == "十七".utf8.count)
  }

  @Test func `a cursor before no numeral stays where it is`() {
    let bytes = Array("条例".utf8)
    var cursor = GlyphCursor(0..<bytes.count)
    let number = ChineseNumeral.read(&cursor, bytes.span)
    #expect(number == nil)
    #expect(cursor.offset == 0)
  }

  @Test func `a numeral has twelve glyphs at most`() {
    let zeros = String(repeating: "〇", count: 11)
    #expect(ChineseNumeral.value(of: zeros + "一") == 1)
    #expect(ChineseNumeral.value(of: "〇" + zeros + "一") == nil)
  }

  @Test(arguments: ["十百", "百百", "千万万", "十廿", "百千", "三十四五", "卅十", "廿卅"])
  func `units fall and digits stand before them`(text: String) {
    #expect(ChineseNumeral.value(of: text) == nil)
  }
}
