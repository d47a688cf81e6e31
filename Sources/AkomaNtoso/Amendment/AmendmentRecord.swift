internal import Amending
internal import RegulationModel

/// What the document of an amended text says of the amendment: made once, written in several blocks.
struct AmendmentRecord {
  let amendment: ActAmendment
  let levels: DecisionLevels
  let modifications: [TextualModification]
  let identifiers: WorkIdentifiers

  init(_ amendment: ActAmendment, _ edition: Edition) {
    self.amendment = amendment
    levels = DecisionLevels(amendment.decision)
    modifications = ModificationList.modifications(
      amendment, edition, adjusting: levels.adjusting)
    identifiers = WorkIdentifiers(
      edition, base: amendment.base, origins: amendment.result.origins)
  }

  /// The links to the passages of the decision that made a change, each once; to the decision as a
  /// whole where no passage is known, or no address of it.
  func sources(of modification: TextualModification, decision id: String) -> [String] {
    guard let iri = amendment.decisionIRI else { return ["#" + id] }
    var links: [String] = []
    var known: Set<String> = []
    for instruction in modification.instructions {
      let link = levels[instruction].map { iri + "/~" + $0 } ?? iri
      if known.insert(link).inserted { links.append(link) }
    }
    return links.isEmpty ? [iri] : links
  }
}
