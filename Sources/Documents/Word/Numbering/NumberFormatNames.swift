extension NumberFormat {
  private static let circled = signs(0x2460, 20)
  private static let ideographs = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let ideographsWithCircle = ["○"] + ideographs.dropFirst()
  private static let stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
  private static let branches = [
    "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥",
  ]

  /// The format of a value of `w:numFmt`; digits for a name that nobody knows.
  ///
  /// - Parameters:
  ///   - name: the value.
  ///   - pattern: `w:format` of the value `custom`, such as `001, 002, 003, ...`.
  ///   - writesCircles: whether counting goes on after 99 as Word does, 一○○, and not as the other
  ///     programs that write such files do, 一百.
  init(name: String, pattern: String? = nil, writesCircles: Bool = false) {
    self =
      switch name {
      case "bullet": .bullet
      case "none": .none
      case "decimalZero": .padded(2)
      case "custom": .padded(NumberFormat.places(pattern))
      case "upperRoman": .roman(isUpper: true)
      case "lowerRoman": .roman(isUpper: false)
      case "upperLetter": .letters(first: 0x41)
      case "lowerLetter": .letters(first: 0x61)
      case "ordinal": .ordinal
      case "numberInDash": .inDashes
      case "chineseCounting", "taiwaneseCounting":
        writesCircles
          ? .countingThenDigits(NumberFormat.ideographsWithCircle)
          : .counting(name == "chineseCounting" ? .simplified : .traditional)
      case "chineseCountingThousand": .counting(.simplified)
      case "taiwaneseCountingThousand": .counting(.traditional)
      case "chineseLegalSimplified": .counting(.legal)
      case "ideographLegalTraditional": .counting(.traditionalLegal)
      case "japaneseCounting": .counting(.japanese)
      case "japaneseLegal": .counting(.japaneseLegal)
      case "ideographDigital", "japaneseDigitalTenThousand": .digits(NumberFormat.ideographs)
      case "taiwaneseDigital": .digits(NumberFormat.ideographsWithCircle)
      case "decimalFullWidth", "decimalFullWidth2": .digits(NumberFormat.signs(0xFF10, 10))
      case "ideographTraditional": .list(NumberFormat.stems)
      case "ideographZodiac": .list(NumberFormat.branches)
      case "ideographZodiacTraditional": .list(NumberFormat.cycle)
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": .list(NumberFormat.circled)
      case "decimalEnclosedFullstop": .list(NumberFormat.signs(0x2488, 20))
      case "decimalEnclosedParen": .list(NumberFormat.signs(0x2474, 20))
      // Word writes them in parentheses, whatever the name says: [MS-OI29500] 2.1.540.
      case "ideographEnclosedCircle": .list(NumberFormat.signs(0x3220, 10))
      default: .padded(1)
      }
  }

  /// The sixty pairs 甲子 … 癸亥.
  private static var cycle: [String] {
    (0..<60).map { stems[$0 % 10] + branches[$0 % 12] }
  }

  private static func signs(_ first: UInt32, _ count: UInt32) -> [String] {
    (0..<count).compactMap { Unicode.Scalar(first + $0).map { String($0) } }
  }

  /// How many places the first number of a pattern has.
  private static func places(_ pattern: String?) -> Int {
    guard let first = pattern?.split(separator: ",").first,
      first.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return 1 }
    return min(first.utf8.count, 9)
  }
}
