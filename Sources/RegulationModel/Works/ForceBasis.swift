/// How it is known since when an edition is in force.
package enum ForceBasis: String, Sendable {
  /// By an event: 2025年7月1日施行.
  case event
  /// The text says 自发布之日起施行, and the day of publication is known.
  case text
  /// Not known; the edition's date stands for it.
  case assumed

  /// Tells the basis; `edition` is not read where an event tells it, and `nil` where none is held.
  package init(of record: EditionRecord, in edition: @autoclosure () -> Edition?) {
    if record.events.contains(where: { $0.action == .entryIntoForce && $0.date >= record.date }) {
      self = .event
      return
    }
    let publications: Set<LifecycleEvent.Action> = [.issue, .promulgation, .distribution]
    let isPublished = record.events.contains { $0.action.map(publications.contains) ?? false }
    guard isPublished, let edition = edition(), EntryIntoForce.read(in: edition) == .onPublication
    else {
      self = .assumed
      return
    }
    self = .text
  }
}
