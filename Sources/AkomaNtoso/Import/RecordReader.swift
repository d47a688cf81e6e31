internal import AknProfile
internal import Findings
internal import LegalXML
internal import RegulationModel

/// Reads what `RecordWriter` put into `proprietary`, and the day of the expression.
struct RecordReader {
  /// Whether the document was written by this program.
  let isOwn: Bool
  private(set) var events: [LifecycleEvent] = []
  private(set) var findings: [Finding] = []
  let date: CalendarDate?
  /// The element that names the work; `nil` where the document names none.
  let work: XMLElement?

  init(_ meta: XMLElement?) {
    let references = meta?.first("references")?.elements ?? []
    isOwn = references.contains {
      $0["eId"] == AknNames.exporter && ($0["href"] ?? "").hasSuffix("/this.tiaoli")
    }
    work = meta?.first("identification")?.first("FRBRWork")?.first("FRBRthis")
    let expression = meta?.first("identification")?.first("FRBRExpression")
    date = expression?.all("FRBRdate").first { $0["name"] != AknNames.unknown }
      .flatMap { CalendarDate(String(($0["date"] ?? "").prefix(10))) }
    for proprietary in meta?.all("proprietary") ?? [] {
      for record in proprietary.elements
      where record.name == XMLName(namespace: AknNames.recordNamespace, local: "record") {
        for element in record.elements { read(element) }
      }
    }
  }

  private mutating func read(_ element: XMLElement) {
    switch element.name.local {
    case "event":
      guard let date = element["date"].flatMap({ CalendarDate($0) }) else { return }
      events.append(
        LifecycleEvent(
          date: date, actor: element["actor"],
          action: element["action"].flatMap { LifecycleEvent.Action(rawValue: $0) },
          text: element["text"] ?? "", act: element["act"], number: element["number"],
          scope: element["scope"]))
    case "finding":
      guard let code = element["code"],
        let severity = element["severity"].flatMap({ Finding.Severity(rawValue: $0) })
      else { return }
      findings.append(
        Finding(
          severity: severity, code: code, line: element["line"].flatMap { Int($0) },
          message: .init(english: element["english"] ?? "", chinese: element["chinese"] ?? "")))
    default: return
    }
  }
}
