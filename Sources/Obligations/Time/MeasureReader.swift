internal import ChineseText

/// Reads a measure with the words that bound it in front and behind.
struct MeasureReader {
  /// The text that the measure may stand in.
  let text: Range<Int>
  /// Where the measure, or the word in front of it, begins.
  let start: Int

  private struct Amount {
    var lower: Int
    var upper: Int?
    var isHalf = false
  }

  /// The measure; `nil` when none begins here.
  func read(_ bytes: Span<UInt8>) -> TimeExpression? {
    var cursor = GlyphCursor(start..<text.upperBound)
    var bound = TimeExpression.Bound.none
    if !endsPeriod(bytes) {
      bound = isBeforeEvent(bytes) ? .before : MeasureReader.takeLead(&cursor, bytes)
      if bound == .before, cursor.offset == start { cursor.take(bytes) }
    }
    if bound == .none, beginsInside(bytes) || isNextTo(start, bytes) { return nil }
    let measureStart = cursor.offset
    guard let time = measure(&cursor, bytes) else { return nil }
    let measureEnd = cursor.offset
    if TimeWords.names.length(at: measureEnd, before: text.upperBound, in: bytes) != nil {
      return nil
    }
    let behind = takeBound(&cursor, bytes)
    if bound == .none || (bound == .lasting && (behind == .within || behind == .before)) {
      bound = behind
    }
    if bound == .none, time.hasThreshold { bound = .threshold }
    return TimeExpression(
      range: start..<cursor.offset, measure: measureStart..<measureEnd, form: .measure,
      shortest: time.lower, longest: time.upper, days: time.days, bound: bound)
  }

  /// Takes the words in front of a measure.
  private static func takeLead(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> TimeExpression.Bound {
    let first = cursor.peek(bytes)
    if Glyph.isDigit(first) || ChineseNumeral.isNumeral(first) { return .none }
    if cursor.take(TimeWords.atMost, bytes) { return .atMost }
    if cursor.take(TimeWords.atLeast, bytes) { return .atLeast }
    if cursor.take(TimeWords.extended, bytes) { return .extended }
    if cursor.take(TimeWords.lasting, bytes) { return .lasting }
    if cursor.take(TimeWords.early, bytes) { return .before }
    return cursor.take(TimeWords.exceeding, bytes) ? .threshold : .none
  }

  private struct Measured {
    var lower: String?
    var upper: String?
    var days: Duty.Time.Days?
    var hasThreshold = false
  }

  /// Whether the number goes on from before: 第三年, 7月1日, 2.5年, 百分之三.
  private func beginsInside(_ bytes: Span<UInt8>) -> Bool {
    guard let before = glyph(endingAt: start, notBefore: text.lowerBound, in: bytes) else {
      return false
    }
    return Glyph.isDigit(before.value) || before.value == Glyph.ordinal
      || before.value == Glyph.month || before.value == 0x2E || before.value == Glyph.fullwidthDot
      || before.value == 0x4E4B || before.value == Glyph.year
      || ChineseNumeral.isNumeral(before.value)
  }

  /// Whether 前 is that of an event: 届满前六个月, 到达前二十四小时; 前三年 alone are the last three years.
  private func isBeforeEvent(_ bytes: Span<UInt8>) -> Bool {
    guard glyph(at: start, in: bytes).value == Glyph.previous,
      let before = glyph(endingAt: start, notBefore: text.lowerBound, in: bytes)?.value
    else { return false }
    return before > 0x3400 && before < 0xA000 && !MeasureReader.noEvents.contains(before)
  }
  /// What stands before 前三年 and is no event.
  private static let noEvents = GlyphSet(
    "在于以其的和及对按近比从自由为与或该本上此之日目提当向将把每年月".unicodeScalars.map(\.value))

  /// Whether 满 is that of 届满 or 期满.
  private func endsPeriod(_ bytes: Span<UInt8>) -> Bool {
    guard glyph(at: start, in: bytes).value == 0x6EE1 else { return false }  // 满
    let before = glyph(endingAt: start, notBefore: text.lowerBound, in: bytes)?.value
    return before == 0x5C4A || before == 0x671F  // 届 期
  }

  /// Whether a year is told as the last or the next one: 上一年度.
  private func isNextTo(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let before = glyph(endingAt: offset, notBefore: text.lowerBound, in: bytes),
      before.value == 0x4E0A || before.value == 0x4E0B  // 上 下
    else { return false }
    let further = glyph(endingAt: before.offset, notBefore: text.lowerBound, in: bytes)
    return further?.value != 0x4EE5  // 以
  }

  private func measure(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Measured? {
    guard let (first, unit) = single(&cursor, bytes) else { return nil }
    var result = Measured(days: unit.days)
    result.lower =
      first.isHalf ? unit.durationAndHalf(first.lower) : unit.duration(first.lower)
    result.upper = first.upper.flatMap { unit.duration($0) }
    if result.upper == nil { takeSecond(&cursor, bytes, &result) }
    return result
  }

  /// 三个月至六个月, 三日以上十五日以下, 一年零六个月.
  private func takeSecond(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, _ result: inout Measured
  ) {
    var probe = cursor
    let isThreshold = probe.take("以上", bytes)
    if !isThreshold, !MeasureReader.takeJoint(&probe, bytes) { return }
    guard let (second, unit) = single(&probe, bytes), second.upper == nil else { return }
    if isThreshold {
      guard probe.take("以下", bytes) || probe.take("以内", bytes) else { return }
      result.hasThreshold = true
    }
    result.upper = second.isHalf ? unit.durationAndHalf(second.lower) : unit.duration(second.lower)
    result.days = unit.days ?? result.days
    cursor = probe
  }

  /// An amount with its unit.
  private func single(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> (Amount, TimeUnit)? {
    guard var amount = amount(&cursor, bytes) else { return nil }
    var unit: TimeUnit?
    if !amount.isHalf, cursor.take("个半", bytes) {
      amount.isHalf = true
      unit = cursor.peek(bytes) == Glyph.month ? TimeUnit("月", "M") : nil
    }
    unit = unit ?? TimeUnit.standing(at: cursor.offset, before: text.upperBound, in: bytes)
    guard let unit else { return nil }
    // 2024年 is a year of the calendar, 100000日 nothing that anybody writes.
    guard amount.lower < 1_000, (amount.upper ?? 0) < 1_000 else { return nil }
    cursor.offset += unit.word.bytes.count
    if !amount.isHalf, unit.designator == "Y", cursor.take("半", bytes) { amount.isHalf = true }
    return (amount, unit)
  }

  private func amount(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Amount? {
    if cursor.take("半", bytes) { return Amount(lower: 0, isHalf: true) }
    let numberStart = cursor.offset
    guard let number = ChineseNumeral.read(&cursor, bytes), number > 0 else { return nil }
    if let pair = MeasureReader.pair(numberStart..<cursor.offset, bytes) {
      return Amount(lower: pair.0, upper: pair.1)
    }
    var probe = cursor
    if MeasureReader.takeJoint(&probe, bytes), let upper = ChineseNumeral.read(&probe, bytes),
      upper > number
    {
      cursor = probe
      return Amount(lower: number, upper: upper)
    }
    return Amount(lower: number)
  }

  /// 两三, 三五: two numbers one behind the other.
  private static func pair(_ range: Range<Int>, _ bytes: Span<UInt8>) -> (Int, Int)? {
    guard range.count == 6, !Glyph.isDigit(glyph(at: range.lowerBound, in: bytes).value) else {
      return nil
    }
    let digits = [range.lowerBound, range.lowerBound + 3].map { offset -> Int in
      var cursor = GlyphCursor(offset..<(offset + 3))
      return ChineseNumeral.read(&cursor, bytes) ?? 0
    }
    guard digits.allSatisfy({ (1...9).contains($0) }), digits[0] < digits[1] else { return nil }
    return (digits[0], digits[1])
  }

  /// 至 到 、 - – — ~ ～ 或者.
  private static func takeJoint(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    switch cursor.peek(bytes) {
    case Glyph.to, 0x5230, Glyph.enumerationComma, 0x2D, 0x2013, 0x2014, 0x7E, 0xFF5E:
      cursor.take(bytes)
      return true
    default: return false
    }
  }

  private func takeBound(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>)
    -> TimeExpression.Bound
  {
    if cursor.take(TimeWords.within, bytes) { return .within }
    if cursor.take(TimeWords.threshold, bytes) { return .threshold }
    if cursor.take(TimeWords.before, bytes) { return .before }
    return cursor.take(TimeWords.after, bytes) ? .after : .none
  }
}
