internal import AknProfile
internal import LegalXML
internal import RegulationModel

/// Writes the annexes (附件) as attachments, each a `doc` with an identification of its own.
struct AnnexExport: ~Copyable {
  let identity: ActIdentity
  let manifestationDate: CalendarDate
  let amendment: ActAmendment?
  let body: BodyExport

  func write(_ annexes: ProvisionList, to xml: inout XMLWriter) {
    guard !annexes.isEmpty else { return }
    xml.element("attachments") { xml in
      xml.breakLine()
      for annex in annexes {
        // The number of the component is that of its eId: `att_2` is `!attachment_2`.
        write(annex, component: "attachment_" + annex.id.dropFirst(4), to: &xml)
      }
    }
    xml.breakLine()
  }

  private func write(
    _ annex: Provision, component: String, to xml: inout XMLWriter
  ) {
    let id = annex.id
    xml.element("attachment") { xml in
      body.inline.attributes.write(id, to: &xml)
      xml.breakLine()
      writeLine("heading", id, annex.row.label, to: &xml)
      writeLine("subheading", id, annex.row.heading, to: &xml)
      xml.element("doc") { xml in
        xml.attribute("name", "attachment")
        xml.breakLine()
        xml.element("meta") { xml in
          xml.breakLine()
          if let published = identity.published {
            return PublishedWriter(
              record: published, manifestationDate: manifestationDate, component: component
            ).writeIdentification(to: &xml)
          }
          IdentificationWriter(
            identity: identity, manifestationDate: manifestationDate, component: component,
            componentTitle: annex.heading ?? annex.label, amendment: amendment
          ).write(to: &xml)
        }
        xml.breakLine()
        writeContent(of: annex, to: &xml)
      }
      xml.breakLine()
    }
    xml.breakLine()
  }

  /// The `heading` is the label: 附件1; the `subheading` is the annex's title.
  private func writeLine(
    _ name: String, _ id: String, _ range: TextRange, to xml: inout XMLWriter
  ) {
    guard !range.isEmpty else { return }
    body.inline.write(name, id: id, part: "__" + name, range.offsets, to: &xml)
    xml.breakLine()
  }

  /// An annex with nothing in it has an empty `p`: the schema wants something.
  private func writeContent(of annex: Provision, to xml: inout XMLWriter) {
    xml.element("mainBody") { xml in
      xml.breakLine()
      if annex.children.isEmpty {
        xml.element("p") { body.inline.attributes.write(annex.id, part: "__p_1", to: &$0) }
        xml.breakLine()
      }
      body.writeChildren(of: annex.index, to: &xml)
    }
    xml.breakLine()
  }
}
