internal import ChineseText
internal import RegulationModel

/// Notes that are no words of the regulation: of an editor, of who amended it, at the foot.
enum EditorNotes {
  /// Whether a whole line is a note in brackets: 【编者注：…】, 〔根据2020年6月1日决定修改〕.
  static func areNote(_ text: [UInt8]) -> Bool {
    guard text.count >= 9, text.count <= 1_500 else { return false }
    if openings.begins(text) { return true }
    let first = glyph(at: 0, in: text.span)
    guard let last = glyph(endingAt: text.count, notBefore: 0, in: text.span) else { return false }
    let inner = first.length..<max(first.length, last.offset)
    switch (first.value, last.value) {
    case (Glyph.leftLenticular, Glyph.rightLenticular), (0x3014, 0x3015), (0xFF3B, 0xFF3D),
      (0x5B, 0x5D):
      return leads.length(at: inner.lowerBound, before: inner.upperBound, in: text.span) != nil
        || isAmendmentMark(inner, of: text)
    case (Glyph.leftParenthesis, Glyph.rightParenthesis), (0x28, 0x29):
      return editors.length(at: inner.lowerBound, before: inner.upperBound, in: text.span) != nil
    default: return false
    }
  }

  /// Where a note in brackets begins that ends a passage, behind words of it: `…规定。〔根据2020年6月1日决定
  /// 修改〕`; `nil` when there is none.
  static func noteStart(in passage: Passage, _ bytes: Span<UInt8>) -> Int? {
    guard let last = glyph(endingAt: passage.end, notBefore: passage.start, in: bytes),
      let opening = opening(of: last.value)
    else { return nil }
    var offset = last.offset
    for _ in 0..<500 {
      guard let before = glyph(endingAt: offset, notBefore: passage.textStart, in: bytes) else {
        return nil
      }
      offset = before.offset
      guard before.value == opening else { continue }
      let note = Respacing.text(offset..<passage.end, of: bytes)
      return offset > passage.textStart && areNote(note) ? offset : nil
    }
    return nil
  }

  private static func opening(of closing: UInt32) -> UInt32? {
    switch closing {
    case Glyph.rightLenticular: Glyph.leftLenticular
    case 0x3015: 0x3014
    case 0xFF3D: 0xFF3B
    case 0x5D: 0x5B
    case Glyph.rightParenthesis: Glyph.leftParenthesis
    case 0x29: 0x28
    default: nil
    }
  }

  /// Where the marks of a footnote stand in a stretch of text: UTF-8 offsets, ascending.
  static func references(
    to footnote: Passage, in range: Range<Int>, _ bytes: [UInt8]
  ) -> [Range<Int>] {
    guard footnote.start < footnote.end,
      let end = mark(at: footnote.start, end: footnote.end, bytes.span)
    else { return [] }
    let word = Array(bytes[footnote.start..<end])
    var found: [Range<Int>] = []
    var from = range.lowerBound
    while let hit = ByteSearch.first(word, in: bytes, from: from), hit < range.upperBound {
      from = hit + word.count
      if isReference(hit, from, bytes) { found.append(hit..<from) }
    }
    return found
  }

  /// Whether a line within the text is a footnote: its mark stands behind words of one of the lines
  /// above, where ①甲，②乙 are no marks but a list.
  static func isFootnoteBelow(_ index: Int, _ outline: DocumentOutline) -> Bool {
    let passage = outline.passages[index]
    let bytes = outline.text.bytes
    guard let end = mark(at: passage.start, end: passage.end, bytes.span), end < passage.end else {
      return false
    }
    let isSquare = bytes[passage.start] != 0xE2
    let word = Array(bytes[passage.start..<end])
    var from = outline.passages[max(0, index - farthest)].start
    while let hit = ByteSearch.first(word, in: bytes, from: from), hit < passage.start {
      from = hit + word.count
      if isReference(hit, from, bytes), isSquare || endsWords(from, bytes) { return true }
    }
    return false
  }

  /// Footnotes stand at most so many passages below their marks.
  private static let farthest = 40

  /// Whether a sentence or a clause ends at an offset.
  private static func endsWords(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return true }
    let next = glyph(at: offset, in: bytes.span).value
    return next == 0x0A || next == 0x0D || next == Glyph.comma || Glyph.endsClause(next)
  }

  /// Whether a line is a footnote whose mark stands in the text above it: `[1] 见…`, `① …`.
  static func isFootnote(_ index: Int, behind first: Int, _ outline: DocumentOutline) -> Bool {
    let passage = outline.passages[index]
    let bytes = outline.text.bytes
    guard passage.start < passage.end, mayBeMark(bytes[passage.start]) else { return false }
    guard let mark = mark(at: passage.start, end: passage.end, bytes.span) else { return false }
    let word = Array(bytes[passage.start..<mark])
    var from = outline.passages[first].start
    var count = 0
    while count < mostMarks, let hit = ByteSearch.first(word, in: bytes, from: from),
      hit < passage.start
    {
      from = hit + word.count
      count += 1
      if isReference(hit, from, bytes) { return true }
    }
    return false
  }

  /// Of a sign that comes again and again at the starts of lines, no more are looked at: it counts items.
  private static let mostMarks = 1_000

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    byte == 0x5B || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  /// Offset behind `[1]`, `［1］`, `〔1〕` or `①`; `nil` when none stands there.
  private static func mark(at start: Int, end: Int, _ bytes: Span<UInt8>) -> Int? {
    var cursor = GlyphCursor(start..<end)
    switch cursor.take(bytes) {
    case 0x2460...0x2473: return cursor.offset
    case 0x5B, 0xFF3B, 0x3014:
      guard let number = ChineseNumeral.read(&cursor, bytes), (1..<1_000).contains(number) else {
        return nil
      }
      switch cursor.take(bytes) {
      case 0x5D, 0xFF3D, 0x3015: return cursor.offset
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a mark stands behind words on its line, and is not cited as 第①项.
  private static func isReference(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard let before = glyph(endingAt: start, notBefore: 0, in: bytes.span),
      !Glyph.isBlank(before.value), before.value != Glyph.ordinal
    else { return false }
    // ：①甲；②乙 is a list in a line.
    switch before.value {
    case Glyph.colon, Glyph.semicolon, 0x3A, 0x3B, Glyph.to: return false
    default: return end >= bytes.count || glyph(at: end, in: bytes.span).value != Glyph.item
    }
  }

  /// Whether a whole line in round brackets says who amended it.
  static func areAmendmentMark(_ text: [UInt8]) -> Bool {
    guard let last = glyph(endingAt: text.count, notBefore: 0, in: text.span), text.count > 9 else {
      return false
    }
    let first = glyph(at: 0, in: text.span)
    guard first.value == Glyph.leftParenthesis || first.value == 0x28,
      last.value == Glyph.rightParenthesis || last.value == 0x29
    else { return false }
    return isAmendmentMark(first.length..<last.offset, of: text)
  }

  /// 根据2020年6月1日决定修改; 2020年修订.
  private static func isAmendmentMark(_ inner: Range<Int>, of text: [UInt8]) -> Bool {
    let bytes = text.span
    return inner.count <= 300
      && changes.length(endingAt: inner.upperBound, notBefore: inner.lowerBound, in: bytes) != nil
      && year.first(in: inner, of: bytes) != nil
  }

  private static let leads: WordSet = [
    "编者注", "编者按", "编注", "注：", "注:", "整理者注", "编辑注", "本条修改", "本条根据", "相关链接", "法规链接",
  ]
  /// Words that only an editor says, whatever the brackets.
  private static let editors: WordSet = ["编者注", "编者按", "编注", "整理者注", "编辑注"]
  /// Marks that a note of one line begins with.
  private static let openings: WordSet = [
    "【注】", "【备注】", "［备注］", "〔备注〕", "[备注]", "［注］", "〔注〕", "[注]", "【编者注】", "【编者按】", "【编注】",
  ]
  private static let changes: WordSet = ["修改", "修正", "修订", "增加", "删除", "废止", "增补"]
  private static let year: Word = "年"
}
