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
  /// What a library knew of the work; `nil` for a document from no library.
  private(set) var work: Work?
  /// Whether the document keeps the identity that another publisher gave the text.
  private(set) var isPublished = false

  init(_ meta: XMLElement?) {
    let references = meta?.all("references").flatMap(\.elements) ?? []
    isOwn = references.contains {
      $0["eId"] == AknNames.exporter && ($0["href"] ?? "").hasSuffix("/this.tiaoli")
    }
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
    case "event": if let event = event(element) { events.append(event) }
    case "published": isPublished = true
    case "work", "alias", "predecessor", "relation", "edition": readWork(element)
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

  private func event(_ element: XMLElement) -> LifecycleEvent? {
    guard let date = element["date"].flatMap({ CalendarDate($0) }) else { return nil }
    return LifecycleEvent(
      date: date, actor: element["actor"],
      action: element["action"].flatMap { LifecycleEvent.Action(rawValue: $0) },
      text: element["text"] ?? "", act: element["act"], number: element["number"],
      scope: element["scope"])
  }

  private mutating func readWork(_ element: XMLElement) {
    switch element.name.local {
    case "work":
      work = Work(
        slug: element["slug"] ?? "", title: element["title"] ?? "", kind: element["kind"],
        issuer: element["issuer"], date: element["date"].flatMap { CalendarDate($0) },
        number: element["number"], norm: element["norm"], region: element["region"])
    case "alias": if let value = element["value"] { work?.aliases.append(value) }
    case "predecessor":
      work?.predecessors.append(
        Predecessor(title: element["title"] ?? "", date: element["date"]))
    case "relation":
      guard let kind = element["kind"].flatMap({ WorkRelationKind(rawValue: $0) }) else { return }
      work?.relations.append(
        WorkRelation(
          kind, title: element["title"] ?? "", number: element["number"], date: element["date"],
          words: element["words"]))
    default:
      guard let date = element["date"].flatMap({ CalendarDate($0) }) else { return }
      let events = element.elements.compactMap(event)
      work?.editions.append(EditionRecord(date: date, label: element["label"], events: events))
    }
  }
}
