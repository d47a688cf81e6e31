public import RegulationModel

extension Library {
  /// Since when an edition is in force; its text is read where the record does not tell.
  public func commencement(of record: EditionRecord, of work: Work) -> Commencement {
    Commencement(of: record, in: record.file == nil ? nil : try? edition(record, of: work))
  }

  /// What each edition of a work is on a day.
  public func status(of work: Work, on day: CalendarDate) -> WorkStatus {
    WorkStatus(of: work, on: day) { commencement(of: $0, of: work) }
  }

  /// The record of the edition that is shown where none is asked for: the one in force on a day, or what
  /// comes nearest to it. What it is instead, its status tells.
  ///
  /// - Throws: `nothingHeld` when no text of the work is held.
  public func record(of work: Work, preferredOn day: CalendarDate) throws(LibraryFailure)
    -> EditionRecord
  {
    let held = work.editions.filter { $0.file != nil }
    guard let only = held.first else { throw .nothingHeld(work: work.slug) }
    guard held.count > 1 else { return only }
    let date = status(of: work, on: day).preferred?.date
    return date.flatMap { work.record(of: $0) } ?? only
  }

  /// The record of the edition in force on a day.
  ///
  /// - Throws: `notYetInForce` when none was, `notHeld` when its text is not held.
  public func record(of work: Work, inForceOn day: CalendarDate) throws(LibraryFailure)
    -> EditionRecord
  {
    let status = status(of: work, on: day)
    let found = status.inForce ?? status.lastInForce ?? status.undecided
    guard let found, let record = work.record(of: found.date) else {
      throw .notYetInForce(
        day, first: status.editions.compactMap(\.from).min(), before: earlier(than: work, by: day))
    }
    guard record.file != nil else { throw .notHeld(record.date, work: work.slug) }
    return record
  }

  /// How a work stands to other acts: what its record says, and what the text says that is preferred today.
  public func relations(of work: Work) -> [WorkRelation] {
    var relations = work.predecessors.map {
      WorkRelation(.replaces, title: $0.title, date: $0.date)
    }
    relations += work.relations
    for record in work.editions {
      for event in record.events
      where event.act != nil && (record.amendment != nil || event.action?.amends ?? false) {
        relations.append(
          WorkRelation(
            .amendedBy, title: event.act ?? "", number: event.number,
            date: event.date.description, words: event.text))
      }
    }
    if let record = try? record(of: work, preferredOn: .today),
      let edition = try? edition(record, of: work)
    {
      relations += RelationReading.relations(of: edition)
    }
    var seen: Set<[String]> = []
    return relations.filter { relation in
      // An act amends once; of several of one title the days tell them apart.
      let date = relation.kind == .amendedBy ? String((relation.date ?? "").prefix(4)) : ""
      return seen.insert([relation.kind.rawValue, relation.title, date]).inserted
    }
  }

  /// The predecessors of a work that may have been in force on a day.
  private func earlier(than work: Work, by day: CalendarDate) -> [LibraryFailure.EarlierWork] {
    let known = work.predecessors.filter { ($0.date ?? "") <= day.description }
    let works = known.isEmpty ? [] : (try? readableWorks().works) ?? []
    return known.map { predecessor in
      let held = works.first { $0.title == predecessor.title }
      return LibraryFailure.EarlierWork(predecessor: predecessor, slug: held?.slug)
    }
  }
}
