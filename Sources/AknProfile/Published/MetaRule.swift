internal import LegalXML
internal import RegulationModel

/// What the official schema asks of an element of the meta that is kept as its publisher wrote it.
struct MetaRule: Sendable {
  /// The attributes without which the element is none.
  let required: [String]
  /// The attributes that it may have besides those.
  let optional: [String]
  /// The elements within, in the order of the schema; empty for one that holds none.
  let children: [String]

  /// The rule of an element; `nil` for one that is not kept.
  static func of(_ name: String) -> MetaRule? { rules[name] }

  /// Whether a value may stand in an attribute.
  static func admits(_ value: String, in attribute: String) -> Bool {
    switch attribute {
    case "date": isDay(value)
    case "eId", "wId", "GUID": !value.isEmpty && !value.utf8.contains(where: XMLSpace.isSpace)
    case "originatingExpression", "authoritative":
      ["true", "false", "1", "0"].contains(value)
    case "language":
      (2...8).contains(value.utf8.count) && value.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 < 0x80 }
    case "type": ["generation", "amendment", "repeal"].contains(value)
    default: true
    }
  }

  /// A day, or a day with a time behind `T`.
  private static func isDay(_ value: String) -> Bool {
    CalendarDate(String(value.prefix(10))) != nil
      && (value.utf8.count == 10 || value.utf8.dropFirst(10).first == UInt8(ascii: "T"))
  }

  private init(_ required: String, _ optional: String = "", children: String = "") {
    self.required = required.split(separator: " ").map(String.init)
    self.optional = optional.split(separator: " ").map(String.init) + ["eId", "wId", "GUID"]
    self.children = children.split(separator: " ").map(String.init)
  }

  private static let value = MetaRule("value", "refersTo showAs shortForm")
  private static let reference = MetaRule("eId href showAs", "shortForm")
  private static let core = "FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor "
  private static let references =
    "original passiveRef activeRef jurisprudence hasAttachment attachmentOf TLCPerson "
    + "TLCOrganization TLCConcept TLCObject TLCEvent TLCLocation TLCProcess TLCRole TLCTerm "
    + "TLCReference"

  private static let rules: [String: MetaRule] = {
    var rules: [String: MetaRule] = [
      "FRBRWork": MetaRule(
        "",
        children: core
          + "FRBRcountry FRBRsubtype FRBRnumber FRBRname FRBRprescriptive FRBRauthoritative"),
      "FRBRExpression": MetaRule(
        "",
        children: core + "FRBRversionNumber FRBRauthoritative FRBRmasterExpression FRBRlanguage "
          + "FRBRtranslation"),
      "FRBRalias": MetaRule("value name", "refersTo showAs shortForm"),
      "FRBRdate": MetaRule("date name"),
      "FRBRauthor": MetaRule("href", "as"),
      "FRBRprescriptive": MetaRule("value"),
      "FRBRauthoritative": MetaRule("value"),
      "FRBRmasterExpression": MetaRule("eId href showAs", "shortForm"),
      "FRBRlanguage": MetaRule("language"),
      "FRBRtranslation": MetaRule("href by fromLanguage", "authoritative pivot"),
      "publication": MetaRule("date name showAs", "number refersTo shortForm"),
      "classification": MetaRule("source", children: "keyword"),
      "keyword": MetaRule("value showAs dictionary", "href refersTo shortForm"),
      "lifecycle": MetaRule("source", children: "eventRef"),
      "eventRef": MetaRule("date source", "type refersTo href originatingExpression"),
      "workflow": MetaRule("source", children: "step"),
      "step": MetaRule("date by", "as outcome refersTo href"),
      "temporalData": MetaRule("source", children: "temporalGroup"),
      "temporalGroup": MetaRule("eId", children: "timeInterval"),
      "timeInterval": MetaRule("refersTo", "start end duration"),
      "references": MetaRule("source", children: references),
      "TLCReference": MetaRule("eId href showAs name", "shortForm"),
    ]
    for name in ["this", "uri", "country", "subtype", "number", "name", "versionNumber"] {
      rules["FRBR" + name] = value
    }
    for name in references.split(separator: " ") where rules[String(name)] == nil {
      rules[String(name)] = reference
    }
    return rules
  }()
}
