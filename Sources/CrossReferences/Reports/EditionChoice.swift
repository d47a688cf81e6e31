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
  /// The day on which it was in force, where it was chosen by one.
  let day: CalendarDate?
  /// Whether it is the one in force today.
  let isCurrent: Bool

  /// Chooses: what is stated, else what the user asks for, else by the day of the report, else by today.
  init(_ stated: StatedEdition?, of index: Int, in acts: CitedActs, on day: EditionDay) {
    let work = acts.works[index]
    let inForce = EditionChoice.inForce(of: index, in: acts, day)
    switch stated {
    case .of(let date): (record, basis) = (date.record(of: work), .stated)
    case .previous:
      let older = inForce.record.map { record in work.editions.filter { $0.date < record.date } }
      (record, basis) = (older?.last, .stated)
    case .inYear(let year):
      (record, basis) = (EditionChoice.inForce(of: index, in: acts, allThrough: year), .stated)
    case .then: (record, basis) = (work.editions.count == 1 ? work.editions[0] : nil, .stated)
    case .before(let date):
      let record = date.record(of: work)
      let older = record.map { record in work.editions.filter { $0.date < record.date } }
      (self.record, basis) = (older?.last, .stated)
    case .coming:
      let newer = inForce.record.map { record in work.editions.filter { $0.date > record.date } }
      (record, basis) = (newer?.count == 1 ? newer?.first : nil, .stated)
    case .untold: (record, basis) = (nil, .stated)
    case .current, nil: (record, basis) = inForce
    }
    self.day =
      switch basis {
      case .option: day.edition == nil ? day.asked : nil
      case .document: day.document
      case .today: day.today
      case .stated: nil
      }
    guard basis != .today else {
      isCurrent = true
      return
    }
    let current = day.today.map { acts.record(of: index, inForceOn: $0) } ?? work.editions.last
    isCurrent = record == current
  }

  /// The edition made in a year, else the one in force from its first day to its last; `nil` for several.
  private static func inForce(
    of work: Int, in acts: CitedActs, allThrough year: Int
  ) -> EditionRecord? {
    let made = acts.works[work].editions.filter { $0.date.year == year }
    guard made.isEmpty else { return made.count == 1 ? made[0] : nil }
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31),
      let record = acts.record(of: work, inForceOn: last),
      acts.record(of: work, inForceOn: first) == record
    else { return nil }
    return record
  }

  private static func inForce(
    of work: Int, in acts: CitedActs, _ day: EditionDay
  ) -> (record: EditionRecord?, basis: EditionBasis) {
    let editions = acts.works[work].editions
    if let period = day.edition {
      let asked = editions.filter { period.contains($0.date) }
      return (asked.count == 1 ? asked[0] : nil, .option)
    }
    if let asked = day.asked { return (acts.record(of: work, inForceOn: asked), .option) }
    if let document = day.document {
      return (acts.record(of: work, inForceOn: document), .document)
    }
    guard let today = day.today else { return (editions.last, .today) }
    return (acts.record(of: work, inForceOn: today), .today)
  }
}
