internal import AknProfile
internal import LegalXML
internal import RegulationModel

/// Writes what a publisher said of a text as it stood, with the manifestation that this export is.
struct PublishedWriter {
  let record: PublishedRecord
  /// The day of the markup.
  let manifestationDate: CalendarDate
  /// `main`, or `attachment_1`.
  let component: String
  /// The identifier of the unit that alone is in the document; `nil` for the whole component.
  var portion: String?

  private var this: String { portion.map { "~\($0)" } ?? "!\(component)" }

  /// Writes the `identification`.
  func writeIdentification(to xml: inout XMLWriter) {
    xml.element("identification") { xml in
      xml.attribute("source", record.source.isEmpty ? "#" + AknNames.exporter : record.source)
      xml.breakLine()
      for (block, address) in [
        (record.work, record.workIRI), (record.expression, record.expressionIRI),
      ] {
        of(block, address).write(to: &xml)
        xml.breakLine()
      }
      writeManifestation(to: &xml)
    }
    xml.breakLine()
  }

  /// The block for what is in the document: of the main component it stands as it was.
  private func of(_ block: XMLElement, _ address: String) -> XMLElement {
    guard component != "main" || portion != nil else { return block }
    let children = block.children.map { child -> XMLNode in
      guard case .element(let element) = child, element.name.local == "FRBRthis" else {
        return child
      }
      return .element(
        XMLElement(
          name: element.name,
          attributes: [XMLAttribute(name: XMLName(local: "value"), value: "\(address)/\(this)")],
          children: [], line: element.line))
    }
    return XMLElement(
      name: block.name, attributes: block.attributes, children: children, line: block.line)
  }

  private func writeManifestation(to xml: inout XMLWriter) {
    xml.element("FRBRManifestation") { xml in
      xml.breakLine()
      let address = record.expressionIRI
      xml.emptyElement("FRBRthis", [("value", "\(address)/\(this).xml")])
      xml.emptyElement("FRBRuri", [("value", "\(address)/!main.xml")])
      let isKnown = manifestationDate.description != AknNames.unknownDate
      xml.emptyElement(
        "FRBRdate",
        [
          ("date", manifestationDate.description), ("name", isKnown ? "markup" : AknNames.unknown),
        ])
      xml.emptyElement(
        "FRBRauthor", [("href", "#" + AknNames.exporter), ("as", "#editor")])
      xml.emptyElement("FRBRformat", [("value", "xml")])
    }
    xml.breakLine()
  }

  /// Writes the other blocks; what our own markup refers to is a block of references of its own.
  func writeBlocks(own: [OntologyEntries.OntologyEntry], to xml: inout XMLWriter) {
    var isPending = !own.isEmpty || lacksEdition
    for block in record.blocks {
      if block.name.local == "notes", isPending {
        write(own, to: &xml)
        isPending = false
      }
      block.write(to: &xml)
      xml.breakLine()
    }
    if isPending { write(own, to: &xml) }
  }

  /// Whether a portion has no entry yet for the edition that it is of.
  private var lacksEdition: Bool {
    portion != nil && !record.identifiers.contains(AknNames.edition)
  }

  private func write(_ entries: [OntologyEntries.OntologyEntry], to xml: inout XMLWriter) {
    xml.element("references") { xml in
      xml.attribute("source", "#" + AknNames.exporter)
      xml.breakLine()
      if lacksEdition {
        xml.emptyElement(
          "TLCReference",
          [
            ("eId", AknNames.edition), ("href", record.expressionIRI),
            ("showAs", record.expressionIRI), ("name", AknNames.edition),
          ])
      }
      for entry in entries {
        xml.emptyElement(
          entry.element, [("eId", entry.id), ("href", entry.href), ("showAs", entry.showAs)])
      }
    }
    xml.breakLine()
  }
}
