internal import HTMLText

/// A count as a chart of bars in SVG, for documents and slides.
public enum CountChart {
  /// More rows are not drawn.
  public static let rowLimit = 400
  private static let (barHeight, gap, left, width) = (16, 4, 150, 560)

  /// The chart: a bar a row, lying, with its number; UTF-8 of a whole SVG document.
  public static func svg(_ count: CorpusCount, title: String, unknown: String) -> String {
    let rows = count.rows.prefix(rowLimit)
    let most = max(1, rows.map(\.hits).max() ?? 1)
    let height = 44 + rows.count * (barHeight + gap) + 10
    let total = left + width + 80
    var svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(total) \(height)\" "
      + "width=\"\(total)\" height=\"\(height)\" role=\"img\" font-family=\"sans-serif\" "
      + "font-size=\"12\">\n<title>\(escaped(title))</title>\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
      + "<text x=\"10\" y=\"24\" font-size=\"15\" fill=\"#222\">\(escaped(title))</text>\n"
    for (index, row) in rows.enumerated() {
      let top = 44 + index * (barHeight + gap)
      let length = row.hits * width / most
      let base = top + barHeight - 4
      svg += "<text x=\"\(left - 8)\" y=\"\(base)\" text-anchor=\"end\" fill=\"#222\">"
      svg += escaped(row.key.map { String($0.prefix(11)) } ?? unknown) + "</text>"
      svg += "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(row.hits > 0 ? max(1, length) : 0)\" "
      svg += "height=\"\(barHeight)\" fill=\"#9e2a2b\"/>"
      svg += "<text x=\"\(left + length + 6)\" y=\"\(base)\" fill=\"#555\">\(row.hits)</text>\n"
    }
    return svg + "</svg>\n"
  }

  /// The references of HTML are those of XML as well.
  private static func escaped(_ text: String) -> String {
    var html = HTMLWriter()
    html.text(text)
    return html.text
  }
}
