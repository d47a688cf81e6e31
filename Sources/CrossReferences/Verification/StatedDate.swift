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
      switch cursor.take(span) {
      case Glyph.titleClose: isBehindTitle = true
      case Glyph.leftParenthesis, 0x28:
        guard isBehindTitle else { continue }
        var probe = cursor
        if let date = DateScanner.read(&probe, span) {
          year = date.year
          day = date
          return
        }
        probe = cursor
        guard let year = ChineseNumeral.read(&probe, span), (1_900...9_999).contains(year),
          probe.peek(span) == Glyph.year
        else { return nil }
        self.year = year
        day = nil
        return
      case Glyph.ordinal where isBehindTitle: return nil
      default: break
      }
    }
    return nil
  }

  /// The record of the edition that is meant: of the day, or the only one of the year; `nil` when a
  /// work has none.
  public func record(of work: Work) -> EditionRecord? {
    if let day { return work.record(of: day) }
    let editions = work.editions.filter { $0.date.year == year }
    return editions.count == 1 ? editions[0] : nil
  }
}
