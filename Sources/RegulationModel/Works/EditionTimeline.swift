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
      if event.action == .entryIntoForce, group.isEmpty, !records.isEmpty {
        records[records.count - 1].events.append(event)
        continue
      }
      if amends(event) || repeats(event, in: group), let last = group.last {
        // A law that is amended, or adopted anew, without a date of publication: an edition of
        // its own.
        records.append(record(group, date: last.date))
        group = []
      }
      group.append(event)
      if publishes(event) {
        records.append(record(group, date: event.date))
        group = []
      }
    }
    if let last = group.last(where: { $0.action != .entryIntoForce }) ?? group.last {
      records.append(record(group, date: last.date))
    }
    return records.sorted { $0.date < $1.date }
  }

  private static func record(_ events: [LifecycleEvent], date: CalendarDate) -> EditionRecord {
    let decision = events.first { !publishes($0) }?.action
    let publication = events.last { publishes($0) }?.action
    let label: String
    switch decision {
    case .revision, .amendment, .change:
      label = (decision?.rawValue ?? "") + (publication?.rawValue ?? "")
    default:
      label = publication?.rawValue ?? decision?.rawValue ?? ""
    }
    return EditionRecord(date: date, label: label.isEmpty ? nil : label, events: events)
  }

  private static func amends(_ event: LifecycleEvent) -> Bool {
    switch event.action {
    case .revision, .amendment, .change: true
    default: false
    }
  }

  /// 通过 by the body that adopted before.
  private static func repeats(_ event: LifecycleEvent, in group: [LifecycleEvent]) -> Bool {
    event.action == .adoption && group.contains { $0.action == .adoption && $0.date < event.date }
  }

  private static func publishes(_ event: LifecycleEvent) -> Bool {
    switch event.action {
    case .issue, .promulgation, .distribution: true
    default: false
    }
  }
}
