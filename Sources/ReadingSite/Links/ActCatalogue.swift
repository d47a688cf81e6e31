internal import AknProfile
internal import AkomaNtoso
internal import CrossReferences
internal import RegulationModel

/// The works of the site, as citations name them.
struct ActCatalogue: Sendable {
  /// A work that citations lead to: its newest held edition.
  struct Target: Sendable {
    /// Position of the work among all.
    let work: Int
    let place: EditionPlace
    let edition: Edition
  }

  /// The short names that citations of all works are read with.
  let names: StatuteNames
  private let works: [HeldWork]
  private let places: [WorkPlace]
  private var positions: [String: Int] = [:]
  private var linked: [Int: LinkedAct] = [:]
  private var targets: [String: Target] = [:]

  init(_ works: [HeldWork], _ places: [WorkPlace]) {
    self.works = works
    self.places = places
    names = StatuteNames(works.lazy.map(\.work))
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
  /// Each act is prepared once.
  mutating func acts(citedAs titles: [String], by citing: Int) -> [String: LinkedAct] {
    var acts: [String: LinkedAct] = [:]
    for title in titles where acts[title] == nil {
      guard let position = position(of: title), position != citing else { continue }
      acts[title] = act(position)
    }
    return acts
  }

  /// The work that an address of a citation means; one that `acts` gave.
  func target(_ address: String) -> Target? { targets[address] }

  private mutating func act(_ position: Int) -> LinkedAct? {
    if let act = linked[position] { return act }
    guard let newest = works[position].current else { return nil }
    let identity = ActIdentity(
      of: newest.edition, work: works[position].work, record: newest.record)
    let act = LinkedAct(identity: identity, edition: newest.edition)
    linked[position] = act
    if targets[identity.workIRI] == nil {
      targets[identity.workIRI] = Target(
        work: position, place: places[position].edition(newest.date), edition: newest.edition)
    }
    return act
  }
}
