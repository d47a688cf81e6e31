internal import AknProfile
internal import LegalXML
internal import RegulationModel

/// Writes the `identification` of an act or of one of its components (FRBR).
struct IdentificationWriter {
  let identity: ActIdentity
  /// The day of the markup.
  let manifestationDate: CalendarDate
  /// `main`, or `attachment_1`.
  let component: String
  /// The title of a component; `nil` for that of the act.
  let componentTitle: String?
  /// The amendment that our own consolidation carries out; `nil` for a text as it was published.
  var amendment: ActAmendment?
  /// The identifier of the unit that alone is in the document; `nil` for the whole component.
  var portion: String?

  /// The end of the addresses of what is in the document.
  private var this: String { portion.map { "~\($0)" } ?? "!\(component)" }
  private var isMain: Bool { component == "main" }

  func write(to xml: inout XMLWriter) {
    xml.element("identification") { xml in
      xml.attribute("source", "#" + AknNames.exporter)
      xml.breakLine()
      writeWork(to: &xml)
      writeExpression(to: &xml)
      writeManifestation(to: &xml)
    }
    xml.breakLine()
  }

  private func writeWork(to xml: inout XMLWriter) {
    block("FRBRWork", to: &xml) { xml in
      value("FRBRthis", "\(identity.workIRI)/\(this)", to: &xml)
      value("FRBRuri", identity.workIRI, to: &xml)
      writeAliases(to: &xml)
      writeDates(identity.versions.first, to: &xml)
      writeAuthor(to: &xml)
      value("FRBRcountry", identity.country, to: &xml)
      let subtype = identity.subtype ?? .normativeDocument
      line("FRBRsubtype", [("value", subtype.rawValue), ("showAs", subtype.showAs)], to: &xml)
      if isMain, let number = identity.number { value("FRBRnumber", number, to: &xml) }
      value("FRBRname", identity.nameSegment, to: &xml)
      guard isMain else { return }
      value("FRBRprescriptive", "true", to: &xml)
      value("FRBRauthoritative", "true", to: &xml)
    }
  }

  private func writeAliases(to xml: inout XMLWriter) {
    if let title = componentTitle ?? identity.title { alias(title, "title", to: &xml) }
    guard isMain, let work = identity.work else { return }
    for name in work.aliases { alias(name, "shortTitle", to: &xml) }
    alias(work.slug, "slug", to: &xml)
  }

  private func writeExpression(to xml: inout XMLWriter) {
    block("FRBRExpression", to: &xml) { xml in
      value("FRBRthis", "\(identity.editionIRI)/\(this)", to: &xml)
      value("FRBRuri", identity.editionIRI, to: &xml)
      writeDates(identity.versions.last, to: &xml)
      if amendment == nil { writeAuthor(to: &xml) } else { writeEditor(to: &xml) }
      if isMain, let number = identity.versionNumber {
        value("FRBRversionNumber", number, to: &xml)
      }
      if isMain, let amendment { writeMaster(amendment, to: &xml) }
      line("FRBRlanguage", [("language", "zho")], to: &xml)
    }
  }

  /// A 修正 by decision points to the text before, whose identifiers its wIds repeat.
  private func writeMaster(_ amendment: ActAmendment, to xml: inout XMLWriter) {
    let base = amendment.baseIdentity
    value("FRBRauthoritative", "false", to: &xml)
    line(
      "FRBRmasterExpression",
      [
        ("eId", "FRBRmasterExpression"), ("href", base.editionIRI),
        ("showAs", base.versions.last?.shownLabel ?? ""),
      ], to: &xml)
  }

  private func writeManifestation(to xml: inout XMLWriter) {
    block("FRBRManifestation", to: &xml) { xml in
      // NC-shaped, and read right by others: …/zho@2024-02-08/!main.xml in both.
      value("FRBRthis", "\(identity.editionIRI)/\(this).xml", to: &xml)
      value("FRBRuri", "\(identity.editionIRI)/!main.xml", to: &xml)
      let isKnown = manifestationDate.description != AknNames.unknownDate
      date(manifestationDate, isKnown ? "markup" : AknNames.unknown, to: &xml)
      writeEditor(to: &xml)
      value("FRBRformat", "xml", to: &xml)
    }
  }

  // MARK: - Lines

  /// The day that identifies comes first, then the other days of the edition, each once.
  private func writeDates(_ version: EditionRecord?, to xml: inout XMLWriter) {
    guard let version, version.hasDate else {
      return line(
        "FRBRdate", [("date", AknNames.unknownDate), ("name", AknNames.unknown)], to: &xml)
    }
    let main = version.events.last { $0.date == version.date && $0.action != .entryIntoForce }
    var written = [(version.date, main.map { EventWords($0.action).name } ?? "publication")]
    for event in version.events where event.action != .repeal {
      let entry = (event.date, EventWords(event.action).name)
      if !written.contains(where: { $0 == entry }) { written.append(entry) }
    }
    for entry in written { date(entry.0, entry.1, to: &xml) }
  }

  private func writeAuthor(to xml: inout XMLWriter) {
    let author = identity.author.map { EntityName.organization($0.official) } ?? AknNames.unknown
    line("FRBRauthor", [("href", "#" + author), ("as", "#author")], to: &xml)
  }

  private func writeEditor(to xml: inout XMLWriter) {
    line("FRBRauthor", [("href", "#" + AknNames.exporter), ("as", "#editor")], to: &xml)
  }

  private func date(_ date: CalendarDate, _ name: String, to xml: inout XMLWriter) {
    line("FRBRdate", [("date", date.description), ("name", name)], to: &xml)
  }

  private func alias(_ value: String, _ name: String, to xml: inout XMLWriter) {
    line("FRBRalias", [("value", value), ("name", name)], to: &xml)
  }

  private func value(_ name: String, _ value: String, to xml: inout XMLWriter) {
    line(name, [("value", value)], to: &xml)
  }

  private func block(
    _ name: String, to xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void
  ) {
    xml.element(name) { xml in
      xml.breakLine()
      body(&xml)
    }
    xml.breakLine()
  }

  private func line(_ name: String, _ attributes: [(String, String)], to xml: inout XMLWriter) {
    xml.emptyElement(name, attributes)
  }
}
