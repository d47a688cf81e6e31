public import Findings
public import RegulationModel

/// The answer about a citation in a report.
public enum CitationVerdict: Sendable, Hashable {
  /// The quoted words are the provision's words.
  case verified
  /// The provision exists, and no more is known: nothing is quoted, or what is quoted was not
  /// compared, for the reason given.
  case exists(NotCompared?)
  /// The act has no such provision: the reason names it.
  case noSuchProvision(Reason)
  /// The quoted words are not its words; the differences are in the order of the text.
  case misquoted([QuotationDifference])
  /// The act was repealed on the day given.
  case repealed(CalendarDate)
  /// Nothing at hand could tell.
  case notChecked

  /// What several answers about one citation come to: one false quotation makes it false, one that
  /// was not compared leaves it open.
  package init(_ answers: some Sequence<CitationVerdict>) {
    var differences: [QuotationDifference] = []
    var open: CitationVerdict?
    var isVerified = false
    for answer in answers {
      switch answer {
      case .misquoted(let found): differences += found
      case .verified: isVerified = true
      default: open = open ?? answer
      }
    }
    self =
      !differences.isEmpty
      ? .misquoted(differences) : open ?? (isVerified ? .verified : .exists(nil))
  }
}

/// Why a citation, or the words quoted for it, were not compared.
public enum NotCompared: String, Sendable, CaseIterable {
  /// A number stands beside the title that was not read: 《…》§64.
  case numberNotRead = "number-not-read"
  /// A few words that do not stand there, and are not said to: a term, a slogan.
  case short
  /// The closing mark is missing, so that nobody knows where the quotation ends.
  case unclosed
  /// Nothing like them stands there, and they are not said to: somebody else's words.
  case unrelated
  /// Too long to be compared.
  case tooLong = "too-long"
}

/// Where a quotation differs from the provision.
public struct QuotationDifference: Sendable, Hashable {
  /// Words that the quotation has and the provision has not.
  public let added: String
  /// Words of the provision that the quotation lacks.
  public let missing: String
  /// A few letters that both have before that place.
  public let before: String
  /// A few letters that both have behind it.
  public let after: String
  /// What is wrong where no words differ: the order; `nil` where they do.
  public let note: Finding.Message?

  init(
    added: String, missing: String, before: String = "", after: String = "",
    note: Finding.Message? = nil
  ) {
    self.added = added
    self.missing = missing
    self.before = before
    self.after = after
    self.note = note
  }
}
