internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// A chart of how many items there are of each month, or of each year where there are many: standing
/// bars, each of which leads to its items.
struct MonthChart {
  /// Longer times are drawn by years.
  private static let mostMonths = 180
  private static let (height, foot, step) = (120, 20, 10)

  /// A month or a year without gaps between the first and the last.
  struct Bar: Equatable {
    /// 2024-02, or 2024.
    let key: String
    let count: Int
  }

  let bars: [Bar]

  /// Counts the items of a corpus that have a day.
  init(_ items: [Item]) {
    let days = items.compactMap(\.date.date)
    guard let first = days.min(), let last = days.max() else {
      bars = []
      return
    }
    let isByYear = (last.year - first.year) * 12 + last.month - first.month >= MonthChart.mostMonths
    var counts: [Int: Int] = [:]
    for day in days { counts[isByYear ? day.year : day.year * 12 + day.month - 1, default: 0] += 1 }
    let from = isByYear ? first.year : first.year * 12 + first.month - 1
    let to = isByYear ? last.year : last.year * 12 + last.month - 1
    bars = (from...to).map { number in
      Bar(key: isByYear ? "\(number)" : MonthChart.month(number), count: counts[number] ?? 0)
    }
  }

  private static func month(_ number: Int) -> String {
    let month = number % 12 + 1
    return "\(number / 12)-" + (month < 10 ? "0" : "") + "\(month)"
  }

  /// Writes the chart; nothing where fewer than two bars would stand in it.
  ///
  /// - Parameters:
  ///   - target: where the items of a month or year are listed.
  ///   - html: takes the chart.
  func write(_ target: (String) -> HTMLLink, to html: inout HTMLWriter) {
    guard bars.count > 1, let most = bars.map(\.count).max(), most > 0 else { return }
    let width = bars.count * MonthChart.step
    html.element("figure", [.class("chart")]) { html in
      html.element(
        "svg",
        [
          HTMLAttribute("viewBox", "0 0 \(width) \(MonthChart.height + MonthChart.foot)"),
          HTMLAttribute("role", "img"), HTMLAttribute("aria-label", SiteWording.chart),
        ]
      ) { html in
        html.breakLine()
        for (index, bar) in bars.enumerated() {
          write(bar, at: index, most: most, target, to: &html)
        }
      }
      html.element("figcaption", text: SiteWording.chart)
    }
    html.breakLine()
  }

  private func write(
    _ bar: Bar, at index: Int, most: Int, _ target: (String) -> HTMLLink,
    to html: inout HTMLWriter
  ) {
    let left = index * MonthChart.step
    if bar.count > 0 {
      let size = max(1, bar.count * MonthChart.height / most)
      html.element("a", [.href(target(bar.key))]) { html in
        html.element(
          "rect",
          [
            HTMLAttribute("x", "\(left + 1)"), HTMLAttribute("y", "\(MonthChart.height - size)"),
            HTMLAttribute("width", "\(MonthChart.step - 2)"), HTMLAttribute("height", "\(size)"),
          ]
        ) { html in
          html.element("title", text: SiteWording.bar(bar.key, bar.count))
        }
      }
      html.breakLine()
    }
    guard isLabelled(bar, index) else { return }
    html.element(
      "text",
      [
        HTMLAttribute("x", "\(left)"),
        HTMLAttribute("y", "\(MonthChart.height + MonthChart.foot - 6)"),
      ], text: String(bar.key.prefix(4)))
    html.breakLine()
  }

  /// Labels stand at Januaries, or at every fifth year.
  private func isLabelled(_ bar: Bar, _ index: Int) -> Bool {
    if index == 0 { return true }
    guard index > 3 else { return false }
    if bar.key.hasSuffix("-01") { return true }
    return bar.key.utf8.count == 4 && (Int(bar.key) ?? 1) % 5 == 0
  }
}
