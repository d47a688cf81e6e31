internal import AknProfile
internal import LegalXML

/// Writes the passive modifications of an amended text, and the identity of its units across the
/// two editions.
struct AmendmentWriter {
  let record: AmendmentRecord
  /// The eId of the reference that stands for the decision.
  let decision: String
  /// The eId of the amending event; `nil` when the document has no events.
  let event: String?
  /// The link to the time since when the changes are in force; `nil` when unknown.
  let period: String?

  private var baseIRI: String { record.amendment.baseIdentity.editionIRI }

  /// Whether there is anything to write.
  var isNeeded: Bool { !record.modifications.isEmpty || !record.identifiers.pairs.isEmpty }

  /// Writes the blocks within `analysis`, in the order of the schema.
  func write(to xml: inout XMLWriter) {
    if !record.modifications.isEmpty {
      xml.element("passiveModifications") { xml in
        xml.breakLine()
        for (index, modification) in record.modifications.enumerated() {
          write(modification, id: "textualMod_\(index + 1)", to: &xml)
        }
      }
      xml.breakLine()
    }
    if !record.identifiers.pairs.isEmpty { writeMappings(to: &xml) }
  }

  /// source destination force? previous? old? new?, as the schema orders them.
  private func write(_ modification: TextualModification, id: String, to xml: inout XMLWriter) {
    xml.element("textualMod") { xml in
      xml.attribute("eId", id)
      xml.attribute("type", modification.kind.rawValue)
      xml.breakLine()
      for (index, link) in record.sources(of: modification, decision: decision).enumerated() {
        xml.emptyElement("source", [("eId", "\(id)__source_\(index + 1)"), ("href", link)])
      }
      xml.emptyElement(
        "destination",
        [
          ("eId", "\(id)__destination_1"), ("href", "#" + modification.destination),
          ("pos", modification.position?.rawValue),
        ])
      if let period { xml.emptyElement("force", [("period", period)]) }
      if let previous = modification.previous {
        xml.emptyElement("previous", [("href", former(previous))])
      }
      for other in modification.merged { xml.emptyElement("old", [("href", former(other))]) }
      if let new = modification.new { xml.emptyElement("new", [("href", "#" + new)]) }
    }
    xml.breakLine()
  }

  /// A unit of the edition before.
  private func former(_ id: String) -> String { "\(baseIRI)/~\(id)" }

  private func writeMappings(to xml: inout XMLWriter) {
    xml.element("mappings") { xml in
      xml.attribute("source", "#" + AknNames.exporter)
      xml.breakLine()
      for (index, pair) in record.identifiers.pairs.enumerated() {
        xml.emptyElement(
          "mapping",
          [
            ("eId", "mapping_\(index + 1)"), ("original", "#" + pair.original),
            ("current", "#" + pair.current), ("start", event.map { "#" + $0 }),
          ])
      }
    }
    xml.breakLine()
  }
}
