internal import ChineseText

/// Whether words begin an instruction: what a passage with the next number must do before it ends a
/// quotation, and what a line must do to be no content.
enum ClauseOpening {
  private static let verbs: PhraseSet = ["修改", "对", "关于"]
  private static let prefixes: PhraseSet = ["将", "在", "对", "把", "原", "将原", "对原", "在原"]
  private static let nouns: PhraseSet = [
    "条文顺序", "条文序号", "名称", "序言", "引言", "题注", "该条", "该款", "本决定", "本修正案", "根据本决定", "其中",
    "此外，", "同时，", "另外，", "章节", "标题", "附件", "附表", "附录", "附则", "总则", "分则",
    "全文中",
  ]
  private static let endings: PhraseSet = [
    "本决定自", "本修正案自", "根据本决定", "本决定施行", "本修正案施行", "本规定自", "本补充规定自", "本决议自",
  ]

  /// Whether words are those of an instruction: they name a unit by number, or what is done to one.
  ///
  ///     strict = [将|在|对|把] [原] (第 P UNIT | 《…》 | 名称 …) | (删去|增加|修改) … | 本决定自
  static func isStrict(_ glyphs: ArraySlice<UInt32>) -> Bool {
    var cursor = ClauseCursor(Array(glyphs.prefix(80)))
    if cursor.stands(endings) || cursor.stands(nouns) { return true }
    // 除第三条外，将…
    if cursor.take(["除"]) { return opensObject(cursor, isVerb: true) }
    var probe = cursor
    if takeVerb(&probe) { return opensObject(probe, isVerb: true) }
    let isMarked = cursor.take(prefixes)
    return opensObject(cursor, isVerb: isMarked)
  }

  /// Whether words open an instruction and say what is done: content that happens to begin with
  /// 第三条规定的 says nothing of the kind.
  static func isInstruction(_ glyphs: ArraySlice<UInt32>) -> Bool {
    guard isStrict(glyphs) else { return false }
    var cursor = ClauseCursor(Array(glyphs.prefix(160)))
    while !cursor.isAtEnd {
      if cursor.stands(ClauseWords.change) || cursor.stands(ClauseWords.insert)
        || cursor.stands(ClauseWords.delete) || cursor.stands(ClauseWords.become)
        || cursor.stands(ClauseWords.merge) || cursor.stands(ClauseWords.move)
        || cursor.stands(ClauseWords.exchange)
        || cursor.stands(ClauseWords.headings)
        || cursor.stands(ClauseWords.modify) || cursor.stands(endings)
        || cursor.stands(OrderWords.adjust)
      {
        return true
      }
      cursor.take()
    }
    return false
  }

  /// Index where an instruction begins in a paragraph of a preamble: at its start, or behind a comma
  /// or colon; `nil` when there is none.
  static func firstInstruction(in glyphs: [UInt32]) -> Int? {
    let limit = min(glyphs.count, 2_000)
    for index in 0..<limit {
      let last = index > 0 ? glyphs[index - 1] : DecisionGlyph.lineFeed
      guard DecisionGlyph.parts(last) || DecisionGlyph.isColon(last) else { continue }
      let rest = glyphs[index...]
      var cursor = ClauseCursor(Array(rest.prefix(40)))
      // 对《…》作如下修改 announces; it is no instruction itself.
      if cursor.take(["对", "就"]), cursor.peek() == Glyph.titleOpen { continue }
      if isInstruction(rest) || isSuspension(rest) { return index }
    }
    return nil
  }

  /// Whether words say of a provision that it does not apply: 第十条中止执行。
  private static func isSuspension(_ glyphs: ArraySlice<UInt32>) -> Bool {
    guard isStrict(glyphs) else { return false }
    var cursor = ClauseCursor(Array(glyphs.prefix(80)))
    while !cursor.isAtEnd, !DecisionGlyph.endsClause(cursor.peek()) {
      if cursor.stands(ClauseWords.suspend) { return true }
      cursor.take()
    }
    return false
  }

  /// Whether words may go on behind a quotation as the same item does.
  static func isLoose(_ glyphs: [UInt32]) -> Bool {
    var cursor = ClauseCursor(Array(glyphs.prefix(80)))
    while DecisionGlyph.parts(cursor.peek()) { cursor.take() }
    _ = cursor.take(ClauseWords.adverbs)
    _ = cursor.takeComma()
    let isVerb =
      cursor.stands(ClauseWords.change) || cursor.stands(ClauseWords.become)
      || cursor.stands(ClauseWords.insert)
    return cursor.isAtEnd || isVerb || isStrict(cursor.glyphs[cursor.position...])
  }

  /// Whether words end a decision: 本决定自…, 根据本决定.
  static func isEnding(_ glyphs: ArraySlice<UInt32>) -> Bool {
    ClauseCursor(Array(glyphs.prefix(12))).stands(endings)
  }

  /// Whether a paragraph of a block without marks is an instruction again: 第七节相应改为第八节.
  static func isRenumbering(_ glyphs: [UInt32]) -> Bool {
    var cursor = ClauseCursor(Array(glyphs.prefix(60)))
    _ = cursor.take(prefixes)
    guard StepReader.step(&cursor) != nil else { return false }
    while !cursor.isAtEnd, !DecisionGlyph.endsClause(cursor.peek()),
      !DecisionGlyph.isComma(cursor.peek())
    {
      if cursor.take(ClauseWords.change) || cursor.take(ClauseWords.become) {
        return StepReader.step(&cursor) != nil
      }
      cursor.take()
    }
    return false
  }

  private static func takeVerb(_ cursor: inout ClauseCursor) -> Bool {
    cursor.take(ClauseWords.delete) || cursor.take(ClauseWords.insert)
      || cursor.take(ClauseWords.suspend) || cursor.take(verbs)
  }

  private static func opensObject(_ cursor: ClauseCursor, isVerb: Bool) -> Bool {
    var probe = cursor
    if probe.peek() == Glyph.titleOpen { return true }
    if StepReader.step(&probe) != nil || probe.stands(ClauseWords.ownActs) { return true }
    if isVerb, DecisionGlyph.opensQuote(probe.peek()) || DecisionGlyph.isQuotation(probe.peek()) {
      return true
    }
    if isVerb,
      probe.stands(nouns) || probe.stands(ClauseWords.bareActs)
        || probe.stands(ClauseWords.wholeAct) || probe.stands(OrderWords.order)
        || probe.stands(OrderWords.wording)
    {
      return true
    }
    if isVerb, let count = probe.takeNumeral(), count < 1_000 {
      _ = probe.take(0x4E2A)  // 个
      return StepReader.unit(&probe) != nil || probe.stands(["附件", "自然段", "句"])
    }
    probe = cursor
    return ActName.bare(&probe) != nil
  }
}
