/// Who made an act, told from the events of its first edition.
///
/// Who adopts a law makes it; a president who promulgates it, or a standing committee that announces it, does
/// not. What a government, a ministry or a party body adopts in a meeting it publishes in its own name.
package enum ActAuthor {
  /// The body, without term and session; `nil` where no event names one.
  package static func of(_ events: [LifecycleEvent]) -> OrganName? {
    if let courts = courts(events) { return courts }
    let adopter = actor(events) { $0 == .adoption }
    let publisher = actor(events) { $0.publishes }
    if let court = adopter.flatMap({ committees[$0.official] }) { return OrganName(court) }
    if let adopter, isCongress(adopter) || publisher.map(isHeadOfState) ?? true { return adopter }
    if let publisher, !isHeadOfState(publisher) { return publisher }
    return actor(events) { _ in true }
  }

  /// Courts that adopt an interpretation together, each in a session of its own.
  private static func courts(_ events: [LifecycleEvent]) -> OrganName? {
    var names: [String] = []
    for event in events.prefix(while: { $0.action == .adoption }) {
      guard let court = event.actor.flatMap({ committees[OrganName($0).official] }) else {
        return nil
      }
      if !names.contains(court) { names.append(court) }
    }
    return names.count > 1 ? OrganName(names.joined(separator: "、")) : nil
  }

  private static func actor(
    _ events: [LifecycleEvent], _ isMeant: (LifecycleEvent.Action) -> Bool
  ) -> OrganName? {
    events.first { $0.actor != nil && ($0.action.map(isMeant) ?? false) }?.actor.map {
      OrganName($0)
    }
  }

  private static func isCongress(_ organ: OrganName) -> Bool {
    organ.official.contains("人民代表大会") || organ.official.contains("人大")
  }

  private static func isHeadOfState(_ organ: OrganName) -> Bool { organ.official.hasSuffix("主席") }

  /// A court's committee adopts in the name of the court.
  private static let committees = [
    "最高人民法院审判委员会": "最高人民法院", "最高人民检察院检察委员会": "最高人民检察院",
  ]
}
