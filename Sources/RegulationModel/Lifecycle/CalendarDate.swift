/// A day of the Gregorian calendar, as regulations print it: without time and zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date; `nil` when the calendar does not have it.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day >= 1, day <= lengths[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day with these numbers, or the one of the calendar that comes nearest to it.
  package init(nearYear year: Int, month: Int, day: Int) {
    self.year = min(9_999, max(1, year))
    self.month = min(12, max(1, month))
    var last = min(31, max(1, day))
    while last > 28, CalendarDate(year: self.year, month: self.month, day: last) == nil {
      last -= 1
    }
    self.day = last
  }

  /// Reads `2024-02-08` (ISO 8601); `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = pieces.compactMap { piece in
      piece.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(piece) : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// `2024年2月8日`, without leading zeros.
  public var chinese: String { "\(year)年\(month)月\(day)日" }

  /// The day before; the day itself where the calendar begins.
  public var dayBefore: CalendarDate {
    if day > 1 { return CalendarDate(nearYear: year, month: month, day: day - 1) }
    if month > 1 { return CalendarDate(nearYear: year, month: month - 1, day: 31) }
    return year > 1 ? CalendarDate(nearYear: year - 1, month: 12, day: 31) : self
  }

  /// Earlier dates are smaller.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `2024-02-08`.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
