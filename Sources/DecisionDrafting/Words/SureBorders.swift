internal import ChineseText
internal import TextDifference

/// Where words surely begin and end in a text: beside marks, around function words, between words that
/// the two editions use again and again.
///
/// A border that nothing tells of is none: a quotation goes on to the next sure one, at the latest to
/// the end of its clause.
enum SureBorders {
  /// Whether each border is sure; the last one is that behind the text. `inner` are
  /// the borders at which a number or a citation goes on.
  static func all(
    _ glyphs: [UInt32], _ uses: WordUses, inner: Set<Int>
  ) -> [Bool] {
    var sure = [Bool](repeating: true, count: glyphs.count + 1)
    for index in 1..<max(1, glyphs.count) {
      sure[index] =
        !inner.contains(index)
        && (isPlain(index, glyphs) || isStep(index, glyphs, inner)
          || isNumber(index, glyphs, inner))
    }
    for index in 1..<max(1, glyphs.count) where !sure[index] && !inner.contains(index) {
      sure[index] = standsFree(index, glyphs, uses)
    }
    closeTitles(glyphs, &sure)
    closeMeasures(glyphs, &sure)
    return sure
  }

  /// Before 第三条 or behind it.
  private static func isStep(_ index: Int, _ glyphs: [UInt32], _ inner: Set<Int>) -> Bool {
    glyphs[index] == Glyph.ordinal && inner.contains(index + 1)
      || inner.contains(index - 1) && steps.contains(glyphs[index - 1])
  }

  private static let steps = Set("条款项章节编目".unicodeScalars.map(\.value))

  /// Beside a mark or a function word.
  private static func isPlain(_ index: Int, _ glyphs: [UInt32]) -> Bool {
    let (left, right) = (glyphs[index - 1], glyphs[index])
    if Glyph.isPunctuation(left) || Glyph.isPunctuation(right) { return true }
    guard !FunctionWords.areWord(left, right) else { return false }
    if FunctionWords.parts(left) {
      // 及时|处理 is no border behind 及.
      return !isInWord(index - 1, glyphs)
    }
    if FunctionWords.parts(right) { return !isInWord(index, glyphs) }
    if FunctionWords.closes(left) || FunctionWords.opens(right) { return true }
    return false
  }

  /// Whether a function word's glyph is part of a longer word.
  private static func isInWord(_ index: Int, _ glyphs: [UInt32]) -> Bool {
    (index > 0 && FunctionWords.areWord(glyphs[index - 1], glyphs[index]))
      || (index + 1 < glyphs.count && FunctionWords.areWord(glyphs[index], glyphs[index + 1]))
  }

  /// Between two words that are known from other places.
  private static func standsFree(
    _ index: Int, _ glyphs: [UInt32], _ uses: WordUses
  ) -> Bool {
    let (left, right) = (glyphs[index - 1], glyphs[index])
    guard !FunctionWords.closes(right), !FunctionWords.opens(left),
      !FunctionWords.areWord(left, right), !uses.borders.areBound(left, right)
    else { return false }
    let across = uses.count(left, right)
    let ahead = word(glyphs, from: index, uses)
    let back = word(glyphs, before: index, uses)
    guard let ahead, let back else { return false }
    return across < min(ahead, back)
  }

  /// How often the pair stands that begins a word at an index; `nil` when it begins none.
  private static func word(_ glyphs: [UInt32], from index: Int, _ uses: WordUses) -> Int? {
    guard index + 1 < glyphs.count, uses.begins(glyphs[index], glyphs[index + 1]) else {
      return nil
    }
    return uses.count(glyphs[index], glyphs[index + 1])
  }

  private static func word(_ glyphs: [UInt32], before index: Int, _ uses: WordUses) -> Int? {
    guard index > 1, uses.ends(glyphs[index - 2], glyphs[index - 1]) else { return nil }
    return uses.count(glyphs[index - 2], glyphs[index - 1])
  }

  /// Inside of 《》 nothing begins.
  private static func closeTitles(_ glyphs: [UInt32], _ sure: inout [Bool]) {
    var depth = 0
    for (index, glyph) in glyphs.enumerated() {
      if depth > 0 { sure[index] = false }
      if glyph == Glyph.titleOpen { depth += 1 }
      if glyph == Glyph.titleClose, depth > 0 { depth -= 1 }
    }
  }

  // MARK: - Numbers

  /// A number goes on to the end of what it counts: 四十八小时, 三个工作日.
  private static func closeMeasures(_ glyphs: [UInt32], _ sure: inout [Bool]) {
    for index in glyphs.indices.dropLast() where isNumeral(glyphs[index]) {
      let next = glyphs[index + 1]
      guard !isNumeral(next) else {
        sure[index + 1] = false
        continue
      }
      guard !Glyph.isPunctuation(next) else { continue }
      let unit = measure(at: index + 1, glyphs)
      for border in (index + 1)...(index + (unit ?? 1)) { sure[border] = false }
      guard let unit else { continue }
      // 2026年3月 goes on with its day.
      let end = index + 1 + unit
      sure[end] = end == glyphs.count || !isNumeral(glyphs[end])
      // 十日内|作出
      if end + 1 < glyphs.count, glyphs[end] == WordContext.inside,
        !WordContext.isWord(glyphs[end], glyphs[end + 1])
      {
        sure[end + 1] = true
      }
    }
  }

  /// The length of a known unit; 年 of 年度 is none.
  private static func measure(at index: Int, _ glyphs: [UInt32]) -> Int? {
    let rest = glyphs[index...]
    if let unit = measures.first(where: { rest.starts(with: $0) }) { return unit.count }
    guard units.contains(glyphs[index]) else { return nil }
    return index + 1 < glyphs.count && followers.contains(glyphs[index + 1]) ? nil : 1
  }

  /// Where a number of several numerals begins, or one with a unit.
  private static func isNumber(_ index: Int, _ glyphs: [UInt32], _ inner: Set<Int>) -> Bool {
    let left = glyphs[index - 1]
    guard isNumeral(glyphs[index]), !isNumeral(left), left != Glyph.ordinal, left != Glyph.branch
    else { return false }
    if inner.contains(index + 1) { return true }
    return glyphs[index] != 0x4E00 && index + 1 < glyphs.count  // 一
      && measure(at: index + 1, glyphs) != nil
  }

  private static func isNumeral(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || ChineseNumeral.isNumeral(glyph) || glyph == 0x4EBF  // 亿
  }

  /// Units of one glyph, and what makes another word of them: 年度, 月份.
  private static let units = Set("年月日元倍".unicodeScalars.map(\.value))
  private static let followers = Set("度份初末底代间期均限级龄常旦".unicodeScalars.map(\.value))
  /// Units of more than one glyph, the longest first.
  private static let measures: [[UInt32]] = [
    "万元", "亿元",
    "个工作日", "平方公里", "个自然日", "工作日", "平方米", "立方米", "自然日", "个百分点", "个月", "个小时", "小时", "分钟", "公里", "公顷",
    "公斤", "千克", "毫米", "厘米", "周岁", "学时", "课时", "人次", "海里", "千米", "千瓦", "季度", "个季度",
  ].map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }
}
