internal import ChineseText
internal import RegulationModel

extension WorkingCalendar {
  /// Reads the days off and the weekends that are worked from a file.
  ///
  ///     csv  = a line a day: 2026-10-01,国庆节 or 2026-10-10,补班 or 国庆节,2026-10-01,false
  ///     ics  = an event a holiday, DTSTART to DTEND; 班 or "work" in its summary for a day that is worked
  ///
  /// - Returns: `nil` when no line holds a day.
  public init?(file bytes: [UInt8]) {
    self.init()
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("BEGIN:VCALENDAR") {
      readEvents(text)
    } else {
      for line in text.split(whereSeparator: \.isNewline) { readLine(line) }
    }
    guard isKnown else { return nil }
  }

  private mutating func readLine(_ line: Substring) {
    let cells = line.split { ",;\t".contains($0) }.map { $0.trimmed }
    guard let day = cells.lazy.compactMap(WorkingCalendar.day).first else { return }
    let isWorked = cells.contains { cell in
      WorkingCalendar.day(cell) == nil && WorkingCalendar.isWork(cell)
    }
    add(day, isWorked: isWorked)
  }

  private static func isWork(_ cell: String) -> Bool {
    let small = cell.lowercased()
    return cell.contains("班") || cell.contains("上班") || small.contains("work")
      || small == "false"
  }

  private static func day(_ cell: some StringProtocol) -> CalendarDate? {
    if let day = CalendarDate(String(cell)) { return day }
    let pieces = cell.split { "/.年月日".contains($0) }
    if pieces.count == 3 {
      let numbers = pieces.compactMap { Int($0) }
      return numbers.count == 3 && numbers[0] > 1_000
        ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }
    let digits = cell.prefix(8)
    guard digits.utf8.count == 8, let number = Int(digits), number > 10_000_000 else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private mutating func readEvents(_ text: String) {
    var start: CalendarDate?
    var end: CalendarDate?
    var isWorked = false
    for line in WorkingCalendar.unfolded(text) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard let name = parts.first?.split(separator: ";").first else { continue }
      let value = parts.count > 1 ? parts[1] : ""
      switch name {
      case "BEGIN": (start, end, isWorked) = (nil, nil, false)
      case "DTSTART": start = WorkingCalendar.day(value)
      case "DTEND": end = WorkingCalendar.day(value)
      case "SUMMARY": isWorked = WorkingCalendar.isWork(String(value))
      case "END":
        guard value == "VEVENT", let first = start else { continue }
        addDays(from: first, before: end, isWorked: isWorked)
        start = nil
      default: break
      }
    }
  }

  /// DTEND is the day behind the last one.
  private mutating func addDays(from first: CalendarDate, before end: CalendarDate?, isWorked: Bool)
  {
    add(first, isWorked: isWorked)
    var day = first
    for _ in 0..<366 {
      guard let end, let next = day.adding(days: 1), next < end else { return }
      day = next
      add(day, isWorked: isWorked)
    }
  }

  private static func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }
}

extension Substring {
  /// Without blanks and quotation marks around it.
  fileprivate var trimmed: String {
    var text = self
    while let first = text.unicodeScalars.first, Glyph.isBlank(first.value) || first == "\"" {
      text.unicodeScalars.removeFirst()
    }
    while let last = text.unicodeScalars.last, Glyph.isBlank(last.value) || last == "\"" {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
