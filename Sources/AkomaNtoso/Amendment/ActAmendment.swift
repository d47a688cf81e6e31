package import AknProfile
package import Amending
package import DecisionLanguage
package import RegulationModel

/// An amendment by decision, as the document of the amended text records it: the edition before,
/// the decision, and what became of it.
package struct ActAmendment: Sendable {
  /// What the edition before is called.
  package let baseIdentity: ActIdentity
  let base: Edition
  let decision: AmendingDecision
  let result: AmendmentResult
  /// The day of the decision; `nil` when unknown.
  let decisionDate: CalendarDate?
  /// The address of the decision; `nil` unless its day and title are known.
  let decisionIRI: String?

  /// Records an amendment.
  ///
  /// - Parameters:
  ///   - base: the edition that was amended.
  ///   - baseIdentity: its identifiers.
  ///   - decision: the decision.
  ///   - result: what came of it when it was applied to `base`.
  ///   - date: the day of the decision; `nil` for what it says itself.
  ///   - organ: who made the decision, if it is known; a session names its body. `nil` for what it
  ///     says itself.
  package init(
    of base: Edition, identity baseIdentity: ActIdentity, by decision: AmendingDecision,
    result: AmendmentResult, date: CalendarDate? = nil, organ: String? = nil
  ) {
    self.base = base
    self.baseIdentity = baseIdentity
    self.decision = decision
    self.result = result
    let told = DecisionFacts(decision)
    decisionDate = date ?? told.date
    let region = baseIdentity.country == "cn" ? nil : baseIdentity.country
    let name = decision.title.flatMap { title in
      (date ?? told.date).map {
        NamedAct(title: title, organ: organ ?? told.organ, date: $0, region: region)
      }
    }
    decisionIRI = name?.iri
  }

  /// The title of the decision; `nil` when it has none.
  var decisionTitle: String? { decision.title }
  /// How many instructions were not carried out.
  var refusals: Int { result.refusals }

  // MARK: - Entry into force

  /// From when on the amended provisions are in force; `nil` when the decision does not say, or
  /// gives several days for its parts.
  ///
  /// 自公布之日起施行 is the day of the amended edition, unless the decision is of another day.
  func entryIntoForce(of day: CalendarDate) -> EntryIntoForce? {
    var clauses: [EffectiveClause] = []
    for instruction in decision.instructions {
      if case .takeEffect(let clause) = instruction.operation { clauses.append(clause) }
    }
    guard clauses.count == 1, ActAmendment.subjects.contains(clauses[0].subject) else { return nil }
    if let date = clauses[0].date {
      return EntryIntoForce(start: .on(date), words: "自\(clauses[0].day)起施行")
    }
    guard ActAmendment.publications.contains(clauses[0].day) else { return nil }
    return decisionDate ?? day == day
      ? EntryIntoForce(start: .onPublication, words: "自\(clauses[0].day)起施行") : nil
  }

  private static let subjects: Set<String> = ["", "本决定", "本修正案"]
  private static let publications: Set<String> = ["公布之日", "发布之日", "印发之日", "颁布之日"]
}
