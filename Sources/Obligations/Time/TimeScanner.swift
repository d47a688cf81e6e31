internal import ChineseText

/// Reads the time that words at a place tell.
///
///     time    = measure | "每" [number] unit | 定期 | 年度 thing | 及时 | [N] 届任期内 | [每年] month day 前
///     measure = amount unit | amount unit "至" amount unit | amount unit "以上" amount unit "以下"
///     amount  = number | number ("至" | "、" | "—") number | digit digit | "半"
///
/// 二三日 are two to three days, not twenty-three. A number behind 第, 月 or another number is no
/// amount; one of a thousand years is a year.
enum TimeScanner {
  /// Finds the times of a text, in order.
  static func find(
    in range: Range<Int>, of bytes: Span<UInt8>, _ found: (TimeExpression) -> Void
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = glyph(at: offset, in: bytes)
      if mayBegin(next.value),
        let time = read(at: offset, next.value, within: range, in: bytes)
      {
        found(time)
        offset = time.range.upperBound
      } else {
        offset += next.length
      }
    }
  }

  /// Whether a time may begin with a glyph; most glyphs begin none.
  @inline(__always)
  static func mayBegin(_ glyph: UInt32) -> Bool {
    glyph < 0x3000 ? glyph &- 0x30 < 10 : firsts.contains(glyph)
  }

  /// The first glyphs of times, without the digits of ASCII.
  static let firsts = GlyphSet(
    ("零〇一二三四五六七八九十百两半每及立即马当尽随适第不定按逐分经年任本提最延再为期时公持至超未满已逾近连累前工从少短顺次上翌"
      + "０１２３４５６７８９").unicodeScalars.map(\.value))

  /// The first glyphs of words with which times begin that no number opens, and their first two as
  /// `GlyphSet.pair`; the words of one glyph only lead up to a measure.
  private static let (wordStarts, wordPairs, leadStarts) = {
    var sets = (GlyphSet(), GlyphSet(), GlyphSet())
    for word in TimeWords.openings {
      var cursor = GlyphCursor(0..<word.bytes.count)
      let first = cursor.take(word.bytes.span)
      guard !cursor.isAtEnd else {
        sets.2.insert(first)
        continue
      }
      sets.0.insert(first)
      sets.1.insert(GlyphSet.pair(first, cursor.peek(word.bytes.span)))
    }
    return sets
  }()

  /// The time that begins at an offset; `nil` when none does.
  static func read(
    at offset: Int, _ first: UInt32, within text: Range<Int>, in bytes: Span<UInt8>
  ) -> TimeExpression? {
    // Most places end here: neither a number nor a word that opens a time.
    let opens =
      wordStarts.contains(first) && offset + 3 < text.upperBound
      && wordPairs.contains(GlyphSet.pair(first, glyph(at: offset + 3, in: bytes).value))
    let mayMeasure =
      isNumber(first) && isCounted(offset..<text.upperBound, in: bytes)
      || leadStarts.contains(first)
    guard opens || mayMeasure else { return nil }
    if opens, let time = wordTime(at: offset, within: text, in: bytes) { return time }
    if first == 0x6BCF { return RecurringTime.read(at: offset, within: text, in: bytes) }
    if let time = CalendarDayTime.read(at: offset, within: text, in: bytes) { return time }
    return MeasureReader(text: text, start: offset).read(bytes)
  }

  /// Whether behind the number stands what a time goes on with: a unit, 至, a date.
  private static func isCounted(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(range)
    while isNumber(cursor.peek(bytes)) { cursor.take(bytes) }
    let next = cursor.peek(bytes)
    return next < 0x3000 || Glyph.isBlank(next) || counted.contains(next)
  }
  private static let counted = GlyphSet(
    "个工自日小分星季月学年周天至到、～．／．届隔千万亿余多".unicodeScalars.map(\.value))

  /// Whether an amount may begin with a glyph: a digit, 半, 每.
  private static func isNumber(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || ChineseNumeral.isNumeral(glyph) || glyph == 0x534A || glyph == 0x6BCF
  }

  /// A time that is told without a number.
  private static func wordTime(
    at offset: Int, within text: Range<Int>, in bytes: Span<UInt8>
  ) -> TimeExpression? {
    let end = text.upperBound
    if let length = TimeWords.term.length(at: offset, before: end, in: bytes) {
      let range = offset..<(offset + length)
      return TimeExpression(range: range, measure: range, form: .term, bound: .within)
    }
    if let length = TimeWords.atOnce.length(at: offset, before: end, in: bytes) {
      return isAdverb(offset + length, before: end, in: bytes)
        ? atOnce(offset..<(offset + length)) : nil
    }
    if let length = TimeWords.regularly.length(at: offset, before: end, in: bytes) {
      return regular(offset..<(offset + length), within: text, in: bytes)
    }
    return RecurringTime.yearly(at: offset, within: text, in: bytes)
  }

  private static func atOnce(_ range: Range<Int>) -> TimeExpression {
    TimeExpression(range: range, measure: range, form: .atOnce)
  }

  /// 及时准确的信息: a quality of a thing, not an order to act. 及时、准确地报告 is one.
  private static func isAdverb(_ offset: Int, before end: Int, in bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(offset..<end)
    if TimeWords.noAdverb.length(at: offset, before: end, in: bytes) != nil { return false }
    while true {
      var probe = cursor
      _ = probe.take(TimeWords.joints, bytes)
      guard probe.take(TimeWords.manners, bytes) else { break }
      cursor = probe
    }
    // 公开、及时和分层的原则
    let next = cursor.peek(bytes)
    return next != 0x7684 && next != 0x548C && next != 0x4E0E  // 的 和 与
  }

  /// 定期, not the end of 规定 and the beginning of 期限.
  private static func regular(
    _ range: Range<Int>, within text: Range<Int>, in bytes: Span<UInt8>
  ) -> TimeExpression? {
    if TimeWords.fixed.length(endingAt: range.lowerBound, notBefore: text.lowerBound, in: bytes)
      != nil
      || TimeWords.afterPeriod.length(at: range.upperBound, before: text.upperBound, in: bytes)
        != nil
    {
      return nil
    }
    return TimeExpression(range: range, measure: range, form: .recurring)
  }
}
