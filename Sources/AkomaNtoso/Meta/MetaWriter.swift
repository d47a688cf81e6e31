internal import AknProfile
internal import Findings
internal import LegalXML
internal import RegulationModel

/// Writes the `meta` of an act; its blocks come in the order that the schema wants.
struct MetaWriter {
  let identity: ActIdentity
  let lifecycle: LifecycleModel
  let marks: EditionMarks
  let edition: Edition
  let manifestationDate: CalendarDate
  /// What the document says of the amendment that made the text; `nil` for other texts.
  let amendment: AmendmentRecord?
  /// What the act says of those that it amends; `nil` for an act that amends none.
  var active: ActiveWriter?
  /// The identifier of the unit that alone is in the document; `nil` for the whole act.
  var portion: String?

  private let source = "#" + AknNames.exporter

  init(
    identity: ActIdentity, lifecycle: LifecycleModel, marks: EditionMarks, edition: Edition,
    manifestationDate: CalendarDate, amendment: AmendmentRecord? = nil
  ) {
    self.identity = identity
    self.lifecycle = lifecycle
    self.marks = marks
    self.edition = edition
    self.manifestationDate = manifestationDate
    self.amendment = amendment
  }

  /// The events from which the text, and what an amendment changed in it, are in force: a group each.
  private var starts: [String] { [lifecycle.start, lifecycle.amendmentStart].compactMap { $0 } }
  /// The `period` of the body; `nil` when it is not known since when the text is in force.
  var period: String? { lifecycle.start == nil ? nil : "#tmpg_1" }
  /// The `period` of what an amendment changed; `nil` when it is not known.
  var amendmentPeriod: String? {
    lifecycle.amendmentStart == nil ? nil : "#tmpg_\(starts.count)"
  }

  func write(to xml: inout XMLWriter) {
    xml.element("meta") { xml in
      xml.breakLine()
      if let published = identity.published { return write(published, to: &xml) }
      IdentificationWriter(
        identity: identity, manifestationDate: manifestationDate, component: "main",
        componentTitle: nil, amendment: amendment?.amendment, portion: portion
      ).write(to: &xml)
      writePublication(to: &xml)
      writeClassification(to: &xml)
      writeLifecycle(to: &xml)
      writeWorkflow(to: &xml)
      // What was done to the body, and what is recorded of it, is told where the body is.
      if portion == nil { writeAnalysis(to: &xml) }
      writeTemporalData(to: &xml)
      writeReferences(to: &xml)
      if portion == nil { RecordWriter.write(edition, identity, to: &xml) }
    }
    xml.breakLine()
  }

  /// What a publisher said of the text stands as it was; what our own markup refers to is added.
  private func write(_ published: PublishedRecord, to xml: inout XMLWriter) {
    let writer = PublishedWriter(
      record: published, manifestationDate: manifestationDate, component: "main",
      portion: portion)
    writer.writeIdentification(to: &xml)
    let ownReferences = OntologyEntries(lifecycle, marks, identity).entries
      .filter { !published.identifiers.contains($0.id) }
    writer.writeBlocks(own: ownReferences, to: &xml)
    if portion == nil { RecordWriter.write(edition, identity, to: &xml) }
  }

  /// By which order or announcement the text was made known.
  private func writePublication(to xml: inout XMLWriter) {
    guard let publication = identity.publication else { return }
    xml.emptyElement(
      "publication",
      [
        ("date", publication.date.description), ("name", publication.name),
        ("showAs", publication.number), ("number", publication.serial),
      ])
  }

  /// The kind of norm, where title and author tell it.
  private func writeClassification(to xml: inout XMLWriter) {
    block("classification", isNeeded: identity.subtype != nil, to: &xml) { xml in
      guard let kind = identity.subtype else { return }
      xml.emptyElement(
        "keyword",
        [
          ("value", kind.rawValue), ("showAs", kind.showAs),
          ("dictionary", "#" + AknNames.normKinds),
        ])
    }
  }

  private func writeLifecycle(to xml: inout XMLWriter) {
    block("lifecycle", isNeeded: !lifecycle.entries.isEmpty, to: &xml) { xml in
      for entry in lifecycle.entries {
        xml.emptyElement(
          "eventRef",
          [
            ("eId", entry.id), ("date", entry.date.description), ("type", entry.type),
            ("source", "#" + entry.source), ("refersTo", "#" + entry.words.name),
            ("originatingExpression", entry.isOriginating ? "true" : nil),
          ])
      }
    }
  }

  private func writeWorkflow(to xml: inout XMLWriter) {
    block("workflow", isNeeded: !lifecycle.steps.isEmpty, to: &xml) { xml in
      for step in lifecycle.steps {
        xml.emptyElement(
          "step",
          [
            ("eId", step.id), ("date", step.date.description),
            ("by", "#" + EntityName.organization(step.body)), ("outcome", "#" + step.words.outcome),
            ("refersTo", "#" + step.words.name),
          ])
      }
    }
  }

  private func writeAnalysis(to xml: inout XMLWriter) {
    guard let amendment, let decision = lifecycle.versions.last?.id else {
      return writeRevision(to: &xml)
    }
    let writer = AmendmentWriter(
      record: amendment, decision: decision, event: lifecycle.originatingEvent,
      period: amendmentPeriod)
    block("analysis", isNeeded: writer.isNeeded || active != nil, to: &xml) { xml in
      active?.writeModifications(to: &xml)
      writer.write(to: &xml)
    }
  }

  /// 修订 replaces the text as a whole.
  private func writeRevision(to xml: inout XMLWriter) {
    let isActive = active.map { !$0.modifications.isEmpty } ?? false
    block("analysis", isNeeded: lifecycle.isRevision || isActive, to: &xml) { xml in
      active?.writeModifications(to: &xml)
      guard lifecycle.isRevision else { return }
      xml.element("passiveModifications") { xml in
        xml.breakLine()
        xml.element("textualMod") { xml in
          xml.attribute("eId", "textualMod_1")
          xml.attribute("type", "substitution")
          xml.breakLine()
          let act = lifecycle.versions.last.map { "#" + $0.id }
          xml.emptyElement("source", [("eId", "textualMod_1__source_1"), ("href", act)])
          xml.emptyElement(
            "destination", [("eId", "textualMod_1__destination_1"), ("href", "#body")])
          if let period { xml.emptyElement("force", [("period", period)]) }
        }
        xml.breakLine()
      }
      xml.breakLine()
    }
  }

  private func writeTemporalData(to xml: inout XMLWriter) {
    block("temporalData", isNeeded: !starts.isEmpty, to: &xml) { xml in
      for (index, start) in starts.enumerated() {
        xml.element("temporalGroup") { xml in
          xml.attribute("eId", "tmpg_\(index + 1)")
          xml.breakLine()
          xml.emptyElement("timeInterval", [("start", "#" + start), ("refersTo", "#in-force")])
        }
        xml.breakLine()
      }
    }
  }

  private func writeReferences(to xml: inout XMLWriter) {
    block("references", isNeeded: true, to: &xml) { xml in
      for version in lifecycle.versions where version.isKnown {
        xml.emptyElement(
          version.element,
          [("eId", version.id), ("href", version.href), ("showAs", version.label)])
      }
      active?.writeReferences(to: &xml)
      if portion != nil {
        xml.emptyElement(
          "TLCReference",
          [
            ("eId", AknNames.edition), ("href", identity.editionIRI),
            ("showAs", identity.versions.last?.shownLabel), ("name", AknNames.edition),
          ])
      }
      for entry in OntologyEntries(lifecycle, marks, identity).entries {
        xml.emptyElement(
          entry.element, [("eId", entry.id), ("href", entry.href), ("showAs", entry.showAs)])
      }
    }
  }

  private func block(
    _ name: String, isNeeded: Bool, to xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void
  ) {
    guard isNeeded else { return }
    xml.element(name) { xml in
      xml.attribute("source", source)
      xml.breakLine()
      body(&xml)
    }
    xml.breakLine()
  }
}
