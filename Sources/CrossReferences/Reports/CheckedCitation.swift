public import RegulationModel

/// A citation of a report and its answer.
public struct CheckedCitation: Sendable, Equatable {
  /// 1-based line of the document where the paragraph begins.
  public let line: Int
  /// Index of the paragraph among those of the report.
  package let paragraph: Int
  /// Offset of the first character, in Unicode scalars from the start of the paragraph.
  public let start: Int
  /// Offset behind the last character.
  public let end: Int
  /// The citation as it stands.
  public let text: String
  /// How it is written.
  public let kind: Reference.Kind
  /// The title of the act that is meant, without 《》; `nil` where nothing tells which.
  public let title: String?
  /// The slug of the act; `nil` where it is not held.
  public let work: String?
  /// How it is known which act is meant.
  public let basis: ActBasis
  /// Identifiers of the provisions; those of the edition where its text is at hand.
  public let targets: [String]
  /// The day of the edition that is meant; `nil` where none is known.
  public let edition: CalendarDate?
  /// How the edition was chosen; `nil` where none was.
  public let editionBasis: EditionBasis?
  /// The day on which the edition was to be in force, where it was chosen by one; `nil` where it was named.
  public let editionDay: CalendarDate?
  /// Whether that edition is the one in force today; `false` where none is known.
  public let isCurrentEdition: Bool
  /// The quotations that are given for it, in order.
  public let quotations: [CheckedQuotation]
  /// The answer.
  public let verdict: CitationVerdict
}

/// A quotation and its answer.
public struct CheckedQuotation: Sendable, Equatable {
  /// 1-based line of the document where its paragraph begins.
  public let line: Int
  /// Index of the paragraph.
  package let paragraph: Int
  /// The words without the marks around them.
  public let text: String
  /// Offset of the first character, in Unicode scalars from the start of its paragraph.
  public let start: Int
  /// Offset behind the last character.
  public let end: Int
  /// The answer.
  public let verdict: QuotationVerdict
  /// The provision in which the words stand; `nil` where they were not found.
  public let provision: Provision?
}
