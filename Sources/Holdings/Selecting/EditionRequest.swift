package import RegulationLibrary
package import RegulationModel

/// Which edition of a work is asked for.
package struct EditionRequest: Sendable, Hashable {
  /// When the edition was published; `nil` where that is not asked for.
  package var edition: DatePeriod?
  /// When the edition was in force; `nil` where that is not asked for. Goes before `edition`.
  package var at: DatePeriod?

  /// Makes a request; without arguments it is for the edition in force today.
  package init(edition: DatePeriod? = nil, at: DatePeriod? = nil) {
    self.edition = edition
    self.at = at
  }

  /// Whether no edition is asked for.
  package var isEmpty: Bool { edition == nil && at == nil }

  /// The record that is asked for: by default that of the edition in force today, or what comes nearest
  /// to it.
  package func record(of work: Work, in library: Library) throws -> EditionRecord {
    if let at { return try record(of: work, inForceIn: at, library) }
    if let edition { return try record(of: work, datedIn: edition, library) }
    return try library.record(of: work, preferredOn: .today)
  }

  /// The same with what the edition is on the day that was asked for.
  package func chosen(of work: Work, in library: Library) throws -> ChosenEdition {
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
