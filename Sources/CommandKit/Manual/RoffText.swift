/// A text as roff reads it, so that every character stands for itself.
///
/// A hyphen is the one of ASCII, which can be copied into a call.
func roff(_ text: some StringProtocol) -> String {
  text.unicodeScalars.map(roffSpelling).joined()
}

/// The lines of roff for a text of several lines; an empty line begins a paragraph.
func roffLines(_ text: String) -> [String] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.enumerated().flatMap { index, line -> [String] in
    if line.isEmpty { return [".PP"] }
    let breaks = index > 0 && !lines[index - 1].isEmpty
    return (breaks ? [".br"] : []) + filledLines(line)
  }
}

/// The source lines of one line of text, which roff fills again.
///
/// Roff breaks at spaces only; between Chinese characters the text says where a line may be broken
/// (`\:`). A source line ends after each sentence, as roff wants it to tell where sentences end,
/// and where it gets long.
private func filledLines(_ text: Substring) -> [String] {
  var lines: [String] = []
  var current = ""
  var last: Substring = ""
  for piece in unbreakablePieces(of: text) {
    let word = withoutTrailingSpaces(piece[...])
    if last.endIndex != last.base.endIndex {
      let endsSentence = last.last.map { ".?!".contains($0) } ?? false
      if endsSentence || current.utf8.count + piece.utf8.count > 72 {
        lines.append(roffLine(current))
        current = ""
      } else {
        current += String(repeating: " ", count: last.base[last.endIndex...].count)
      }
    } else if !current.isEmpty {
      current += "\\:"
    }
    current += roff(word)
    last = word
  }
  return lines + [roffLine(current)]
}

/// A line of roff that is text: one that begins with a full stop would be a request.
func roffLine(_ line: String) -> String {
  line.hasPrefix(".") ? "\\&" + line : line
}

/// A text in bold type.
func roffBold(_ text: some StringProtocol) -> String { "\\fB\(roff(text))\\fR" }

/// A text in italic type, which terminals underline.
func roffItalic(_ text: some StringProtocol) -> String { "\\fI\(roff(text))\\fR" }

/// The signs that roff gives another meaning or another look.
private func roffSpelling(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\\": "\\(rs"
  case "-": "\\-"
  case "'": "\\(aq"
  case "\"": "\\(dq"
  case "`": "\\(ga"
  case "^": "\\(ha"
  case "~": "\\(ti"
  default: String(scalar)
  }
}
