internal import ChineseText
internal import RegulationModel

/// Reads from when on the act is in force: 自…起施行.
enum CommencementReader {
  /// 起 and the verb behind it.
  static let verbs: WordSet = ["起施行", "起实施", "起执行", "起生效", "起正式施行", "起试行", "后施行", "起开始施行"]
  private static let published: WordSet = ["公布之日", "发布之日", "印发之日", "颁布之日"]

  /// Whether a sentence may be about that: something runs from a day on.
  static func mayTell(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { $0.has(.from) || $0.has(.preposition) }
  }

  /// The start that a sentence about the act sets; `nil` for any other sentence.
  static func start(of sentence: Sentence, in source: DutyText) -> Duty.Start? {
    let bytes = source.bytes
    let span = bytes.span
    guard let clause = sentence.clauses.first, clause.range.count < 240 else { return nil }
    guard let from = sentence.tokens(of: clause).first(where: { isFrom($0, span) }),
      isOfAct(clause.range.lowerBound..<from.range.lowerBound, span),
      let end = endOfVerb(behind: from.range.upperBound, before: clause.range.upperBound, span)
    else { return nil }
    var cursor = GlyphCursor(from.range.upperBound..<clause.range.upperBound)
    var day: String?
    if let date = DateScanner.read(&cursor, span) {
      day = date.description
    } else if TimeWords.within.length(at: end, before: end, in: span) == nil,
      published.first(in: from.range.upperBound..<end, of: span) != nil,
      isDayItself(from.range.upperBound..<end, span)
    {
      day = source.edition.events.last { $0.action?.publishes ?? false }?.date.description
    }
    let text = String(decoding: source.bytes[from.range.lowerBound..<end], as: UTF8.self)
    return Duty.Start(text: text, date: day)
  }

  private static func isFrom(_ token: Token, _ span: Span<UInt8>) -> Bool {
    token.has(.from)
      || (token.has(.preposition) && glyph(at: token.range.lowerBound, in: span).value == 0x4ECE)
  }

  /// 本条例, or nothing: what the clause is about.
  private static func isOfAct(_ range: Range<Int>, _ span: Span<UInt8>) -> Bool {
    range.isEmpty || glyph(at: range.lowerBound, in: span).value == 0x672C  // 本
  }

  private static func endOfVerb(
    behind start: Int, before end: Int, _ span: Span<UInt8>
  ) -> Int? {
    guard let found = verbs.first(in: start..<end, of: span) else { return nil }
    return found.lowerBound + 3
  }

  /// Whether nothing is counted from the day: not 公布之日起三十日后.
  private static func isDayItself(_ range: Range<Int>, _ span: Span<UInt8>) -> Bool {
    guard let found = published.first(in: range, of: span) else { return false }
    return found.upperBound + 3 == range.upperBound
  }
}
