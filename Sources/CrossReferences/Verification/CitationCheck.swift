package import ChineseText
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

/// The citations of a report or a news item, each held against the acts that are at hand.
///
/// Nothing is verified that was not compared: a citation without a quotation exists, and no more.
public struct CitationCheck: Sendable {
  /// Which editions are meant where the report does not say so.
  public struct Day: Sendable, Hashable {
    /// The day that the user asks for; `nil` for none.
    public var asked: CalendarDate?
    /// The edition that the user asks for; `nil` for none.
    public var edition: CalendarDate?
    /// The day of the report; `nil` where it is not known.
    public var document: CalendarDate?
    /// Today; `nil` for the newest edition.
    public var today: CalendarDate?

    /// Makes a choice of days.
    public init(
      today: CalendarDate?, document: CalendarDate? = nil, asked: CalendarDate? = nil,
      edition: CalendarDate? = nil
    ) {
      self.today = today
      self.document = document
      self.asked = asked
      self.edition = edition
    }
  }

  /// The citations of other acts, in order. Mentions without a provision are among them.
  public let results: [CheckedCitation]
  /// The day of the report, where it is known.
  public let documentDay: CalendarDate?
  /// The paragraphs of the report as printed.
  package let paragraphs: [String]

  /// Checks a document.
  ///
  /// - Parameters:
  ///   - document: its decoded text; wrapped lines are joined.
  ///   - acts: the acts that are at hand.
  ///   - day: which editions are meant; a day that the text itself gives stands in for an unknown one
  ///     of the report.
  package init(_ document: SourceText, against acts: CitedActs, on day: Day) {
    let report = ReportText(document)
    var day = day
    if day.document == nil { day.document = ReportDay.find(in: report) }
    self.init(report, against: acts, on: day)
  }

  /// Checks paragraphs that are joined already, each with its 1-based line; their day is what is said
  /// here and no other.
  package init(
    paragraphs: some Sequence<(text: String, line: Int)>, against acts: CitedActs, on day: Day
  ) {
    self.init(ReportText(paragraphs), against: acts, on: day)
  }

  private init(_ report: ReportText, against acts: CitedActs, on day: Day) {
    documentDay = day.document
    paragraphs = report.paragraphs.map { paragraph in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: paragraph.printed)
      return String(view)
    }
    let mentions = MentionReader.mentions(in: report, acts)
    let quotations = QuotationAssignment(report, mentions).quotations
    var checker = MentionChecker(report, acts, day)
    results = zip(mentions, quotations).map { checker.check($0, $1) }
  }

  /// How many citations have each answer, by its code; codes without any are left out.
  public var summary: [(code: String, count: Int)] {
    CitationVerdict.codes.compactMap { code in
      let count = results.count { $0.verdict.code == code }
      return count == 0 ? nil : (code, count)
    }
  }
}
