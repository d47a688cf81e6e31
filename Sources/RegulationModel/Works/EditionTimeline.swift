/// Divides the events of a 题注 among the editions that they made.
///
/// A decision to approve or revise belongs to the publication behind it; an entry into force to the
/// publication before it. An edition carries the date of its publication, or of its last event
/// where nothing was published.
package enum EditionTimeline {
  /// The editions that the events tell of, oldest first.
  package static func records(from events: [LifecycleEvent]) -> [EditionRecord] {
    var records: [EditionRecord] = []
    var group: [LifecycleEvent] = []
    for event in events {
      if !makesText(event), group.isEmpty, !records.isEmpty {
        records[records.count - 1].events.append(event)
        continue
      }
      // 批准修订: two things that one statement tells make one edition.
      let before = group.prefix { $0.text != event.text }
      if amends(event) || repeats(event, in: group), let date = date(of: Array(before)) {
        // A law that is amended, or adopted anew, without a date of publication: an edition of
        // its own.
        records.append(record(Array(before), date: date))
        group.removeFirst(before.count)
      }
      group.append(event)
      if event.action?.publishes ?? false {
        records.append(record(group, date: event.date))
        group = []
      }
    }
    if let date = date(of: group) { records.append(record(group, date: date)) }
    return records.sorted { $0.date < $1.date }
  }

  /// The day of an edition that was not published: of the last event that made its text.
  private static func date(of group: [LifecycleEvent]) -> CalendarDate? {
    (group.last(where: makesText) ?? group.last)?.date
  }

  /// Whether an event makes a text, and does not only begin or end its force.
  private static func makesText(_ event: LifecycleEvent) -> Bool {
    event.action != .entryIntoForce && event.action != .repeal
  }

  private static func record(_ events: [LifecycleEvent], date: CalendarDate) -> EditionRecord {
    let decision = events.first { !($0.action?.publishes ?? false) }?.action
    let publication = events.last { $0.action?.publishes ?? false }?.action
    let label: String
    switch decision {
    case .revision, .amendment, .change:
      label = (decision?.rawValue ?? "") + (publication?.rawValue ?? "")
    default:
      label = publication?.rawValue ?? decision?.rawValue ?? ""
    }
    return EditionRecord(date: date, label: label.isEmpty ? nil : label, events: events)
  }

  private static func amends(_ event: LifecycleEvent) -> Bool { event.action?.amends ?? false }

  /// 通过 by the body that adopted before; another body may have adopted the same text.
  private static func repeats(_ event: LifecycleEvent, in group: [LifecycleEvent]) -> Bool {
    event.action == .adoption
      && group.contains { earlier in
        earlier.action == .adoption && earlier.date < event.date
          && body(of: earlier) == body(of: event)
      }
  }

  private static func body(of event: LifecycleEvent) -> String? {
    event.actor.map { OrganName($0).official }
  }
}
