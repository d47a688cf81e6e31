internal import ChineseText
package import RegulationModel

/// Reads the 题注: which body did what to the regulation on which day.
///
///     note  = ["（"] event { event } ["）"]
///     event = ["根据" | "经"] date [organ] [《decision》] verbs | ["自"] date "起" verb
///
/// Events that 、 or 和 joins share the verb of the last: `甲会第一次会议、…乙会第二次会议通过`.
package enum NoteGrammar {
  /// The note with U+3000 between events that a blank parts, and the events.
  ///
  /// Only what stands between two dates is an event's text; text before the first date stays in
  /// the note and belongs to no event.
  package static func read(_ note: [UInt8]) -> (note: [UInt8], events: [LifecycleEvent]) {
    read(NoteText(note))
  }

  /// The note as it is printed, U+3000 where the source has a blank between events, and the events.
  static func read(_ note: NoteText) -> (note: [UInt8], events: [LifecycleEvent]) {
    let starts = NoteStarts.find(in: note)
    // Both ascend.
    var gaps = note.gaps[...]
    let places = starts.dropFirst().filter { start in
      gaps = gaps.drop { $0 < start }
      return gaps.first == start
    }
    let spaced = note.spaced(at: places)
    return (spaced, events(in: note.bytes, startingAt: starts))
  }

  /// The events of a text whose events begin at the given offsets.
  private static func events(in note: [UInt8], startingAt starts: [Int]) -> [LifecycleEvent] {
    let bytes = note.span
    var events: [LifecycleEvent] = []
    var shared: LifecycleEvent.Action?
    // From the last to the first, so that the verb that several share is known.
    for (index, start) in starts.enumerated().reversed() {
      let end = index + 1 < starts.count ? starts[index + 1] : note.count
      let isJoined = index + 1 < starts.count && joins(before: end, notBefore: start, bytes)
      let first = glyph(at: start, in: bytes)
      let words = NoteStarts.isOpening(first.value) ? start + first.length : start
      let range = words..<trimmed(end, notBefore: words, bytes)
      let isNamedBefore = index == 0 || comesBehindAt(start, bytes)
      let actor = isNamedBefore ? NoteActor.name(before: start, in: note) : nil
      guard let read = NoteEvent(range, of: note, actorBefore: actor) else { continue }
      let own = read.events
      if isJoined, own.count == 1, own[0].action == nil {
        events.append(read.event(doing: shared))
      } else {
        events += own.reversed()
        shared = own.first?.action
      }
    }
    return events.reversed()
  }

  /// Whether 于 stands before an offset: 由甲会于2020年1月2日通过.
  private static func comesBehindAt(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    glyph(endingAt: start, notBefore: 0, in: bytes)?.value == 0x4E8E
  }

  /// Whether 、 or 和 stands before an offset.
  private static func joins(before end: Int, notBefore start: Int, _ bytes: Span<UInt8>) -> Bool {
    switch glyph(endingAt: end, notBefore: start, in: bytes)?.value {
    case Glyph.enumerationComma, 0x548C, 0x53CA: true  // 和 及
    default: false
    }
  }

  /// Without the closing bracket of the note, and punctuation and 并于 between events.
  private static func trimmed(_ end: Int, notBefore start: Int, _ bytes: Span<UInt8>) -> Int {
    var end = end
    while let last = glyph(endingAt: end, notBefore: start, in: bytes) {
      switch last.value {
      case 0x20, 0x2C, 0x3B, Glyph.rightParenthesis, 0x29, Glyph.leftParenthesis, 0x28,
        Glyph.comma, Glyph.enumerationComma, Glyph.semicolon, Glyph.fullStop, 0x548C, 0x53CA,
        0x4E8E, 0x5E76:  // 和 及 于 并
        end = last.offset
      default: return end
      }
    }
    return end
  }
}
