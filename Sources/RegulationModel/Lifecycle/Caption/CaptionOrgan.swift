internal import ChineseText

/// Who acted, and the number of the document by which: 国务院 and 国务院令第573号 of `国务院令第573号`.
struct CaptionOrgan {
  /// The name; `nil` where the words name nobody.
  let name: String?
  /// The number as printed, with the name that belongs to it; `nil` where none stands there.
  let number: String?

  /// Reads the words between a date and a verb.
  init(_ words: Range<Int>, of caption: [UInt8], _ blanks: CaptionBlanks) {
    let words = CaptionOrgan.stripped(words, caption.span)
    guard let instrument = CaptionOrgan.instrument(in: words, caption.span) else {
      number = nil
      name = CaptionOrgan.name(words, of: caption, blanks)
      return
    }
    let printed = instrument.number
    number = printed.isEmpty ? nil : blanks.printed(printed, of: caption)
    name = CaptionOrgan.name(words.lowerBound..<instrument.nameEnd, of: caption, blanks)
  }

  /// The words as a name, where they can be one: a body of people, and no session alone.
  static func name(
    _ words: Range<Int>, of caption: [UInt8], _ blanks: CaptionBlanks = .none
  ) -> String? {
    let words = stripped(words, caption.span)
    guard CaptionName.mayBe(words, caption.span) else { return nil }
    return blanks.printed(words, of: caption)
  }

  /// The words without what stands around a name: 经 … 审议, 以 … 第二次.
  private static func stripped(_ words: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (words.lowerBound, words.upperBound)
    while let length = leads.length(at: start, before: end, in: text) {
      // 经济委员会, 由 and 以 alone are no names.
      if names.length(at: start, before: end, in: text) != nil { break }
      start += length
    }
    while true {
      if let length = tails.length(endingAt: end, notBefore: start, in: text) {
        end -= length
      } else if let ordinal = ordinalStart(start..<end, text) {
        end = ordinal
      } else {
        return start..<end
      }
    }
  }

  /// Where 第二次 at the end begins.
  private static func ordinalStart(_ words: Range<Int>, _ text: Span<UInt8>) -> Int? {
    let last = glyph(endingAt: words.upperBound, notBefore: words.lowerBound, in: text)
    guard let last, last.value == 0x6B21 else { return nil }  // 次
    var start = last.offset
    for _ in 0..<6 {
      guard let sign = glyph(endingAt: start, notBefore: words.lowerBound, in: text) else {
        return nil
      }
      start = sign.offset
      guard sign.value == Glyph.ordinal else { continue }
      var number = GlyphCursor((start + 3)..<last.offset)
      return ChineseNumeral.read(&number, text) != nil && number.isAtEnd ? start : nil
    }
    return nil
  }

  /// The number of an order, an announcement or a document, and where the name ends.
  ///
  ///     instrument = [name] ("令" | "公告" | …) ["第"] n ["号"] | name ["以"] "第" n "号令" | name code "〔" year "〕" n "号"
  private static func instrument(
    in words: Range<Int>, _ text: Span<UInt8>
  ) -> (nameEnd: Int, number: Range<Int>)? {
    let end = words.upperBound
    guard let sign = signs.first(in: words, of: text) else { return nil }
    // 命令 and 公告 begin before the sign.
    let before = glyph(endingAt: sign.lowerBound, notBefore: words.lowerBound, in: text)
    let start = before?.offset ?? sign.lowerBound
    if !papers.isIn(words, of: text), let order = orders.first(in: start..<end, of: text) {
      let behind = numberEnd(from: order.upperBound, before: end, text)
      return (order.lowerBound, words.lowerBound..<(behind ?? words.lowerBound))
    }
    return numbered(words, text)
  }

  /// The number of a document before whose 号 no order is named.
  private static func numbered(
    _ words: Range<Int>, _ text: Span<UInt8>
  ) -> (nameEnd: Int, number: Range<Int>)? {
    guard let sign = numberSign.first(in: words, of: text) else { return nil }
    let first = words.lowerBound
    var start = sign
    while let last = glyph(endingAt: start, notBefore: first, in: text), isOfNumber(last.value) {
      start = last.offset
    }
    guard start < sign else { return nil }
    // （2001）财字第15号: the year leads.
    let year = years.first(in: first..<sign, of: text)?.lowerBound
    start = min(start, year ?? start)
    var cursor = GlyphCursor((sign + 3)..<words.upperBound)
    _ = cursor.take(suffixes, text)
    if let open = glyph(endingAt: start, notBefore: first, in: text), open.value == by {
      return (open.offset, start..<cursor.offset)
    }
    let nameEnd = year == nil ? start : codeStart(before: start, notBefore: first, text)
    // 人社部发〔2014〕53号: a kind of paper alone is no code, the short name before it belongs to it.
    if year != nil, nameEnd < start,
      paperKinds.length(at: nameEnd, before: start, in: text) == start - nameEnd
    {
      return (first, first..<cursor.offset)
    }
    let isCode = nameEnd < start && glyph(at: nameEnd, in: text).value != by
    return (nameEnd, (isCode ? nameEnd : start)..<cursor.offset)
  }

  /// Where 国发 of 国务院国发〔1990〕12号 begins: behind the last glyph that ends a body's name.
  private static func codeStart(
    before end: Int, notBefore first: Int, _ text: Span<UInt8>
  ) -> Int {
    var start = end
    for _ in 0..<8 {
      guard let last = glyph(endingAt: start, notBefore: first, in: text),
        !ends.contains(last.value), !Glyph.isPunctuation(last.value)
      else { break }
      start = last.offset
    }
    return start
  }

  private static func numberEnd(
    from start: Int, before end: Int, _ text: Span<UInt8>
  ) -> Int? {
    var cursor = GlyphCursor(start..<end)
    let isOpen = cursor.take(Glyph.leftParenthesis, text)
    _ = cursor.take(Glyph.ordinal, text)
    var hasNumber = false
    var last: UInt32 = 0
    // 令2020年第3号: the year leads.
    while isOfNumber(cursor.peek(text)),
      cursor.peek(text) != Glyph.ordinal || last == Glyph.year
    {
      last = cursor.take(text)
      hasNumber = true
    }
    guard hasNumber else { return nil }
    guard cursor.take(0x53F7, text) else { return nil }  // 号
    if isOpen { _ = cursor.take(Glyph.rightParenthesis, text) }
    return cursor.offset
  }

  private static func isOfNumber(_ glyph: UInt32) -> Bool {
    if Glyph.isDigit(glyph) || ChineseNumeral.isNumeral(glyph) || glyph == Glyph.ordinal {
      return true
    }
    switch glyph {
    // 〔 〕 [ ] ［ ］ － - ·
    case 0x3014, 0x3015, 0x5B, 0x5D, 0xFF3B, 0xFF3D, 0x2D, 0xFF0D, 0x2014, 0xB7,
      Glyph.leftParenthesis,
      Glyph.rightParenthesis, 0x28, 0x29, Glyph.year:
      return true
    default: return false
    }
  }

  /// Glyphs that end the name of a body before the code of a document: 院, 部, 局 …
  private static let ends: Set<UInt32> = Set("院部局厅府署社".unicodeScalars.map(\.value))
  private static let orders: WordSet = ["令", "公告", "通告", "布告", "命令"]
  /// Kinds of papers, which stand behind the short name of a body in its codes.
  private static let paperKinds: WordSet = ["发", "函", "规", "办发", "办函", "办规", "字", "电", "通"]
  /// What an order, an announcement or a number has.
  private static let signs: WordSet = ["令", "告", "号"]
  private static let numberSign: Word = "号"
  private static let by: UInt32 = 0x4EE5  // 以
  private static let suffixes: WordSet = ["令", "公告"]
  /// What stands around the year in a number with a code: 国发〔1990〕12号.
  private static let years: WordSet = ["〔", "[", "［", "（", "("]
  private static let papers: WordSet = ["号令", "号公告"]
  private static let leads: WordSet = [
    "经", "并经", "由", "被", "起", "已", "业", "以", "，", ",", "、", "；", "根据", "依据", "同意",
  ]
  /// Names that begin like a lead.
  private static let names: WordSet = ["经济", "经贸", "业务", "以色列"]
  private static let tails: WordSet = [
    "审议", "讨论", "审查", "表决", "予以", "正式", "首次", "重新", "再次", "全面", "现予", "并", "，", ",", "、", "根据",
    "、并", "一致",
    "和", "及", "（", "(", "于", "由", "经", "自", "其中", "联合", "共同", "同意", "以", "批复", "公开", "决议",
  ]
}
