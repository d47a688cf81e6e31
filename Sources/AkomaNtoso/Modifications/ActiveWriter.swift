internal import AknProfile
internal import DecisionLanguage
internal import LegalXML
internal import RegulationModel

/// Writes what an amending act says of the acts that it changes.
struct ActiveWriter {
  let modifications: [ActiveModification]
  /// By the decision's acts, their addresses as works and their titles.
  private let acts: [(iri: String, title: String)]

  /// Prepares the blocks of an amending act; `identities` are those of known acts by their titles.
  init(_ changes: ChangePlaces, _ edition: Edition, identities: [String: ActIdentity]) {
    modifications = ActiveModification.all(changes, edition)
    acts = changes.decision.acts.map { act in
      let title = act.title ?? ""
      let identity = identities[title] ?? ActIdentity(ofTitle: title)
      return (identity.workIRI, title)
    }
  }

  /// Writes the `activeModifications`, if there are changes.
  func writeModifications(to xml: inout XMLWriter) {
    guard !modifications.isEmpty else { return }
    xml.element("activeModifications") { xml in
      xml.breakLine()
      for (index, modification) in modifications.enumerated() {
        write(modification, id: "textualMod_\(index + 1)", to: &xml)
      }
    }
    xml.breakLine()
  }

  /// source destination+ old* new*, as the schema orders them.
  private func write(_ modification: ActiveModification, id: String, to xml: inout XMLWriter) {
    let iri = acts.element(modification.act)?.iri ?? ""
    func link(_ id: String?) -> String? { id.map { "\(iri)/~\($0)" } }
    xml.element("textualMod") { xml in
      xml.attribute("eId", id)
      xml.attribute("type", modification.kind.rawValue)
      xml.breakLine()
      xml.emptyElement(
        "source", [("eId", "\(id)__source_1"), ("href", "#" + modification.source)])
      for (index, place) in modification.destinations.enumerated() {
        xml.emptyElement(
          "destination",
          [
            ("eId", "\(id)__destination_\(index + 1)"), ("href", link(place.id) ?? iri),
            ("pos", place.position), ("upTo", link(place.upTo)),
          ])
      }
      for words in modification.old { xml.emptyElement("old", [("href", "#" + words)]) }
      for words in modification.new { xml.emptyElement("new", [("href", "#" + words)]) }
    }
    xml.breakLine()
  }

  /// Writes an `activeRef` for each act that is changed.
  func writeReferences(to xml: inout XMLWriter) {
    let changed = Set(modifications.map(\.act))
    for (index, act) in acts.enumerated() where changed.contains(index) && !act.title.isEmpty {
      xml.emptyElement(
        "activeRef", [("eId", "activeRef_\(index + 1)"), ("href", act.iri), ("showAs", act.title)])
    }
  }
}

extension ActIdentity {
  /// The identity of an act of which nothing is known but its title.
  fileprivate init(ofTitle title: String) {
    var builder = EditionBuilder()
    builder.title { $0.append(contentsOf: title.utf8) }
    self.init(of: builder.finish(events: [], sourceLines: 1...1))
  }
}
