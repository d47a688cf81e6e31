/// What an attribute that is a link must lead to.
struct LinkRule: Sendable {
  /// What an element may be led to within the document.
  enum Target: Sendable, Hashable {
    /// One of these elements of `meta`.
    case metadata(Set<String>)
    /// An element outside `meta`.
    case text
    /// A class of the ontology of any kind.
    case anyClass
  }

  /// What it leads to within the document; `nil` when it may not lead there.
  let target: Target?
  /// Whether it may lead to another document by its address.
  var admitsAddress = false
  /// Whether it may lead into the ontology by an address.
  var admitsOntology = false
  /// Whether it may be an address of the web.
  var admitsWeb = false
  /// Whether it may be several links with blanks between them.
  var isList = false

  /// The rule of an attribute of an element; `nil` when it is no link.
  init?(_ attribute: String, of element: String) {
    switch attribute {
    case "refersTo": self.init(target: Self.referred(by: element), isList: true)
    case "source":
      self.init(target: .metadata(element == "eventRef" ? Self.references : Self.agents))
    case "by": self.init(target: .metadata(Self.agents))
    case "as": self.init(target: .metadata(["TLCRole"]))
    case "outcome": self.init(target: .metadata(["TLCConcept"]))
    case "includedIn":
      self.init(target: .metadata(Self.references.union(["TLCReference"])))
    case "dictionary": self.init(target: .anyClass)
    case "period": self.init(target: .metadata(["temporalGroup"]))
    case "start", "end": self.init(target: .metadata(["eventRef"]))
    case "from", "upTo": self.init(target: .text, admitsAddress: true)
    case "alternativeTo", "current": self.init(target: .text)
    case "href": self = Self.reference(of: element)
    default: return nil
    }
  }

  private init(
    target: Target?, admitsAddress: Bool = false, admitsOntology: Bool = false,
    admitsWeb: Bool = false, isList: Bool = false
  ) {
    self.target = target
    self.admitsAddress = admitsAddress
    self.admitsOntology = admitsOntology
    self.admitsWeb = admitsWeb
    self.isList = isList
  }

  private static let agents: Set<String> = ["TLCOrganization", "TLCPerson", "TLCRole"]
  private static let references: Set<String> = [
    "activeRef", "attachmentOf", "hasAttachment", "jurisprudence", "original", "passiveRef",
  ]

  private static func referred(by element: String) -> Target {
    switch element {
    case "organization": .metadata(["TLCOrganization"])
    case "docAuthority", "docProponent": .metadata(agents)
    case "person": .metadata(["TLCPerson"])
    case "role": .metadata(["TLCRole"])
    case "location": .metadata(["TLCLocation"])
    case "concept", "quantity", "timeInterval": .metadata(["TLCConcept"])
    case "term", "def": .metadata(["TLCConcept", "TLCTerm"])
    case "date", "docDate", "eventRef", "step": .metadata(["TLCConcept", "TLCEvent"])
    default: .anyClass
    }
  }

  /// The passage of the document that makes an active modification.
  static let ownPassage = LinkRule(target: .text)

  private static func reference(of element: String) -> LinkRule {
    switch element {
    case "FRBRauthor": LinkRule(target: .metadata(agents))
    case "tocItem": LinkRule(target: .text)
    case "noteRef": LinkRule(target: .metadata(["note"]))
    case "source": LinkRule(target: .metadata(references), admitsAddress: true)
    case "FRBRmasterExpression": LinkRule(target: nil, admitsAddress: true)
    case _ where references.contains(element): LinkRule(target: nil, admitsAddress: true)
    case "TLCReference":
      LinkRule(target: nil, admitsAddress: true, admitsOntology: true, admitsWeb: true)
    case _ where element.utf8.starts(with: "TLC".utf8):
      LinkRule(target: nil, admitsOntology: true)
    case "a": LinkRule(target: .text, admitsAddress: true, admitsWeb: true)
    case "ref": LinkRule(target: .text, admitsAddress: true, admitsWeb: true)
    default: LinkRule(target: .text, admitsAddress: true)
    }
  }
}
