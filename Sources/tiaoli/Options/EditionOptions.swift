internal import CommandKit
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

  /// Whether no edition was asked for.
  var isEmpty: Bool { edition == nil && at == nil }

  /// The record that the options name: by default that of the edition in force today, or what comes
  /// nearest to it.
  func record(of work: Work, in library: Library) throws -> EditionRecord {
    if at != nil, edition != nil {
      throw UsageError(
        .rejected(
          LocalizedText("give --edition or --at, not both", "--edition和--at只能用一个")),
        of: "tiaoli")
    }
    if let at { return try record(of: work, inForceIn: at, library) }
    if let edition { return try record(of: work, datedIn: edition, library) }
    return try library.record(of: work, preferredOn: .today)
  }

  /// The same with what the edition is on the day that was asked for.
  func chosen(of work: Work, in library: Library) throws -> ChosenEdition {
    ChosenEdition(
      record: try record(of: work, in: library), of: work, in: library, askedFor: at?.last)
  }

  private func record(
    of work: Work, inForceIn period: DatePeriod, _ library: Library
  ) throws -> EditionRecord {
    if let day = period.day { return try library.record(of: work, inForceOn: day) }
    let days = [period.first, period.last]
    let dates = days.map { library.status(of: work, on: $0).inForce?.date }
    guard dates[0] == dates[1] else {
      throw LibraryFailure.changesWithin(
        period.typed, work: work.slug, dates: dates.compactMap(\.self))
    }
    return try library.record(of: work, inForceOn: period.last)
  }

  private func record(
    of work: Work, datedIn period: DatePeriod, _ library: Library
  ) throws -> EditionRecord {
    if let day = period.day { return try library.record(of: work, dated: day) }
    let dates = work.editions.map(\.date)
    let found = dates.filter(period.contains)
    guard let only = found.first else {
      throw LibraryFailure.noEditionWithin(period.typed, work: work.slug, known: dates)
    }
    guard found.count == 1 else {
      throw LibraryFailure.severalEditions(period.typed, work: work.slug, dates: found)
    }
    return try library.record(of: work, dated: only)
  }
}

/// An edition that a command shows, with what it is: law, or law no more, or not yet.
struct ChosenEdition {
  let record: EditionRecord
  /// What it is today.
  let today: EditionStatus?
  /// What it is on the day that was asked about; `nil` when none was.
  let asked: (day: CalendarDate, status: EditionStatus)?

  init(record: EditionRecord, of work: Work, in library: Library, askedFor day: CalendarDate?) {
    self.record = record
    today = library.status(of: work, on: .today).edition(record.date)
    asked = day.flatMap { day in
      library.status(of: work, on: day).edition(record.date).map { (day, $0) }
    }
  }

  /// The status that is told: on the day asked about, else today.
  var status: EditionStatus? { asked?.status ?? today }
  /// The day of that status.
  var day: CalendarDate { asked?.day ?? .today }

  /// What a reader must know before taking the text for law; `nil` where it is the law of today.
  var mark: LocalizedText? {
    guard let asked, let today, asked.status.status == .inForce else {
      return status.flatMap(StatusWording.mark)
    }
    guard today.status != .inForce, let now = StatusWording.mark(today) else { return nil }
    return StatusWording.then(asked.day, now)
  }

  /// The status with its day, for JSON.
  var dated: (day: CalendarDate, edition: EditionStatus)? { status.map { (day, $0) } }

  /// What is said of provisions that are not in force, by their identifiers.
  func pendingMarks(_ language: Language) -> [String: String] {
    var marks: [String: String] = [:]
    for provision in status?.pending ?? [] {
      marks[provision.id] = StatusWording.pending(provision)(language)
    }
    return marks
  }

  /// What is said of a provision because of the one that it stands in.
  func inheritedMark(of provision: Provision, _ language: Language) -> String? {
    let ids = provision.ancestors.map(\.id)
    let found = status?.pending.first { ids.contains($0.id) }
    return found.map { StatusWording.pending($0)(language) }
  }

  /// What is said of a provision that has a day of its own and is not in force; `nil` for all others.
  func pendingMark(of provision: Provision) -> LocalizedText? {
    let ids = [provision.id] + provision.ancestors.map(\.id)
    let found = status?.pending.first { ids.contains($0.id) }
    return found.map(StatusWording.pending)
  }
}
