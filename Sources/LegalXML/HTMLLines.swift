/// Collects the text of a web page into lines, joining blanks as browsers do.
struct HTMLLines {
  private enum Gap {
    case none
    /// Blanks on one line of the source.
    case blank
    /// Blanks with a line break of the source.
    case lineBreak
  }

  private var lines: [String] = []
  private var line = String.UnicodeScalarView()
  private var gap = Gap.none

  /// Adds text; verbatim text keeps its line breaks.
  mutating func add(_ text: String, verbatim: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r" where verbatim: continue
      case "\n" where verbatim: breakLine()
      case "\n", "\r", "\u{0C}": gap = .lineBreak
      case " ", "\t", "\u{A0}": if gap == .none { gap = .blank }
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      default: add(scalar)
      }
    }
  }

  /// Ends the line; an empty one leaves nothing.
  mutating func breakLine() {
    gap = .none
    if line.contains(where: { $0 != "\t" && $0 != "\u{3000}" }) { lines.append(String(line)) }
    line = String.UnicodeScalarView()
  }

  /// Ends a cell of a row.
  mutating func tabulate() {
    gap = .none
    line.append("\t")
  }

  /// The lines, the last one included.
  consuming func finish() -> [String] {
    breakLine()
    return lines
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if gap != .none, let last = line.last, last != "\t" {
      // CSS Text 3, 4.1.3: a segment break between two East Asian characters is removed.
      if gap == .blank || !(Self.isWide(last) && Self.isWide(scalar)) { line.append(" ") }
    }
    gap = .none
    line.append(scalar)
  }

  /// CJK symbols and characters, and full-width forms.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
