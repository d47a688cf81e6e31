internal import AknProfile
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

  /// Whether the event made a text.
  var makesText: Bool { type == "generation" || type == "amendment" }
}

/// A step of the procedure: who did what.
struct WorkflowStep: Sendable {
  let id: String
  let date: CalendarDate
  let body: String
  let words: EventWords
}

/// A former or the present edition, or the decision that made it, as `original` or `passiveRef`.
struct VersionReference: Sendable {
  let id: String
  let element: String
  let href: String
  let label: String
  /// Whether its day is known: without one nothing refers to it.
  let isKnown: Bool
}

/// What the meta of an edition says of its life: made once, written in several blocks.
struct LifecycleModel: Sendable {
  private(set) var entries: [LifecycleEntry] = []
  private(set) var steps: [WorkflowStep] = []
  private(set) var versions: [VersionReference] = []
  /// The bodies that act, in order, each once.
  private(set) var bodies: [String] = []
  /// The event from which the edition is in force, or of an amended one what the amendment left as
  /// it was; `nil` when unknown.
  private(set) var start: String?
  /// The event from which the changes of the amendment are in force; `nil` when unknown.
  private(set) var amendmentStart: String?
  /// Whether the edition is a revision as a whole (修订) of one before it.
  private(set) var isRevision = false

  /// The event that made the edition; `nil` when there are no events.
  var originatingEvent: String? { entries.first { $0.isOriginating }?.id }

  init(_ identity: ActIdentity, _ edition: Edition, amendment: ActAmendment? = nil) {
    if identity.published != nil { return }
    if let author = identity.author { bodies.append(author.official) }
    guard identity.hasDate else { return }
    addVersions(identity, amendment)
    addEntries(identity)
    addSteps(identity)
    let newest = identity.versions.count - 1
    if let amendment {
      start = inForce(identity, version: newest - 1, of: amendment.base)
      switch amendment.entryIntoForce(of: identity.editionDate)?.start {
      case .onPublication: amendmentStart = originatingEvent
      case .on: amendmentStart = entryIntoForce(identity, version: newest)
      case .afterPublication, .setElsewhere, .condition, nil: break
      }
    } else {
      start = inForce(identity, version: newest, of: edition)
    }
    isRevision = newest > 0 && decision(identity.versions.last) == .revision
  }

  private mutating func addVersions(_ identity: ActIdentity, _ amendment: ActAmendment?) {
    for (index, version) in identity.versions.enumerated() {
      let act = index == 0 ? nil : identity.amendingAct(of: version)
      versions.append(
        VersionReference(
          id: index == 0 ? "original_1" : "passiveRef_\(index)",
          element: index == 0 ? "original" : "passiveRef",
          href: act?.iri ?? identity.editionIRI(version.date),
          label: act?.title ?? version.shownLabel, isKnown: version.hasDate))
    }
    guard let iri = amendment?.decisionIRI, let title = amendment?.decisionTitle,
      let last = versions.popLast()
    else { return }
    versions.append(
      VersionReference(
        id: last.id, element: last.element, href: iri, label: title, isKnown: last.isKnown))
  }

  private mutating func addEntries(_ identity: ActIdentity) {
    var found: [(date: CalendarDate, type: String?, source: Int, words: EventWords, isText: Bool)]
    found = []
    for (index, version) in identity.versions.enumerated() where version.hasDate {
      let maker =
        version.events.first { $0.action?.amends ?? false }
        ?? version.events.last { $0.action?.publishes ?? false }
        ?? version.events.last { $0.action != .entryIntoForce }
      found.append(
        (
          version.date, index == 0 ? "generation" : "amendment", index,
          EventWords(maker?.action ?? action(of: version.label)), true
        ))
      for event in version.events
      where (event.action == .entryIntoForce && event.scope == nil) || event.action == .repeal {
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

  /// What changed the text into an edition; `nil` for a first one.
  private func decision(_ version: EditionRecord?) -> LifecycleEvent.Action? {
    version?.events.first { $0.action?.amends ?? false }?.action
  }

  /// 施行 by its own event, or on the day of publication where the text says so.
  ///
  /// Words that an amendment by decision left as they were speak of the first publication.
  private func inForce(
    _ identity: ActIdentity, version index: Int, of edition: Edition
  ) -> String? {
    if let event = entryIntoForce(identity, version: index) { return event }
    let version = identity.versions[index]
    let isPublished = version.events.contains { $0.action?.publishes ?? false }
    let decision = decision(version)
    guard isPublished, decision == nil || decision == .revision,
      EntryIntoForce.read(in: edition)?.start == .onPublication
    else { return nil }
    return entries.first { $0.makesText && $0.source == versions[index].id }?.id
  }

  /// The event of a version's own entry into force; `nil` when it tells none.
  private func entryIntoForce(_ identity: ActIdentity, version index: Int) -> String? {
    let told = identity.versions[index].events.last {
      $0.action == .entryIntoForce && $0.scope == nil
    }
    return told.flatMap { event in
      entries.last { $0.date == event.date && $0.type == nil }?.id
    }
  }
}
