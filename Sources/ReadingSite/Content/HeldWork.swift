package import RegulationLibrary
package import RegulationModel

/// A work with the texts that are held of it.
package struct HeldWork: Sendable {
  /// What the library knows of it.
  package let work: Work
  /// Its held editions, by date.
  package let editions: [HeldEdition]
  /// Its drafts and decisions, by name.
  package let drafts: [DraftFile]

  /// What its editions are on the day for which the site is made.
  let status: WorkStatus
  /// The day for which the site is made; `nil` when none was given.
  let day: CalendarDate?

  /// Makes a work for a site of a day; editions and drafts in any order. Without a day all that is known
  /// has come into force.
  package init(
    work: Work, editions: [HeldEdition], drafts: [DraftFile] = [], on day: CalendarDate? = nil
  ) {
    self.work = work
    self.day = day
    status = WorkStatus(of: work, on: day ?? CalendarDate(nearYear: 9_999, month: 12, day: 31)) {
      record in
      Commencement(
        of: record, in: editions.first { $0.record.date == record.date }?.edition)
    }
    self.editions = editions.sorted { $0.record.date < $1.record.date }
    self.drafts = drafts.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The edition in force, or what is held that comes nearest to it.
  var current: HeldEdition? {
    let date = status.preferred?.date
    return editions.first { $0.date == date } ?? editions.last
  }
  /// The day on which it was repealed; `nil` if it was not.
  var repealed: CalendarDate? { work.repealDay }
}

/// An edition with its text.
package struct HeldEdition: Sendable {
  /// What the library knows of it.
  package let record: EditionRecord
  /// Its text.
  package let edition: Edition
  /// The amendment that made it, where the library holds the decision.
  package let amendment: RecordedAmendment?

  /// Makes an edition.
  package init(record: EditionRecord, edition: Edition, amendment: RecordedAmendment? = nil) {
    self.record = record
    self.edition = edition
    self.amendment = amendment
  }

  var date: CalendarDate { record.date }
}

/// A file of the folder `drafts/`.
package struct DraftFile: Sendable {
  /// Its name without the extension.
  package let name: String
  /// Its content, in any encoding that texts have.
  package let bytes: [UInt8]

  /// Makes a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
