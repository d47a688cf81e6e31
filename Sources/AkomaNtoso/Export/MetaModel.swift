internal import RegulationModel

/// An event of the lifecycle, and what it refers to.
struct LifecycleEntry: Sendable {
  let id: String
  let date: CalendarDate
  /// `generation`, `amendment`, `repeal`; `nil` for an event that makes no text, as 施行.
  let type: String?
  /// The eId of the reference that is its source.
  let source: String
  let words: EventWords
  /// Whether the event made this edition.
  let isOriginating: Bool
}

/// A step of the procedure: who did what.
struct WorkflowStep: Sendable {
  let id: String
  let date: CalendarDate
  let body: String
  let words: EventWords
}

/// A former or the present edition, as `original` or `passiveRef`.
struct VersionReference: Sendable {
  let id: String
  let element: String
  let date: CalendarDate
  let label: String
}

/// What the meta of an edition says of its life: made once, written in several blocks.
struct LifecycleModel: Sendable {
  private(set) var entries: [LifecycleEntry] = []
  private(set) var steps: [WorkflowStep] = []
  private(set) var versions: [VersionReference] = []
  /// The bodies that act, in order, each once.
  private(set) var bodies: [String] = []
  /// The event from which the edition is in force; `nil` when unknown.
  private(set) var start: String?
  /// Whether the edition is a revision as a whole (修订) of one before it.
  private(set) var isRevision = false

  init(_ identity: ActIdentity, _ edition: Edition) {
    if let author = identity.author { bodies.append(author.official) }
    guard identity.hasDate else { return }
    addVersions(identity)
    addEntries(identity)
    addSteps(identity)
    start = inForce(identity, edition)
    isRevision = identity.versions.count > 1 && decision(identity) == .revision
  }

  private mutating func addVersions(_ identity: ActIdentity) {
    for (index, version) in identity.versions.enumerated() {
      let label = version.date.chinese + (version.label ?? "") + "文本"
      versions.append(
        VersionReference(
          id: index == 0 ? "original_1" : "passiveRef_\(index)",
          element: index == 0 ? "original" : "passiveRef", date: version.date, label: label))
    }
  }

  private mutating func addEntries(_ identity: ActIdentity) {
    var found: [(date: CalendarDate, type: String?, source: Int, words: EventWords, isText: Bool)]
    found = []
    for (index, version) in identity.versions.enumerated() {
      let maker =
        version.events.first { $0.action?.amends ?? false }
        ?? version.events.last { $0.action?.publishes ?? false } ?? version.events.last
      found.append(
        (
          version.date, index == 0 ? "generation" : "amendment", index,
          EventWords(maker?.action ?? action(of: version.label)), true
        ))
      for event in version.events where event.action == .entryIntoForce || event.action == .repeal {
        let type = event.action == .repeal ? "repeal" : nil
        found.append((event.date, type, index, EventWords(event.action), false))
      }
    }
    // Stable: editions of one day keep their order.
    let sorted = found.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }
    for (position, item) in sorted.enumerated() {
      let event = item.element
      entries.append(
        LifecycleEntry(
          id: "eref_\(position + 1)", date: event.date, type: event.type,
          source: versions[event.source].id, words: event.words,
          isOriginating: event.isText && event.source == versions.count - 1))
    }
  }

  /// What the label of a version without known events says: 修改, 修订发布.
  private func action(of label: String?) -> LifecycleEvent.Action? {
    LifecycleEvent.Action.allCases.first { label?.hasPrefix($0.rawValue) ?? false }
  }

  /// Only what a body is known to have done is a step.
  private mutating func addSteps(_ identity: ActIdentity) {
    for event in identity.versions.flatMap(\.events) {
      guard let actor = event.actor, event.action != nil else { continue }
      let body = OrganName(actor).official
      if !bodies.contains(body) { bodies.append(body) }
      steps.append(
        WorkflowStep(
          id: "step_\(steps.count + 1)", date: event.date, body: body,
          words: EventWords(event.action)))
    }
  }

  /// What changed the text into this edition; `nil` for a first one.
  private func decision(_ identity: ActIdentity) -> LifecycleEvent.Action? {
    identity.versions.last?.events.first { $0.action?.amends ?? false }?.action
  }

  /// 施行 by its own event, or on the day of publication where the text says so.
  ///
  /// Words that an amendment by decision left as they were speak of the first publication.
  private func inForce(_ identity: ActIdentity, _ edition: Edition) -> String? {
    guard let version = identity.versions.last else { return nil }
    if let event = version.events.last(where: { $0.action == .entryIntoForce }) {
      return entries.last { $0.date == event.date && $0.type == nil }?.id
    }
    let isPublished = version.events.contains { $0.action?.publishes ?? false }
    let decision = decision(identity)
    guard isPublished, decision == nil || decision == .revision, EntryIntoForce.read(in: edition) == .onPublication else { return nil }
    return entries.first { $0.isOriginating }?.id
  }
}
