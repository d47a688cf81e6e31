internal import ChineseText
internal import CommandKit
internal import RegulationModel
internal import TextDifference

/// Sets a comparison for the terminal: in one column, or side by side where there is room.
struct DifferencePage {
  private let width: Int
  private let paint: Paint
  private let console: Console
  private let isSideBySide: Bool
  private(set) var text = ""

  /// With less room two columns of Chinese are hard to read.
  private static let sideBySideWidth = 120
  private static let widest = 200
  private static let oneColumn = 100

  init(_ console: Console, paint: Paint, isSideBySide: Bool?) {
    let columns = console.textWidth
    self.console = console
    self.paint = paint
    let hasRoom = columns >= DifferencePage.sideBySideWidth && columns < 10_000
    self.isSideBySide = isSideBySide ?? hasRoom
    let limit = self.isSideBySide ? DifferencePage.widest : DifferencePage.oneColumn
    // Without a terminal one column has no width to keep to, and two have the usual one.
    let isEndless = columns >= 10_000
    width =
      isEndless
      ? (self.isSideBySide ? DifferencePage.sideBySideWidth : columns)
      : min(columns, limit)
  }

  /// Adds a line above everything.
  mutating func addTitle(_ line: String) { text += paint.strong(line) + "\n" }

  /// Adds a line as it is.
  mutating func addLine(_ line: String) { text += line + "\n" }

  /// Adds a change with its words.
  mutating func add(heading: String, _ segments: [DifferenceSegment]) {
    text += "\n" + paint.label(heading) + "\n"
    for row in DifferenceRows(segments).rows {
      if isSideBySide { addColumns(row) } else { addOne(row) }
    }
  }

  private mutating func addOne(_ row: DifferenceRows.Row) {
    for paragraph in row.joined where !paragraph.isEmpty {
      for line in paragraph.lines(width: width, first: 4, hanging: 4, paint: paint) {
        text += line.text + "\n"
      }
    }
  }

  private mutating func addColumns(_ row: DifferenceRows.Row) {
    let column = (width - 3) / 2
    let left = lines(of: row.old, column)
    let right = lines(of: row.new, column)
    for index in 0..<max(left.count, right.count) {
      let (old, columns) = index < left.count ? left[index] : ("", 0)
      let new = index < right.count ? right[index].text : ""
      let gap = String(repeating: " ", count: max(0, column - columns))
      let line = old + gap + paint.faint(" │ ") + new
      text += (new.isEmpty ? old + gap + paint.faint(" │") : line) + "\n"
    }
  }

  private func lines(
    of paragraphs: [StyledText], _ column: Int
  ) -> [(text: String, columns: Int)] {
    paragraphs.filter { !$0.isEmpty }.flatMap {
      $0.lines(width: column, first: 0, hanging: 0, paint: paint)
    }
  }
}
