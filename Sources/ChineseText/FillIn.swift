/// Blanks that stand for something to fill in, as forms and drafts have them: `自　年　月　日起`,
/// `第　号`, `处　　元以下罚款`, `（　）`.
///
/// Told from blanks of the layout by their neighbours: a unit that wants a number and has none.
/// Where the neighbours alone prove little, the gap must also be two columns wide.
enum FillIn {
  /// Whether blanks between two glyphs stand for something to fill in.
  ///
  /// - Parameters:
  ///   - run: the blanks, all of them, as a half-open range of UTF-8 offsets.
  ///   - range: the text they stand in, beyond which nothing is looked at.
  ///   - source: the document.
  /// - Returns: whether they stay.
  static func isMeant(
    by run: Range<Int>, within range: Range<Int>, of source: Span<UInt8>
  ) -> Bool {
    guard run.upperBound < range.upperBound else { return false }
    if isField(run, within: range, of: source) { return true }
    if isValue(run, within: range, of: source) { return true }
    if isParty(run, within: range, of: source) { return true }
    let unit = glyph(at: run.upperBound, in: source)
    guard mayFollowGap(unit.value),
      let before = glyph(endingAt: run.lowerBound, notBefore: range.lowerBound, in: source)
    else { return false }
    let text = FillInText(source: range)
    switch Unicode.Scalar(unit.value) {
    case "年", "月", "日":
      if text.isOpenDate(run, before.value, unit.value, source) { return true }
    case "号", "条", "项", "款", "章", "页", "期", "次", "届":
      return before.value == Glyph.ordinal
    case "份": return isWide(run, source) && counts(before.value)
    default:
      if Glyph.isOpening(before.value), Glyph.isClosing(unit.value) { return true }
    }
    return text.wantsNumber(unit.value, behind: run.upperBound + unit.length, source)
      && isWide(run, source) && !isNumeral(before.value) && !Glyph.isClosing(before.value)
      && !text.isSpread(before.offset, source)
  }

  /// Whether copies are counted behind a glyph: 一式　　份, 各执　　份.
  private static func counts(_ glyph: UInt32) -> Bool {
    switch Unicode.Scalar(glyph) {
    case "式", "执", "共", "存", "印", "计": true
    default: false
    }
  }

  /// Whether blanks are the room behind the name of a field, with another field behind them:
  /// `姓名：　　　　性别：`.
  private static func isField(
    _ run: Range<Int>, within range: Range<Int>, of source: Span<UInt8>
  ) -> Bool {
    guard run.count >= 4,
      let before = glyph(endingAt: run.lowerBound, notBefore: range.lowerBound, in: source),
      before.value == Glyph.colon || before.value == 0x3A, columns(of: run, source) >= 4
    else { return false }
    var cursor = GlyphCursor(run.upperBound..<range.upperBound)
    for _ in 0..<longestField where !cursor.isAtEnd {
      let next = cursor.take(source)
      if next == Glyph.colon || next == 0x3A { return true }
      if Glyph.isBlank(next) || next == Glyph.comma || Glyph.endsClause(next) { return false }
    }
    return false
  }

  /// Whether blanks are what a colon announces, and nothing else before the mark that ends it:
  /// `甲方：　　　　，乙方：　　　　。`
  private static func isValue(
    _ run: Range<Int>, within range: Range<Int>, of source: Span<UInt8>
  ) -> Bool {
    let next = glyph(at: run.upperBound, in: source).value
    guard
      next == Glyph.comma || next == Glyph.semicolon || next == Glyph.fullStop
        || next == Glyph.enumerationComma || Glyph.isClosing(next),
      let before = glyph(endingAt: run.lowerBound, notBefore: range.lowerBound, in: source),
      before.value == Glyph.colon || before.value == 0x3A
    else { return false }
    return isWide(run, source)
  }

  /// Whether blanks are the name that a preposition wants, within a sentence: `由　　　　负责解释。`
  private static func isParty(
    _ run: Range<Int>, within range: Range<Int>, of source: Span<UInt8>
  ) -> Bool {
    guard run.count >= 4, columns(of: run, source) >= 4, source[run.upperBound] &- 0xE4 < 6,
      let before = glyph(endingAt: run.lowerBound, notBefore: range.lowerBound, in: source),
      before.value == 0x7531 || before.value == 0x5411,  // 由 向
      LineMeasure.endsClause(range, in: source)
    else { return false }
    let above = glyph(endingAt: before.offset, notBefore: range.lowerBound, in: source)
    switch above.flatMap({ Unicode.Scalar($0.value) }) {
    // 理由, 自由, 方向: words that end so.
    case "理", "事", "自", "缘", "方", "意", "去", "导", "流", "走": return false
    default: return true
    }
  }

  /// Names of fields are not longer than this, in glyphs.
  private static let longestField = 12

  /// Whether a glyph may stand behind a gap to fill in; few do.
  private static func mayFollowGap(_ glyph: UInt32) -> Bool {
    switch Unicode.Scalar(glyph) {
    case "年", "月", "日", "号", "条", "项", "款", "章", "页", "期", "次", "届", "%", "％", "万", "亿", "个", "元",
      "人", "名", "倍", "天", "分", "份", "平", "亩", "吨", "岁":
      true
    default: Glyph.isClosing(glyph)
    }
  }

  /// Appends the blanks as they are, except those without width.
  static func append(_ run: Range<Int>, of source: Span<UInt8>, to target: inout [UInt8]) {
    var offset = run.lowerBound
    while offset < run.upperBound {
      let next = glyph(at: offset, in: source)
      if columns(of: next.value) > 0 {
        Respacing.copy(offset..<(offset + next.length), of: source, to: &target)
      }
      offset += next.length
    }
  }

  /// Whether blanks take two columns or more.
  fileprivate static func isWide(_ run: Range<Int>, _ source: Span<UInt8>) -> Bool {
    columns(of: run, source) >= 2
  }

  private static func columns(of run: Range<Int>, _ source: Span<UInt8>) -> Int {
    var cursor = GlyphCursor(run)
    var total = 0
    while !cursor.isAtEnd { total += columns(of: cursor.take(source)) }
    return total
  }

  private static func columns(of blank: UInt32) -> Int { DisplayWidth.columns(of: blank) }

  /// Whether a glyph is a digit or a Chinese numeral, also 几 and 数.
  fileprivate static func isNumeral(_ glyph: UInt32) -> Bool {
    switch Unicode.Scalar(glyph) {
    case "亿", "几", "数", "半": true
    default: Glyph.isDigit(glyph) || ChineseNumeral.isNumeral(glyph)
    }
  }
}

/// The text in which a gap stands, and what its neighbours tell.
private struct FillInText {
  let source: Range<Int>

  /// Whether a gap before 年, 月 or 日 belongs to a date that is left open, wholly or in part:
  /// `自　年　月　日起`, `20　年　月　日`, `2025年10月　　日`.
  func isOpenDate(
    _ gap: Range<Int>, _ before: UInt32, _ unit: UInt32, _ bytes: Span<UInt8>
  ) -> Bool {
    switch unit {
    case Glyph.year:
      let year = gap.upperBound + 3
      guard hasGap(at: year, before: Glyph.month, bytes) else { return false }
      if FillIn.isNumeral(before) { return isHalfYear(endingAt: gap.lowerBound, bytes) }
      return !isSpread(gap.lowerBound - length(before), bytes)
    case Glyph.month:
      guard before == Glyph.year else { return false }
      let year = gap.lowerBound - 3
      if isSpreadUnit(year, bytes) { return false }
      return FillIn.isWide(gap, bytes) || hasGap(before: year, bytes)
        || hasGap(at: gap.upperBound + 3, before: Glyph.day, bytes)
    default:
      guard before == Glyph.month else { return false }
      let month = gap.lowerBound - 3
      guard let last = glyph(endingAt: month, notBefore: source.lowerBound, in: bytes),
        Glyph.isBlank(last.value)
      else { return FillIn.isWide(gap, bytes) }
      let year = startOfBlanks(before: month, bytes) - 3
      guard year >= source.lowerBound, glyph(at: year, in: bytes).value == Glyph.year else {
        return FillIn.isWide(gap, bytes) && !isSpreadUnit(month, bytes)
      }
      return !isSpreadUnit(year, bytes)
    }
  }

  /// Whether a unit may be what a number is to be filled in before: no word such as 元旦, 日常,
  /// 人民 begins with it.
  func wantsNumber(_ unit: UInt32, behind end: Int, _ bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(end..<source.upperBound)
    let next = cursor.take(bytes)
    switch (Unicode.Scalar(unit), Unicode.Scalar(next)) {
    case ("%", _), ("％", _): return true
    case ("亩", _), ("吨", _), ("岁", _):
      switch Unicode.Scalar(next) {
      case "\0", "，", "。", "；", "、", "）", "内", "起", "止", "至": return true
      default: return next == 0x4EE5  // 以上 以下 以内
      }
    case ("平", "方"): return true
    case ("万", "元"), ("亿", "元"), ("个", "月"), ("个", "工"): return true
    case ("年", "以"), ("月", "以"), ("日", "以"), ("元", "以"), ("人", "以"), ("名", "以"), ("倍", "以"),
      ("天", "以"), ("分", "以"):
      return true  // 以上 以下 以内
    case ("年", _), ("月", _), ("日", _), ("元", _), ("倍", _), ("天", _), ("分", _):
      switch Unicode.Scalar(next) {
      case "内", "起", "止", "至": return true
      case "\0", "，", "。", "；", "）": return ["元", "日", "倍"].contains(Unicode.Scalar(unit))
      default: return false
      }
    default: return false
    }
  }

  /// Whether a glyph stands between blanks, as every glyph does where words are spread.
  func isSpread(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    glyph(endingAt: offset, notBefore: source.lowerBound, in: bytes)
      .map { Glyph.isBlank($0.value) } ?? false
  }

  /// Whether the words before a unit are spread: 出 生 年 月.
  private func isSpreadUnit(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = startOfBlanks(before: offset, bytes)
    guard start < offset,
      let word = glyph(endingAt: start, notBefore: source.lowerBound, in: bytes),
      !FillIn.isNumeral(word.value)
    else { return false }
    return isSpread(word.offset, bytes)
  }

  /// Whether a gap stands before a unit, and no number before the gap.
  private func hasGap(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = startOfBlanks(before: offset, bytes)
    return start < offset
      && glyph(endingAt: start, notBefore: source.lowerBound, in: bytes)
        .map { !FillIn.isNumeral($0.value) || isHalfYear(endingAt: start, bytes) } ?? false
  }

  /// Whether a gap and then a unit stand at an offset.
  private func hasGap(at offset: Int, before unit: UInt32, _ bytes: Span<UInt8>) -> Bool {
    guard offset < source.upperBound else { return false }
    var cursor = GlyphCursor(offset..<source.upperBound)
    return cursor.skipBlanks(bytes) && cursor.peek(bytes) == unit
  }

  /// Whether the number that ends at an offset is 20 or 二〇, a year without its last digits.
  private func isHalfYear(endingAt end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let second = glyph(endingAt: end, notBefore: source.lowerBound, in: bytes),
      second.value == 0x30 || second.value == 0xFF10 || second.value == 0x3007,
      let first = glyph(endingAt: second.offset, notBefore: source.lowerBound, in: bytes),
      first.value == 0x32 || first.value == 0xFF12 || first.value == 0x4E8C
    else { return false }
    return glyph(endingAt: first.offset, notBefore: source.lowerBound, in: bytes)
      .map { !FillIn.isNumeral($0.value) } ?? true
  }

  private func startOfBlanks(before offset: Int, _ bytes: Span<UInt8>) -> Int {
    var start = offset
    while let last = glyph(endingAt: start, notBefore: source.lowerBound, in: bytes),
      Glyph.isBlank(last.value)
    {
      start = last.offset
    }
    return start
  }

  private func length(_ glyph: UInt32) -> Int {
    glyph < 0x80 ? 1 : glyph < 0x800 ? 2 : glyph < 0x1_0000 ? 3 : 4
  }
}
