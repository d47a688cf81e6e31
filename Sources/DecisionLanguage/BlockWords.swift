/// Words before content that has no quotation marks.
enum BlockWords {
  private static let announcements: [Phrase] = ["内容如下", "如下内容", "条文如下", "以下内容"]
  private static let verbs: PhraseSet = [
    "修改为", "修订为", "改为", "变更为", "规定", "作为", "增加", "增写", "为", "如下", "即",
  ]

  /// Whether the words end in a verb of an instruction and a colon, with nothing quoted behind it.
  static func announce(_ text: ClauseText) -> Bool {
    guard let last = text.glyphs.last, DecisionGlyph.isColon(last) else { return false }
    let tail = text.glyphs.suffix(60)
    let sentence = tail.lastIndex { DecisionGlyph.endsClause($0) }.map { tail[($0 + 1)...] } ?? tail
    var cursor = ClauseCursor(Array(sentence))
    var hasVerb = false
    while !cursor.isAtEnd {
      if cursor.stands(ClauseWords.headings) { return false }
      if cursor.stands(verbs) { hasVerb = true }
      cursor.take()
    }
    return hasVerb
  }

  /// Whether the words say that content follows without marks: 内容如下：.
  static func areAnnounced(_ text: ClauseText) -> Bool {
    let tail = Array(text.glyphs.suffix(8))
    return announcements.contains { phrase in
      tail.indices.contains { phrase.stands(at: $0, in: tail, before: tail.count) }
    }
  }
}
