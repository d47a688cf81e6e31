public import CrossReferences
public import Findings
public import RegulationModel

/// Words of an item that come from a regulation, or name it.
public struct TracedPassage: Sendable, Hashable {
  /// How the words and the regulation belong together.
  public enum ReuseKind: String, Sendable, CaseIterable {
    /// The item names the regulation, or a provision of it.
    case citation
    /// Wording of an edition that stood in a text before that edition was there: where it came from.
    case earlier
    /// Wording that both have and that stands everywhere; no sign of reuse.
    case formula
    /// Words given as the regulation's that are not.
    case misquotation
    /// Wording of the regulation that other texts do not have.
    case specific
  }

  /// The id of the item.
  public let item: String
  /// 1-based line of the file where the paragraph begins.
  public let line: Int
  /// The words, as the item has them.
  public let text: String
  /// Where they stand in the paragraph: half-open, in Unicode scalars.
  public let range: Range<Int>
  /// How they belong together.
  public let kind: ReuseKind
  /// The short name of the regulation; `nil` for one that the library does not have.
  public let work: String?
  /// The title of the regulation that is meant.
  public let title: String
  /// The day of the edition; `nil` when no text is held.
  public let edition: CalendarDate?
  /// The identifiers of the provisions; empty for the whole regulation.
  public let provisions: [String]
  /// How a short title such as 《条例》 was understood; `nil` where the title is given in full.
  public let basis: ActBasis?
  /// The answer of the check of citations, as `CitationVerdict.code`; `nil` for wording that is not
  /// cited.
  public let verdict: String?
  /// What is not as in the regulation: words that differ, a provision that does not exist.
  public let differences: [WordingDifference]
  /// Letters that no common wording accounts for; 0 for citations.
  public let specificLetters: Int
}

/// A difference between words that are given and the words of a regulation.
public struct WordingDifference: Sendable, Hashable {
  /// What the item has; empty for words that it leaves out.
  public let given: String
  /// What the regulation has; empty for words that it does not have.
  public let held: String
  /// What is wrong when no words differ: a provision that does not exist, a repealed regulation.
  public let note: Finding.Message?

  init(given: String, held: String, note: Finding.Message? = nil) {
    self.given = given
    self.held = held
    self.note = note
  }
}
