internal import ChineseText
internal import RegulationModel

/// Reads the number of a unit as others print it: `Article 7`, `§ 6A`, `CHAPTER IV`, `第七條之一`.
enum ForeignNumber {
  ///     label  = {glyph} (number [unit] [branch [branch]] | roman)
  ///     number = digits | "第" chinese
  ///     branch = ("-" | "." | "之" | "の" | "의") (number | word) | word
  ///     word   = letter | "bis" | "ter" | "quater" …
  ///
  /// - Parameters:
  ///   - printed: the `num`.
  ///   - previous: the number of the unit before it.
  /// - Returns: `nil` for a label without a number.
  static func read(_ printed: [UInt8], after previous: ProvisionNumber?) -> ProvisionNumber? {
    let span = printed.span
    if let match = LabelScanner.match(0..<printed.count, in: span), match.end == printed.count,
      case .item(_, let number) = match.label
    {
      return ProvisionNumber(number)
    }
    var cursor = GlyphCursor(0..<printed.count)
    while !cursor.isAtEnd {
      if let value = value(&cursor, span) {
        var branches: [Int] = []
        while branches.count < 2, let branch = branch(&cursor, span) { branches.append(branch) }
        return ProvisionNumber(value, branches: branches)
      }
      cursor.take(span)
    }
    return roman(String(decoding: printed, as: UTF8.self), after: previous)
  }

  /// Digits, or a Chinese numeral behind 第; what stands for no number is skipped.
  private static func value(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    let isOrdinal = cursor.peek(bytes) == Glyph.ordinal
    guard isOrdinal || Glyph.isDigit(cursor.peek(bytes)) else { return nil }
    if isOrdinal { cursor.take(bytes) }
    cursor.skipBlanks(bytes)
    let value = ChineseNumeral.read(&cursor, bytes)
    while value == nil, Glyph.isDigit(cursor.peek(bytes)) { cursor.take(bytes) }
    guard let value, value > 0 else { return nil }
    cursor.skipBlanks(bytes)
    if isUnit(cursor.peek(bytes)) { cursor.take(bytes) }
    return value
  }

  /// 条 章 节 编, also in traditional script, and 篇.
  private static func isUnit(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.article, Glyph.chapter, Glyph.section, Glyph.part, 0x689D, 0x7BC0, 0x7DE8, 0x7BC7,
      0xC870, 0xC7A5, 0xC808, 0xD3B8:  // 조 장 절 편
      true
    default: false
    }
  }

  private static func branch(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    probe.skipBlanks(bytes)
    switch probe.peek(bytes) {
    case 0x2D, 0x2E, Glyph.branch, 0x306E, 0xC758, 0x2010...0x2013:  // - . 之 の 의 and dashes
      probe.take(bytes)
      probe.skipBlanks(bytes)
      guard let value = ChineseNumeral.read(&probe, bytes) ?? word(&probe, bytes),
        (1..<1_000).contains(value)
      else { return nil }
      cursor = probe
      return value
    default:
      guard let value = word(&probe, bytes) else { return nil }
      cursor = probe
      return value
    }
  }

  /// The place that a letter or a Latin word stands for; `nil` for another word.
  private static func word(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var word = ""
    while isLetter(cursor.peek(bytes)), let scalar = Unicode.Scalar(cursor.take(bytes)) {
      word.unicodeScalars.append(scalar)
    }
    return ordinal(of: word.lowercased())
  }

  /// The place of a letter, or of a Latin word.
  private static func ordinal(of word: String) -> Int? {
    switch word {
    case "bis": return 2
    case "ter": return 3
    case "quater": return 4
    case "quinquies": return 5
    case "sexies": return 6
    case "septies": return 7
    case "octies": return 8
    case "novies": return 9
    case "decies": return 10
    case "undecies": return 11
    case "duodecies": return 12
    default:
      guard word.utf8.count == 1, let letter = word.utf8.first else { return nil }
      return Int(letter) - 0x60
    }
  }

  private static func isLetter(_ glyph: UInt32) -> Bool {
    (0x41...0x5A).contains(glyph) || (0x61...0x7A).contains(glyph)
  }

  /// The Roman numeral that a label ends with. `C` alone is a letter, unless it goes on after XCIX.
  private static func roman(_ label: String, after previous: ProvisionNumber?) -> ProvisionNumber? {
    let words = label.split { $0 == " " || $0 == "." || $0 == "\u{A0}" }
    guard let word = words.last, let value = RomanNumeral.value(of: word) else { return nil }
    if word.utf8.count == 1, value >= 50, previous?.value != value - 1 { return nil }
    return ProvisionNumber(value)
  }
}

/// Roman numerals, as others number their chapters.
enum RomanNumeral {
  private static let symbols: [(text: String, value: Int)] = [
    ("M", 1_000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50),
    ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// The value of a canonical numeral up to 3999; `nil` for anything else.
  static func value(of text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
    let wanted = text.uppercased()
    var rest = wanted[...]
    var total = 0
    for (symbol, value) in symbols {
      while rest.hasPrefix(symbol) {
        rest = rest.dropFirst(symbol.count)
        total += value
      }
    }
    return rest.isEmpty && numeral(total) == wanted ? total : nil
  }

  private static func numeral(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (symbol, value) in symbols {
      while rest >= value {
        text += symbol
        rest -= value
      }
    }
    return text
  }
}
