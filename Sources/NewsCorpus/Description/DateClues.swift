internal import ChineseText
internal import RegulationModel

/// What an item says about its day.
struct DateClues: Sendable {
  /// A day and the words that print it.
  struct Printed: Sendable {
    var day: PrintedDay
    let words: String
  }

  /// The days in the first sentence on which something may have happened, in order.
  private(set) var events: [Printed] = []
  /// The day of the dateline, or of the line under the headline.
  var issued: Printed?
  /// The day that a line about the item prints in full.
  var published: Printed?
  /// What the container says.
  var about = ItemFields()

  /// Reads the first sentence of a text.
  ///
  /// - Parameters:
  ///   - lead: the first paragraph.
  ///   - dateline: its dateline.
  init(lead: Glyphs, dateline: Dateline?) {
    if let dateline, let day = dateline.day {
      issued = Printed(day: day, words: DateClues.words(of: dateline))
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
      guard DateClues.isOfEvent(day, in: lead), isNearIssue(day) else { continue }
      events.append(Printed(day: day, words: lead[day.range].string))
    }
  }

  private static func words(of dateline: Dateline) -> String {
    let words = Glyphs(dateline.text)
    guard let day = PrintedDay.all(in: words, words.indices).last else { return dateline.text }
    return words[day.range].string
  }

  private static let parts = WordSet(
    spaced: "上午 下午 晚 晚上 凌晨 中午 傍晚 在 ， , 至 —— — - 举行 召开 （ 称 表示 电 清晨 早间")
  /// Words around a number of days.
  private static let spanLeads = GlyphFilter("自从第期续每近前后这共满达约多几整了过两")
  private static let spanTails = GlyphFilter("的内以前后起游报期元子常本间均程")

  /// Whether a day is one on which something happens: not 自1月1日起, and a bare 8日 only where it is
  /// no number of days: a part of the day, a pause or a verb follows.
  private static func isOfEvent(_ day: PrintedDay, in text: Glyphs) -> Bool {
    let start = day.range.lowerBound
    let end = day.range.upperBound
    let before = start > 0 ? text[start - 1] : 0
    if before == 0x81EA || before == 0x4ECE { return false }  // 自 从
    guard day.month == nil else { return end == text.count || text[end] != 0x8D77 }  // 起
    if DateClues.parts.length(at: end, in: text) != nil { return true }
    return end < text.count && text[end].isIdeograph && before.isIdeograph
      && !spanLeads.contains(before) && !spanTails.contains(text[end])
  }

  /// Days between which report and event may lie.
  static let nearDays = 60

  private func isNearIssue(_ day: PrintedDay) -> Bool {
    guard let issued, let issuedMonth = issued.day.month, let month = day.month else { return true }
    let distance = abs((issuedMonth * 30 + issued.day.day) - (month * 30 + day.day))
    return min(distance, 360 - distance) <= DateClues.nearDays
  }

  /// The day of the event as far as the item prints it, and the words: the first of the first
  /// sentence that is near to the day of publication, where that is known; else of the dateline.
  func event(near publication: CalendarDate?) -> Printed? {
    let candidates =
      events.map { completed($0) } + [issued.map { completed($0) }].compactMap(\.self)
    guard let publication else { return candidates.first }
    return candidates.lazy.compactMap { candidate -> Printed? in
      var near = candidate
      near.day.complete(from: publication)
      guard let date = near.day.date else { return nil }
      let distance = publication.ordinal - date.ordinal
      return (-7...DateClues.nearDays).contains(distance) ? near : nil
    }.first
  }

  /// A day with what the dateline and the line about the item say of its month and year.
  private func completed(_ printed: Printed) -> Printed {
    var printed = printed
    for other in [issued, published].compactMap(\.self) { printed.day.complete(from: other.day) }
    return printed
  }

  /// The words that print the day.
  var printed: String? { (events.first ?? issued ?? published)?.words }

  /// The day that the item prints in full, if it is one that neighbours may take their year from: a
  /// dateline's or that of a line about it, or of the first sentence where the story is of that day.
  var certainDate: CalendarDate? {
    if let date = published?.day.date ?? issued?.day.date { return date }
    guard !tellsOfThePast else { return nil }
    return events.first.flatMap { completed($0).day.date }
  }

  /// Whether the first sentence tells of another time than the report: 1976年7月27日，…。今天，….
  var tellsOfThePast = false
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

  /// Takes month and year from the day of publication: a bare day is at most some days after it.
  mutating func complete(from publication: CalendarDate) {
    if month == nil {
      let isBefore = day <= publication.day + 2
      month = isBefore ? publication.month : (publication.month == 1 ? 12 : publication.month - 1)
      if year == nil {
        year = !isBefore && publication.month == 1 ? publication.year - 1 : publication.year
      }
    }
    if year == nil { year = year(near: publication) }
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
