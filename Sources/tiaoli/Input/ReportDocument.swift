internal import ChineseText
internal import CommandKit
internal import CrossReferences
internal import RegulationLibrary
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
  private let today = CalendarDate.today

  /// - Throws: `UsageError` for a month or a year: which edition a citation means turns on the day.
  init(_ options: EditionOptions) throws {
    for period in [options.at, options.edition].compactMap(\.self) where period.day == nil {
      throw UsageError(
        .rejected(
          LocalizedText("'\(period.typed)' is no day; name the day", "“\(period.typed)”不是某一日；请写明日期")),
        of: "tiaoli refs")
    }
    asked = options.at?.day
    edition = options.edition?.day
  }

  /// The days for one report.
  func of(_ report: ReportDocument) -> EditionDay {
    EditionDay(today: today, document: report.day, asked: asked, edition: edition)
  }
}
