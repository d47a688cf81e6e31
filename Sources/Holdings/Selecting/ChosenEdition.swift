package import Findings
package import RegulationLibrary
package import RegulationModel

/// An edition that is shown, with what it is: law, or law no more, or not yet.
package struct ChosenEdition {
  /// What is known of it.
  package let record: EditionRecord
  /// What it is today.
  package let today: EditionStatus?
  /// What it is on the day that was asked about; `nil` when none was.
  package let asked: (day: CalendarDate, status: EditionStatus)?

  /// Looks up what an edition is.
  package init(
    record: EditionRecord, of work: Work, in library: Library, askedFor day: CalendarDate?
  ) {
    self.record = record
    today = library.status(of: work, on: .today).edition(record.date)
    asked = day.flatMap { day in
      library.status(of: work, on: day).edition(record.date).map { (day, $0) }
    }
  }

  /// The status that is told: on the day asked about, else today.
  package var status: EditionStatus? { asked?.status ?? today }
  /// The day of that status.
  package var day: CalendarDate { asked?.day ?? .today }

  /// What a reader must know before taking the text for law; `nil` where it is the law of today.
  package var mark: Finding.Message? {
    guard let asked, let today, asked.status.status == .inForce else {
      return status.flatMap(StatusMark.mark)
    }
    guard today.status != .inForce, let now = StatusMark.mark(today) else { return nil }
    return StatusMark.then(asked.day, now)
  }

  /// The status with its day, for JSON.
  package var dated: (day: CalendarDate, edition: EditionStatus)? { status.map { (day, $0) } }

  /// What is said of provisions that are not in force, by their identifiers.
  package var pendingMarks: [String: Finding.Message] {
    var marks: [String: Finding.Message] = [:]
    for provision in status?.pending ?? [] { marks[provision.id] = StatusMark.pending(provision) }
    return marks
  }

  /// What is said of a provision because of the one that it stands in.
  package func inheritedMark(of provision: Provision) -> Finding.Message? {
    let ids = provision.ancestors.map(\.id)
    return status?.pending.first { ids.contains($0.id) }.map(StatusMark.pending)
  }

  /// What is said of a provision that has a day of its own and is not in force; `nil` for all others.
  package func pendingMark(of provision: Provision) -> Finding.Message? {
    let ids = [provision.id] + provision.ancestors.map(\.id)
    return status?.pending.first { ids.contains($0.id) }.map(StatusMark.pending)
  }
}
