internal import ChineseText

/// Until when words say that an act holds good, right behind those that say from when on.
///
///     lapse = ["，" | "。"] [act] ["的"] term ("为" | "至" | "到" | "自" … )? (date ["止"] | number unit)
///     term  = "有效期" | "有效期限" | "试行期" | "试行期限" | "施行期限" | "" behind 试行 and 施行
package enum CommencementLapse: Sendable, Hashable {
  /// 有效期至2025年12月31日: the last day.
  case on(CalendarDate)
  /// 有效期五年: so long from the first day on.
  case after(CalendarPeriod)

  /// The first day on which the act holds good no more; `nil` beyond the calendar.
  func end(from start: CalendarDate) -> CalendarDate? {
    switch self {
    case .on(let last): last.after(CalendarPeriod(1, .day))
    case .after(let period): start.after(period)
    }
  }

  /// That day where the words name it; `nil` for a time that is counted.
  var end: CalendarDate? {
    if case .on(let last) = self { last.after(CalendarPeriod(1, .day)) } else { nil }
  }

  /// Reads the words behind a clause's verb; the offset is moved behind them where there are any.
  static func read(_ offset: inout Int, in bytes: [UInt8]) -> CommencementLapse? {
    let span = bytes.span
    var cursor = GlyphCursor(offset..<bytes.count)
    // 试行二年: nothing else follows in the clause, as in 施行满三年后，应当评估.
    if let period = length(&cursor, span), endsClause(cursor, span) {
      offset = cursor.offset
      return .after(period)
    }
    cursor = GlyphCursor(offset..<bytes.count)
    let isSameClause = !cursor.take(stops, span)
    _ = cursor.take(commas, span)
    _ = cursor.take(CommencementWords.ownName, span)
    _ = cursor.take(0x7684, span)  // 的
    let isNamed = cursor.take(terms, span)
    let isUntil = isSameClause && !isNamed && cursor.peek(span) == Glyph.to
    _ = cursor.take(joints, span)
    guard isNamed || isUntil else { return nil }
    var probe = cursor
    if let date = DateScanner.read(&probe, span) {
      let isEnd = probe.take(ends, span)
      guard isNamed || isEnd || endsClause(probe, span) else { return nil }
      offset = probe.offset
      return .on(date)
    }
    guard isNamed, let period = length(&cursor, span) else { return nil }
    offset = cursor.offset
    return .after(period)
  }

  /// 五年, 2年, 六个月; no act sets more than fifty years.
  private static func length(_ cursor: inout GlyphCursor, _ span: Span<UInt8>) -> CalendarPeriod? {
    guard cursor.peek(span) != 0x6EE1,  // 满
      let period = CommencementWords.period(&cursor, span)
    else { return nil }
    let most =
      switch period.unit {
      case .day: 18_000
      case .month: 600
      case .year: 50
      }
    return period.count <= most ? period : nil
  }

  private static func endsClause(_ cursor: GlyphCursor, _ span: Span<UInt8>) -> Bool {
    guard !cursor.isAtEnd else { return true }
    let next = cursor.peek(span)
    return Glyph.isPunctuation(next) || Glyph.isBlank(next)
  }

  private static let stops: WordSet = ["。", "；"]
  private static let commas: WordSet = ["，", ",", "、"]
  private static let terms: WordSet = [
    "有效期", "有效期限", "试行期", "试行期限", "试行期间", "施行期", "施行期限", "执行期限", "暂行期", "试行时间",
  ]
  private static let joints: WordSet = ["为", "是", "至", "到", "截至", "截止到", "为期", "定为", "暂定"]
  private static let ends: WordSet = ["止", "为止", "截止"]
}
