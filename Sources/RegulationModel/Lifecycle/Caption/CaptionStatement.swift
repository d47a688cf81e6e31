/// The dates of one statement, which share its verbs.
struct CaptionStatement {
  private let segments: ArraySlice<CaptionSegment>
  private let shared: [LifecycleEvent.Action]

  init(_ segments: ArraySlice<CaptionSegment>) {
    self.segments = segments
    shared = segments.last?.mainActions ?? []
  }

  /// Appends what they tell.
  func write(to events: inout [LifecycleEvent]) {
    let changes =
      shared.contains { $0.amends }
      && segments.contains { $0.act != nil || $0.lead.contains(.basis) }
    if changes {
      writeChanges(to: &events)
    } else {
      for segment in segments { writePlain(segment, to: &events) }
    }
  }

  /// A date with its own verbs, or with those of the last.
  private func writePlain(_ segment: CaptionSegment, to events: inout [LifecycleEvent]) {
    if segment.isOfOther { return }
    var hasOwn = false
    for deed in segment.deeds where deed.isDated && !deed.actions.isEmpty {
      hasOwn = true
      for (index, action) in deed.actions.enumerated() {
        let organ = deed.organ ?? (action == .repeal ? segment.actAuthor : nil)
        events.append(
          event(segment, index == 0 ? organ : nil, action, act: segment.act, number: deed.number))
      }
    }
    if hasOwn { return }
    let organ =
      segment.deeds.first { $0.isDated }?.organ
      ?? segments.last?.deeds.first { $0.isDated }?.organ
    events.append(event(segment, organ, segment.isOpen ? shared.first : nil, act: segment.act))
  }

  /// Each act with who adopted it, and who approved it.
  private func writeChanges(to events: inout [LifecycleEvent]) {
    var waiting = segments.startIndex
    for (index, segment) in zip(segments.indices, segments) {
      // The dates of one act: …通过并经…批准的《…》.
      let isOwn = segment.isJoined && !segment.endsPast && segment.isOpen
      if segment.act == nil, index + 1 < segments.endIndex, !isOwn { continue }
      writeChange(segment, of: segments[waiting...index], to: &events)
      waiting = index + 1
    }
  }

  /// The act of a date, and what the dates before it tell of the same act.
  private func writeChange(
    _ segment: CaptionSegment, of parts: ArraySlice<CaptionSegment>,
    to events: inout [LifecycleEvent]
  ) {
    var adopted: (part: Int, organ: String?)?
    var approvals: [LifecycleEvent] = []
    var own: String?
    for (index, part) in zip(parts.indices, parts) {
      for deed in part.deeds where deed.isDated {
        let approval = deed.actions.first { $0 == .approval || $0 == .deliberatedApproval }
        if let approval, deed.isPast || part.date != segment.date {
          approvals.append(event(part, deed.organ, approval, act: segment.act))
        } else if deed.actions.contains(.adoption) {
          adopted = (index, deed.organ)
        } else if own == nil {
          own = deed.organ
        }
      }
    }
    let made = adopted.map { parts[$0.part] } ?? segment
    let actor = adopted == nil ? own ?? segment.actAuthor : adopted?.organ
    if let change = shared.first(where: \.amends) {
      events.append(event(made, actor, change, act: segment.act, number: segment.number))
    }
    events += approvals
    for action in shared where !action.amends && action != .adoption {
      events.append(event(segment, nil, action, act: nil))
    }
  }

  private func event(
    _ segment: CaptionSegment, _ organ: String?, _ action: LifecycleEvent.Action?, act: String?,
    number: String? = nil
  ) -> LifecycleEvent {
    LifecycleEvent(
      date: segment.date, actor: organ, action: action, text: segment.text, act: act,
      number: number ?? (action == .entryIntoForce ? nil : segment.number),
      scope: action == .entryIntoForce ? segment.scope : nil)
  }
}
