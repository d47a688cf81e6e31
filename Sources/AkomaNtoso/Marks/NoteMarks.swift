internal import AknProfile
internal import ChineseText
internal import RegulationModel

/// Marks the days and bodies of a 题注.
enum NoteMarks {
  /// The marks of the note; offsets are those of the edition's text.
  static func marks(of edition: Edition) -> MarkList {
    var marks = MarkList()
    guard let note = edition.front.note?.offsets else { return marks }
    var position = note.lowerBound
    for event in edition.events {
      let words = Array(event.text.utf8)
      guard let place = place(of: words, in: position..<note.upperBound, of: edition.bytes)
      else { continue }
      position = place.upperBound
      guard let day = day(in: place, of: edition) else { continue }
      let isPublication = event.action?.publishes ?? false
      let name = event.action.map { EventWords($0).name }
      marks.add(
        Mark(
          day,
          .day(date: event.date.description, event: name, isPublication: isPublication)))
      guard let actor = event.actor else { continue }
      let organ = OrganName(actor)
      let printed = Array(actor.utf8.prefix(organ.printedLength))
      if let offset = ByteSearch.first(printed, in: edition.bytes, from: day.upperBound),
        offset + printed.count <= position
      {
        marks.add(Mark(offset..<(offset + printed.count), .organization(organ.official)))
      }
    }
    return marks
  }

  /// Where words stand that a note may print with U+3000 in between; `nil` where they do not.
  private static func place(of words: [UInt8], in range: Range<Int>, of bytes: [UInt8])
    -> Range<Int>?
  {
    guard let first = words.first else { return nil }
    for start in range where bytes[start] == first {
      var offset = start
      let isThere = words.allSatisfy { byte in
        while bytes[offset..<range.upperBound].starts(with: CanonicalLine.space) { offset += 3 }
        guard offset < range.upperBound, bytes[offset] == byte else { return false }
        offset += 1
        return true
      }
      if isThere { return start..<offset }
    }
    return nil
  }

  /// Where the date stands in an event: behind 根据 or 经, or at its start.
  private static func day(in range: Range<Int>, of edition: Edition) -> Range<Int>? {
    let stored = edition.bytes
    let span = stored.span
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      let start = cursor.offset
      var probe = cursor
      if DateScanner.read(&probe, span) != nil { return start..<probe.offset }
      cursor.take(span)
    }
    return nil
  }
}

/// Marks who signed a text and when.
enum ClosingMarks {
  /// The marks of a line of the 落款: all of it a day, or the name of a body that is known.
  static func marks(of line: Range<Int>, in edition: Edition, bodies: Set<String>) -> MarkList {
    var marks = MarkList()
    let stored = edition.bytes
    var cursor = GlyphCursor(line)
    if let date = DateScanner.read(&cursor, stored.span), cursor.isAtEnd {
      marks.add(
        Mark(line, .day(date: date.description, event: nil, isPublication: true)))
      return marks
    }
    let name = String(decoding: stored[line], as: UTF8.self)
    if bodies.contains(name) { marks.add(Mark(line, .signature(name))) }
    return marks
  }
}
