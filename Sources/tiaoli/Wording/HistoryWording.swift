internal import CommandKit
internal import Comparison
internal import RegulationModel

/// Words of histories on the terminal: alphabetical, both languages side by side.
enum HistoryWording {
  static func former(_ place: ArticleHistory.FormerPlace) -> LocalizedText {
    let old = place.ids.map { ProvisionAddress(id: $0)?.citation ?? $0 }
    return LocalizedText(
      "until \(place.until): \(old.joined(separator: ", "))",
      "\(place.until.chinese)以前：\(old.joined(separator: "、"))")
  }

  static func held(_ dates: [CalendarDate]) -> LocalizedText {
    let list = dates.map(\.description).joined(separator: ", ")
    return LocalizedText(
      "editions held: \(list); ≤ means since the oldest of them or longer",
      "已收录版本：\(list)；≤表示自其中最早的版本起，或者更早")
  }

  static func removed(
    _ place: String, on date: CalendarDate, by passage: String, _ words: String
  ) -> LocalizedText {
    let passage = passage.hasSuffix("、") ? String(passage.dropLast()) : passage
    let by = passage.isEmpty ? "" : " by \(passage)"
    return LocalizedText(
      "\(date) removed\(by): \(place) [-\(words)-]",
      "\(date.chinese)\(passage.isEmpty ? "" : "由“\(passage)”")删去\(place)[-\(words)-]")
  }

  static func written(_ passage: String, _ title: String, _ words: String) -> LocalizedText {
    let decision = title.isEmpty ? "修改决定" : title
    return LocalizedText(
      "written by \(passage)\(words) (\(decision))", "来自“\(decision)”\(passage)\(words)")
  }
}
