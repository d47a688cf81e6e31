internal import AknProfile
internal import AkomaNtoso
internal import CrossReferences
internal import RegulationModel

/// The works of the site, as citations name them.
struct ActCatalogue: Sendable {
  /// A work that citations lead to, in the edition that they mean.
  struct Target: Sendable {
    /// Position of the work among all.
    let work: Int
    let place: EditionPlace
    let edition: Edition
  }

  /// The acts that the citations of an edition lead to.
  struct Linked: Sendable {
    /// By the titles by which they are cited.
    var acts: [String: LinkedAct] = [:]
    /// What the address of a citation leads to.
    var targets: [String: Target] = [:]
  }

  /// The short names that citations of all works are read with.
  let names: StatuteNames
  /// The works as the citations of other works are held against them.
  let cited: CitedActs
  private let works: [HeldWork]
  private let places: [WorkPlace]
  private var positions: [String: Int] = [:]
  private var linked: [Key: Prepared] = [:]

  /// An edition that citations lead to, and the address that they have.
  private struct Prepared {
    let act: LinkedAct
    let address: String
  }

  private struct Key: Hashable {
    let work: Int
    let date: CalendarDate
  }

  init(_ works: [HeldWork], _ places: [WorkPlace]) {
    self.works = works
    self.places = places
    names = StatuteNames(works.lazy.map(\.work))
    var held: [String: [HeldEdition]] = [:]
    for work in works where held[work.work.slug] == nil { held[work.work.slug] = work.editions }
    cited = CitedActs(works.map(\.work)) { [held] work, record in
      held[work.slug]?.first { $0.date == record.date }?.edition
    }
    for (position, held) in works.enumerated() {
      let work = held.work
      let state = "中华人民共和国"
      let bare = work.title.hasPrefix(state) ? [String(work.title.dropFirst(state.count))] : []
      for name in [work.title, work.slug] + work.aliases + bare where positions[name] == nil {
        positions[name] = position
      }
    }
  }

  /// The position of the work that a citation's title means; `nil` for one that is not here.
  func position(of title: String) -> Int? {
    positions[title] ?? positions[title.filter { !"《》〈〉 　".contains($0) }]
  }

  /// The acts that titles mean, to link to; those not held and the citing work itself left out.
  ///
  /// An act is linked in the edition that was in force on the day of the citing text, where that is held. Each
  /// edition is prepared once.
  mutating func acts(
    citedAs titles: [String], by citing: Int, on day: CalendarDate
  ) -> Linked {
    var found = Linked()
    for title in titles where found.acts[title] == nil {
      guard let position = position(of: title), position != citing,
        let edition = edition(of: position, on: day)
      else { continue }
      let prepared = prepared(position, edition)
      found.acts[title] = prepared.act
      let address = prepared.address
      if found.targets[address] == nil {
        found.targets[address] = Target(
          work: position, place: places[position].edition(edition.date), edition: edition.edition)
      }
    }
    return found
  }

  /// The edition of a work that a text of a day means, the one that is shown for the work where it had none yet;
  /// `nil` where its text is not held.
  private func edition(of position: Int, on day: CalendarDate) -> HeldEdition? {
    let work = works[position]
    guard let meant = cited.record(of: position, inForceOn: day) else { return work.current }
    return work.editions.first { $0.date == meant.date }
  }

  private mutating func prepared(_ position: Int, _ edition: HeldEdition) -> Prepared {
    let key = Key(work: position, date: edition.date)
    if let known = linked[key] { return known }
    let identity = ActIdentity(
      of: edition.edition, work: works[position].work, record: edition.record)
    let prepared = Prepared(
      act: LinkedAct(identity: identity, edition: edition.edition), address: identity.workIRI)
    linked[key] = prepared
    return prepared
  }
}
