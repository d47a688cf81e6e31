internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// A chart of how many items there are of each month, or of each year where there are many: standing
/// bars, each of which leads to its items.
struct MonthChart {
  /// Longer times are drawn by years.
  private static let mostMonths = 720
  /// The drawing, in its own units; letters are 110 high (`StyleLists`).
  private static let (width, height, foot) = (7_200, 1_200, 220)
  /// The widest place of a bar, and the narrowest of a label.
  private static let (widestStep, labelWidth) = (240, 420)

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
    html.element("figure", [.class("chart")]) { html in
      html.element(
        "svg",
        [
          HTMLAttribute(
            "viewBox", "0 0 \(MonthChart.width) \(MonthChart.height + MonthChart.foot)"),
          HTMLAttribute("role", "img"), HTMLAttribute("aria-label", SiteWording.chart),
        ]
      ) { html in
        html.breakLine()
        var labelEnd = 0
        for (index, bar) in bars.enumerated() {
          write(bar, at: index, most: most, target, to: &html)
          guard isYearStart(index), left(index) >= labelEnd else { continue }
          write(label: String(bar.key.prefix(4)), at: left(index), to: &html)
          labelEnd = left(index) + MonthChart.labelWidth
        }
      }
      html.element("figcaption", text: SiteWording.chart)
    }
    html.breakLine()
  }

  /// Where the place of a bar begins.
  private func left(_ index: Int) -> Int {
    min(index * MonthChart.width / bars.count, index * MonthChart.widestStep)
  }

  private func write(
    _ bar: Bar, at index: Int, most: Int, _ target: (String) -> HTMLLink,
    to html: inout HTMLWriter
  ) {
    guard bar.count > 0 else { return }
    let step = left(index + 1) - left(index)
    let size = max(10, bar.count * MonthChart.height / most)
    html.element("a", [.href(target(bar.key))]) { html in
      html.element(
        "rect",
        [
          HTMLAttribute("x", "\(left(index) + step / 10)"),
          HTMLAttribute("y", "\(MonthChart.height - size)"),
          HTMLAttribute("width", "\(max(1, step - step / 5))"), HTMLAttribute("height", "\(size)"),
        ]
      ) { html in
        html.element("title", text: SiteWording.bar(bar.key, bar.count))
      }
    }
    html.breakLine()
  }

  private func write(label: String, at left: Int, to html: inout HTMLWriter) {
    html.element(
      "text",
      [
        HTMLAttribute("x", "\(left)"),
        HTMLAttribute("y", "\(MonthChart.height + MonthChart.foot - 60)"),
      ], text: label)
    html.breakLine()
  }

  /// Whether a year begins at a bar: labels stand there, and at the first bar where there is room
  /// before the next year.
  private func isYearStart(_ index: Int) -> Bool {
    if bars[index].key.utf8.count == 4 || bars[index].key.hasSuffix("-01") { return true }
    let next = bars.firstIndex { $0.key.hasSuffix("-01") }
    return index == 0 && next.map { left($0) >= MonthChart.labelWidth } ?? true
  }
}
