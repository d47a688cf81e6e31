internal import ChineseText
internal import RegulationModel

/// What the closing (落款) tells of a regulation whose front tells no date: who issued it on which day.
enum ClosingEvent {
  /// The event of lines without blanks; `nil` where the last is no date.
  static func event(_ lines: [[UInt8]]) -> LifecycleEvent? {
    guard let last = lines.last else { return nil }
    var cursor = GlyphCursor(0..<last.count)
    guard let date = CaptionDate.read(&cursor, last.span), cursor.isAtEnd else { return nil }
    let name = lines.dropLast().last { TitleWords.areIssuer($0) }
    let actor = name.map { String(decoding: $0, as: UTF8.self) }
    return LifecycleEvent(
      date: date, actor: actor, action: .issue,
      text: String(decoding: Array(lines.joined()), as: UTF8.self))
  }
}
