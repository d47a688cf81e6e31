internal import CitationForms
internal import CommandKit
internal import CrossReferences
internal import Findings
internal import NewsCorpus
internal import RegulationModel

/// The check of an outside document's citations, for people.
struct CitationCheckReport {
  private let check: CitationCheck
  private let file: String
  private let language: Language

  init(_ check: CitationCheck, file: String, language: Language) {
    self.check = check
    self.file = file
    self.language = language
  }

  /// A line a citation, with what is to be said of it below, and how many there are of each kind.
  func text(_ paint: Paint) -> String {
    var text = ""
    for result in check.results {
      let verdict = paint.verdict(result.verdict, say(CheckWording.verdict(result.verdict)))
      text += "\(file):\(result.line): \(verdict)  \(result.text)\n"
      for detail in CheckWording.details(result) { text += "    \(say(detail))\n" }
    }
    return text.isEmpty ? Wording.nothing(language) + "\n" : text + summary(paint)
  }

  private func summary(_ paint: Paint) -> String {
    paint.faint(say(CheckWording.summary(check))) + "\n"
  }

  /// A row a citation, for spreadsheet programs.
  func csv() -> String {
    var table = CSVText([
      "file", "line", "citation", "title", "work", "provisions", "verdict", "answer", "edition",
      "edition_basis", "quotations", "details",
    ])
    for result in check.results {
      table.add([
        file, String(result.line), result.text, result.title, result.work,
        result.targets.joined(separator: " "), result.verdict.code,
        say(CheckWording.verdict(result.verdict)), result.edition?.description,
        result.editionBasis?.rawValue, result.quotations.map(\.text).joined(separator: "\n"),
        CheckWording.details(result).map { say($0) }.joined(separator: "\n"),
      ])
    }
    return table.text
  }

  private func say(_ message: Finding.Message) -> String { FailureMessages.text(message, language) }
}

extension Paint {
  /// An answer in its colour: green only where words were compared and found.
  fileprivate func verdict(_ verdict: CitationVerdict, _ words: String) -> String {
    switch verdict {
    case .verified, .notation: good(words)
    case .exists: label(words)
    default: verdict.isWrong ? bad(words) : faint(words)
    }
  }
}
