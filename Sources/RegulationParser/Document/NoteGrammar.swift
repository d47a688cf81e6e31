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
    return (note.spaced(at: places), caption.events)
  }
}
