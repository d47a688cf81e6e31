/// Collects the text of a web page into lines, joining blanks as browsers do.
struct HTMLLines {
  private var lines: [String] = []
  private var line = HTMLLine()

  /// Adds text; verbatim text keeps its line breaks.
  mutating func add(_ text: String, verbatim: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r" where verbatim: continue
      case "\n" where verbatim: breakLine()
      default: line.add(scalar)
      }
    }
  }

  /// Ends the line; an empty one leaves nothing.
  mutating func breakLine() {
    if line.holdsText { lines.append(String(line.scalars)) }
    line = HTMLLine()
  }

  /// Ends a cell of a row.
  mutating func tabulate() { line.tabulate() }

  /// The lines, the last one included.
  consuming func finish() -> [String] {
    breakLine()
    return lines
  }
}
