internal import ChineseText

/// Whether words can be the name of who acted.
enum CaptionName {
  /// Whether words name a body of people, and no session alone, no number and no day.
  static func mayBe(_ words: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard (6...300).contains(words.count),
      session.length(at: words.lowerBound, before: words.upperBound, in: text) == nil,
      !isNumbered(words, text)
    else { return false }
    let signs = signs
    var cursor = GlyphCursor(words)
    var (hasMark, hasYear, hasMonth, hasDay) = (false, false, false, false)
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let next = cursor.take(text)
      // Most glyphs begin none of the words.
      guard signs.contains(next) else { continue }
      if noName.length(at: offset, before: words.upperBound, in: text) != nil { return false }
      switch next {
      case Glyph.year: hasYear = true
      case Glyph.month: hasMonth = true
      case Glyph.day: hasDay = true
      default:
        hasMark = hasMark || marks.length(at: offset, before: words.upperBound, in: text) != nil
      }
    }
    return hasMark && !(hasYear && hasMonth && hasDay)
  }

  /// Whether words begin with an ordinal of a session or number: 第二次会议, 37号.
  private static func isNumbered(_ words: Range<Int>, _ text: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(words)
    let isOrdinal = cursor.take(Glyph.ordinal, text)
    guard ChineseNumeral.read(&cursor, text) != nil else { return isOrdinal }
    return isOrdinal ? !cursor.take(0x5C4A, text) : true  // 届
  }

  /// What a name has at least one of.
  private static let marks = WordSet(markWords)
  private static let markWords: [Word] = [
    "会", "院", "部", "局", "署", "厅", "府", "委", "办", "行", "社", "处", "组", "团", "军", "司", "席", "党", "中央",
    "机关", "长", "所", "校", "室", "总理", "省", "市", "县", "区", "州", "政务",
  ]
  private static let noName = WordSet(barringWords)
  private static let barringWords: [Word] = [
    "〈", "〉", "起施行", "施行", "试行", "之日", "通过的", "批准的", "通过并", "决定", "《", "》", "。", "规定", "另行", "修正案",
  ]
  /// The first glyphs of all these words, and those of a date, which a name has not all of.
  private static let signs: GlyphSet = {
    var signs = GlyphSet([Glyph.year, Glyph.month, Glyph.day])
    for word in markWords + barringWords { signs.insert(glyph(at: 0, in: word.bytes.span).value) }
    return signs
  }()
  private static let session: WordSet = ["会议", "全体会议", "常务会议"]
}
