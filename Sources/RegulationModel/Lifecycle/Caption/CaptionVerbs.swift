internal import ChineseText

/// The verbs by which captions and orders tell what was done.
enum CaptionVerbs {
  /// A verb at a place of the text.
  struct Found {
    let action: LifecycleEvent.Action
    let range: Range<Int>
  }

  /// The verb that begins at an offset, where what follows lets it be one: 发布 of 新闻发布会 and 修正 of 修正案
  /// are none. A blank of the source behind it ends the words, too.
  static func verb(
    at offset: Int, before end: Int, in bytes: Span<UInt8>, blanks: CaptionBlanks = .none
  ) -> Found? {
    guard let length = words.length(at: offset, before: end, in: bytes) else { return nil }
    let behind = offset + length
    let entries = entries
    let key = key(offset..<behind, bytes)
    let index = entries.partitionPoint { $0.key >= key }
    guard index < entries.count, entries[index].key == key,
      behind >= end || entries[index].isAlways || blanks.part(at: behind)
        || mayFollow(behind, end, bytes)
    else { return nil }
    return Found(action: entries[index].action, range: offset..<behind)
  }

  /// A verb and whether it is one whatever follows.
  private struct KeyedVerb {
    let key: UInt64
    let action: LifecycleEvent.Action
    let isAlways: Bool
  }

  /// The verbs by their glyphs, ascending.
  private static let entries = table.map { word, action in
    KeyedVerb(key: key(word.indices, word.span), action: action, isAlways: alwaysVerbs.holds(word))
  }
  .sorted { $0.key < $1.key }

  /// The glyphs of a word of four at most in one number.
  private static func key(_ word: Range<Int>, _ bytes: Span<UInt8>) -> UInt64 {
    var cursor = GlyphCursor(word)
    var key: UInt64 = 0
    while !cursor.isAtEnd { key = key << 16 | UInt64(cursor.take(bytes)) }
    return key
  }

  private static func mayFollow(_ offset: Int, _ end: Int, _ bytes: Span<UInt8>) -> Bool {
    let next = glyph(at: offset, in: bytes).value
    if Glyph.isPunctuation(next) || Glyph.isBlank(next) || Glyph.isDigit(next) { return true }
    return followers.length(at: offset, before: end, in: bytes) != nil
      || words.length(at: offset, before: end, in: bytes) != nil || isSpan(offset, end, bytes)
  }

  /// Whether a time begins at an offset, as behind 试行: 二年, 六个月.
  private static func isSpan(_ offset: Int, _ end: Int, _ bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(offset..<end)
    guard ChineseNumeral.read(&cursor, bytes) != nil else { return false }
    _ = cursor.take(0x4E2A, bytes)  // 个
    return [Glyph.year, Glyph.month, Glyph.day].contains(cursor.peek(bytes))
  }

  /// Verbs that are in no name of a body, whatever follows.
  private static let alwaysVerbs: WordSet = [
    "通过", "审议通过", "讨论通过", "表决通过", "审查通过", "批准", "审议批准", "审查批准", "公布", "印发", "废止",
    "通過", "審議通過", "發布", "廢止",
  ]

  /// Words that may stand behind a verb.
  private static let followers: WordSet = [
    "的", "并", "后", "自", "从", "于", "经", "由", "同日", "当日", "同时", "第", "根据", "依据", "和", "及", "以及",
    "与", "且", "重新", "予以", "之后",
  ]

  /// The verbs that traditional script writes with other glyphs.
  private static let traditional: [(String, LifecycleEvent.Action)] = [
    ("通過", .adoption), ("審議通過", .adoption), ("頒布", .promulgation), ("發布", .issue),
    ("頒發", .issue), ("修訂", .revision), ("實施", .entryIntoForce), ("起實施", .entryIntoForce),
    ("廢止", .repeal),
  ]

  private static let table: [[UInt8]: LifecycleEvent.Action] = {
    var table: [[UInt8]: LifecycleEvent.Action] = [:]
    func add(_ word: String, _ action: LifecycleEvent.Action) { table[Array(word.utf8)] = action }
    for action in LifecycleEvent.Action.allCases { add(action.rawValue, action) }
    for word in ["审议通过", "讨论通过", "表决通过", "审查通过"] { add(word, .adoption) }
    for word in ["审查批准", "审核批准", "核准"] { add(word, .approval) }
    for word in ["修订通过", "通过修订", "重新修订"] { add(word, .revision) }
    for word in ["修正通过", "通过修正"] { add(word, .amendment) }
    for word in ["修改通过", "通过修改"] { add(word, .change) }
    for word in ["颁布", "重新公布", "重新颁布"] { add(word, .promulgation) }
    for word in ["颁发", "重新发布"] { add(word, .issue) }
    for word in ["重新印发", "下发"] { add(word, .distribution) }
    for word in ["实施", "生效", "执行", "试行", "起施行", "起实施", "起生效", "起试行", "起执行"] {
      add(word, .entryIntoForce)
    }
    for (word, action) in traditional { add(word, action) }
    return table
  }()

  /// The first glyphs of the verbs.
  static let starts = GlyphSet(
    table.keys.compactMap { String(decoding: $0, as: UTF8.self).unicodeScalars.first?.value })

  private static let words = WordSet(table.keys.map { Word(String(decoding: $0, as: UTF8.self)) })
}
