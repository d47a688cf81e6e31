internal import CitationForms
internal import CommandKit
internal import CrossReferences
internal import Findings

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
    let parts = check.summary.map { entry in
      let name = check.results.first { $0.verdict.code == entry.code }.map {
        say(CheckWording.verdict($0.verdict))
      }
      return language == .chinese
        ? "\(name ?? entry.code) \(entry.count)" : "\(entry.count) × \(name ?? entry.code)"
    }
    let count = check.results.count
    let head =
      language == .chinese ? "共\(count)处引用：" : "\(count) citation\(count == 1 ? "" : "s"): "
    return paint.faint(head + parts.joined(separator: language == .chinese ? "；" : "; ")) + "\n"
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
