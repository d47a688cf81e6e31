internal import ChineseText
internal import RegulationModel

/// A text whose citations are checked, and the day that its file gives it.
struct ReportDocument: Sendable {
  let text: SourceText
  /// `nil` where the file gives none; the text may.
  let day: CalendarDate?

  /// The day that the field of a file spells: the first three numbers of `2024-03-01 08:30`.
  static func day(_ field: String) -> CalendarDate? {
    var numbers: [Int] = []
    for part in field.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).prefix(3) {
      guard let number = Int(part) else { return nil }
      numbers.append(number)
    }
    guard numbers.count == 3 else { return nil }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
