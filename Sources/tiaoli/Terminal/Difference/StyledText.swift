internal import ChineseText

/// Text with marks for the terminal: what was deleted, what was inserted.
struct StyledText {
  /// How a run looks.
  enum Style {
    case plain
    case label
    case deleted
    case inserted
  }

  private struct Run {
    var text: String
    let style: Style
  }

  private var runs: [Run] = []

  /// Whether there is nothing.
  var isEmpty: Bool { runs.isEmpty }

  /// Adds text; deletions and insertions get marks that need no colour: `[-旧-]`, `{+新+}`.
  mutating func add(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    switch style {
    case .plain, .label: append(text, style)
    case .deleted: append("[-" + text + "-]", style)
    case .inserted: append("{+" + text + "+}", style)
    }
  }

  private mutating func append(_ text: String, _ style: Style) {
    if runs.last?.style == style, style == .plain {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// The lines of the text, painted.
  ///
  /// - Parameters:
  ///   - width: columns of a line.
  ///   - first: columns by which the first line is indented.
  ///   - hanging: columns by which further lines are indented.
  ///   - paint: the colours.
  /// - Returns: the lines and the columns that each takes, colours apart.
  func lines(
    width: Int, first: Int, hanging: Int, paint: Paint
  ) -> [(text: String, columns: Int)] {
    let plain = runs.map(\.text).joined()
    let broken = LineBreaking.lines(plain, width: width, first: first, hanging: hanging)
    var source = Cursor(runs: runs)
    return broken.enumerated().map { index, line in
      let indent = index == 0 ? first : hanging
      let words = index == 0 ? Substring(line) : line.dropFirst(hanging)
      let painted = source.take(words, paint)
      return (
        String(repeating: " ", count: indent) + painted,
        indent + DisplayWidth.columns(of: String(words))
      )
    }
  }

  /// A place in the runs. Line breaking drops nothing but blanks at the ends of lines.
  private struct Cursor {
    let runs: [Run]
    var run = 0
    var rest: Substring.UnicodeScalarView

    init(runs: [Run]) {
      self.runs = runs
      rest = runs.first.map { $0.text[...].unicodeScalars } ?? "".unicodeScalars[...]
    }

    mutating func take(_ words: Substring, _ paint: Paint) -> String {
      var result = ""
      var piece = String.UnicodeScalarView()
      var style = Style.plain
      for scalar in words.unicodeScalars {
        let next = nextStyle(before: scalar)
        if next != style {
          result += StyledText.painted(String(piece), style, paint)
          piece = String.UnicodeScalarView()
          style = next
        }
        piece.append(scalar)
      }
      return result + StyledText.painted(String(piece), style, paint)
    }

    /// Takes a scalar from the runs, and the blanks before it that a line's end swallowed.
    private mutating func nextStyle(before scalar: Unicode.Scalar) -> Style {
      while true {
        while rest.isEmpty, run + 1 < runs.count {
          run += 1
          rest = runs[run].text[...].unicodeScalars
        }
        guard let found = rest.popFirst() else { return .plain }
        if found == scalar { return runs[run].style }
      }
    }
  }

  private static func painted(_ text: String, _ style: Style, _ paint: Paint) -> String {
    switch style {
    case .plain: text
    case .label: paint.label(text)
    case .deleted: paint.deleted(text)
    case .inserted: paint.inserted(text)
    }
  }
}
