package import CommandKit
package import Holdings
internal import RegulationLibrary
internal import RegulationModel

/// Options that choose an edition.
struct EditionOptions: ArgumentSet {
  @Option(
    LocalizedText("the edition of this date", "该日期的版本"), value: LocalizedText("DATE", "日期"),
    completion: .command("tiaoli list --dates"))
  var edition: DatePeriod?

  @Option(
    LocalizedText("the edition in force on this day", "该日有效的版本"),
    value: LocalizedText("DATE", "日期"))
  var at: DatePeriod?

  /// What is asked for.
  func request() throws -> EditionRequest {
    if at != nil, edition != nil {
      throw UsageError(
        .rejected(
          LocalizedText("give --edition or --at, not both", "--edition和--at只能用一个")),
        of: "tiaoli")
    }
    return EditionRequest(edition: edition, at: at)
  }

  /// The edition that is asked for, with what it is on the day that was asked about.
  func chosen(of work: Work, in library: Library) throws -> ChosenEdition {
    try request().chosen(of: work, in: library)
  }

  /// Whether no edition was asked for.
  var isEmpty: Bool { edition == nil && at == nil }
}

extension DatePeriod: ArgumentValue {
  package init?(argument: String) { self.init(spelled: argument) }

  package var argumentText: String { typed }

  package static var expectation: LocalizedText? {
    LocalizedText("a date such as 2024-02-08, 2024-02 or 2024", "日期，如2024-02-08、2024-02、2024")
  }
}
