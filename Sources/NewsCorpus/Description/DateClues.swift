internal import ChineseText
internal import RegulationModel

/// What an item says about its day.
struct DateClues: Sendable {
  /// The day of the event in the first sentence.
  var event: PrintedDay?
  /// The words of that day.
  var eventWords: String?
  /// The day of the dateline, or of the line under the headline.
  var issued: PrintedDay?
  var issuedWords: String?
  /// The day that a line about the item prints in full.
  var published: PrintedDay?
  var publishedWords: String?

  /// Reads the first sentence of a text.
  ///
  /// - Parameters:
  ///   - lead: the first paragraph.
  ///   - dateline: its dateline.
  init(lead: Glyphs, dateline: Dateline?) {
    if let day = dateline?.day {
      issued = day
      issuedWords = dateline.map { words(of: $0) }
    }
    let start = dateline?.end ?? 0
    let end = lead[start...].firstIndex(of: Glyph.fullStop) ?? lead.count
    let range = start..<min(end, start + 200)
    var index = range.lowerBound
    while index < range.upperBound {
      guard let day = PrintedDay.read(at: index, in: lead) else {
        index += 1
        continue
      }
      index = day.range.upperBound
      guard isOfEvent(day, in: lead), isNearIssue(day) else { continue }
      event = day
      eventWords = lead[day.range].string
      return
    }
  }

  private func words(of dateline: Dateline) -> String {
    let words = Glyphs(dateline.text)
    guard let day = PrintedDay.all(in: words, words.indices).last else { return dateline.text }
    return words[day.range].string
  }

  private static let parts = WordSet(spaced: "上午 下午 晚 晚上 凌晨 中午 傍晚 在 ， , 至 —— — - 举行 召开 （")

  /// Whether a day is one on which something happens: not 自1月1日起, and a bare 8日 only where a
  /// part of the day or a pause follows.
  private func isOfEvent(_ day: PrintedDay, in text: Glyphs) -> Bool {
    if day.range.lowerBound > 0 {
      let before = text[day.range.lowerBound - 1]
      if before == 0x81EA || before == 0x4ECE { return false }  // 自 从
    }
    let end = day.range.upperBound
    if end < text.count, text[end] == 0x8D77 { return false }  // 起
    return day.month != nil
      || DateClues.parts.length(at: end, in: text) != nil
  }

  /// Days between which report and event may lie.
  private static let nearDays = 60

  private func isNearIssue(_ day: PrintedDay) -> Bool {
    guard let issued, let issuedMonth = issued.month, let month = day.month else { return true }
    let distance = abs((issuedMonth * 30 + issued.day) - (month * 30 + day.day))
    return min(distance, 360 - distance) <= DateClues.nearDays
  }

  /// The words that print the day.
  var printed: String? { eventWords ?? issuedWords ?? publishedWords }

  /// Month and day of the item, and the year if it is printed.
  var day: PrintedDay? {
    guard var day = event ?? issued else { return published }
    for other in [issued, published].compactMap(\.self) {
      day.complete(from: other)
    }
    return day
  }
}

extension PrintedDay {
  /// Takes month and year from a day that is not much later.
  mutating func complete(from later: PrintedDay) {
    if month == nil, let other = later.month {
      // 31日 in a report of 2月1日 is the month before.
      month = day <= later.day ? other : (other == 1 ? 12 : other - 1)
      if year == nil, let otherYear = later.year {
        year = day > later.day && other == 1 ? otherYear - 1 : otherYear
      }
      return
    }
    guard year == nil, let otherYear = later.year, let month, let other = later.month else {
      return
    }
    year = (month, day) > (other, later.day) ? otherYear - 1 : otherYear
  }

  /// The year in which this day is nearest to a date; `nil` when that is more than half a year off.
  func year(near date: CalendarDate) -> Int? {
    guard let month else { return nil }
    let candidates = [date.year - 1, date.year, date.year + 1].compactMap { year in
      CalendarDate(year: year, month: month, day: day).map { ($0, abs($0.ordinal - date.ordinal)) }
    }
    guard let best = candidates.min(by: { $0.1 < $1.1 }), best.1 <= 183 else { return nil }
    return best.0.year
  }
}

extension CalendarDate {
  /// Days since 1 January of the year 0, near enough to compare dates.
  var ordinal: Int {
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    return year * 365 + year / 4 - year / 100 + year / 400 + before + day
  }
}
