internal import ChineseText
package import RegulationModel

/// Reads the 题注 out of its lines: the words as printed, and what they tell.
package enum NoteGrammar {
  /// The note with U+3000 where its source has a blank between two statements, and the events.
  package static func read(_ note: [UInt8]) -> (note: [UInt8], events: [LifecycleEvent]) {
    read(NoteText(note))
  }

  /// The note as it is printed, U+3000 where the source has a blank between statements, and the events.
  static func read(_ note: NoteText) -> (note: [UInt8], events: [LifecycleEvent]) {
    let caption = CaptionReader(note.bytes, gaps: note.gaps, blanks: note.blanks)
    // Both ascend.
    var gaps = note.gaps[...]
    let places = caption.starts.compactMap { start -> Int? in
      gaps = gaps.drop { $0 < start.lowerBound }
      return gaps.first.flatMap { start.contains($0) ? $0 : nil }
    }
    let pauses = note.pauses.filter { parts($0, note.bytes) || partsBodies($0, note) }
    return (note.spaced(at: Set(places + pauses).sorted()), caption.events)
  }

  /// Whether a blank stands behind a day or a number, or before 自, and so between two words.
  private static func parts(_ offset: Int, _ note: [UInt8]) -> Bool {
    let text = note.span
    if opening.length(at: offset, before: note.count, in: text) != nil { return true }
    guard let last = glyph(endingAt: offset, notBefore: 0, in: text) else { return false }
    if last.value == 0x53F7 { return true }  // 号
    guard last.value == Glyph.day,
      let number = glyph(endingAt: last.offset, notBefore: 0, in: text)
    else { return false }
    return Glyph.isDigit(number.value) || ChineseNumeral.isNumeral(number.value)
  }

  /// Whether a blank stands between two words of which the first is a body, and not between glyphs set apart.
  private static func partsBodies(_ offset: Int, _ note: NoteText) -> Bool {
    let behind = note.gaps.partitionPoint { $0 > offset }
    let before = note.gaps.partitionPoint { $0 >= offset }
    let start = before > 0 ? note.gaps[before - 1] : 0
    let end = behind < note.gaps.count ? note.gaps[behind] : note.bytes.count
    return end - offset >= 6 && OrganName.isBody(Array(note.bytes[start..<offset]))
  }

  private static let opening: WordSet = ["自", "其中"]
}
