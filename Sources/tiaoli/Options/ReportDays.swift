internal import CrossReferences
internal import Holdings
internal import RegulationLibrary
internal import RegulationModel

/// Which editions the citations of reports mean, as the user asks for it.
struct ReportDays: Sendable {
  private let asked: CalendarDate?
  private let edition: ClosedRange<CalendarDate>?

  init(_ options: EditionOptions) {
    asked = options.at?.last
    edition = options.edition.map { $0.first...$0.last }
  }

  /// The days for one report.
  func of(_ report: ReportDocument) -> EditionDay {
    EditionDay(today: .today, document: report.day, asked: asked, edition: edition)
  }
}
