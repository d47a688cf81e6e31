public import CrossReferences
public import RegulationModel

/// A checked report in Markdown: the report with a footnote behind each citation.
public enum CheckMarkdown {
  /// The whole text; `name` is that of the report.
  public static func text(
    of check: CitationCheck, name: String, language: EditionJSON.Language = .chinese
  ) -> String {
    let report = AnnotatedReport(check, language)
    var text = "# " + escaped(CitationForms.text(CheckWording.title(name), language)) + "\n\n"
    text += escaped(report.summary) + "\n"
    for paragraph in report.paragraphs { text += "\n" + line(paragraph) + "\n" }
    for (index, note) in report.notes.enumerated() {
      text += "\n[^\(index + 1)]: \(escaped(note.citation)) **\(escaped(note.answer))**"
      for detail in note.details { text += "  \n    " + escaped(detail) }
    }
    return report.notes.isEmpty ? text : text + "\n"
  }

  private static func line(_ pieces: [AnnotatedReport.Piece]) -> String {
    var line = ""
    for piece in pieces {
      let words = escaped(piece.text)
      line += piece.mark == .wrong && !words.isEmpty ? "**\(words)**" : words
      line += piece.notes.map { "[^\($0)]" }.joined()
    }
    return CheckMarkdown.opened(line)
  }

  /// A line whose first sign would make it a list or a code block.
  private static func opened(_ line: String) -> String {
    let bare = line.drop { $0 == " " || $0 == "\t" || $0 == "　" }
    guard let first = bare.first else { return line }
    if "-+=".contains(first) { return "\\" + bare }
    let digits = bare.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = bare.dropFirst(digits.count).first, mark == "." || mark == ")" {
      return digits + "\\" + bare.dropFirst(digits.count)
    }
    return String(bare)
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if #"\\`*_{}[]<>#|~&^"#.unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
