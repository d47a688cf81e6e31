internal import ChineseText
internal import RegulationModel

/// The day that the words of a start tell: 自2025年7月1日起, or through the act, 自本条例施行之日起.
enum StatedStart {
  /// The day that is spelled out; `nil` for any other words.
  ///
  ///     start = ["自" | "从"] date ["之日"] ("起" | "后" | "以后")
  static func day(_ words: String) -> CalendarDate? {
    let bytes = Array(words.utf8)
    var cursor = GlyphCursor(bytes.indices)
    _ = cursor.take(froms, bytes.span)
    guard let day = DateScanner.read(&cursor, bytes.span) else { return nil }
    guard !cursor.isAtEnd else { return day }
    return cursor.take(ends, bytes.span) && cursor.isAtEnd ? day : nil
  }

  /// The day by which something is due: 2025年12月31日前; `nil` for any other words.
  static func lastDay(_ words: String) -> CalendarDate? {
    let bytes = Array(words.utf8)
    var cursor = GlyphCursor(bytes.indices)
    guard let day = DateScanner.read(&cursor, bytes.span),
      cursor.take(["前", "之前", "以前"], bytes.span), cursor.isAtEnd
    else { return nil }
    return day
  }

  /// Whether the words mean the day since which their own act is in force.
  ///
  ///     own = ["自" | "从"] "本" noun "施行" "之日" ("起" | "后")
  static func isCommencement(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    var cursor = GlyphCursor(bytes.indices)
    _ = cursor.take(froms, bytes.span)
    guard cursor.take("本", bytes.span) else { return false }
    var count = 0
    while !cursor.isAtEnd, count < 8 {
      if count > 0, cursor.take(effects, bytes.span) {
        return cursor.take(ends, bytes.span) && cursor.isAtEnd
      }
      guard !Glyph.isPunctuation(cursor.take(bytes.span)) else { return false }
      count += 1
    }
    return false
  }

  /// The day since which an act is in force, as its text or its 题注 tells it.
  ///
  /// - Parameters:
  ///   - edition: the act.
  ///   - duties: what was read from it.
  /// - Returns: `nil` where neither does.
  static func commencement(of edition: Edition, _ duties: [Duty]) -> CalendarDate? {
    let told = duties.filter { $0.kind == .commencement }.compactMap { duty in
      duty.start.flatMap { start in spelled(start.text) }
    }
    guard told.isEmpty else { return told.count == 1 ? told[0] : nil }
    // In an amended text the words mean the day of the first one, which its events do not single out.
    let isAmended = edition.events.contains { $0.action == .amendment || $0.action == .change }
    guard !isAmended else { return nil }
    let own = edition.events.last { $0.action == .entryIntoForce && $0.scope == nil }
    if let own { return own.date }
    guard let published = edition.events.last(where: { $0.action?.publishes ?? false })?.date else {
      return nil
    }
    let record = EditionRecord(date: published, events: edition.events)
    let commencement = Commencement(of: record, in: edition)
    return commencement.basis == .assumed ? nil : commencement.day
  }

  /// The day of 自2025年7月1日起施行.
  private static func spelled(_ words: String) -> CalendarDate? {
    let bytes = Array(words.utf8)
    var cursor = GlyphCursor(bytes.indices)
    _ = cursor.take(froms, bytes.span)
    return DateScanner.read(&cursor, bytes.span)
  }

  private static let froms: WordSet = ["自", "从"]
  private static let ends: WordSet = ["起", "后", "以后", "之后", "之日起", "之日后", "日起"]
  private static let effects: WordSet = ["施行", "实施", "生效", "执行", "正式施行"]
}
