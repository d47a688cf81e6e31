internal import AknProfile
internal import Findings
internal import LegalXML
internal import RegulationModel

/// Writes what an edition knows and Akoma Ntoso has no place for, so that it comes back unchanged:
/// the events of the 题注 as printed, and the findings of the reader.
enum RecordWriter {
  static func write(_ edition: Edition, _ identity: ActIdentity, to xml: inout XMLWriter) {
    let work = identity.work
    guard
      !edition.events.isEmpty || !edition.findings.isEmpty || work != nil
        || identity.published.map({ !$0.isOwn }) ?? false
    else { return }
    xml.element("proprietary") { xml in
      xml.attribute("source", "#" + AknNames.exporter)
      xml.breakLine()
      // Without a prefix: some readers of Akoma Ntoso know none.
      xml.element("record") { xml in
        xml.namespace(AknNames.recordNamespace)
        xml.breakLine()
        for event in edition.events { write(event, to: &xml) }
        for finding in edition.findings { write(finding, to: &xml) }
        if let work { write(work, identity.recorded, to: &xml) }
        if identity.published.map({ !$0.isOwn }) ?? false { xml.emptyElement("published", []) }
      }
      xml.breakLine()
    }
    xml.breakLine()
  }

  /// What a library knows of the work, up to this edition.
  private static func write(
    _ work: Work, _ editions: [EditionRecord], to xml: inout XMLWriter
  ) {
    xml.emptyElement(
      "work",
      [
        ("slug", work.slug), ("title", work.title), ("kind", work.kind), ("issuer", work.issuer),
        ("date", work.date?.description), ("number", work.number), ("norm", work.norm),
        ("region", work.region),
      ])
    for alias in work.aliases { xml.emptyElement("alias", [("value", alias)]) }
    for predecessor in work.predecessors {
      xml.emptyElement("predecessor", [("title", predecessor.title), ("date", predecessor.date)])
    }
    for relation in work.relations {
      xml.emptyElement(
        "relation",
        [
          ("kind", relation.kind.rawValue), ("title", relation.title), ("number", relation.number),
          ("date", relation.date), ("words", relation.words),
        ])
    }
    for record in editions {
      xml.element("edition") { xml in
        xml.attribute("date", record.date.description)
        xml.attribute("label", record.label)
        if !record.events.isEmpty { xml.breakLine() }
        for event in record.events { write(event, to: &xml) }
      }
      xml.breakLine()
    }
  }

  private static func write(_ event: LifecycleEvent, to xml: inout XMLWriter) {
    xml.emptyElement(
      "event",
      [
        ("date", event.date.description), ("actor", event.actor),
        ("action", event.action?.rawValue), ("text", event.text), ("act", event.act),
        ("number", event.number), ("scope", event.scope),
      ])
  }

  private static func write(_ finding: Finding, to xml: inout XMLWriter) {
    xml.emptyElement(
      "finding",
      [
        ("severity", finding.severity.rawValue), ("code", finding.code),
        ("line", finding.line.map { String($0) }), ("english", finding.message.english),
        ("chinese", finding.message.chinese),
      ])
  }
}
