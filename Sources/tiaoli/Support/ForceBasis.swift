internal import RegulationLibrary
internal import RegulationModel

/// How it is known since when an edition is in force.
enum ForceBasis: String {
  /// By an event: 2025年7月1日施行.
  case event
  /// The text says 自发布之日起施行, and the day of publication is known.
  case text
  /// Not known; the edition's date stands for it.
  case assumed

  init(of record: EditionRecord, _ work: Work, in library: Library) {
    if record.events.contains(where: { $0.action == .entryIntoForce }) {
      self = .event
      return
    }
    let publications: Set<LifecycleEvent.Action> = [.issue, .promulgation, .distribution]
    let isPublished = record.events.contains { $0.action.map(publications.contains) ?? false }
    guard isPublished, let edition = try? library.edition(record, of: work),
      EntryIntoForce.read(in: edition) == .onPublication
    else {
      self = .assumed
      return
    }
    self = .text
  }
}
