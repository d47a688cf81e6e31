public import Findings
public import RegulationModel

/// The answer about a citation in a report.
public enum CitationVerdict: Sendable, Equatable {
  /// All that is quoted are the provision's words.
  case verified
  /// The provision exists, and no more is known: nothing is quoted, or what is quoted was not
  /// compared, for the reason given.
  case exists(NotCompared?)
  /// The quoted words are its words but for how numbers and marks are written.
  case notation
  /// Quoted words are not its words; the differences are in the order of the text.
  case misquoted([QuotationDifference])
  /// Quoted words stand in another provision of the act.
  case elsewhere(Provision)
  /// The act has no such provision: the reason names it.
  case noSuchProvision(Reason)
  /// No act has this title, and one that is held nearly has it.
  case noSuchAct(suggestion: String)
  /// The act was replaced by the one with this title.
  case replaced(by: String)
  /// The act was repealed on the day given.
  case repealed(CalendarDate)
  /// The text of the edition that is meant is not at hand.
  case editionNotHeld
  /// The act is not at hand.
  case actNotHeld
  /// Nothing tells which act is meant.
  case unclear

  /// The name of the answer, which does not depend on the language.
  public var code: String {
    switch self {
    case .verified: "verified"
    case .exists: "exists"
    case .notation: "notation"
    case .misquoted: "misquoted"
    case .elsewhere: "elsewhere"
    case .noSuchProvision: "no-such-provision"
    case .noSuchAct: "no-such-act"
    case .replaced: "replaced"
    case .repealed: "repealed"
    case .editionNotHeld: "edition-not-held"
    case .actNotHeld: "act-not-held"
    case .unclear: "unclear"
    }
  }

  /// All names of answers, the wrong ones first.
  public static let codes = [
    "misquoted", "elsewhere", "no-such-provision", "no-such-act", "replaced", "repealed",
    "notation",
    "unclear", "edition-not-held", "act-not-held", "exists", "verified",
  ]

  /// Whether the report says something false, or cites what is law no more.
  public var isWrong: Bool {
    switch self {
    case .misquoted, .elsewhere, .noSuchProvision, .noSuchAct, .replaced, .repealed: true
    case .verified, .exists, .notation, .editionNotHeld, .actNotHeld, .unclear: false
    }
  }

  /// What the answers about the quotations of one citation come to: one false quotation makes it
  /// false, one that was not compared leaves it open.
  init(_ answers: some Sequence<QuotationVerdict>) {
    var differences: [QuotationDifference] = []
    var (elsewhere, open): (Provision?, NotCompared?)
    var (isVerified, isNotation) = (false, false)
    for answer in answers {
      switch answer {
      case .misquoted(let found): differences += found
      case .elsewhere(let provision): elsewhere = elsewhere ?? provision
      case .notCompared(let reason): open = open ?? reason
      case .notation: isNotation = true
      case .verified: isVerified = true
      }
    }
    if !differences.isEmpty {
      self = .misquoted(differences)
    } else if let elsewhere {
      self = .elsewhere(elsewhere)
    } else if let open {
      self = .exists(open)
    } else {
      self = isNotation ? .notation : isVerified ? .verified : .exists(nil)
    }
  }
}

/// The answer about one quotation.
public enum QuotationVerdict: Sendable, Equatable {
  /// The words stand there.
  case verified
  /// They do but for how numbers and marks are written.
  case notation
  /// They nearly do, or nothing like them does.
  case misquoted([QuotationDifference])
  /// They stand in another provision of the act.
  case elsewhere(Provision)
  /// They were not compared.
  case notCompared(NotCompared)

  /// The name of the answer.
  public var code: String {
    switch self {
    case .verified: "verified"
    case .notation: "notation"
    case .misquoted: "misquoted"
    case .elsewhere: "elsewhere"
    case .notCompared: "not-compared"
    }
  }

  /// Whether the words are not the provision's.
  public var isWrong: Bool {
    switch self {
    case .misquoted, .elsewhere: true
    case .verified, .notation, .notCompared: false
    }
  }
}

/// Why words quoted for a citation were not compared.
public enum NotCompared: String, Sendable, CaseIterable {
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
