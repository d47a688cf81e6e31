public import Findings
public import RegulationModel

/// The terms and short names that an edition defines, and how it uses them.
public struct DefinedTerms: Sendable {
  /// The terms in the order of their definitions.
  public private(set) var terms: [DefinedTerm] = []
  /// Provisions that deem one thing to be another (视为); they define nothing.
  public private(set) var deemings: [String] = []
  /// Terms that are never used, and short names used before they are defined.
  public private(set) var findings: [Finding] = []

  /// Finds the terms of an edition. Linear in its text and the number of terms.
  public init(_ edition: Edition, names: StatuteNames = .builtIn) {
    var reader = TermReader(edition, names)
    reader.read()
    terms = reader.terms
    deemings = reader.deemings
    findings = terms.compactMap { Self.finding($0) }
  }

  private static func finding(_ term: DefinedTerm) -> Finding? {
    let line = term.line
    switch term.kind {
    case .widening: return nil
    case .abbreviation where term.uses == 0:
      return ReferenceFindings.abbreviationUnused(line: line, term: term.term)
    case .definition where term.uses == 0 && term.scope == .act:
      return ReferenceFindings.termUnused(line: line, term: term.term)
    case .abbreviation where term.isUsedBeforeDefinition:
      return ReferenceFindings.termBeforeDefinition(
        line: line, term: term.term, place: term.definedIn)
    default: return nil
    }
  }
}
