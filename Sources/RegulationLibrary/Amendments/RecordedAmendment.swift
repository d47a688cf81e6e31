public import Amending
public import DecisionLanguage
public import RegulationModel
internal import RegulationParser

/// What an amendment of the library did: the edition before, the decision, and what came of it.
public struct RecordedAmendment: Sendable {
  /// The record of the edition before.
  public let baseRecord: EditionRecord
  /// The edition before.
  public let base: Edition
  /// The decision.
  public let decision: AmendingDecision
  /// What the decision did to it.
  public let result: AmendmentResult

  /// The instructions that wrote the words of a provision of the amended edition; those that wrote
  /// what it is inside of where it has none of its own.
  public func instructions(forWordsOf provision: Provision) -> [AmendingInstruction] {
    let own = result.origins[provision.id]?.wording ?? []
    if !own.isEmpty { return own.map { decision.instructions[$0] } }
    for place in [provision] + Array(provision.ancestors) where place.kind >= .article {
      let wrote = result.origins[place.id]?.instructions ?? []
      if !wrote.isEmpty { return wrote.map { decision.instructions[$0] } }
    }
    return []
  }

  /// The numbered passage of the decision that an instruction stands in, as printed: 二、（一）; empty
  /// when it has no number.
  public func passage(of instruction: AmendingInstruction) -> String {
    let item = decision.items.last { item in
      decision.instructions[item.instructions].contains(instruction)
    }
    return item?.path.joined() ?? ""
  }
}

extension Library {
  /// The amendment that made an edition, applied anew; `nil` when the record names none.
  ///
  /// Costs what reading and applying the decision cost.
  /// - Throws: what keeps base or decision from being read, or `decisionDoesNotApply`.
  public func amendment(
    of record: EditionRecord, of work: Work
  ) throws(LibraryFailure) -> RecordedAmendment? {
    guard let amendment = record.amendment else { return nil }
    guard let baseRecord = work.record(of: amendment.base) else {
      throw .noEdition(amendment.base, work: work.slug, known: work.editions.map(\.date))
    }
    let base = try edition(baseRecord, of: work)
    let file = decisionPath(amendment.decision, of: work.slug)
    let bytes = try bytes(of: file)
    guard let decision = try? AmendingDecision.read(bytes),
      let result = try? AmendmentRun.apply(decision, to: base)
    else { throw .decisionDoesNotApply(file: file) }
    return RecordedAmendment(
      baseRecord: baseRecord, base: base, decision: decision, result: result)
  }

  /// The folder of a work that holds the decisions which made its editions.
  package static let decisionFolder = "decisions"

  package func decisionPath(_ name: String, of slug: String) -> String {
    "\(path)/\(slug)/\(Library.decisionFolder)/\(name)"
  }
}
