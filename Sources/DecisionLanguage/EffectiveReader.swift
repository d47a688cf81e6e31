internal import ChineseText
internal import RegulationModel

/// Reads from when on a decision is in force.
///
///     effective = (本决定 | …) [reflist] 自 (date | 公布之日) 起(施行|实施)
enum EffectiveReader {
  private static let limit = 60

  /// Reads the clause; `nil`, unmoved, when there is none.
  static func read(_ cursor: inout ClauseCursor) -> EffectiveClause? {
    guard cursor.stands(OrderWords.selves) || cursor.peek() == 0x81EA else { return nil }
    let start = cursor.position
    guard let subject = take(&cursor, until: ["自"]), cursor.take(0x81EA) else {  // 自
      cursor.position = start
      return nil
    }
    guard let day = take(&cursor, until: OrderWords.inForce), cursor.take(OrderWords.inForce),
      !day.isEmpty
    else {
      cursor.position = start
      return nil
    }
    return EffectiveClause(date: date(day), day: day, subject: subject)
  }

  /// Takes words of one clause up to a phrase.
  private static func take(_ cursor: inout ClauseCursor, until stop: PhraseSet) -> String? {
    let start = cursor.position
    while cursor.position - start < limit, !cursor.isAtEnd, !cursor.stands(stop) {
      let next = cursor.peek()
      guard !DecisionGlyph.endsClause(next), !DecisionGlyph.isQuotation(next) else { return nil }
      cursor.take()
    }
    return cursor.stands(stop) ? String(glyphs: cursor.glyphs[start..<cursor.position]) : nil
  }

  ///     date = year "年" month "月" day "日"
  private static func date(_ text: String) -> CalendarDate? {
    var cursor = ClauseCursor(text.glyphs)
    guard let year = cursor.takeNumeral(), cursor.take(Glyph.year),
      let month = cursor.takeNumeral(), cursor.take(Glyph.month),
      let day = cursor.takeNumeral(), cursor.take(Glyph.day)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
