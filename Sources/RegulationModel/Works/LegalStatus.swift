/// What a text is on a day.
public enum LegalStatus: String, Sendable, CaseIterable {
  /// The law of that day, as far as the library knows.
  case inForce = "in-force"
  /// Published, and not in force yet.
  case future
  /// Another text of the work is in force in its place.
  case superseded
  /// The work is repealed.
  case repealed
  /// A draft, which never was in force.
  case draft
  /// Nothing tells.
  case unknown
}

/// What an edition is on a day, and why.
public struct EditionStatus: Sendable, Hashable {
  /// The day that identifies the edition.
  public let date: CalendarDate
  /// What it is.
  public let status: LegalStatus
  /// The first day on which it is in force; `nil` when unknown.
  public let from: CalendarDate?
  /// The first day on which it is not any more; `nil` when none is known.
  public let until: CalendarDate?
  /// Since when it is in force, and how that is known.
  public let commencement: Commencement
  /// The edition in its place, or that will be; `nil` when none is known.
  public let successor: CalendarDate?
  /// Whether its text is held.
  public let isHeld: Bool
  /// Whether it was in force and its own words have let it end.
  var hasLapsed: Bool { status == .unknown && commencement.day != nil && commencement.lapse != nil }
  /// Provisions that are not in force on the day, of an edition that is.
  public let pending: [PartialCommencement]
}

/// Which of a work's texts is law on a day.
public struct WorkStatus: Sendable, Hashable {
  /// The day.
  public let day: CalendarDate
  /// The day of repeal; `nil` when none is known.
  public let repealDay: CalendarDate?
  /// The editions, by date.
  public let editions: [EditionStatus]

  /// Computes the status.
  ///
  /// - Parameters:
  ///   - work: the work.
  ///   - day: the day that is asked about.
  ///   - commencement: since when each edition is in force, asked once for each.
  package init(
    of work: Work, on day: CalendarDate, _ commencement: (EditionRecord) -> Commencement
  ) {
    self.day = day
    repealDay = work.repealDay
    let timeline = ForceTimeline(work, commencement)
    editions = timeline.statuses(on: day, repealed: repealDay)
  }

  /// The edition in force; `nil` when none is, or nobody knows.
  public var inForce: EditionStatus? { editions.first { $0.status == .inForce } }

  /// The last edition that was in force before the work was repealed.
  public var lastInForce: EditionStatus? {
    editions.filter { $0.status == .repealed }.max { ($0.from ?? $0.date) < ($1.from ?? $1.date) }
  }

  /// The last edition published by the day of which nobody knows whether it is in force.
  public var undecided: EditionStatus? {
    editions.last { $0.status == .unknown && $0.date <= day }
  }

  /// The status of the edition of a date.
  public func edition(_ date: CalendarDate) -> EditionStatus? {
    editions.first { $0.date == date }
  }

  /// The edition that is shown where none is asked for: the one in force; where its text is not held, or
  /// none is, the last one that was, then the next one that will be, then any that is held.
  public var preferred: EditionStatus? {
    if let inForce, inForce.isHeld { return inForce }
    let held = editions.filter(\.isHeld)
    let past = held.filter { $0.status == .superseded || $0.status == .repealed || $0.hasLapsed }
    let last = past.max { ($0.from ?? $0.date, $0.date) < ($1.from ?? $1.date, $1.date) }
    return last ?? held.first { $0.status == .future } ?? held.last
  }
}

/// The editions of a work in the order in which they came into force.
private struct ForceTimeline {
  private let entries: [(record: EditionRecord, commencement: Commencement)]
  private let isDraft: Bool

  init(_ work: Work, _ commencement: (EditionRecord) -> Commencement) {
    entries = work.editions.map { ($0, commencement($0)) }
    isDraft = ForceTimeline.drafts.contains { work.title.contains($0) }
  }

  private static let drafts = ["征求意见稿", "（草案", "(草案", "送审稿", "讨论稿", "审议稿"]

  func statuses(on day: CalendarDate, repealed: CalendarDate?) -> [EditionStatus] {
    entries.map { record, commencement in
      let next = successor(of: record, commencement)
      let end = [next.map(\.from), repealed, commencement.lapse].compactMap { $0 ?? nil }.min()
      let status = status(commencement, on: day, next: next?.from, repealed: repealed)
      return EditionStatus(
        date: record.date, status: status, from: commencement.day,
        until: end, commencement: commencement, successor: next?.date,
        isHeld: record.file != nil,
        pending: status == .inForce ? commencement.pending(on: day) : [])
    }
  }

  private func status(
    _ commencement: Commencement, on day: CalendarDate, next: CalendarDate?,
    repealed: CalendarDate?
  ) -> LegalStatus {
    if isDraft { return .draft }
    if let next, next <= day { return .superseded }
    if let repealed, repealed <= day { return .repealed }
    guard let from = commencement.day else { return .unknown }
    // Whether it was prolonged, its own words cannot tell.
    if let lapse = commencement.lapse, lapse <= day { return .unknown }
    return from <= day ? .inForce : .future
  }

  /// The first later edition with a day on which it takes the place of this one.
  private func successor(
    of record: EditionRecord, _ commencement: Commencement
  ) -> (date: CalendarDate, from: CalendarDate)? {
    let own = (commencement.day ?? record.date, record.date)
    let later = entries.compactMap { other, start -> (date: CalendarDate, from: CalendarDate)? in
      guard let from = start.day, (from, other.date) > own, other.date != record.date else {
        return nil
      }
      return (other.date, from)
    }
    return later.min { ($0.from, $0.date) < ($1.from, $1.date) }
  }
}
