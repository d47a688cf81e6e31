/// Numbers in words of ten, hundred, thousand and ten thousand.
struct ChineseCounting: Sendable, Hashable {
  /// The signs of 0 to 9.
  let digits: [String]
  /// The signs of 1, 10, 100 and 1000; the first is empty.
  let units: [String]
  /// The signs of 10,000 and 100,000,000.
  let groups: [String]
  /// Whether a gap within a number is written: 一百零一.
  var writesZero = true
  /// Whether one ten, hundred or thousand is written without a one: 百, 千.
  var dropsOne = false
  /// Whether ten to nineteen begin with ten: 十一, not 一十一.
  var beginsWithTen = true

  /// 一百零一.
  static let simplified = ChineseCounting(
    digits: ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
    units: ["", "十", "百", "千"], groups: ["万", "亿"])
  /// 一百零一, 一萬.
  static let traditional = ChineseCounting(
    digits: simplified.digits, units: simplified.units, groups: ["萬", "億"])
  /// 壹佰零壹.
  static let legal = ChineseCounting(
    digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
    units: ["", "拾", "佰", "仟"], groups: ["万", "亿"], beginsWithTen: false)
  /// 壹佰零壹, 貳.
  static let traditionalLegal = ChineseCounting(
    digits: ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"],
    units: ["", "拾", "佰", "仟"], groups: ["萬", "億"], beginsWithTen: false)
  /// 百一.
  static let japanese = ChineseCounting(
    digits: ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
    units: ["", "十", "百", "千"], groups: ["万", "億"], writesZero: false, dropsOne: true)
  /// 壱百壱.
  static let japaneseLegal = ChineseCounting(
    digits: ["零", "壱", "弐", "参", "四", "伍", "六", "七", "八", "九"],
    units: ["", "拾", "百", "阡"], groups: ["萬", "億"], writesZero: false, beginsWithTen: false)

  /// The words of a number from 0 to 999,999,999,999; digits for others.
  func text(_ number: Int) -> String {
    guard number > 0 else { return number == 0 ? digits[0] : String(number) }
    guard number < 1_000_000_000_000 else { return String(number) }
    var result = ""
    var rest = number
    for (index, size) in [100_000_000, 10_000, 1].enumerated() {
      let group = rest / size
      rest %= size
      guard group > 0 else { continue }
      if writesZero, !result.isEmpty, group < 1_000 { result += digits[0] }
      if beginsWithTen, result.isEmpty, (10..<20).contains(group) {
        result = units[1] + (group == 10 ? "" : digits[group - 10])
      } else {
        result += words(group)
      }
      if index < 2 { result += groups[1 - index] }
    }
    return result
  }

  /// The words of 1 to 9,999.
  private func words(_ number: Int) -> String {
    var result = ""
    var hasGap = false
    for place in (0..<4).reversed() {
      let digit = number / [1, 10, 100, 1_000][place] % 10
      guard digit > 0 else {
        hasGap = !result.isEmpty
        continue
      }
      if hasGap, writesZero { result += digits[0] }
      hasGap = false
      result += dropsOne && digit == 1 && place > 0 ? units[place] : digits[digit] + units[place]
    }
    return result
  }
}
