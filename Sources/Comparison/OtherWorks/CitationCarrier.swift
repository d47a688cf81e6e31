package import CrossReferences
package import RegulationModel

/// Resolves citations of held works in the edition that was in force on the day of the citing text, and
/// carries them along the comparison to today. Texts and comparisons are made once.
package struct CitationCarrier {
  private let acts: CitedActs
  private let today: CalendarDate
  /// The record of a work that was in force on a day.
  private var records: [WorkDate: EditionRecord?] = [:]
  private var lookups: [WorkDate: ReferenceLookup?] = [:]
  private var successors: [Step: ProvisionSuccessors] = [:]

  private struct WorkDate: Hashable {
    let work: Int
    let date: CalendarDate
  }

  private struct Step: Hashable {
    let work: Int
    let old: CalendarDate
    let new: CalendarDate
  }

  /// Takes the acts, and the day to which citations are carried.
  package init(_ acts: CitedActs, today: CalendarDate) {
    self.acts = acts
    self.today = today
  }

  /// The short name of a work.
  package func slug(of work: Int) -> String { acts.works[work].slug }

  /// What a citation means; `nil` for one of no other work, or of one that is not held.
  ///
  /// - Parameters:
  ///   - reference: the citation.
  ///   - day: the day of the text that makes it; `nil` where nobody knows it, for today.
  /// - Returns: the citation in the edition that it means, and today.
  package mutating func carry(_ reference: Reference, citedOn day: CalendarDate?)
    -> CarriedCitation?
  {
    guard let title = reference.work, let work = acts.work(titled: title) else { return nil }
    let stated = StatedDate(in: reference.text)
    let meant =
      stated.map { $0.record(of: acts.works[work]) }
      ?? record(of: work, inForceOn: day ?? today)
    guard let meant, let lookup = lookup(meant, of: work) else {
      return CarriedCitation(
        reference: reference, work: acts.works[work], edition: meant?.date,
        isStated: stated != nil, targets: [], status: .notChecked, reason: nil, now: nil)
    }
    let found = lookup.find(reference)
    return CarriedCitation(
      reference: reference, work: acts.works[work], edition: meant.date, isStated: stated != nil,
      targets: found.provisions, status: found.reason == nil ? .resolved : .unresolved,
      reason: found.reason, now: now(found.provisions, meant, of: work))
  }

  /// What became of provisions from one edition of a work to another; `nil` where a text is missing.
  package mutating func fate(
    of provisions: [Provision], of work: Int, from old: EditionRecord, to new: EditionRecord
  ) -> CarriedCitation.Now? {
    guard !provisions.isEmpty, old.date != new.date else { return nil }
    guard let carried = step(work, old, new) else { return nil }
    var targets: [Provision] = []
    var fate = CarriedCitation.Fate.same
    for provision in provisions {
      let next = carried.successors(of: provision)
      guard let only = next.first else {
        return .init(edition: new.date, fate: .removed, targets: [])
      }
      if next.count > 1 || only.id != provision.id {
        fate = .renumbered
      } else if fate == .same, CitationCarrier.words(only) != CitationCarrier.words(provision) {
        fate = .changed
      }
      targets += next
    }
    return .init(edition: new.date, fate: fate, targets: targets)
  }

  private mutating func now(
    _ provisions: [Provision], _ meant: EditionRecord, of work: Int
  ) -> CarriedCitation.Now? {
    guard !provisions.isEmpty, let current = record(of: work, inForceOn: today) else {
      return nil
    }
    guard current.date != meant.date else {
      return .init(edition: current.date, fate: .same, targets: provisions)
    }
    return fate(of: provisions, of: work, from: meant, to: current)
  }

  /// The edition of a work in force on a day, chosen once.
  private mutating func record(of work: Int, inForceOn day: CalendarDate) -> EditionRecord? {
    let key = WorkDate(work: work, date: day)
    if let known = records[key] { return known }
    let made = acts.record(of: work, inForceOn: day)
    records[key] = .some(made)
    return made
  }

  private mutating func lookup(_ record: EditionRecord, of work: Int) -> ReferenceLookup? {
    let key = WorkDate(work: work, date: record.date)
    if let known = lookups[key] { return known }
    let made = acts.text(record, of: work).map { ReferenceLookup($0) }
    lookups[key] = .some(made)
    return made
  }

  private mutating func step(
    _ work: Int, _ old: EditionRecord, _ new: EditionRecord
  ) -> ProvisionSuccessors? {
    let key = Step(work: work, old: old.date, new: new.date)
    if let known = successors[key] { return known }
    guard let before = acts.text(old, of: work), let after = acts.text(new, of: work) else {
      return nil
    }
    let made = ProvisionSuccessors(EditionComparison(old: before, new: after))
    successors[key] = made
    return made
  }

  /// The words of a provision with all that it holds.
  private static func words(_ provision: Provision) -> String {
    provision.text + provision.descendants.map { $0.label + $0.text + ($0.closing ?? "") }.joined()
      + (provision.closing ?? "")
  }
}
