internal import AknProfile
package import LegalXML
package import RegulationModel

extension ActExport {
  /// Writes one unit as an Akoma Ntoso `portion`: what the act is called, and the unit alone.
  ///
  /// Cost is that of the unit and of the act's references.
  ///
  /// - Parameter unit: a provision of the edition.
  /// - Returns: the bytes, UTF-8.
  /// - Throws: `outOfMemory`.
  package func portion(_ unit: Provision) throws(XMLFailure) -> [UInt8] {
    let marks = marks ?? EditionMarks(edition, acts: acts, names: names)
    let lifecycle = LifecycleModel(identity, edition, amendment: nil)
    var meta = MetaWriter(
      identity: identity, lifecycle: lifecycle, marks: marks, edition: edition,
      manifestationDate: date ?? identity.editionDate)
    meta.portion = unit.id
    let body = BodyExport(
      edition, marks: marks,
      attributes: UnitAttributes(portion: unit.id, of: identity.editionIRI),
      changes: ChangePlaces(edition))
    var xml = XMLWriter(.replaced)
    xml.element("akomaNtoso") { xml in
      xml.namespace(AknNames.namespace)
      xml.breakLine()
      xml.element("portion") { xml in
        xml.attribute("includedIn", "#" + AknNames.edition)
        xml.breakLine()
        meta.write(to: &xml)
        xml.element("portionBody") { xml in
          xml.breakLine()
          body.write(unit.index..<(unit.index + 1), to: &xml)
        }
        xml.breakLine()
      }
      xml.breakLine()
    }
    return try xml.finish()
  }
}
