internal import AknProfile

/// The things that a document refers to, as entries of its `references` (top-level classes).
struct OntologyEntries {
  struct OntologyEntry: Sendable {
    let element: String
    let id: String
    let href: String
    let showAs: String
  }

  private(set) var entries: [OntologyEntry] = []
  private var ids: Set<String> = []

  /// Collects what the meta and the text refer to, and nothing else.
  init(_ lifecycle: LifecycleModel, _ marks: EditionMarks, _ identity: ActIdentity) {
    add("TLCOrganization", AknNames.exporter, "organization/this.tiaoli", "tiaoli")
    if identity.published.map(\.lacksAuthor) ?? (identity.author == nil) {
      add("TLCOrganization", AknNames.unknown, "organization/this.unknown", "不详")
    }
    for body in lifecycle.bodies + marks.bodies {
      let id = EntityName.organization(body)
      add("TLCOrganization", id, "organization/cn.\(id)", body)
    }
    if lifecycle.start != nil || lifecycle.amendmentStart != nil { addConcept("in-force", "施行") }
    if identity.subtype != nil, identity.published == nil { addConcept(AknNames.normKinds, "规范种类") }
    for concept in marks.timeConcepts { addConcept(concept, TimeMarks.name(of: concept)) }
    for step in lifecycle.steps { addConcept(step.words.outcome, step.words.showAs) }
    for words in lifecycle.entries.map(\.words) + lifecycle.steps.map(\.words) {
      addEvent(words.name, words.showAs)
    }
    for name in marks.events { addEvent(name, name) }
    add("TLCRole", "author", "role/this.cn.author", "制定机关")
    add("TLCRole", "editor", "role/this.cn.editor", "标注者")
    for term in marks.terms {
      add("TLCTerm", EntityName.term(term), "term/this.zho.\(SegmentName.of(term))", term)
    }
  }

  private mutating func addConcept(_ id: String, _ showAs: String) {
    add("TLCConcept", id, "concept/this.\(id)", showAs)
  }

  private mutating func addEvent(_ id: String, _ showAs: String) {
    add("TLCEvent", id, "event/this.\(id)", showAs)
  }

  private mutating func add(_ element: String, _ id: String, _ path: String, _ showAs: String) {
    guard ids.insert(id).inserted else { return }
    entries.append(
      OntologyEntry(element: element, id: id, href: "/akn/ontology/" + path, showAs: showAs))
  }
}
