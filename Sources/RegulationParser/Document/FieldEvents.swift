internal import ChineseText
internal import Documents
internal import RegulationModel

/// Events that a file tells of a regulation outside of its text: 【发布日期】2017-04-12 of a page.
enum FieldEvents {
  /// The events of the fields whose names say what was done; a date without such a name may be that
  /// of the page.
  static func events(_ fields: [DocumentField]) -> [LifecycleEvent] {
    fields.compactMap { field in
      guard field.name == .date, let action = actions[field.key], let date = date(field.value)
      else { return nil }
      return LifecycleEvent(
        date: date, actor: nil, action: action, text: "\(field.key)\(field.value)")
    }
  }

  private static let actions: [String: LifecycleEvent.Action] = [
    "公布日期": .promulgation, "颁布日期": .promulgation, "发布日期": .promulgation, "施行日期": .entryIntoForce,
    "实施日期": .entryIntoForce, "生效日期": .entryIntoForce,
  ]

  /// `2017-04-12`, `2017.4.12`, `2017/04/12` or `2017年4月12日`; `nil` for anything else.
  private static func date(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    var cursor = GlyphCursor(0..<bytes.count)
    if let date = DateScanner.read(&cursor, bytes.span) { return date }
    let numbers = text.prefix(10).split { "-./".contains($0) }.map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2]
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
