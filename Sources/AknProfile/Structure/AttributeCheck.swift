internal import Findings
internal import LegalXML

/// Whether an element has the attributes that its rule asks for, and no others.
enum AttributeCheck {
  /// Checks the attributes of an element.
  static func check(_ element: XMLElement, _ rule: ElementRule, _ findings: inout FindingList) {
    for attribute in rule.attributes {
      guard let value = element[attribute.name] else {
        if attribute.isRequired { findings.add(missing(attribute.name, of: element)) }
        continue
      }
      if !attribute.type.admits(value) {
        findings.add(
          ValidationFindings.value(value, of: attribute.name, in: element, attribute.type))
      }
    }
    for attribute in element.attributes {
      let name = attribute.name
      let isAdmitted =
        switch name.namespace {
        case nil: rule.attributes.contains { $0.name == name.local }
        case AknNames.namespace: false
        // XML Schema part 1, 2.6: its own attributes may stand on any element.
        case AknNames.schemaInstance: true
        default: rule.admitsForeignAttributes
        }
      if !isAdmitted {
        findings.add(ValidationFindings.attributeUnknown(name.local, in: element))
      }
    }
  }

  private static func missing(_ name: String, of element: XMLElement) -> Finding {
    name == "eId"
      ? ValidationFindings.eIdMissing(element)
      : ValidationFindings.attributeMissing(name, in: element)
  }
}
