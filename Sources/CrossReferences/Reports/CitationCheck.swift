package import ChineseText
public import RegulationModel

/// The citations of a report or a news item, each held against the acts that are at hand.
///
/// Nothing is verified that was not compared: a citation without a quotation exists, and no more.
public struct CitationCheck: Sendable {
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
  package init(_ document: SourceText, against acts: CitedActs, on day: EditionDay) {
    let report = ReportText(document)
    var day = day
    if day.document == nil { day.document = ReportDay.find(in: report) }
    self.init(report, against: acts, on: day)
  }

  /// Checks paragraphs that are joined already, each with its 1-based line; their day is what is said
  /// here and no other.
  package init(
    paragraphs: some Sequence<(text: String, line: Int)>, against acts: CitedActs,
    on day: EditionDay
  ) {
    self.init(ReportText(paragraphs), against: acts, on: day)
  }

  private init(_ report: ReportText, against acts: CitedActs, on day: EditionDay) {
    documentDay = day.document
    paragraphs = report.paragraphs.map(\.text)
    let mentions = MentionReader.mentions(in: report, acts)
    let quotations = QuotationAssignment(report, mentions).quotations
    let stated = EditionBehindQuotation(report, mentions, quotations)
    var checker = MentionChecker(report, acts, day)
    results = zip(stated.mentions, stated.quotations).map { checker.check($0, $1) }
  }

  /// How many citations have each answer, by its code; codes without any are left out.
  public var summary: [(code: String, count: Int)] {
    CitationVerdict.codes.compactMap { code in
      let count = results.count { $0.verdict.code == code }
      return count == 0 ? nil : (code, count)
    }
  }
}
