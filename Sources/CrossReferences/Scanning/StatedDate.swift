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
  init?(in citation: String) {
    let bytes = Array(citation.utf8)
    let span = bytes.span
    var cursor = GlyphCursor(bytes.indices)
    var isBehindTitle = false
    while !cursor.isAtEnd {
      let next = cursor.take(span)
      if next == Glyph.titleClose { isBehindTitle = true }
      if next == Glyph.ordinal, isBehindTitle { return nil }
      guard Glyph.opensBracket(next), isBehindTitle else { continue }
      guard let date = StatedDate(at: cursor, span) else { continue }
      self = date
      return
    }
    return nil
  }

  /// Reads a date that begins at a cursor: `2024年2月8日`, `2017年`; `nil` when none does.
  init?(at cursor: GlyphCursor, _ bytes: Span<UInt8>) {
    var probe = cursor
    if let date = DateScanner.read(&probe, bytes) {
      (year, day) = (date.year, date)
      return
    }
    probe = cursor
    guard let year = ChineseNumeral.read(&probe, bytes), (1_900...9_999).contains(year),
      probe.peek(bytes) == Glyph.year
    else { return nil }
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
