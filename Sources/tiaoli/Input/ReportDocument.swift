internal import ChineseText
internal import CrossReferences
internal import Glibc
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

/// Which editions the citations of reports mean, as the user asks for it.
struct ReportDays: Sendable {
  private let asked: CalendarDate?
  private let edition: CalendarDate?
  private let today = ReportDays.today

  init(_ options: EditionOptions) {
    asked = options.at
    edition = options.edition
  }

  /// The days for one report.
  func of(_ report: ReportDocument) -> EditionDay {
    EditionDay(today: today, document: report.day, asked: asked, edition: edition)
  }

  private static var today: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
