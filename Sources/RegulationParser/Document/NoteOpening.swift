internal import ChineseText
internal import RegulationModel

/// Which lines begin the 题注 below a title, or another event of it, asked line by line.
///
///     note = "（" ["根据" | "经"] date | ["根据" | "经"] date organ
///
/// In running text a line may begin with a date by chance. So one without a bracket begins a note
/// only below a title, a 文号 or another event; and below the first label only what stands right
/// below a title does.
struct NoteOpening {
  /// The line of text above, as UTF-8 offsets; `nil` at the top of the document.
  private var above: Range<Int>?
  /// Whether no label has been seen.
  private var isFront = true
  /// Whether a note has begun and no label has been seen since.
  private var isInNote = false

  /// Whether a line without a label begins a note or an event of it.
  mutating func begins(with line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    defer { above = line.content }
    guard let above, NoteOpening.mayBegin(bytes[line.start]) else { return false }
    var cursor = GlyphCursor(line.content)
    let first = cursor.peek(bytes)
    let isBracketed = first == Glyph.leftParenthesis || first == 0x28
    if isBracketed { cursor.take(bytes) }
    guard NoteOpening.takesDate(&cursor, bytes) else { return false }
    let isBelow = isBracketed && isFront || isBelowEvent(above, bytes) || isBelowTitle(above, bytes)
    if isBelow { isInNote = true }
    return isBelow
  }

  /// Takes notice of a line with a label.
  mutating func pass(
    _ opening: LineOpening, _ line: SourceLine, in bytes: Span<UInt8>
  ) {
    defer { above = line.content }
    guard isFront || isInNote else { return }
    if isFront, TitleWords.areCount(Respacing.text(line.content, of: bytes)) { return }
    if opening != .none && opening != .heading { isFront = false }
    isInNote = false
  }

  /// Whether the line above ends with what happened, or with 根据, which goes on with a date.
  private func isBelowEvent(_ above: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard isInNote else { return false }
    let words = Respacing.text(above, of: bytes)
    return NoteOpening.verbs.ends(words)
  }

  private func isBelowTitle(_ above: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard above.count <= TitleWords.longest else { return false }
    let words = Respacing.text(above, of: bytes)
    return TitleWords.areTitle(words) || TitleWords.areStage(words)
      || isFront && DocumentNumberForm.matches(0..<words.count, in: words.span)
  }

  /// A digit, or what begins with the first byte of （, 根, 经, 一 or 二.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x28, 0xEF, 0xE6, 0xE7, 0xE4: true
    default: false
    }
  }

  /// Takes a date with or without 根据 or 经 before it, behind which an organ is named.
  private static func takesDate(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    cursor.skipBlanks(bytes)
    if cursor.take(0x6839, bytes) { cursor.take(bytes) } else { _ = cursor.take(0x7ECF, bytes) }
    let isOfRepublic =
      CaptionDate.begins(cursor.peek(bytes)) && cursor.take(CaptionDate.eras, bytes)
    guard let year = number(of: Glyph.year, &cursor, bytes), isOfRepublic || year >= 1_900,
      number(of: Glyph.month, &cursor, bytes) != nil, number(of: Glyph.day, &cursor, bytes) != nil
    else { return false }
    cursor.skipBlanks(bytes)
    switch cursor.peek(bytes) {
    // 起 至 前 后 以 之 的 到 内
    case 0, 0x8D77, Glyph.to, 0x524D, 0x540E, 0x4EE5, Glyph.branch, 0x7684, 0x5230, 0x5185:
      return false
    case let next: return !Glyph.isPunctuation(next) || Glyph.isOpening(next)
    }
  }

  private static func number(
    of unit: UInt32, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> Int? {
    cursor.skipBlanks(bytes)
    guard let number = ChineseNumeral.read(&cursor, bytes) else { return nil }
    cursor.skipBlanks(bytes)
    return cursor.take(unit, bytes) ? number : nil
  }

  private static let verbs = WordSet(
    LifecycleEvent.Action.allCases.map { Word($0.rawValue) } + ["实施", "生效", "根据"])
}
