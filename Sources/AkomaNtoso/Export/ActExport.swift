public import AknProfile
package import CrossReferences
public import Findings
public import LegalXML
public import RegulationModel

/// Writes an edition as an Akoma Ntoso 3.0 act.
///
/// The same input gives the same bytes. What is not known is left out; where the schema demands a
/// value all the same, it is `unknown` and a finding says so.
public struct ActExport: Sendable {
  /// What the document is called.
  public let identity: ActIdentity
  let edition: Edition
  let acts: [String: LinkedAct]
  let names: StatuteNames
  let date: CalendarDate?
  private let amendment: ActAmendment?
  let marks: EditionMarks?

  /// Prepares an export.
  ///
  /// - Parameters:
  ///   - edition: the text.
  ///   - identity: its identifiers.
  ///   - acts: other acts by the titles under which citations name them; their citations get links.
  ///   - names: short names of acts.
  ///   - date: the day of the markup; `nil` for the day of the edition.
  ///   - amendment: the amendment that `edition` is the result of, to be recorded in the document;
  ///     `identity` is that of the amended text.
  ///   - marks: the marks of the edition, found with the same `acts` and `names`; `nil` to find them.
  package init(
    _ edition: Edition, identity: ActIdentity, acts: [String: LinkedAct] = [:],
    names: StatuteNames = .builtIn, date: CalendarDate? = nil, amendment: ActAmendment? = nil,
    marks: EditionMarks? = nil
  ) {
    self.edition = edition
    self.identity = identity
    self.acts = acts
    self.names = names
    self.date = date
    self.amendment = amendment
    self.marks = marks
  }

  /// Prepares an export whose citations lead to the edition itself only.
  ///
  /// - Parameters:
  ///   - edition: the text.
  ///   - identity: its identifiers.
  public init(_ edition: Edition, identity: ActIdentity) {
    self.init(edition, identity: identity, acts: [:])
  }

  /// A document, and what had to be chosen for it.
  public struct Document: Sendable {
    /// The bytes, UTF-8.
    public let bytes: [UInt8]
    /// What is unknown or could not be written as it is.
    public let findings: [Finding]
  }

  /// Writes the document. Linear in the text.
  ///
  /// - Throws: nothing that an edition holds makes an export impossible.
  public func document() throws(XMLFailure) -> Document {
    let marks = marks ?? EditionMarks(edition, acts: acts, names: names)
    let lifecycle = LifecycleModel(identity, edition, amendment: amendment)
    let record = amendment.map { AmendmentRecord($0, edition) }
    let day = date ?? identity.editionDate
    let changes = ChangePlaces(edition)
    var meta = MetaWriter(
      identity: identity, lifecycle: lifecycle, marks: marks, edition: edition,
      manifestationDate: day, amendment: record)
    meta.active = changes.map {
      ActiveWriter($0, edition, identities: acts.mapValues(\.identity))
    }
    let attributes =
      record.map { UnitAttributes($0, period: meta.amendmentPeriod) }
      ?? identity.published.map { UnitAttributes($0) }
    let front = FrontExport(
      marks: marks, bodies: Set(lifecycle.bodies + marks.bodies), edition: edition,
      markedNumber: identity.published?.documentNumber)
    let annexes = AnnexExport(
      identity: identity, manifestationDate: day, amendment: amendment,
      body: BodyExport(
        edition, marks: marks, attributes: attributes ?? UnitAttributes(), changes: changes))
    var xml = XMLWriter(.replaced, capacity: 3 * edition.bytes.count)
    write(meta, front, annexes, to: &xml)
    let findings = ExportFindings.findings(identity, amendment, replaced: xml.replaced)
    return Document(bytes: try xml.finish(), findings: findings)
  }

  private func write(
    _ meta: MetaWriter, _ front: FrontExport, _ annexes: borrowing AnnexExport,
    to xml: inout XMLWriter
  ) {
    xml.element("akomaNtoso") { xml in
      xml.namespace(AknNames.namespace)
      xml.breakLine()
      let published = identity.published
      xml.element(published?.root ?? "act") { xml in
        xml.attribute("name", published?.genre ?? identity.genre)
        xml.attribute(
          "contains",
          identity.versions.count > 1 || published != nil ? "singleVersion" : "originalVersion")
        xml.breakLine()
        meta.write(to: &xml)
        front.writePreface(annexes.body.inline, to: &xml)
        front.writePreamble(annexes.body.inline, to: &xml)
        xml.element(published?.bodyName ?? "body") { xml in
          xml.attribute("eId", published?.bodyName ?? "body")
          xml.attribute("period", meta.period ?? annexes.body.inline.attributes.period(of: "body"))
          xml.breakLine()
          annexes.body.write(0..<edition.bodyEnd, to: &xml)
        }
        xml.breakLine()
        front.writeConclusions(annexes.body.inline, to: &xml)
        annexes.write(edition.annexes, to: &xml)
      }
      xml.breakLine()
    }
  }
}
