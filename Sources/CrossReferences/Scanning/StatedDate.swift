internal import ChineseText
public import RegulationModel

/// The date that a citation states of the edition that it means: 《…》（2024年2月8日…）第三条.
public struct StatedDate: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The day; `nil` where only the year is stated: （2017年修正）.
  public let day: CalendarDate?

  /// Reads the date in brackets behind the title; `nil` when there is none.
  ///
  ///     date = "（" [other glyphs but "）"] year "年" [month "月" day "日"]
  package init?(in citation: String) {
    let bytes = Array(citation.utf8)
    let span = bytes.span
    var cursor = GlyphCursor(bytes.indices)
    var isBehindTitle = false
    while !cursor.isAtEnd {
      let next = cursor.take(span)
      if next == Glyph.titleClose { isBehindTitle = true }
      if next == Glyph.ordinal, isBehindTitle { return nil }
      guard Glyph.opensBracket(next), isBehindTitle else { continue }
      guard let date = StatedDate.inBracket(cursor, span) else { continue }
      self = date
      return
    }
    return nil
  }

  /// The last date of a bracket that begins with one, a day of entry into force left out:
  /// （2015年3月1日公布，2020年6月1日修订，自2020年9月1日起施行）.
  static func inBracket(_ cursor: GlyphCursor, _ bytes: Span<UInt8>) -> StatedDate? {
    guard var found = StatedDate(at: cursor, bytes) else { return nil }
    var probe = cursor
    while !probe.isAtEnd, !Glyph.closesBracket(probe.peek(bytes)) {
      let next = probe.take(bytes)
      guard Glyph.isPunctuation(next) || Glyph.isBlank(next) else { continue }
      var behind = probe
      if let date = DateScanner.read(&behind, bytes), behind.peek(bytes) != StatedDate.since {
        found = StatedDate(year: date.year, day: date)
      }
    }
    return found
  }

  /// 起 of 起施行.
  private static let since: UInt32 = 0x8D77
  private static let events: WordSet = ["修正", "修订", "修改", "版", "公布", "发布", "制定"]

  private init(year: Int, day: CalendarDate?) {
    (self.year, self.day) = (year, day)
  }

  /// Reads a date that begins at a cursor: `2024年2月8日`, `2017年`; `nil` when none does.
  init?(at cursor: GlyphCursor, _ bytes: Span<UInt8>) {
    var probe = cursor
    if let date = DateScanner.read(&probe, bytes) {
      (year, day) = (date.year, date)
      return
    }
    probe = cursor
    guard let year = ChineseNumeral.read(&probe, bytes), (1_900...9_999).contains(year) else {
      return nil
    }
    // （2018修正）, (2015)
    let isBare =
      (1_949...2_199).contains(year)
      && (Glyph.closesBracket(probe.peek(bytes))
        || StatedDate.events.length(at: probe.offset, before: probe.end, in: bytes) != nil)
    guard probe.peek(bytes) == Glyph.year || isBare else { return nil }
    (self.year, day) = (year, nil)
  }

  /// Reads a date whose 年 begins at an offset: what stands before it is the year.
  init?(yearEndingAt end: Int, before limit: Int, notBefore start: Int, in bytes: Span<UInt8>) {
    var first = end
    while let last = glyph(endingAt: first, notBefore: start, in: bytes),
      Glyph.isDigit(last.value) || ChineseNumeral.isNumeral(last.value)
    {
      first = last.offset
    }
    guard first < end else { return nil }
    self.init(at: GlyphCursor(first..<limit), bytes)
  }

  /// The record of the edition that is meant: of the day, by its date or by one of its events, or the
  /// only one of the year; `nil` when a work has none.
  public func record(of work: Work) -> EditionRecord? {
    if let day {
      return work.record(of: day)
        ?? work.editions.last { $0.events.contains { $0.date == day } }
    }
    let editions = work.editions.filter { $0.date.year == year }
    return editions.count == 1 ? editions[0] : nil
  }
}
