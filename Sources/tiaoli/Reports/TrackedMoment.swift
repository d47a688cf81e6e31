internal import RegulationLibrary
internal import RegulationModel

/// When tracked changes were made.
enum TrackedMoment {
  /// The moment as ISO 8601 has it: the day of the new text, else the one that `SOURCE_DATE_EPOCH` gives;
  /// `nil` where neither is known.
  static func moment(of date: CalendarDate?) -> String? {
    if let date { return "\(date)T00:00:00Z" }
    guard let given = Console.environment["SOURCE_DATE_EPOCH"], Int(given) != nil else {
      return nil
    }
    return "\(CalendarDate.today)T00:00:00Z"
  }
}
