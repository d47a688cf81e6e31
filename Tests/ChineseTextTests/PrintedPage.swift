import ChineseText
import TestSupport

/// Sets paragraphs as a printed page sets them and pulls the text off again: wrapped at a fixed
/// width, the indents of first lines lost, blank lines and page numbers in between.
struct PrintedPage {
  /// Glyphs on a full line; each glyph is full-width.
  var glyphsPerLine = 28
  /// Glyphs by which first lines are shorter.
  var lostIndent = 2
  /// Whether the indent is printed instead of lost.
  var keepsIndent = false
  /// Whether a blank line stands behind each line.
  var hasBlankLines = true
  /// Lines on a page; a page number stands between two pages, and the next line begins with a space.
  var linesPerPage: Int?

  /// The text of the page, and the 1-based lines on which paragraphs begin.
  func text(_ paragraphs: [String]) -> (text: String, starts: [Int]) {
    var lines: [String] = []
    var starts: [Int] = []
    var printed = 0
    for paragraph in paragraphs {
      for (position, line) in wrapped(paragraph).enumerated() {
        var line = line
        if let linesPerPage, printed > 0, printed % linesPerPage == 0 {
          lines += ["", String(printed / linesPerPage), ""]
          line = " " + line
        }
        if position == 0 { starts.append(lines.count + 1) }
        if position == 0, keepsIndent { line = "\u{3000}\u{3000}" + line }
        lines.append(line)
        if hasBlankLines { lines.append("") }
        printed += 1
      }
    }
    return (lines.joined(separator: "\n"), starts)
  }

  /// Closing punctuation does not begin a line: the glyph before it goes down with it.
  private func wrapped(_ paragraph: String) -> [String] {
    var rest = Array(paragraph)
    var lines: [String] = []
    while !rest.isEmpty {
      let room = glyphsPerLine - (lines.isEmpty ? lostIndent : 0)
      var count = min(room, rest.count)
      if count < rest.count, "，。；：、）”》".contains(rest[count]) { count -= 1 }
      if count < rest.count, count > 1, "（“《".contains(rest[count - 1]) { count -= 1 }
      lines.append(String(rest[..<count]))
      rest.removeFirst(count)
    }
    return lines
  }
}

/// Paragraphs without sense, obviously invented: sentences of 4 to 30 glyphs with commas.
func inventedParagraphs(_ count: Int, _ random: inout SplitMix64) -> [String] {
  let glyphs = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏")
  return (0..<count).map { _ in
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        String(
          (0..<Int.random(in: 4...11, using: &random)).map { _ in
            glyphs.randomElement(using: &random) ?? "甲"
          })
      }.joined(separator: "，") + "。"
    }.joined()
  }
}

/// How a document was set, and its paragraphs, when nothing is known of labels.
func reflowed(_ source: SourceText) -> (layout: PageLayout, reflow: Reflow) {
  let (layout, measures) = PageLayout.measure(source)
  let reflow = ParagraphFlow.paragraphs(
    of: source, layout: layout, measures: measures, opening: { _ in .none })
  return (layout, reflow)
}
