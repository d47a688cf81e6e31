internal import Findings
internal import Obligations
internal import RegulationModel

/// What a time is, and how long: 6个月 of a deadline is `deadline`, `P6M`.
package struct TimeMark: Sendable, Hashable {
  /// The identifier of the concept that it is a case of.
  let concept: String
  /// The duration of ISO 8601; `nil` where there is none: of working days, of a range.
  let duration: String?
}

/// Finds the measures of an edition whose meaning is certain: those of duties, rights, conditions,
/// penalties and the like. Linear in the text.
struct TimeMarks {
  /// The marks in the order of the text, none in brackets and titles.
  let marks: [Mark]

  init(_ edition: Edition) {
    let read = EditionDuties(edition, timed: true)
    var found: [Mark] = []
    for duty in read.duties {
      guard let time = duty.time, TimeMarks.isMeasured(duty.kind), time.iso != nil else { continue }
      found.append(Mark(duty.range, .time(TimeMarks.mark(time, duty.kind.rawValue))))
    }
    for period in read.periods where period.sense != .other && period.time.iso != nil {
      found.append(Mark(period.range, .time(TimeMarks.mark(period.time, period.sense.rawValue))))
    }
    marks = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func isMeasured(_ kind: Duty.Kind) -> Bool {
    switch kind {
    case .deadline, .duration, .before, .after, .term: true
    case .recurring, .atOnce, .commencement, .none: false
    }
  }

  private static func mark(_ time: Duty.Time, _ concept: String) -> TimeMark {
    let isPlain = time.isoMax == nil && time.days != .working
    return TimeMark(concept: concept, duration: isPlain ? time.iso : nil)
  }

  /// What a concept is called.
  static func name(of concept: String) -> String {
    if let kind = Duty.Kind(rawValue: concept) { return DutyWording.kind(kind).chinese }
    return OtherPeriod.Sense(rawValue: concept).map { DutyWording.sense($0).chinese } ?? concept
  }
}
