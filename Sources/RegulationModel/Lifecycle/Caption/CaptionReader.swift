internal import ChineseText

/// Reads a caption (题注) or the sentence of an order: which body did what to the regulation on which day.
///
///     caption   = ["（"] statement { statement } ["）"]
///     statement = group { ("、" | "和") group } verbs
///     group     = lead date [organ] [verb "的"] [date organ] [《act》]
///     lead      = ["根据" | "经" | "自" | organ "于"]
///
/// Who adopted an act is the actor of the change that it makes; who approved it has an event of his own.
package struct CaptionReader {
  /// The events, in the order of the text.
  package let events: [LifecycleEvent]
  /// The UTF-8 offsets of which each statement begins at one, brackets before it included or not, the first
  /// statement left out; ascending.
  package let starts: [ClosedRange<Int>]

  /// Reads a caption without layout blanks.
  ///
  /// - Parameters:
  ///   - caption: the text.
  ///   - gaps: offsets before which the source has a blank or another line, ascending.
  package init(_ caption: [UInt8], gaps: [Int] = []) {
    let dates = CaptionDates(caption, gaps: gaps)
    let segments = dates.segments()
    var events: [LifecycleEvent] = []
    var starts: [ClosedRange<Int>] = []
    var index = 0
    while index < segments.count {
      var end = index
      while end + 1 < segments.count,
        CaptionReader.continues(segments[end], segments[end + 1], adopted: !events.isEmpty)
      {
        end += 1
      }
      let place = dates.places[index]
      if index > 0 { starts.append(place.leadStart...place.start) }
      events += CaptionStatement(Array(segments[index...end])).events
      index = end + 1
    }
    // A statement without a date: …公布　施行日期另行规定.
    for gap in gaps
    where CaptionReader.undated.length(at: gap, before: caption.count, in: caption.span) != nil {
      starts.append(gap...gap)
    }
    self.events = events
    self.starts = starts.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static let undated: WordSet = ["施行日期", "施行时间", "实施日期", "实施时间", "生效日期"]

  /// Whether two dates belong to one statement: the first has no verb of its own, or 并经 joins them.
  fileprivate static func continues(
    _ segment: CaptionSegment, _ next: CaptionSegment, adopted: Bool
  ) -> Bool {
    if next.lead.contains(.from) { return false }
    if segment.lead.contains(.basis), segment.act == nil, segment.isJoined, next.act != nil {
      return true
    }
    if segment.isOpen, segment.namesSession, next.mainActions.first == .adoption { return true }
    if segment.isOpen {
      return segment.isJoined || segment.endsPast
        || segment.act == nil && segment.lead.contains(.basis)
    }
    guard next.act != nil, segment.act == nil else { return false }
    // Where the source has lost 并经: what was adopted before is the law itself, and this the decision.
    let isDecision = adopted && segment.mainActions == [.adoption] && next.tellsApprovalOnly
    return isDecision || next.lead.isSuperset(of: [.through, .also])
  }
}

/// The dates of one statement, which share its verbs.
struct CaptionStatement {
  private let segments: [CaptionSegment]

  init(_ segments: [CaptionSegment]) { self.segments = segments }

  /// What they tell.
  var events: [LifecycleEvent] {
    let shared = segments.last?.mainActions ?? []
    let changes =
      shared.contains { $0.amends }
      && segments.contains { $0.act != nil || $0.lead.contains(.basis) }
    return changes ? changing(shared) : plain(shared)
  }

  /// Each date with its own verbs, or with those of the last.
  private func plain(_ shared: [LifecycleEvent.Action]) -> [LifecycleEvent] {
    segments.flatMap { segment -> [LifecycleEvent] in
      let own = segment.deeds.filter { !$0.actions.isEmpty && $0.isDated }
      if own.isEmpty {
        let organ =
          segment.deeds.first { $0.isDated }?.organ
          ?? segments.last?.deeds.first { $0.isDated }?.organ
        let actions: [LifecycleEvent.Action?] =
          segment.isOpen && !shared.isEmpty ? [shared[0]] : [nil]
        return actions.map { event(segment, organ, $0, act: segment.act) }
      }
      return own.flatMap { part in
        part.actions.enumerated().map { index, action in
          event(
            segment, index == 0 ? part.organ : nil, action, act: segment.act, number: part.number)
        }
      }
    }
  }

  /// Each act with who adopted it, and who approved it.
  private func changing(_ shared: [LifecycleEvent.Action]) -> [LifecycleEvent] {
    var events: [LifecycleEvent] = []
    var waiting: [CaptionSegment] = []
    let last = segments.indices.last
    for (index, segment) in segments.enumerated() {
      // The dates of one act: …通过并经…批准的《…》.
      if segment.act == nil, index != last, !segment.isJoined || segment.endsPast || !segment.isOpen
      {
        waiting.append(segment)
        continue
      }
      events += change(segment, waiting, shared)
      waiting = []
    }
    return events
  }

  private func change(
    _ segment: CaptionSegment, _ before: [CaptionSegment], _ shared: [LifecycleEvent.Action]
  ) -> [LifecycleEvent] {
    var adopted: (CaptionSegment, String?)?
    var approvals: [LifecycleEvent] = []
    var own: String?
    for part in before + [segment] {
      for deed in part.deeds where deed.isDated {
        let approval = deed.actions.first { $0 == .approval || $0 == .deliberatedApproval }
        if let approval, deed.isPast || part.date != segment.date {
          approvals.append(event(part, deed.organ, approval, act: segment.act))
        } else if deed.actions.contains(.adoption) {
          adopted = (part, deed.organ)
        } else if own == nil, deed.organ != nil {
          own = deed.organ
        }
      }
    }
    let (made, actor) = adopted ?? (segment, own ?? segment.actAuthor)
    let amends = shared.filter(\.amends)
    let rest = shared.filter { !$0.amends && $0 != .adoption }
    return amends.prefix(1).map { event(made, actor, $0, act: segment.act, number: segment.number) }
      + approvals
      + rest.map { event(segment, nil, $0, act: nil) }
  }

  private func event(
    _ segment: CaptionSegment, _ organ: String?, _ action: LifecycleEvent.Action?, act: String?,
    number: String? = nil
  ) -> LifecycleEvent {
    LifecycleEvent(
      date: segment.date, actor: organ, action: action, text: segment.text, act: act,
      number: number ?? segment.number, scope: action == .entryIntoForce ? segment.scope : nil)
  }
}
