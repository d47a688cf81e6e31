public import CrossReferences
public import RegulationModel

/// A checked report in Markdown: the report with a footnote behind each citation.
public enum CheckMarkdown {
  /// The whole text; `name` is that of the report.
  public static func text(
    of check: CitationCheck, name: String, language: EditionJSON.Language = .chinese
  ) -> String {
    let report = AnnotatedReport(check, language)
    var text =
      "# " + MarkdownText.escaped(CitationForms.text(CheckWording.title(name), language)) + "\n\n"
    text += MarkdownText.escaped(report.summary) + "\n"
    for paragraph in report.paragraphs { text += "\n" + line(paragraph) + "\n" }
    for (index, note) in report.notes.enumerated() {
      text +=
        "\n[^\(index + 1)]: \(MarkdownText.escaped(note.citation)) **\(MarkdownText.escaped(note.answer))**"
      for detail in note.details { text += "  \n    " + MarkdownText.escaped(detail) }
    }
    return report.notes.isEmpty ? text : text + "\n"
  }

  private static func line(_ pieces: [AnnotatedReport.Piece]) -> String {
    var line = ""
    for (index, piece) in pieces.enumerated() {
      // Blanks at the start of a paragraph would make it code.
      let text = index == 0 ? String(piece.text.drop { " \t　".contains($0) }) : piece.text
      if piece.mark == .wrong, !text.isEmpty {
        line += "**\(MarkdownText.escaped(text))**"
      } else {
        line += index == 0 ? MarkdownText.line(text) : MarkdownText.escaped(text)
      }
      line += piece.notes.map { "[^\($0)]" }.joined()
    }
    return line
  }
}
