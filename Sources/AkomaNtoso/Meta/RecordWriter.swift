internal import AknProfile
internal import Findings
internal import LegalXML
internal import RegulationModel

/// Writes what an edition knows and Akoma Ntoso has no place for, so that it comes back unchanged:
/// the events of the 题注 as printed, and the findings of the reader.
enum RecordWriter {
  static func write(_ edition: Edition, to xml: inout XMLWriter) {
    guard !edition.events.isEmpty || !edition.findings.isEmpty else { return }
    xml.element("proprietary") { xml in
      xml.attribute("source", "#" + AknNames.exporter)
      xml.breakLine()
      // Without a prefix: some readers of Akoma Ntoso know none.
      xml.element("record") { xml in
        xml.namespace(AknNames.recordNamespace)
        xml.breakLine()
        for event in edition.events { write(event, to: &xml) }
        for finding in edition.findings { write(finding, to: &xml) }
      }
      xml.breakLine()
    }
    xml.breakLine()
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
