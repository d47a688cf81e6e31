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
    if let found = length(&cursor, span) {
      offset = cursor.offset
      return found
    }
    _ = cursor.take(marks, span)
    _ = cursor.take(CommencementWords.ownName, span)
    _ = cursor.take(0x7684, span)  // 的
    let isNamed = cursor.take(terms, span)
    _ = cursor.take(joints, span)
    guard isNamed || bytes[..<cursor.offset].ends(with: until) else { return nil }
    var probe = cursor
    if let date = DateScanner.read(&probe, span) {
      _ = probe.take(ends, span)
      offset = probe.offset
      return .on(date)
    }
    guard isNamed, let found = length(&cursor, span) else { return nil }
    offset = cursor.offset
    return found
  }

  /// 五年, 2年, 六个月.
  private static func length(_ cursor: inout GlyphCursor, _ span: Span<UInt8>) -> CommencementLapse?
  {
    var probe = cursor
    guard let period = CommencementWords.period(&probe, span) else { return nil }
    cursor = probe
    return .after(period)
  }

  private static let marks: WordSet = ["，", "。", ",", "；", "、"]
  private static let terms: WordSet = [
    "有效期", "有效期限", "试行期", "试行期限", "试行期间", "施行期", "施行期限", "执行期限", "暂行期", "试行时间",
  ]
  private static let joints: WordSet = ["为", "是", "至", "到", "截至", "截止到", "为期", "定为", "暂定"]
  private static let until = Array("至".utf8)
  private static let ends: WordSet = ["止", "为止", "截止"]
}
