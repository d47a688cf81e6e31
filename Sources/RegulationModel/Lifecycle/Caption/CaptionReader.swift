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
  /// statement left out, and those at which blanks part words of a statement; ascending.
  package let starts: [ClosedRange<Int>]

  /// Reads a caption without layout blanks.
  ///
  /// - Parameters:
  ///   - caption: the text.
  ///   - gaps: offsets before which the source has a blank or another line, ascending.
  ///   - blanks: those before which a blank stands within a line, ascending.
  package init(_ caption: [UInt8], gaps: [Int] = [], blanks: [Int] = []) {
    var dates = CaptionDates(caption, CaptionBlanks(gaps: gaps, blanks: blanks))
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
      CaptionStatement(segments[index...end]).write(to: &events)
      index = end + 1
    }
    // A statement without a date: …公布　施行日期另行规定.
    let undated = gaps.filter {
      CaptionReader.undated.length(at: $0, before: caption.count, in: caption.span) != nil
    }
    starts += Set(undated + dates.breaks).map { $0...$0 }
    self.events = events
    self.starts = starts.count < 2 ? starts : starts.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static let undated: WordSet = ["施行日期", "施行时间", "实施日期", "实施时间", "生效日期"]

  /// Whether two dates belong to one statement: the first has no verb of its own, or 并经 joins them.
  private static func continues(
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
