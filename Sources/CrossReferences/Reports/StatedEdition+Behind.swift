internal import ChineseText

/// Editions that are stated in brackets or behind what is cited.
extension StatedEdition {
  /// What a bracket says that was just opened.
  ///
  ///     bracket = (any) draft (any) | date (any) | before
  ///
  /// - Parameters:
  ///   - cursor: behind the mark that opens it.
  ///   - bytes: the text.
  ///   - isWhole: whether nothing else may stand in it: not （2015年案例）.
  /// - Returns: `nil` where it says nothing of an edition.
  static func inBracket(
    _ cursor: GlyphCursor, _ bytes: Span<UInt8>, isWhole: Bool = false
  ) -> StatedEdition? {
    var probe = cursor
    var end = probe.offset
    var count = 0
    while !Glyph.closesBracket(probe.peek(bytes)) {
      guard !probe.isAtEnd, count < maximumGlyphs else { return nil }
      probe.take(bytes)
      end = probe.offset
      count += 1
    }
    probe.take(bytes)
    let inner = cursor.offset..<end
    if drafts.first(in: inner, of: bytes) != nil { return .untold }
    let stated = before(end, notBefore: inner.lowerBound, in: bytes)
    if isWhole, stated == nil { return nil }
    if let date = StatedDate.inBracket(GlyphCursor(cursor.offset..<probe.offset), bytes) {
      // （2020年修订前）
      if case .before = stated { return stated }
      return .of(date)
    }
    return stated
  }

  /// What stands behind a title or a number, up to the words by which it speaks.
  ///
  ///     behind = bracket | before ("规定" | "为" | "：" | "，" | "“")
  ///
  /// - Parameters:
  ///   - start: where the citation ends, a UTF-8 offset.
  ///   - end: where its paragraph ends.
  ///   - bytes: the text.
  /// - Returns: the edition, and whether it is this citation's alone; `nil` where nothing is stated.
  static func behind(
    _ start: Int, before end: Int, in bytes: Span<UInt8>
  ) -> (edition: StatedEdition, isOwn: Bool)? {
    var cursor = GlyphCursor(start..<end)
    if Glyph.opensBracket(cursor.peek(bytes)) {
      cursor.take(bytes)
      let edition = EditionRemark.edition(
        bytes, from: cursor.offset, before: min(end, cursor.offset + maximumGlyphs))
      return edition.map { ($0, false) }
    }
    var count = 0
    while count < 24 {
      let offset = cursor.offset
      let next = cursor.isAtEnd ? nil : cursor.take(bytes)
      let isMark = next.map { Glyph.isPunctuation($0) || Glyph.opensBracket($0) } ?? true
      let isEnd = isMark || verbs.length(at: offset, before: end, in: bytes) != nil
      if isEnd, offset > start, abouts.first(in: start..<offset, of: bytes) == nil {
        let isComma = next.map(Glyph.isComma) ?? false
        let stated = before(isComma ? cursor.offset : offset, notBefore: start, in: bytes)
        if let stated { return (stated, true) }
        if !isMark, past.length(endingAt: offset, notBefore: start, in: bytes) != nil {
          return (.untold, true)
        }
      }
      if isMark { return nil }
      count += 1
    }
    return nil
  }

  /// What a bracket says that stands before a title and behind nothing that it could be of:
  /// 依据（2015年版）《…》.
  static func bracketed(
    _ end: Int, notBefore start: Int, in bytes: Span<UInt8>
  ) -> StatedEdition? {
    guard let last = glyph(endingAt: end, notBefore: start, in: bytes),
      Glyph.closesBracket(last.value)
    else { return nil }
    var open = last.offset
    var count = 0
    while count < 40, let next = glyph(endingAt: open, notBefore: start, in: bytes) {
      open = next.offset
      count += 1
      if Glyph.closesBracket(next.value) || next.value == Glyph.titleClose { return nil }
      guard Glyph.opensBracket(next.value) else { continue }
      let owner = glyph(endingAt: open, notBefore: start, in: bytes)?.value
      if let owner, owner == Glyph.titleClose || owners.contains(owner) { return nil }
      var cursor = GlyphCursor(open..<end)
      cursor.take(bytes)
      return inBracket(cursor, bytes, isWhole: true)
    }
    return nil
  }

  /// What a bracket is said of that stands behind it: 第三条, “…”.
  private static let owners: Set<UInt32> = [0x6761, 0x6B3E, 0x9879, 0x76EE, 0x201D, 0x300D]
  /// No bracket that says something of an edition is longer.
  private static let maximumGlyphs = 240
  private static let drafts: WordSet = ["草案", "稿"]
  private static let abouts: WordSet = ["关于", "以来", "至今"]
  /// What the wording of another time is told with: 曾规定.
  private static let past: WordSet = [
    "曾", "曾经", "过去", "以往", "此前", "先前", "当初", "起初", "过去的", "以往的", "此前的", "当初的", "起初的", "早先", "当年",
    "早年", "早期", "那时", "原本",
  ]
  private static let verbs: WordSet = [
    "规定", "明确", "要求", "指出", "提出", "表述", "写明", "载明", "写", "条文", "内容", "为", "是", "系", "第",
  ]
}
