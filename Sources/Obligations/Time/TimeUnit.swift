internal import ChineseText

/// A unit of time and how ISO 8601 writes it.
struct TimeUnit: Sendable {
  let word: Word
  /// `Y`, `M`, `W`, `D`, or with `T` before it for hours and minutes; `nil` where there is none.
  let designator: String?
  /// How many of the designated units it has: a 季度 three months.
  let factor: Int
  let days: Duty.Time.Days?

  init(
    _ word: Word, _ designator: String?, times factor: Int = 1, days: Duty.Time.Days? = nil
  ) {
    self.word = word
    self.designator = designator
    self.factor = factor
    self.days = days
  }

  /// The units, the longer words first.
  static let all = [
    TimeUnit("个工作日", "D", days: .working), TimeUnit("工作日", "D", days: .working),
    TimeUnit("个自然日", "D", days: .calendar), TimeUnit("自然日", "D", days: .calendar),
    TimeUnit("个日历日", "D", days: .calendar), TimeUnit("个季度", "M", times: 3),
    TimeUnit("个小时", "TH"), TimeUnit("个星期", "W"), TimeUnit("个学期", nil), TimeUnit("个年度", "Y"),
    TimeUnit("小时", "TH"), TimeUnit("分钟", "TM"), TimeUnit("星期", "W"), TimeUnit("季度", "M", times: 3),
    TimeUnit("个月", "M"), TimeUnit("月度", "M"), TimeUnit("学期", nil), TimeUnit("学年", nil),
    TimeUnit("个学年", nil),
    TimeUnit("年度", "Y"), TimeUnit("周年", "Y"), TimeUnit("年", "Y"), TimeUnit("周", "W"),
    TimeUnit("天", "D", days: .calendar), TimeUnit("日", "D", days: .calendar),
  ]

  private static let words = WordSet(all.map(\.word))

  /// The unit that stands at an offset.
  static func standing(at offset: Int, before end: Int, in bytes: Span<UInt8>) -> TimeUnit? {
    guard words.length(at: offset, before: end, in: bytes) != nil else { return nil }
    return all.first { $0.word.stands(at: offset, before: end, in: bytes) }
  }

  /// `P6M`, `PT24H`; `nil` where ISO 8601 has no such unit.
  func duration(_ count: Int) -> String? {
    guard let designator else { return nil }
    return designator.hasPrefix("T")
      ? "PT\(count * factor)\(designator.dropFirst())" : "P\(count * factor)\(designator)"
  }

  /// So many and a half: 半年 `P6M`, 一年半 `P1Y6M`, 半小时 `PT30M`; half a month has no number of days.
  func durationAndHalf(_ count: Int) -> String? {
    switch designator {
    case "Y": count == 0 ? "P6M" : "P\(count)Y6M"
    case "D": days == .working ? nil : (count == 0 ? "PT12H" : "P\(count)DT12H")
    case "TH": count == 0 ? "PT30M" : "PT\(count)H30M"
    default: nil
    }
  }
}
