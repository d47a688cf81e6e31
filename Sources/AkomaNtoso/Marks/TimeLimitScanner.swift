internal import ChineseText

/// Finds time limits: 6个月, 十五日内, 三年以上.
///
///     limit = number ("个月" | "个工作日" | "小时" | "天" | ("年" | "日" | "周") before bound)
///     bound = "内" | "以内" | "之内" | "以上" | "以下" | "期满"
///
/// 年 and 日 alone may belong to a date (2024年, 7月1日): they count where a bound follows. The end of
/// a range (三至六个月) is a limit without a duration of its own.
enum TimeLimitScanner {
  private struct TimeUnit {
    let word: [UInt8]
    /// The designator of ISO 8601, with `T` for the time of day; `nil` for a working day.
    let designator: String?
    let needsBound: Bool

    init(_ word: String, _ designator: String?, needsBound: Bool = false) {
      self.word = Array(word.utf8)
      self.designator = designator
      self.needsBound = needsBound
    }
  }

  private static let units = [
    TimeUnit("个工作日", nil), TimeUnit("个月", "M"), TimeUnit("小时", "TH"), TimeUnit("天", "D"),
    TimeUnit("年", "Y", needsBound: true), TimeUnit("日", "D", needsBound: true),
    TimeUnit("周", "W", needsBound: true),
  ]
  private static let bounds = ["内", "以内", "之内", "以上", "以下", "期满"].map { Array($0.utf8) }

  /// Finds the time limits of a text, in order.
  static func find(in range: Range<Int>, of bytes: [UInt8], _ found: (Mark) -> Void) {
    let span = bytes.span
    var cursor = GlyphCursor(range)
    // Where a number or its unit ended: no number goes on behind it.
    var lastEnd = range.lowerBound
    // Where a number ended that has no unit of its own.
    var bareEnd: Int?
    while let start = numberStart(cursor.offset..<range.upperBound, in: span) {
      cursor.offset = start
      guard let value = ChineseNumeral.read(&cursor, span) else {
        cursor.take(span)
        continue
      }
      let isRangeEnd = bareEnd.map { joins($0..<start, in: span) } ?? false
      let before = glyph(endingAt: start, notBefore: lastEnd, in: span)
      let isPart = before.map { continues($0.value) } ?? false
      lastEnd = cursor.offset
      guard !isPart, value > 0,
        let unit = unit(of: value, at: cursor.offset, before: range.upperBound, in: bytes)
      else {
        bareEnd = cursor.offset
        continue
      }
      cursor.offset += unit.word.count
      lastEnd = cursor.offset
      let duration = isRangeEnd ? nil : unit.designator.map { normalized(value, $0) }
      found(Mark(start..<cursor.offset, .timeLimit(duration)))
    }
  }

  /// The offset of the next glyph with which a number begins; `nil` when there is none.
  private static func numberStart(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      switch bytes[offset] {
      case 0x30...0x39: return offset
      case ..<0x80: offset += 1
      case ..<0xE0: offset += 2
      case 0xF0...: offset += 4
      case let first:
        if mayStartNumber(first, bytes[offset + 1]),
          startsNumber(glyph(at: offset, in: bytes).value)
        {
          return offset
        }
        offset += 3
      }
    }
    return nil
  }

  /// Whether the first two of three bytes are those of a full-width digit or of one of
  /// 一二三四五六七八九十两.
  private static func mayStartNumber(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE4: (0xB8...0xBA).contains(second)
    case 0xE5: second == 0x85 || second == 0x8D || second == 0x9B
    case 0xEF: second == 0xBC
    default: false
    }
  }

  /// Whether one glyph joins the two numbers of a range: 至 到 、 - – — ~ ～.
  private static func joins(_ gap: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(gap)
    switch cursor.take(bytes) {
    case Glyph.to, 0x5230, Glyph.enumerationComma, 0x2D, 0x2013, 0x2014, 0x7E, 0xFF5E:
      return cursor.isAtEnd
    default: return false
    }
  }

  private static func unit(
    of value: Int, at offset: Int, before end: Int, in bytes: [UInt8]
  ) -> TimeUnit? {
    let rest = bytes[offset..<end]
    guard let unit = units.first(where: { rest.starts(with: $0.word) }) else { return nil }
    guard unit.needsBound else { return unit }
    // 2024年内 is a year of the calendar.
    guard value < 1_000 else { return nil }
    let behind = rest.dropFirst(unit.word.count)
    return bounds.contains { behind.starts(with: $0) } ? unit : nil
  }

  private static func startsNumber(_ glyph: UInt32) -> Bool {
    if Glyph.isDigit(glyph) { return true }
    switch glyph {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x4E24:
      return true  // 一二三四五六七八九十两
    default: return false
    }
  }

  /// Whether a number goes on: 第三年, 2.5年, 百分之三.
  private static func continues(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || glyph == Glyph.ordinal || glyph == 0x2E || glyph == Glyph.fullwidthDot
      || glyph == 0x4E4B || glyph == Glyph.month
  }

  /// A duration of ISO 8601: `P6M`, `PT24H`.
  private static func normalized(_ value: Int, _ designator: String) -> String {
    designator.hasPrefix("T") ? "PT\(value)\(designator.dropFirst())" : "P\(value)\(designator)"
  }
}
