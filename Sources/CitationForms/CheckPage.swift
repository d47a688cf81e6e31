public import CrossReferences
internal import HTMLText
public import RegulationModel

/// A checked report as one HTML page: the report with its citations marked, and a note for each. No
/// script, nothing fetched, for the screen and for paper.
public enum CheckPage {
  /// The whole page; `name` is that of the report.
  public static func text(
    of check: CitationCheck, name: String, language: EditionJSON.Language = .chinese
  ) -> String {
    let report = AnnotatedReport(check, language)
    let title = CitationForms.text(CheckWording.title(name), language)
    let own: HTMLAttribute = language == .chinese ? .lang("zh-Hans") : .lang("en")
    return HTMLWriter.page(own, title: title, style: CheckStyle.sheet) { page in
      page.element("h1", text: title)
      page.element("p", [.class("summary")], text: report.summary)
      page.element("article", [.lang("zh-Hans")]) { page in
        for paragraph in report.paragraphs { write(paragraph, to: &page) }
      }
      write(report.notes, CitationForms.text(CheckWording.notes, language), to: &page)
    }
  }

  private static func write(_ pieces: [AnnotatedReport.Piece], to page: inout HTMLWriter) {
    page.element("p") { page in
      for piece in pieces {
        if let mark = piece.mark {
          page.element(piece.isQuotation ? "q" : "mark", [mark.class], text: piece.text)
        } else {
          page.text(piece.text)
        }
        for note in piece.notes {
          page.element("sup") { page in
            page.element(
              "a", [.id("ref-\(note)"), .href(.fragment("note-\(note)"))], text: "[\(note)]")
          }
        }
      }
    }
    page.breakLine()
  }

  private static func write(
    _ notes: [AnnotatedReport.Note], _ heading: String, to page: inout HTMLWriter
  ) {
    guard !notes.isEmpty else { return }
    page.element("h2", text: heading)
    page.element("ol", [.class("notes")]) { page in
      for (index, note) in notes.enumerated() {
        page.element("li", [.id("note-\(index + 1)")]) { page in
          page.element("a", [.href(.fragment("ref-\(index + 1)"))], text: note.citation)
          page.text(" ")
          page.element("strong", [note.mark.class], text: note.answer)
          for detail in note.details { page.element("div", text: detail) }
        }
        page.breakLine()
      }
    }
  }
}

extension AnnotatedReport.Mark {
  fileprivate var `class`: HTMLAttribute {
    switch self {
    case .right: .class("right")
    case .wrong: .class("wrong")
    case .there: .class("there")
    case .open: .class("open")
    }
  }
}
