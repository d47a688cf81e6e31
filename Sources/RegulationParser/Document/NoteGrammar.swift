internal import ChineseText
package import RegulationModel

/// Reads the 题注: which body did what to the regulation on which day.
///
///     note  = ["（"] event { event } ["）"]
///     event = ["根据" | "经"] date [organ] [《decision》] [verb] | ["自"] date "起" verb
package enum NoteGrammar {
  /// The note with U+3000 between its events, and the events.
  ///
  /// Only what stands between two dates is an event's text; text before the first date stays in
  /// the note and belongs to no event.
  package static func read(_ note: [UInt8]) -> (note: [UInt8], events: [LifecycleEvent]) {
    let bytes = note.span
    let starts = eventStarts(note)
    guard let first = starts.first else { return (note, []) }
    var spaced = Array(note[..<first])
    var events: [LifecycleEvent] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : note.count
      if index > 0 {
        while spaced.last == 0x20 { spaced.removeLast() }
        spaced.append(contentsOf: CanonicalLine.space)
      }
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
    var previous: (glyph: UInt32, offset: Int) = (0, 0)
    var beforePrevious: (glyph: UInt32, offset: Int) = (0, 0)
    while !cursor.isAtEnd {
      if depth == 0, startsNumber(cursor.peek(bytes)), !continuesPhrase(previous.glyph) {
        var probe = cursor
        let isFrom = previous.glyph == 0x81EA  // 自
        if DateScanner.read(&probe, bytes) != nil, !isFrom || probe.peek(bytes) == 0x8D77 {  // 起
          var start = cursor.offset
          if beforePrevious.glyph == 0x6839, previous.glyph == 0x636E {  // 根据
            start = beforePrevious.offset
          } else if isFrom || previous.glyph == 0x7ECF {  // 经
            start = previous.offset
          }
          starts.append(start)
          cursor = probe
          previous = (Glyph.day, cursor.offset)
          continue
        }
      }
      let offset = cursor.offset
      let next = cursor.take(bytes)
      if next == Glyph.titleOpen { depth += 1 }
      if next == Glyph.titleClose { depth = max(0, depth - 1) }
      beforePrevious = previous
      previous = (next, offset)
    }
    return starts
  }

  /// A date behind 、 or 至 is part of what stands before it.
  private static func continuesPhrase(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.enumerationComma, Glyph.to, 0x4E8E, 0x7684: true  // 于 的
    default: Glyph.isDigit(glyph)
    }
  }

  private static func startsNumber(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || glyph == 0x4E00 || glyph == 0x4E8C  // 一九…, 二〇…
  }

  /// Without the closing bracket of the note and punctuation between events.
  private static func trimmed(_ end: Int, notBefore start: Int, _ bytes: Span<UInt8>) -> Int {
    var end = end
    while let last = glyph(endingAt: end, notBefore: start, in: bytes) {
      switch last.value {
      case 0x20, 0x2C, 0x3B, Glyph.rightParenthesis, 0x29, Glyph.comma, Glyph.enumerationComma,
        Glyph.semicolon,
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
    guard let date = DateScanner.read(&cursor, bytes) else { return nil }
    let (actor, action) = split(note[cursor.offset..<range.upperBound])
    return LifecycleEvent(
      date: date, actor: actor, action: action,
      text: String(decoding: note[range], as: UTF8.self))
  }

  /// Divides `中共中央政治局会议第二次修订` into who and what.
  private static func split(
    _ body: ArraySlice<UInt8>
  ) -> (actor: String?, action: LifecycleEvent.Action?) {
    let action = actions.first { body.ends(with: $0.word) }
    let words = Array(body.dropLast(action?.word.count ?? 0))
    let end = stops.compactMap { ByteSearch.first($0, in: words) }.min() ?? words.count
    var actor = withoutOrdinal(words[..<end])
    for lead in leads where actor.starts(with: lead) { actor = actor.dropFirst(lead.count) }
    for verb in verbs where actor.ends(with: verb) { actor = actor.dropLast(verb.count) }
    return (actor.isEmpty ? nil : String(decoding: actor, as: UTF8.self), action?.action)
  }

  private static let actions = LifecycleEvent.Action.allCases.map { action in
    (word: Array(action.rawValue.utf8), action: action)
  }
  /// Where the name of who acted ends: at the decision's title, at the number of the order.
  private static let stops = ["《", "令第", "公告"].map { Array($0.utf8) }
  /// Words before the name of who acted: 经山东省人民代表大会常务委员会批准; 起 of 起施行.
  private static let leads = ["经", "由", "起"].map { Array($0.utf8) }
  /// Verbs before the one that counts: 审议 of 审议通过.
  private static let verbs = ["审议", "讨论", "审查", "修订", "批准并", "批准"].map { Array($0.utf8) }

  private static let ordinal = Array("第".utf8)
  private static let times = Array("次".utf8)

  /// Drops 第二次 at the end.
  private static func withoutOrdinal(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.ends(with: times), text.count >= 9 else { return text }
    let bytes = Array(text.dropLast(3))
    var start = bytes.count - 3
    while start >= 0, bytes.count - start <= 15 {
      if bytes[start..<(start + 3)].elementsEqual(ordinal) {
        let number = String(decoding: bytes[(start + 3)...], as: UTF8.self)
        return ChineseNumeral.value(of: number) == nil ? text : text.prefix(start)
      }
      start -= 3
    }
    return text
  }
}
