internal import CrossReferences
internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationModel

/// What is wrong with a draft, as editors show it.
enum Diagnostics {
  /// A finding with its place in the text.
  struct Entry {
    let finding: Finding
    let place: Range<Int>
  }

  /// All that is known to be wrong, in the order of the text.
  static func entries(_ view: DraftView) -> [Entry] {
    var entries = view.reading.findings.map { finding in
      Entry(finding: finding, place: view.text.content(ofLine: finding.line ?? 1))
    }
    let places = Dictionary(
      view.citations.citations.map { (CitationPlace($0.reference), $0.place) },
      uniquingKeysWith: { $1 })
    for fault in view.citations.library.faults(in: view.edition) {
      let line = view.text.content(ofLine: fault.finding.line ?? 1)
      entries.append(
        Entry(finding: fault.finding, place: places[CitationPlace(fault.reference)] ?? line))
    }
    return (entries + terms(view)).sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  private static func terms(_ view: DraftView) -> [Entry] {
    view.citations.library.terms.terms.enumerated().compactMap { position, term in
      guard let finding = DefinedTerms.finding(term) else { return nil }
      let definition = view.citations.terms.first { $0.term == position && $0.isDefinition }
      let line = view.edition.provision(id: term.definedIn).map { view.reading.lines[$0.index] }
      return Entry(
        finding: finding,
        place: definition?.place ?? view.text.content(ofLine: line ?? 1))
    }
  }

  /// The diagnostics as the protocol writes them.
  static func json(_ view: DraftView) -> JSONValue {
    var view = view
    return .array(
      entries(view).map { entry in
        json(entry.finding, range: view.json(entry.place), view.client)
      })
  }

  /// The diagnostic of a text that holds no regulation.
  static func json(
    unread reason: Finding.Message, _ text: TextDocument, _ client: ClientProfile
  ) -> JSONValue {
    let finding = Finding(
      severity: .note, code: "not-checked", line: nil,
      message: ServerMessages.notRegulation(reason))
    var positions = text.positions
    let range = positions.span(of: text.content(ofLine: 1)).json
    return [json(finding, range: range, client)]
  }

  private static func json(
    _ finding: Finding, range: JSONValue, _ client: ClientProfile
  ) -> JSONValue {
    let severity =
      switch finding.severity {
      case .error: 1
      case .warning: 2
      case .note: 3
      }
    return [
      "range": range, "severity": JSONValue(severity), "code": .string(finding.code),
      "source": "tiaoli", "message": .string(client.say(finding.message)),
    ]
  }
}
