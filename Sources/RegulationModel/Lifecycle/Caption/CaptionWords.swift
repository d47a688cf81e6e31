internal import ChineseText

/// The words of a caption behind a date, up to the next one, divided into what they are.
///
///     words = { name | verb ["的"] | title | force | mark | joint }
struct CaptionWords {
  /// A piece of the words.
  enum Piece {
    /// Words that may name a body.
    case name(Range<Int>)
    /// What was done; `isPast` of 批准的, which tells of an act that stands behind.
    case verb(LifecycleEvent.Action, isPast: Bool)
    /// An act: 《关于修改〈…〉的决定》.
    case title(Range<Int>)
    /// The number of a document in brackets: （国务院令第5号）.
    case number(Range<Int>)
    /// 自公布之日起施行; `ofAdoption` of 自通过之日起施行, whose day is that of the adoption.
    case force(CommencementStart, ofAdoption: Bool)
    /// 《甲条例》同时废止: what becomes of another act.
    case otherRepealed
    /// 同日.
    case sameDay
    /// A comma or another mark between clauses.
    case mark
  }

  private(set) var pieces: [Piece] = []
  /// Offsets at which the source's blanks part the words, ascending.
  private(set) var breaks: [Int] = []
  /// The blanks of the source.
  let blanks: CaptionBlanks
  private let bytes: [UInt8]
  /// Where the words begin that may be a name.
  private var run: Int?

  /// Divides a range of a caption.
  init(_ range: Range<Int>, of caption: [UInt8], _ blanks: CaptionBlanks = .none) {
    bytes = caption
    self.blanks = blanks
    let (starts, text) = (CaptionWords.starts, caption.span)
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      if run == nil, isBehindVerb, blanks.part(at: cursor.offset) {
        breaks.append(cursor.offset)
        pieces.append(.mark)
      }
      // Most glyphs begin nothing.
      if starts.contains(cursor.peek(text)) {
        take(&cursor)
      } else {
        takePlain(&cursor)
      }
    }
    flush(before: cursor.offset)
  }

  private mutating func takePlain(_ cursor: inout GlyphCursor) {
    if run == nil { run = cursor.offset }
    cursor.take(bytes.span)
  }

  private mutating func take(_ cursor: inout GlyphCursor) {
    let start = cursor.offset
    let next = cursor.peek(bytes.span)
    switch next {
    case Glyph.titleOpen:
      flush(before: start)
      let title = CaptionWords.bracketed(&cursor, Glyph.titleOpen, Glyph.titleClose, bytes)
      let isRepealed =
        CaptionWords.acts.length(
          endingAt: title.upperBound, notBefore: title.lowerBound, in: bytes.span) == nil
        && cursor.take(CaptionWords.repeals, bytes.span)
      pieces.append(isRepealed ? .otherRepealed : .title(title))
    case Glyph.leftParenthesis, 0x28:
      takeBracket(&cursor)
    case Glyph.comma, 0x2C, Glyph.semicolon, 0x3B, Glyph.fullStop, Glyph.ideographicSpace:
      flush(before: start)
      cursor.take(bytes.span)
      pieces.append(.mark)
    default:
      if !takeWord(&cursor) { takePlain(&cursor) }
    }
  }

  /// A word that is no part of a name, by its first glyph.
  private mutating func takeWord(_ cursor: inout GlyphCursor) -> Bool {
    if takeForce(&cursor) || takeVerb(&cursor) || takePlainTitle(&cursor) { return true }
    if CaptionWords.sameTime.length(at: cursor.offset, before: cursor.end, in: bytes.span) != nil {
      // A day that could not be read: what was done then is of no known day.
      flush(before: cursor.offset)
      pieces.append(.mark)
      return false
    }
    guard run == nil, cursor.take(CaptionWords.sameDay, bytes.span) else { return false }
    pieces.append(.sameDay)
    return true
  }

  /// The first glyphs of verbs, of 自, of 关于… and of 同日, and the marks.
  private static let starts = CaptionVerbs.starts.union(
    GlyphSet("自关于同当《（(，,；;。\u{3000}".unicodeScalars.map(\.value)))

  /// （试行） belongs to the words before it; of （国务院令第5号） the number is taken.
  private mutating func takeBracket(_ cursor: inout GlyphCursor) {
    let start = cursor.offset
    let open = cursor.peek(bytes.span)
    let close: UInt32 = open == 0x28 ? 0x29 : Glyph.rightParenthesis
    let inside = CaptionWords.bracketed(&cursor, open, close, bytes)
    guard bytes[inside].ends(with: CaptionWords.sign) else {
      if run == nil { run = start }
      return
    }
    flush(before: start)
    pieces.append(.number(inside))
  }

  private mutating func takeForce(_ cursor: inout GlyphCursor) -> Bool {
    guard cursor.peek(bytes.span) == 0x81EA else { return false }  // 自
    var end = cursor.offset + 3
    guard let start = CommencementClause.start(at: &end, in: bytes), end <= cursor.end else {
      return takeCondition(&cursor)
    }
    flush(before: cursor.offset)
    let isAdopted = CaptionWords.adoptions.isIn(cursor.offset..<end, of: bytes.span)
    pieces.append(.force(start, ofAdoption: isAdopted))
    cursor.offset = end
    return true
  }

  /// 自《甲公约》对我国生效之日起施行: nobody can tell the day from these words.
  private mutating func takeCondition(_ cursor: inout GlyphCursor) -> Bool {
    var end = cursor.offset + 3
    guard CommencementCondition.take(&end, in: bytes), end <= cursor.end else { return false }
    flush(before: cursor.offset)
    cursor.offset = end
    pieces.append(.mark)
    return true
  }

  private mutating func takeVerb(_ cursor: inout GlyphCursor) -> Bool {
    let start = cursor.offset
    guard
      let verb = CaptionVerbs.verb(
        at: start, before: cursor.end, in: bytes.span, blanks: blanks),
      !isOfAct(before: start)
    else { return false }
    flush(before: start)
    cursor.offset = verb.range.upperBound
    let isPast = cursor.take(0x7684, bytes.span)  // 的
    pieces.append(.verb(verb.action, isPast: isPast))
    while cursor.take(CaptionWords.joints, bytes.span) {}
    return true
  }

  /// Whether a verb belongs to the title of an act that stands in no 《》: 关于修改.
  private func isOfAct(before start: Int) -> Bool {
    guard let run else { return false }
    return CaptionWords.about.length(endingAt: start, notBefore: run, in: bytes.span) != nil
  }

  /// 关于修改《甲条例》等十件地方性法规的决定, in no 《》.
  private mutating func takePlainTitle(_ cursor: inout GlyphCursor) -> Bool {
    let start = cursor.offset
    let rest = start..<cursor.end
    guard CaptionWords.openings.length(at: start, before: rest.upperBound, in: bytes.span) != nil
    else {
      return false
    }
    var last: Range<Int>?
    var from = start
    while let end = CaptionWords.acts.first(in: from..<rest.upperBound, of: bytes.span) {
      last = end
      from = end.upperBound
    }
    guard let last else { return false }
    flush(before: start)
    pieces.append(.title(start..<last.upperBound))
    cursor.offset = last.upperBound
    return true
  }

  private mutating func flush(before end: Int) {
    defer { run = nil }
    guard let run, run < end else { return }
    if case .verb(_, isPast: true)? = pieces.last,
      CaptionWords.acts.length(endingAt: end, notBefore: run, in: bytes.span) != nil
    {
      // …通过的中华人民共和国刑法修正案
      pieces.append(.title(run..<end))
    } else {
      breaks += blanks.betweenNames(run..<end, of: bytes.span)
      pieces.append(.name(run..<end))
    }
  }

  /// Moves behind a bracket and tells what stands in it; an open one ends with the words.
  private static func bracketed(
    _ cursor: inout GlyphCursor, _ open: UInt32, _ close: UInt32, _ bytes: [UInt8]
  ) -> Range<Int> {
    cursor.take(bytes.span)
    let start = cursor.offset
    var depth = 1
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let next = cursor.take(bytes.span)
      if next == open { depth += 1 }
      if next == close { depth -= 1 }
      if depth == 0 { return start..<offset }
    }
    return start..<cursor.offset
  }

  /// Whether the last words tell what was done, or from when on.
  private var isBehindVerb: Bool {
    switch pieces.last {
    case .verb(_, isPast: false), .force: true
    default: false
    }
  }

  private static let sign = Array("号".utf8)
  private static let repeals: WordSet = ["同时废止", "同时停止执行", "即行废止", "相应废止", "自行废止", "届时废止"]
  private static let sameDay: WordSet = ["于同日", "同日", "于当日", "当日"]
  private static let sameTime: WordSet = ["同年", "同月"]
  private static let joints: WordSet = ["并", "后", "且"]
  private static let adoptions: WordSet = ["通过之日", "批准之日"]
  private static let about: WordSet = ["关于", "关于对"]
  private static let openings: WordSet = ["关于修", "关于废", "关于对", "关于批"]
  private static let acts: WordSet = ["的决定", "的决议", "修正案", "的通知", "的公告"]
}
