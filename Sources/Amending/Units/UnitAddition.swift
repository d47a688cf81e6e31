internal import DecisionLanguage
internal import RegulationModel

/// Instructions that add provisions.
enum UnitAddition {
  /// Adds provisions; their place follows from their numbers or from their neighbours.
  static func insertUnits(
    _ insertion: UnitInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    // A division may be no more than its heading; marks around nothing are a mistake.
    guard insertion.text.isEmpty || insertion.text.contains(where: \.holdsWords) else {
      throw .noText
    }
    switch insertion.kind {
    case .article: return try ArticleInsertion.insertArticles(insertion, instruction, &pass)
    case .paragraph, .item, .subitem:
      return try ChildInsertion.insertChildren(insertion, instruction, &pass)
    case .part, .subpart, .chapter, .section:
      return try DivisionInsertion.insertDivision(insertion, instruction, &pass)
    case .annex: return try AnnexChanges.insertAnnex(insertion, instruction, &pass)
    case .crossheading: throw .unsupported(insertion.kind.unit)
    }
  }
}
