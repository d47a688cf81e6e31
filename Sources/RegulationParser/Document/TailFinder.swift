internal import ChineseText
internal import RegulationModel

/// Finds what stands behind the last article: closing, annexes, lines that are no part of it.
struct TailFinder {
  private(set) var closing: [Int] = []
  private(set) var annexes: Range<Int>
  /// Passages of the annexes that are the heading of one without a label.
  private(set) var annexHeadings = Set<Int>()
  /// Passages that are set apart, and why.
  private(set) var apart: [(passage: Int, reason: DroppedText.Reason)] = []

  /// Lines from the label of an annex to the body of the regulation in it.
  private static let frontLines = 8

  private let outline: DocumentOutline
  private let body: Range<Int>

  init(_ outline: DocumentOutline, behind start: Int, body: Range<Int>) {
    self.outline = outline
    self.body = body
    annexes = start..<start
    let index = readClosing(from: start)
    if index < outline.passages.count, opensAnnex(index) {
      annexes = index..<annexEnd(from: index)
    } else {
      let end = closing.last.map { $0 + 1 } ?? start
      annexes = end..<end
    }
    setApartRest(from: annexes.isEmpty ? index : annexes.upperBound)
  }

  // MARK: - Closing

  /// Takes the closing, a list of annexes and lines set apart, and returns where the next begins.
  private mutating func readClosing(from start: Int) -> Int {
    var index = start
    while index < outline.passages.count {
      if let reason = TailWords.reason(index, behind: body.lowerBound, outline) {
        apart.append((index, reason))
        index += 1
        continue
      }
      let lines = closing.isEmpty ? closingLines(from: index) : []
      if let last = lines.last {
        closing = lines
        index = last + 1
        continue
      }
      guard let end = annexListEnd(from: index) else { break }
      for entry in index..<end { apart.append((entry, .contents)) }
      index = end
    }
    return index
  }

  /// One to three short lines of which the last is a date, and no more.
  private func closingLines(from start: Int) -> [Int] {
    for count in 1...3 {
      let index = start + count - 1
      guard index < outline.passages.count else { return [] }
      let passage = outline.passages[index]
      let whole = outline.text.whole(passage)
      guard whole.count <= 120, !passage.endsClause, !NavigationWords.match(whole) else {
        return []
      }
      if case .annex = passage.label?.label { return [] }
      var cursor = GlyphCursor(0..<whole.count)
      if DateScanner.read(&cursor, whole.span) != nil, cursor.isAtEnd {
        return Array(start...index)
      }
    }
    return []
  }

  // MARK: - A list of annexes

  /// Index behind a list of annexes that is no annex: `附件：1.甲`, `2.乙`, or 附件：甲 above the
  /// closing; `nil` when none begins here.
  private func annexListEnd(from start: Int) -> Int? {
    if let end = labelledListEnd(from: start) { return end }
    guard case .annex(nil) = outline.passages[start].label?.label else { return nil }
    let text = outline.text.text(outline.passages[start])
    var cursor = GlyphCursor(0..<text.count)
    let isNumbered =
      Glyph.isDigit(cursor.peek(text.span)) && ChineseNumeral.read(&cursor, text.span) == 1
      && isDot(cursor.peek(text.span))
    var end = start + 1
    while end < outline.passages.count, isListEntry(outline.passages[end]) { end += 1 }
    if isNumbered { return end }
    let isAboveClosing =
      closing.isEmpty && !closingLines(from: min(end, outline.passages.count)).isEmpty
    let hasAnnexBelow = (end..<outline.passages.count).contains {
      if case .annex = outline.passages[$0].label?.label { true } else { false }
    }
    if text.isEmpty, end > start + 1, isColoned(outline.passages[start]),
      (start + 1..<end).allSatisfy({ AnnexHeading.isKind(outline.text.whole(outline.passages[$0])) }
      )
    {
      return end
    }
    if text.isEmpty { return end > start + 1 && hasAnnexBelow && isAboveClosing ? end : nil }
    return isAboveClosing && hasAnnexBelow ? end : nil
  }

  /// Index behind lines 附件1：甲, 附件2：乙 with nothing between and the closing below them.
  private func labelledListEnd(from start: Int) -> Int? {
    var end = start
    while end < outline.passages.count,
      case .annex(let number?) = outline.passages[end].label?.label, number == end - start + 1,
      !outline.text.isBare(outline.passages[end])
    {
      end += 1
    }
    guard end > start, closing.isEmpty,
      !closingLines(from: min(end, outline.passages.count)).isEmpty
    else { return nil }
    return end
  }

  private func isListEntry(_ passage: Passage) -> Bool {
    guard case .item(.dotted, _) = passage.label?.label else { return false }
    return !passage.endsClause && passage.end - passage.start <= 240
  }

  /// Whether the label of a list stands with a colon: 附件：.
  private func isColoned(_ passage: Passage) -> Bool {
    let last = glyph(endingAt: passage.end, notBefore: 0, in: outline.text.bytes.span)
    return last?.value == Glyph.colon || last?.value == 0x3A
  }

  private func isDot(_ glyph: UInt32) -> Bool {
    glyph == 0x2E || glyph == Glyph.fullwidthDot || glyph == Glyph.enumerationComma
  }

  // MARK: - Annexes

  /// Whether an annex begins here; notes the heading of one without a label.
  private mutating func opensAnnex(_ index: Int) -> Bool {
    if isAnnexOfCarrier(index) { return false }
    if case .annex = outline.passages[index].label?.label { return true }
    guard AnnexHeading.opens(index, outline, body: body) else { return false }
    annexHeadings.insert(index)
    return true
  }

  /// Whether an annex belongs to the notice whose annex this regulation is itself: 附件2 behind the
  /// regulation below 附件1.
  private func isAnnexOfCarrier(_ index: Int) -> Bool {
    guard case .annex(let number?) = outline.passages[index].label?.label else { return false }
    let above = max(0, body.lowerBound - TailFinder.frontLines)..<body.lowerBound
    let own = above.last { front in
      if case .annex = outline.passages[front].label?.label { true } else { false }
    }
    guard let own, outline.passages[own].label?.label == .annex(number - 1) else { return false }
    return AnnexHeading.beginsRegulation(own + 1, outline)
  }

  private mutating func annexEnd(from start: Int) -> Int {
    var index = start + 1
    var hasLabel = annexHeadings.isEmpty
    while index < outline.passages.count {
      let passage = outline.passages[index]
      if isAnnexOfCarrier(index) { break }
      if case .annex = passage.label?.label {
        hasLabel = hasLabel || passage.label?.label != .annex(nil)
        index += 1
        continue
      }
      if NavigationWords.match(outline.text.whole(passage)) { break }
      switch TailWords.reason(index, behind: body.lowerBound, outline) {
      case .metadata, .navigation: return index
      default: break
      }
      if !hasLabel, AnnexHeading.beginsRegulation(index, outline) { break }
      if !annexHeadings.isEmpty, AnnexHeading.opens(index, outline, body: body) {
        annexHeadings.insert(index)
      }
      index += 1
    }
    return index
  }

  // MARK: - The rest

  /// Distribution lines and disclaimers right behind what belongs to the regulation.
  private mutating func setApartRest(from start: Int) {
    var index = start
    while index < outline.passages.count,
      let reason = TailWords.reason(index, behind: body.lowerBound, outline)
    {
      if !apart.contains(where: { $0.passage == index }) { apart.append((index, reason)) }
      index += 1
    }
  }
}

/// The heading of an annex that no label opens: a titled block or table behind the last article.
enum AnnexHeading {
  /// Whether a titled block begins here.
  static func opens(_ index: Int, _ outline: DocumentOutline, body: Range<Int>) -> Bool {
    let passage = outline.passages[index]
    let next = index + 1
    guard passage.label == nil, !passage.endsClause, !isRow(passage, outline),
      next < outline.passages.count, (6...240).contains(passage.end - passage.start)
    else { return false }
    let text = outline.text.whole(passage)
    guard !NavigationWords.match(text), !beginsRegulation(index, outline) else { return false }
    if isRow(outline.passages[next], outline) { return true }
    if passage.mark.heading > 0, !TitleWords.areTitle(text) { return true }
    let named = withoutBracket(text)
    guard kinds.contains(where: { named.ends(with: $0) }) else { return false }
    return isNamed(named, outline, body)
  }

  /// Whether another regulation begins here: a title, and its first article soon below.
  static func beginsRegulation(_ index: Int, _ outline: DocumentOutline) -> Bool {
    let passage = outline.passages[index]
    guard passage.label == nil, !passage.endsClause else { return false }
    for next in (index + 1)..<min(outline.passages.count, index + 8) {
      let passage = outline.passages[next]
      if case .article(let number) = passage.label?.label {
        return number.value == 1 && passage.label?.isSpaced == true
          && TitleWords.areTitle(outline.text.whole(outline.passages[index]))
      }
      if isRow(passage, outline) { return false }
    }
    return false
  }

  /// Whether a passage is the row of a table: cells parted by tabs, or lines of a drawn box.
  static func isRow(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    if passage.mark.isRow { return true }
    let bytes = outline.text.bytes.span
    let first = glyph(at: passage.start, in: bytes).value
    if (0x2500...0x257F).contains(first) || first == 0x7C { return true }
    return ByteSearch.first(0x09, in: passage.start..<passage.end, of: bytes) != nil
  }

  /// Whether an article names the block: 所附《…税率表》.
  private static func isNamed(
    _ text: ArraySlice<UInt8>, _ outline: DocumentOutline, _ body: Range<Int>
  ) -> Bool {
    let word = Array(text)
    return body.contains { index in
      let passage = outline.passages[index]
      return passage.end - passage.start > word.count
        && ByteSearch.first(word, in: outline.text.whole(passage)) != nil
    }
  }

  /// Whether words name a table, a list or a form.
  static func isKind(_ text: [UInt8]) -> Bool {
    let named = withoutBracket(text)
    return kinds.contains { named.ends(with: $0) }
  }

  private static func withoutBracket(_ text: [UInt8]) -> ArraySlice<UInt8> {
    guard let open = ByteSearch.first(bracket, in: text), open > 0 else { return text[...] }
    return text[..<open]
  }

  private static let bracket = Array("（".utf8)
  private static let kinds = [
    "表", "目录", "名单", "名录", "清单", "图案", "图", "式样", "样式", "格式", "范本", "标准", "说明", "文本", "证书", "标志",
  ].map { Array($0.utf8) }
}
