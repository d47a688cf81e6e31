internal import RegulationModel

/// How the edition that a citation means was chosen.
public enum EditionBasis: String, Sendable, CaseIterable {
  /// The report says it: （2017年修正）.
  case stated
  /// The user asked for it.
  case option
  /// It was in force on the day of the report.
  case document
  /// It is in force today.
  case today
}

/// The edition of a work that a citation means.
struct EditionChoice {
  /// Its record; `nil` where the work has none that fits.
  let record: EditionRecord?
  let basis: EditionBasis
  /// Whether it is the one in force today.
  let isCurrent: Bool

  /// Chooses: what is stated, else what the user asks for, else by the day of the report, else by today.
  init(_ stated: StatedEdition?, of work: Work, on day: EditionDay) {
    let inForce = EditionChoice.inForce(of: work, day)
    switch stated {
    case .of(let date): (record, basis) = (date.record(of: work), .stated)
    case .previous:
      let older = inForce.record.map { record in work.editions.filter { $0.date < record.date } }
      (record, basis) = (older?.last, .stated)
    case .current, nil: (record, basis) = inForce
    }
    let current = day.today.map { work.record(inForceOn: $0) } ?? work.editions.last
    isCurrent = record == current
  }

  private static func inForce(
    of work: Work, _ day: EditionDay
  ) -> (record: EditionRecord?, basis: EditionBasis) {
    if let edition = day.edition { return (work.record(of: edition), .option) }
    if let asked = day.asked { return (work.record(inForceOn: asked), .option) }
    if let document = day.document { return (work.record(inForceOn: document), .document) }
    guard let today = day.today else { return (work.editions.last, .today) }
    return (work.record(inForceOn: today), .today)
  }
}

extension Work {
  /// The record of the edition that was in force on a day, whether its text is held or not; `nil`
  /// before the first.
  fileprivate func record(inForceOn day: CalendarDate) -> EditionRecord? {
    let status = WorkStatus(of: self, on: day) { Commencement(of: $0, in: nil) }
    return (status.inForce ?? status.lastInForce).flatMap { record(of: $0.date) }
  }
}
