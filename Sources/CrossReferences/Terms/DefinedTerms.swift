public import Findings
public import RegulationModel

/// The terms and short names that an edition defines, and how it uses them.
public struct DefinedTerms: Sendable {
  /// The terms in the order of their definitions.
  public private(set) var terms: [DefinedTerm] = []
  /// The words of other acts that the edition explains, in order; they are no terms of its own.
  public private(set) var glosses: [Gloss] = []
  /// Provisions that deem one thing to be another (视为); they define nothing.
  public private(set) var deemings: [String] = []
  /// Terms that are never used, and short names used before they are defined.
  public private(set) var findings: [Finding] = []

  /// Where terms are defined and used, in the order of the text.
  package private(set) var places: [Place] = []

  /// A place in the text where a term stands.
  package struct Place: Sendable, Hashable {
    /// Position of the term in `terms`.
    package let term: Int
    /// UTF-8 offsets in the edition's canonical text, marks left out.
    package let range: Range<Int>
    /// Whether the term is defined here, not used.
    package let isDefinition: Bool
  }

  /// Finds the terms of an edition. Linear in its text and the number of terms.
  public init(_ edition: Edition, names: StatuteNames = .builtIn) {
    var reader = TermReader(edition, names)
    reader.read()
    terms = reader.terms
    glosses = reader.glosses
    deemings = reader.deemings
    places = reader.places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    findings = terms.compactMap { Self.finding($0) }
  }

  /// What is wrong with a term; `nil` for nothing.
  package static func finding(_ term: DefinedTerm) -> Finding? {
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
