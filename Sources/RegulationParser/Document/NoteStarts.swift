internal import ChineseText
internal import RegulationModel

/// Where the events of a 题注 begin: a date outside of 《》 that does not continue a phrase, with 根据 or
/// 经 before it, or the words before `自…起` that a blank parts from the event before.
struct NoteStarts {
  private let gaps: [Int]
  private var starts: [Int] = []
  /// UTF-8 offset behind the date that was read last; 0 for none.
  private var dateEnd = 0
  /// The two glyphs before the place at hand.
  private var previous: (glyph: UInt32, offset: Int) = (0, 0)
  private var beforePrevious: (glyph: UInt32, offset: Int) = (0, 0)

  /// UTF-8 offsets, ascending.
  static func find(in note: NoteText) -> [Int] {
    var finder = NoteStarts(gaps: note.gaps)
    finder.read(note.bytes.span)
    return finder.starts
  }

  private init(gaps: [Int]) { self.gaps = gaps }

  private mutating func read(_ bytes: Span<UInt8>) {
    var cursor = GlyphCursor(0..<bytes.count)
    var depth = 0
    while !cursor.isAtEnd {
      if depth == 0, takeDate(&cursor, bytes) { continue }
      let offset = cursor.offset
      let next = cursor.take(bytes)
      if next == Glyph.titleOpen { depth += 1 }
      if next == Glyph.titleClose { depth = max(0, depth - 1) }
      beforePrevious = previous
      previous = (next, offset)
    }
  }

  /// Takes a date with which an event begins.
  private mutating func takeDate(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    let first = cursor.peek(bytes)
    guard NoteStarts.startsNumber(first) || NoteDate.begins(first),
      !NoteStarts.continuesPhrase(previous.glyph)
    else { return false }
    let isFrom = previous.glyph == 0x81EA  // 自
    var probe = cursor
    guard NoteDate.read(&probe, bytes) != nil, !isFrom || probe.peek(bytes) == 0x8D77 else {  // 起
      return false
    }
    starts.append(start(before: cursor.offset, isFrom: isFrom, bytes))
    cursor = probe
    dateEnd = probe.offset
    previous = (Glyph.day, cursor.offset)
    return true
  }

  /// Where the event begins whose date stands at an offset.
  private func start(before date: Int, isFrom: Bool, _ bytes: Span<UInt8>) -> Int {
    if beforePrevious.glyph == 0x6839, previous.glyph == 0x636E {  // 根据
      return beforePrevious.offset
    }
    let isLed = isFrom || previous.glyph == 0x7ECF || NoteStarts.isOpening(previous.glyph)  // 经
    let start = isLed ? previous.offset : date
    // `…施行　第二条自…起施行`: the words behind the blank say what comes into force. Where the blank
    // stands right before 自, no words do; `令第 37 号` has blanks of its own.
    guard isFrom, dateEnd > 0, !gaps.contains(start) else { return start }
    return gaps.last { $0 < start && $0 > dateEnd && !NoteStarts.isBesideDigit($0, bytes) } ?? start
  }

  /// Whether a digit stands on either side of an offset.
  private static func isBesideDigit(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let before = glyph(endingAt: offset, notBefore: 0, in: bytes)?.value ?? 0
    return Glyph.isDigit(before) || Glyph.isDigit(glyph(at: offset, in: bytes).value)
  }

  /// A date behind 至 is part of what stands before it.
  private static func continuesPhrase(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.to, 0x7684: true  // 的
    default: Glyph.isDigit(glyph)
    }
  }

  /// Whether a glyph opens a note: （ or (.
  static func isOpening(_ glyph: UInt32) -> Bool {
    glyph == Glyph.leftParenthesis || glyph == 0x28
  }

  private static func startsNumber(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || glyph == 0x4E00 || glyph == 0x4E8C  // 一九…, 二〇…
  }
}
