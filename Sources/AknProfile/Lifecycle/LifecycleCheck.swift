internal import LegalXML
internal import RegulationModel

/// Whether dates and events agree with each other.
///
/// That a date is one of the calendar is the grammar's business; wrong ones are passed over here.
struct LifecycleCheck {
  private let tree: AknTree
  private var findings = FindingList()

  private init(_ tree: AknTree) {
    self.tree = tree
  }

  /// Checks a document.
  static func check(_ tree: AknTree) -> FindingList {
    var check = LifecycleCheck(tree)
    for node in tree.nodes { check.checkUnknown(node.element) }
    for node in tree.nodes where node.name == "quantity" { check.checkDuration(node.element) }
    for component in tree.components { check.visit(component) }
    return check.findings
  }

  /// The unknown date is one of FRBR blocks, and says that it is unknown.
  private mutating func checkUnknown(_ element: XMLElement) {
    guard let date = element["date"] else { return }
    let saysUnknown = element.name.local == "FRBRdate" && element["name"] == AknNames.unknown
    if (date == AknNames.unknownDate) != saysUnknown {
      findings.add(ValidationFindings.dateUnknown(element))
    }
  }

  private mutating func checkDuration(_ element: XMLElement) {
    guard let value = element["normalized"], !ISODuration.isValid(value) else { return }
    findings.add(ValidationFindings.durationInvalid(value, element))
  }

  private mutating func visit(_ component: AknComponent) {
    guard let meta = component.meta else { return }
    let work = date(["identification", "FRBRWork", "FRBRdate"], of: meta)
    let expression = date(["identification", "FRBRExpression", "FRBRdate"], of: meta)
    if let work, let expression, expression < work,
      let place = tree.descendant(["identification", "FRBRExpression", "FRBRdate"], of: meta)
    {
      findings.add(ValidationFindings.frbrDateOrder(tree[place].element, work: work))
    }
    if let lifecycle = tree.child("lifecycle", of: meta) {
      checkEvents(Array(tree.children(of: lifecycle)), work: work, expression: expression)
    }
    if let temporal = tree.child("temporalData", of: meta) { checkIntervals(temporal) }
  }

  // MARK: - Events

  private mutating func checkEvents(
    _ events: [Int], work: CalendarDate?, expression: CalendarDate?
  ) {
    checkOrder(events)
    checkGeneration(events, work: work)
    var originating: XMLElement?
    for event in events.map({ tree[$0].element }) {
      guard let date = date(of: event) else { continue }
      if let work, date < work, event["type"] != "generation", !mayPrecedeWork(event) {
        findings.add(ValidationFindings.eventBeforeWork(event, work: work))
      }
      guard event["originatingExpression"] == "true" else { continue }
      if let originating {
        findings.add(ValidationFindings.eventOriginating(event, first: originating))
      } else if let expression, date != expression {
        findings.add(ValidationFindings.eventExpression(event, expression: expression))
      }
      originating = originating ?? event
    }
  }

  private mutating func checkOrder(_ places: [Int]) {
    var latest: CalendarDate?
    for element in places.map({ tree[$0].element }) {
      guard let date = date(of: element) else { continue }
      if let latest, date < latest {
        findings.add(ValidationFindings.eventOrder(element, after: latest))
      }
      latest = max(latest ?? date, date)
    }
  }

  /// The first event that has a type is the generation, on the work's date; there is no other. Of a work
  /// whose date is unknown the generation is.
  private mutating func checkGeneration(_ events: [Int], work: CalendarDate?) {
    let typed = events.map { tree[$0].element }.filter { $0["type"] != nil }
    guard let first = typed.first else { return }
    if first["type"] != "generation" {
      if work == nil { return }
      findings.add(ValidationFindings.eventGeneration(first))
    } else if let work, let date = date(of: first), date != work {
      findings.add(ValidationFindings.eventGenerationDate(first, work: work))
    }
    for event in typed.dropFirst() where event["type"] == "generation" {
      findings.add(ValidationFindings.eventGeneration(event))
    }
  }

  /// 通过 and 批准 come before the publication that dates the work; 施行 may reach back.
  private func mayPrecedeWork(_ event: XMLElement) -> Bool {
    let links = event["refersTo"]?.split(separator: " ") ?? []
    return links.contains { link in
      guard let place = tree.places[String(link.dropFirst())] else { return false }
      let name = tree[place].element["eId"] ?? ""
      let shown = String(tree[place].element["showAs"]?.prefix(40) ?? "")
      return Self.earlyEvents.contains(name) || Self.earlyWords.contains { shown.contains($0) }
    }
  }

  private static let earlyEvents: Set<String> = ["adoption", "approval", "entry-into-force"]
  private static let earlyWords = ["通过", "批准", "审议", "施行"]

  // MARK: - Times

  private mutating func checkIntervals(_ temporal: Int) {
    for group in tree.children(of: temporal) {
      for interval in tree.children(of: group).map({ tree[$0].element }) {
        guard let start = eventDate(interval["start"]), let end = eventDate(interval["end"]) else {
          continue
        }
        if end < start {
          findings.add(ValidationFindings.intervalReversed(interval, start: start, end: end))
        }
      }
    }
  }

  private func eventDate(_ link: String?) -> CalendarDate? {
    guard let link, let place = tree.places[String(link.dropFirst())] else { return nil }
    return date(of: tree[place].element)
  }

  private func date(_ names: [String], of index: Int) -> CalendarDate? {
    tree.descendant(names, of: index).flatMap { date(of: tree[$0].element) }
  }

  /// The date of an element; `nil` when it is none, or unknown.
  private func date(of element: XMLElement) -> CalendarDate? {
    guard let text = element["date"], text != AknNames.unknownDate else { return nil }
    return CalendarDate(text)
  }
}
