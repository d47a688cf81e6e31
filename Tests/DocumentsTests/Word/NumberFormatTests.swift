import Testing

@testable import Documents

@Suite struct NumberFormatTests {
  static let table: [(String, [Int: String])] = [
    ("decimal", [1: "1", 120: "120", 0: "0"]),
    ("decimalZero", [1: "01", 9: "09", 10: "10", 120: "120"]),
    ("decimalHalfWidth", [1: "1", 12: "12"]),
    ("decimalFullWidth", [1: "１", 10: "１０", 2024: "２０２４"]),
    ("decimalFullWidth2", [12: "１２"]),
    ("upperRoman", [1: "I", 4: "IV", 9: "IX", 49: "XLIX", 1999: "MCMXCIX", 0: "0"]),
    ("lowerRoman", [3: "iii", 120: "cxx", 40_000: "40000"]),
    ("upperLetter", [1: "A", 26: "Z", 27: "AA", 28: "BB", 53: "AAA", 781: "A", 0: "0"]),
    ("lowerLetter", [1: "a", 27: "aa"]),
    (
      "chineseCounting",
      [1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "一百", 101: "一百零一"]
    ),
    (
      "chineseCountingThousand",
      [
        0: "零", 1: "一", 10: "十", 19: "十九", 20: "二十", 21: "二十一", 100: "一百",
        101: "一百零一", 110: "一百一十", 111: "一百一十一", 120: "一百二十", 1_000: "一千",
        1_001: "一千零一", 1_010: "一千零一十", 1_100: "一千一百", 10_000: "一万",
        10_001: "一万零一", 11_000: "一万一千", 100_000: "十万", 110_000: "十一万",
        12_345: "一万二千三百四十五", 100_000_000: "一亿", 100_010_000: "一亿零一万",
      ]
    ),
    ("taiwaneseCountingThousand", [12_000: "一萬二千", 102: "一百零二"]),
    ("taiwaneseCounting", [12: "十二", 30: "三十"]),
    ("taiwaneseDigital", [10: "一○", 205: "二○五"]),
    ("chineseLegalSimplified", [1: "壹", 10: "壹拾", 23: "贰拾叁", 101: "壹佰零壹"]),
    ("ideographLegalTraditional", [2: "貳", 10: "壹拾", 10_000: "壹萬"]),
    ("ideographDigital", [1: "一", 10: "一〇", 120: "一二〇"]),
    ("japaneseCounting", [10: "十", 100: "百", 101: "百一", 1_000: "千", 12_000: "一万二千"]),
    ("japaneseLegal", [1: "壱", 10: "壱拾", 20: "弐拾", 1_000: "壱阡", 10_000: "壱萬"]),
    ("japaneseDigitalTenThousand", [10: "一〇"]),
    ("ideographTraditional", [1: "甲", 10: "癸", 11: "11"]),
    ("ideographZodiac", [1: "子", 12: "亥", 13: "13"]),
    ("ideographZodiacTraditional", [1: "甲子", 60: "癸亥", 61: "61"]),
    ("decimalEnclosedCircle", [1: "①", 20: "⑳", 21: "21"]),
    ("decimalEnclosedCircleChinese", [1: "①", 10: "⑩"]),
    ("decimalEnclosedFullstop", [1: "⒈", 20: "⒛", 21: "21"]),
    ("decimalEnclosedParen", [1: "⑴", 20: "⒇"]),
    ("ideographEnclosedCircle", [1: "㈠", 10: "㈩", 11: "11"]),
    ("numberInDash", [3: "- 3 -"]),
    ("ordinal", [1: "1st", 2: "2nd", 3: "3rd", 11: "11th", 21: "21st", 112: "112th"]),
    ("none", [1: ""]), ("bullet", [1: ""]), ("unheard-of", [7: "7"]),
  ]

  @Test(arguments: table) func `a number is written as its format says`(
    name: String, numbers: [Int: String]
  ) {
    for (number, text) in numbers {
      #expect(NumberFormat(name: name).text(number) == text, "\(name) \(number)")
    }
  }

  @Test func `Word itself counts on in digits behind 99`() {
    let format = NumberFormat(name: "chineseCounting", writesCircles: true)
    #expect(format.text(99) == "九十九")
    #expect(format.text(100) == "一○○")
    #expect(format.text(120) == "一二○")
  }

  @Test func `a pattern of zeros says how many places a number has`() {
    #expect(NumberFormat(name: "custom", pattern: "001, 002, 003, ...").text(7) == "007")
    #expect(NumberFormat(name: "custom", pattern: "an, bn").text(7) == "7")
    #expect(NumberFormat(name: "custom").text(7) == "7")
  }

  @Test func `every Chinese number differs from every other`() {
    for name in ["chineseCountingThousand", "chineseLegalSimplified", "japaneseCounting"] {
      let format = NumberFormat(name: name)
      #expect(Set((0...12_000).map { format.text($0) }).count == 12_001)
    }
  }

  @Test func `any number has a text of bounded length`() {
    for (name, _) in NumberFormatTests.table {
      for number in [-1, Int(Int32.max), Int(Int32.min)] {
        #expect(NumberFormat(name: name).text(number).utf8.count < 200)
      }
    }
  }
}
