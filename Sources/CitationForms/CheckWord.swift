public import CrossReferences
public import RegulationModel
internal import WordWriting

/// A checked report as a Word document: the report with its citations marked, and a comment on each, to
/// hand back to its author.
public enum CheckWord {
  /// The bytes of the .docx file; `name` is that of the report, whose folders do not stand in it. The
  /// same check gives the same bytes.
  public static func bytes(
    of check: CitationCheck, name: String, language: EditionJSON.Language = .chinese
  ) -> [UInt8] {
    let report = AnnotatedReport(check, language)
    let title = CitationForms.text(
      CheckWording.title(name.split(separator: "/").last.map(String.init) ?? name), language)
    var body = WordText()
    body.paragraph(.title, title)
    body.paragraph(.subtitle, report.summary)
    for pieces in report.paragraphs {
      body.paragraph(.body) { words in write(pieces, report, to: &words) }
    }
    let comments = report.notes.map { note in
      WordComments.Comment(
        author: "tiaoli", lines: [note.answer + "  " + note.citation] + note.details)
    }
    return WordDocument(title: title, page: .portrait, body: body, comments: comments).bytes()
  }

  private static func write(
    _ pieces: [AnnotatedReport.Piece], _ report: AnnotatedReport, to words: inout WordRuns
  ) {
    for piece in pieces {
      let emphasis: WordRuns.Emphasis =
        switch piece.mark {
        case .wrong: .marked(.red)
        case .right: .marked(.green)
        case .there: .marked(.blue)
        case .open: .marked(.grey)
        case nil: .none
        }
      words.add(piece.text, emphasis, comments: piece.notes.map { $0 - 1 })
    }
  }
}
