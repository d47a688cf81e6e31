internal import ChineseText

/// The conventions of canonical text, which its writer and its reader share.
///
/// A line says what it is by its label: `第一章　总则`, `第一条　为了…`, `（一）…`. A line without a
/// label is a paragraph (款). Ideographic spaces at the start of a line mark what labels cannot say,
/// as indents do in print.
package enum CanonicalLine {
  /// U+3000 in UTF-8; stands between a label and what follows.
  package static let space: [UInt8] = [0xE3, 0x80, 0x80]
  /// U+2028 in UTF-8; stands between the lines of one paragraph: the rows of a table.
  package static let lineSeparator: [UInt8] = [0xE2, 0x80, 0xA8]
  /// One space: a paragraph, whatever glyphs it begins with.
  package static let guardedParagraph = 1
  /// Two spaces: a heading between articles that is no unit.
  package static let crossheading = 2
  /// Three spaces: the heading of an annex that has no label.
  package static let unlabelledAnnex = 3
  /// Four spaces: a line of the closing (落款).
  package static let closing = 4

  /// Five spaces: a unit on the level of the article that is printed without a label; its number is its
  /// place among the units.
  package static let unlabelledUnit = 5

  /// Headings of divisions that may stand without a number.
  private static let unnumberedHeadings: WordSet = [
    "总则", "分则", "附则", "罚则", "通则", "总纲", "一般规定", "基本规定", "其他规定", "法律责任",
  ]

  /// Whether a paragraph must be guarded, because its glyphs would say something else.
  package static func needsGuard(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if isSupplementary(line, in: bytes) { return true }
    guard let match = LabelScanner.match(line, in: bytes) else { return false }
    if case .item = match.label { return true }
    return match.isCanonicallySpaced
  }

  /// Whether the text of a 项 would change the label that it stands behind: `1.` before `5吨`.
  ///
  /// Behind 一、 nothing joins, and U+3000 would make a unit of the item.
  package static func wouldJoinLabel(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    if let mark = glyph(endingAt: text.lowerBound, notBefore: 0, in: bytes),
      mark.value == Glyph.enumerationComma,
      let numeral = glyph(endingAt: mark.offset, notBefore: 0, in: bytes),
      !Glyph.isDigit(numeral.value)
    {
      return false
    }
    let first = glyph(at: text.lowerBound, in: bytes).value
    return Glyph.isDigit(first) || first == Glyph.ideographicSpace
  }

  /// Whether a line reads 附则, 总则 or the like and nothing else, blanks apart: the heading of a
  /// division without a number.
  package static func isSupplementary(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard (6...32).contains(line.count), bytes[line.lowerBound] >= 0xE4 else { return false }
    return unnumberedHeadings.holds(Respacing.text(line, of: bytes))
  }

  /// Whether a line below the title is a 题注: it begins with a bracket or a date, or with 根据 or
  /// 经 and a date, or it is who did what on a date: `某市人民政府2020年1月2日公布`.
  package static func looksLikeNote(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(line)
    switch cursor.peek(bytes) {
    case Glyph.leftParenthesis, 0x28: return LabelScanner.match(line, in: bytes) == nil
    case 0x6839:  // 根据
      cursor.take(bytes)
      cursor.take(bytes)
    case 0x7ECF: cursor.take(bytes)  // 经
    default: break
    }
    cursor.skipBlanks(bytes)
    if let year = ChineseNumeral.read(&cursor, bytes) {
      cursor.skipBlanks(bytes)
      return year >= 1_900 && cursor.peek(bytes) == Glyph.year
    }
    if CaptionDate.begins(cursor.peek(bytes)), beginsWithEra(line, in: bytes) { return true }
    return tellsEvent(line, in: bytes)
  }

  /// Whether a line begins with a day of the Republic: 民國105年3月1日.
  private static func beginsWithEra(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 600 else { return false }
    let text = Respacing.text(line, of: bytes)
    var cursor = GlyphCursor(0..<text.count)
    return CaptionDate.read(&cursor, text.span) != nil
  }

  /// Whether a line without a label ends with a verb of 题注 and holds a date outside of 《》.
  private static func tellsEvent(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 240, LabelScanner.match(line, in: bytes) == nil else { return false }
    let text = Respacing.text(line, of: bytes)
    guard eventVerbs.ends(text) else { return false }
    var cursor = GlyphCursor(0..<text.count)
    var depth = 0
    var hasDate = false
    while !cursor.isAtEnd {
      var probe = cursor
      if depth == 0, Glyph.isDigit(cursor.peek(text.span)),
        DateScanner.read(&probe, text.span) != nil
      {
        hasDate = true
        cursor = probe
        continue
      }
      switch cursor.take(text.span) {
      case Glyph.titleOpen: depth += 1
      case Glyph.titleClose: depth = max(0, depth - 1)
      // A sentence of prose has clauses.
      case Glyph.comma, 0x2C, Glyph.fullStop, Glyph.colon, Glyph.semicolon: return false
      default: break
      }
    }
    return hasDate
  }

  private static let eventVerbs: WordSet = [
    "通过", "批准", "公布", "发布", "印发", "修订", "修正", "施行", "通過", "發布", "修訂",
  ]

  /// Whether an article's first 款 would be read as a caption: a bracket with nothing or a blank
  /// behind it.
  package static func looksLikeCaption(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let caption = caption(text, in: bytes, anyBracket: true) else { return false }
    var cursor = GlyphCursor(caption.upperBound..<text.upperBound)
    return cursor.isAtEnd || cursor.skipBlanks(bytes)
  }

  /// The caption at the start of an article's text, brackets included: 【立法目的】.
  ///
  /// - Parameters:
  ///   - text: what follows the article's label, without blanks before it.
  ///   - bytes: the text's bytes.
  ///   - anyBracket: whether （目的）, 〔目的〕 and ［目的］ are captions as well, not only 【目的】.
  /// - Returns: its offsets; `nil` when the text begins with anything else.
  package static func caption(
    _ text: Range<Int>, in bytes: Span<UInt8>, anyBracket: Bool
  ) -> Range<Int>? {
    // No ideograph opens a bracket.
    guard !text.isEmpty, bytes[text.lowerBound] &- 0xE4 >= 6 else { return nil }
    var cursor = GlyphCursor(text)
    let close: UInt32
    switch cursor.take(bytes) {
    case Glyph.leftLenticular: close = Glyph.rightLenticular
    case Glyph.leftParenthesis where anyBracket: close = Glyph.rightParenthesis
    case 0x28 where anyBracket: close = 0x29
    case 0x3014 where anyBracket: close = 0x3015  // 〔〕
    case 0xFF3B where anyBracket: close = 0xFF3D  // ［］
    case 0x5B where anyBracket: close = 0x5D
    default: return nil
    }
    var length = 0
    while !cursor.isAtEnd, length < 60 {
      let next = cursor.take(bytes)
      if next == close { return length > 0 ? text.lowerBound..<cursor.offset : nil }
      if Glyph.endsClause(next) || Glyph.isOpening(next) { return nil }
      if !Glyph.isBlank(next) { length += 1 }
    }
    return nil
  }
}
