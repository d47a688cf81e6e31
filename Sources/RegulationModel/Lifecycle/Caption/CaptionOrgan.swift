internal import ChineseText

/// Who acted, and the number of the document by which: 国务院 and 国务院令第573号 of `国务院令第573号`.
struct CaptionOrgan {
  /// The name; `nil` where the words name nobody.
  let name: String?
  /// The number as printed, with the name that belongs to it; `nil` where none stands there.
  let number: String?

  /// Reads the words between a date and a verb.
  init(_ words: ArraySlice<UInt8>) {
    var words = Array(words)
    CaptionOrgan.strip(&words)
    let instrument = CaptionOrgan.instrument(in: words)
    number = instrument.flatMap {
      $0.number.isEmpty ? nil : String(decoding: words[$0.number], as: UTF8.self)
    }
    let name = instrument.map { Array(words[..<$0.nameEnd]) } ?? words
    self.name = CaptionOrgan.name(name)
  }

  /// The words as a name, where they can be one: a body of people, and no session alone.
  static func name(_ words: [UInt8]) -> String? {
    var words = words
    strip(&words)
    guard words.count >= 6, words.count <= 300, marks.isIn(words), !noName.isIn(words),
      !session.begins(words), !isNumbered(words), !dateParts.allSatisfy({ $0.isIn(words) })
    else { return nil }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether words begin with an ordinal of a session or number: 第二次会议, 37号.
  private static func isNumbered(_ words: [UInt8]) -> Bool {
    var cursor = GlyphCursor(0..<words.count)
    let span = words.span
    let isOrdinal = cursor.take(Glyph.ordinal, span)
    guard ChineseNumeral.read(&cursor, span) != nil else { return isOrdinal }
    return isOrdinal ? !cursor.take(0x5C4A, span) : true  // 届
  }

  /// Takes off what stands around a name: 经 … 审议, 以 … 第二次.
  private static func strip(_ words: inout [UInt8]) {
    while let length = leads.length(at: 0, before: words.count, in: words.span) {
      // 经济委员会, 由 and 以 alone are no names.
      if names.begins(words) { break }
      words.removeFirst(length)
    }
    while true {
      if let length = tails.length(endingAt: words.count, notBefore: 0, in: words.span) {
        words.removeLast(length)
      } else if let start = ordinalStart(words) {
        words.removeSubrange(start...)
      } else {
        return
      }
    }
  }

  /// Where 第二次 at the end begins.
  private static func ordinalStart(_ words: [UInt8]) -> Int? {
    guard times.ends(words) else { return nil }
    let end = words.count - 3
    var start = end
    for _ in 0..<6 {
      guard let last = glyph(endingAt: start, notBefore: 0, in: words.span) else { return nil }
      start = last.offset
      guard last.value == Glyph.ordinal else { continue }
      let number = String(decoding: words[(start + 3)..<end], as: UTF8.self)
      return ChineseNumeral.value(of: number) == nil ? nil : start
    }
    return nil
  }

  /// The number of an order, an announcement or a document, and where the name ends.
  ///
  ///     instrument = [name] ("令" | "公告" | …) ["第"] n ["号"] | name ["以"] "第" n "号令" | name code "〔" year "〕" n "号"
  private static func instrument(in words: [UInt8]) -> (nameEnd: Int, number: Range<Int>)? {
    let span = words.span
    if !papers.isIn(words), let order = orders.first(in: 0..<words.count, of: span) {
      let end = numberEnd(from: order.upperBound, in: words) ?? order.upperBound
      let hasNumber = end > order.upperBound
      return (order.lowerBound, hasNumber ? 0..<end : 0..<0)
    }
    guard let sign = ByteSearch.first(Array("号".utf8), in: words) else { return nil }
    var start = sign
    while let last = glyph(endingAt: start, notBefore: 0, in: span), isOfNumber(last.value) {
      start = last.offset
    }
    guard start < sign else { return nil }
    // （2001）财字第15号: the year leads.
    let year = years.first(in: 0..<sign, of: span)?.lowerBound
    start = min(start, year ?? start)
    var end = sign + 3
    var nameEnd = start
    var cursor = GlyphCursor(end..<words.count)
    _ = cursor.take(suffixes, span)
    end = cursor.offset
    if let open = glyph(endingAt: start, notBefore: 0, in: span), open.value == 0x4EE5 {  // 以
      nameEnd = open.offset
    } else {
      nameEnd = year == nil ? start : codeStart(before: start, in: words)
    }
    return (nameEnd, (nameEnd < start && !isBy(nameEnd, words) ? nameEnd : start)..<end)
  }

  private static func isBy(_ offset: Int, _ words: [UInt8]) -> Bool {
    glyph(at: offset, in: words.span).value == 0x4EE5
  }

  /// Where 国发 of 国务院国发〔1990〕12号 begins: behind the last glyph that ends a body's name.
  private static func codeStart(before end: Int, in words: [UInt8]) -> Int {
    var start = end
    for _ in 0..<8 {
      guard let last = glyph(endingAt: start, notBefore: 0, in: words.span),
        !ends.contains(last.value), !Glyph.isPunctuation(last.value)
      else { break }
      start = last.offset
    }
    return start
  }

  private static func numberEnd(from start: Int, in words: [UInt8]) -> Int? {
    let span = words.span
    var cursor = GlyphCursor(start..<words.count)
    let isOpen = cursor.take(Glyph.leftParenthesis, span)
    _ = cursor.take(Glyph.ordinal, span)
    var hasNumber = false
    while isOfNumber(cursor.peek(span)), cursor.peek(span) != Glyph.ordinal {
      cursor.take(span)
      hasNumber = true
    }
    guard hasNumber else { return nil }
    guard cursor.take(0x53F7, span) else { return nil }  // 号
    if isOpen { _ = cursor.take(Glyph.rightParenthesis, span) }
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
  private static let suffixes: WordSet = ["令", "公告"]
  /// What stands around the year in a number with a code: 国发〔1990〕12号.
  private static let years: WordSet = ["〔", "[", "［", "（", "("]
  private static let papers: WordSet = ["号令", "号公告"]
  private static let times: WordSet = ["次"]
  private static let leads: WordSet = [
    "经", "并经", "由", "被", "起", "已", "业", "以", "，", ",", "、", "；", "根据", "依据", "同意",
  ]
  /// Names that begin like a lead.
  private static let names: WordSet = ["经济", "经贸", "以色列"]
  private static let tails: WordSet = [
    "审议", "讨论", "审查", "表决", "予以", "正式", "首次", "重新", "再次", "全面", "现予", "并", "，", ",", "、", "根据",
    "、并", "一致",
    "和", "及", "（", "(", "于", "由", "经", "自", "其中", "联合", "共同", "同意", "以", "批复", "公开",
  ]
  /// What a name has at least one of.
  private static let marks: WordSet = [
    "会", "院", "部", "局", "署", "厅", "府", "委", "办", "行", "社", "处", "组", "团", "军", "司", "席", "党", "中央",
    "机关", "长",
    "所", "校", "室", "总理", "省", "市", "县", "区", "州", "政务",
  ]
  private static let noName: WordSet = [
    "〈", "〉", "起施行", "施行", "之日", "通过的", "批准的", "通过并", "决定", "《", "》", "。", "规定", "另行", "修正案",
  ]
  /// What a date has, and a name has not all of.
  private static let dateParts: [WordSet] = [["年"], ["月"], ["日"]]
  private static let session: WordSet = ["会议", "全体会议", "常务会议"]
}
