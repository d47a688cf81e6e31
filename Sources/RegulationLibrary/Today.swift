internal import Glibc
public import RegulationModel

extension CalendarDate {
  /// The day on the clock of the machine; that of the variable `SOURCE_DATE_EPOCH` (seconds since 1970,
  /// in UTC), where it is set, so that output can be made again.
  public static var today: CalendarDate {
    var parts = tm()
    if let text = getenv("SOURCE_DATE_EPOCH"), var seconds = Int(String(cString: text)) {
      gmtime_r(&seconds, &parts)
    } else {
      var seconds = time(nil)
      localtime_r(&seconds, &parts)
    }
    return CalendarDate(
      nearYear: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
