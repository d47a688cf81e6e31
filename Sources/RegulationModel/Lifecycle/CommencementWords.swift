internal import ChineseText

/// What stands in words that tell from when on and until when an act is in force.
enum CommencementWords {
  /// What an act does from a day on.
  static let verbs: WordSet = ["施行", "实施", "执行", "生效", "试行"]
  /// What may stand in front of the verb.
  static let formal: WordSet = ["正式", "开始"]
  /// What the act calls itself.
  static let ownNames = kinds.map { "本" + $0 }
  /// The kinds of acts.
  static let kinds = [
    "条例", "办法", "规定", "法", "规则", "细则", "解释", "章程", "准则", "决定", "制度", "规程", "意见", "标准", "通知", "方案",
  ]
  /// 本办法, or 其.
  static let ownName = WordSet(ownNames.map { Word($0) } + ["其"])

  /// The time at a cursor, which is moved behind it; `nil` for none.
  static func period(_ cursor: inout GlyphCursor, _ span: Span<UInt8>) -> CalendarPeriod? {
    var probe = cursor
    _ = probe.take(0x6EE1, span)  // 满
    guard let count = ChineseNumeral.read(&probe, span), count > 0 else { return nil }
    _ = probe.take(0x4E2A, span)  // 个
    let unit: CalendarPeriod.Unit
    switch probe.take(span) {
    case Glyph.day, 0x5929: unit = .day  // 天
    case Glyph.month: unit = .month
    case Glyph.year: unit = .year
    default: return nil
    }
    _ = probe.take(after, span)
    cursor = probe
    return CalendarPeriod(count, unit)
  }

  private static let after: WordSet = ["后", "之后", "以后"]
}
