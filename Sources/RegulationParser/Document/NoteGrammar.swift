internal import ChineseText
internal import RegulationModel

/// Reads the 题注: which body did what to the regulation on which day.
///
///     note  = ["（"] event { event } ["）"]
///     event = ["根据" | "经"] date [organ] [《decision》] [verb]
enum NoteGrammar {
  /// The note with U+3000 between its events, and the events.
  ///
  /// Only what stands between two dates is an event's text; text before the first date stays in
  /// the note and belongs to no event.
  static func read(_ note: [UInt8]) -> (note: [UInt8], events: [LifecycleEvent]) {
    let bytes = note.span
    let starts = eventStarts(note)
    guard let first = starts.first else { return (note, []) }
    var spaced = Array(note[..<first])
    var events: [LifecycleEvent] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : note.count
      if index > 0 { spaced.append(contentsOf: CanonicalLine.space) }
      spaced.append(contentsOf: note[start..<end])
      if let event = event(in: start..<trimmed(end, notBefore: start, bytes), bytes, note) {
        events.append(event)
      }
    }
    return (spaced, events)
  }

  /// Offsets where events begin: a date outside of 《》 that does not continue a phrase, with 根据
  /// or 经 before it.
  private static func eventStarts(_ note: [UInt8]) -> [Int] {
    let bytes = note.span
    var starts: [Int] = []
    var cursor = GlyphCursor(0..<note.count)
    var depth = 0
    var previous: UInt32 = 0
    var beforePrevious: UInt32 = 0
    var prefix = 0
    while !cursor.isAtEnd {
      if depth == 0, startsNumber(cursor.peek(bytes)), !continuesPhrase(previous) {
        var probe = cursor
        if date(&probe, bytes) != nil {
          var start = cursor.offset
          if beforePrevious == 0x6839, previous == 0x636E { start = prefix }  // 根据
          if previous == 0x7ECF { start = cursor.offset - 3 }  // 经
          starts.append(start)
          cursor = probe
          previous = Glyph.day
          continue
        }
      }
      prefix = beforePrevious == 0x6839 ? prefix : cursor.offset
      let next = cursor.take(bytes)
      if next == Glyph.titleOpen { depth += 1 }
      if next == Glyph.titleClose { depth = max(0, depth - 1) }
      beforePrevious = previous
      previous = next
    }
    return starts
  }

  /// A date behind 、 or 至 or 自 is part of what stands before it.
  private static func continuesPhrase(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.enumerationComma, Glyph.to, 0x81EA, 0x4E8E, 0x7684: true  // 自 于 的
    default: false
    }
  }

  private static func startsNumber(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || glyph == 0x4E00 || glyph == 0x4E8C  // 一九…, 二〇…
  }

  ///     date = year "年" month "月" day "日"
  static func date(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CalendarDate? {
    guard let year = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.year, bytes),
      let month = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.month, bytes),
      let day = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.day, bytes)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Without the closing bracket of the note and punctuation between events.
  private static func trimmed(_ end: Int, notBefore start: Int, _ bytes: Span<UInt8>) -> Int {
    var end = end
    while let last = glyph(endingAt: end, notBefore: start, in: bytes) {
      switch last.value {
      case Glyph.rightParenthesis, 0x29, Glyph.comma, Glyph.enumerationComma, Glyph.semicolon,
        Glyph.fullStop:
        end = last.offset
      default: return end
      }
    }
    return end
  }

  private static func event(
    in range: Range<Int>, _ bytes: Span<UInt8>, _ note: [UInt8]
  ) -> LifecycleEvent? {
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd, !startsNumber(cursor.peek(bytes)) { cursor.take(bytes) }
    guard let date = date(&cursor, bytes) else { return nil }
    let body = String(decoding: note[cursor.offset..<range.upperBound], as: UTF8.self)
    let (actor, action) = split(body)
    return LifecycleEvent(
      date: date, actor: actor, action: action,
      text: String(decoding: note[range], as: UTF8.self))
  }

  /// Divides `中共中央政治局会议第二次修订` into who and what.
  private static func split(_ body: String) -> (actor: String?, action: LifecycleEvent.Action?) {
    let action = LifecycleEvent.Action.allCases.first { body.hasSuffix($0.rawValue) }
    var actor = action.map { String(body.dropLast($0.rawValue.count)) } ?? body
    if let decision = actor.unicodeScalars.firstIndex(of: "《") {
      actor = String(actor[..<decision])
    }
    if let order = range(of: "令第", in: actor) ?? range(of: "公告", in: actor) {
      actor = String(actor[..<order])
    }
    actor = withoutOrdinal(actor)
    return (actor.isEmpty ? nil : actor, action)
  }

  private static func range(of word: String, in text: String) -> String.Index? {
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(word) { return rest.startIndex }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Drops 第二次 at the end, and verbs that stand before another (审议 of 审议通过).
  private static func withoutOrdinal(_ text: String) -> String {
    var text = text[...]
    if text.hasSuffix("次"), let ordinal = text.lastIndex(of: "第") {
      let number = text[text.index(after: ordinal)...].dropLast()
      if ChineseNumeral.value(of: String(number)) != nil { text = text[..<ordinal] }
    }
    for verb in ["审议", "讨论", "审查", "修订", "批准并"] where text.hasSuffix(verb) {
      text = text.dropLast(verb.count)
    }
    return String(text)
  }
}
