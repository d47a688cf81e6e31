internal import RegulationModel

extension EditionRecord {
  /// How people name the edition in a citation: `2023年修订`; with the day where the year has other editions
  /// of the work: `2020年12月26日修正`.
  func shortName(in work: Work) -> String {
    let isAlone = work.editions.count { $0.date.year == date.year } < 2
    let day = isAlone ? "\(date.year)年" : date.chinese
    let verb = ["修订", "修正", "修改"].first { label?.contains($0) ?? false }
    guard let what = verb ?? label else { return date.chinese }
    return day + what
  }
}
