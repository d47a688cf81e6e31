internal import ChineseText
internal import RegulationModel

/// What the glyphs behind a label say of it: whether 第三条 begins a provision or is cited.
enum LabelNeighbour {
  /// A blank, or nothing, or a container that counted it: a label.
  case apart
  /// A word as a sentence begins, or a mark such as ： that sets a label off.
  case plain
  /// What makes a counted thing of it, or another citation: 第三条路, 第三条第二条.
  case counted
  /// A mark that stands in citations more often than behind labels: 第三条，股东…
  case doubtful
  /// Goes on as a citation does: 第三条规定的, 第三章的, 第三条、第四条.
  case citation

  /// Looks behind a passage's label.
  init(of passage: Passage, in text: PassageText) {
    guard let label = passage.label, !label.isSpaced else {
      self = .apart
      return
    }
    let end = max(label.end, text.firstLineEnd(passage))
    self.init(behind: label.end, until: end, in: text.bytes.span)
  }

  /// Looks at the glyphs behind a label that no blank follows.
  init(behind label: Int, until end: Int, in bytes: Span<UInt8>) {
    var cursor = GlyphCursor(label..<end)
    let first = cursor.take(bytes)
    if first == Glyph.ordinal, LabelNeighbour.namesArticle(&cursor, bytes) {
      self = .counted
      return
    }
    self = LabelNeighbour.judge(first, cursor.peek(bytes))
  }

  /// Whether 第 begins the label of another article: 第三条第二条规定的摊位 is an article that cites one, or,
  /// where its number is not due, a citation of two. Of 第三条第二款 nothing begins.
  private static func namesArticle(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    guard ChineseNumeral.read(&cursor, bytes) != nil else { return false }
    let unit = cursor.peek(bytes)
    return unit == Glyph.article || unit == Glyph.articleTraditional
  }

  private static func judge(_ first: UInt32, _ second: UInt32) -> LabelNeighbour {
    switch Unicode.Scalar(first) {
    case "：", ":": return .plain
    case "、", "，", ",", "．", ".": return startsUnit(second) ? .citation : .doubtful
    case "中": return beginsWordWithMiddle(second) ? .plain : .citation
    case "规", "規", "所", "及", "至": return goesOnCiting(first, second) ? .citation : .plain
    case "的", "第", "和", "或", "款", "项", "項", "。", "；", "》", "之", "”", "）": return .citation
    case "路", "道", "线", "河", "街", "巷", "鱼", "船", "龙", "腿", "战", "生", "通", "高", "地", "措", "经", "消",
      "新":
      return .counted
    default: return .plain
    }
  }

  /// Whether another unit follows, so that the two are listed: 第三条、第四条; 第三条，第5条.
  private static func startsUnit(_ glyph: UInt32) -> Bool {
    glyph == Glyph.ordinal || glyph == Glyph.leftParenthesis || Glyph.isDigit(glyph) || glyph == 0
  }

  /// Whether two glyphs go on as a citation does: 规定, 所列, 及第, 至第; 规范, 所有, 及时 and 至少 begin
  /// provisions.
  private static func goesOnCiting(_ first: UInt32, _ second: UInt32) -> Bool {
    switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
    case ("规", "定"), ("規", "定"): true
    case ("所", let next): "列称稱规規述指定载載设設禁作确確".unicodeScalars.contains { $0 == next }
    case ("及", let next): next != "时" && next != "時"
    case ("至", let next): next != "少"
    default: false
    }
  }

  /// Whether 中 and this glyph begin a word that opens a provision: 中华, 中止 …; 第二条中的 cites.
  private static func beginsWordWithMiddle(_ glyph: UInt32) -> Bool {
    switch Unicode.Scalar(glyph) {
    case "华", "華", "国", "國", "央", "止", "标", "介", "小", "外", "医", "药", "级", "等", "断", "毒", "文", "共",
      "心", "方", "层",
      "长", "途", "期", "型", "选", "转", "间":
      true
    default: false
    }
  }
}

/// A mark behind a label that sets it off from the text and belongs to neither: 第一条：…, 第一章、….
enum LabelMark {
  /// UTF-8 offset of the first glyph of the text behind a label.
  static func textStart(
    behind label: LabelMatch, until end: Int, in bytes: Span<UInt8>
  ) -> Int {
    var cursor = GlyphCursor(label.end..<end)
    cursor.skipBlanks(bytes)
    switch label.label {
    case .article, .division: break
    case .item, .annex: return cursor.offset
    }
    // An ideograph, as nearly everywhere.
    if cursor.offset < end, bytes[cursor.offset] &- 0xE4 < 6 { return cursor.offset }
    switch Unicode.Scalar(cursor.peek(bytes)) {
    case "：", ":", "，", ",", "、", "．", ".":
      cursor.take(bytes)
      cursor.skipBlanks(bytes)
    default: break
    }
    return cursor.offset
  }

  /// Where a mark stands between a passage's label and its text, with blanks around it; `nil` for
  /// nearly all.
  static func range(of passage: Passage, in bytes: Span<UInt8>) -> Range<Int>? {
    guard let label = passage.label, label.end < passage.textStart else { return nil }
    var cursor = GlyphCursor(label.end..<passage.textStart)
    cursor.skipBlanks(bytes)
    return cursor.isAtEnd ? nil : label.end..<passage.textStart
  }
}
