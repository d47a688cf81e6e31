package import ChineseText
public import RegulationModel

/// The citations of a report or a news item, each held against the acts that are at hand.
///
/// Four answers, and no fifth: verified, wrong, repealed, not checked.
public struct CitationCheck: Sendable {
  /// An answer.
  public enum Verdict: Sendable, Hashable {
    /// The provision exists; quoted words, if there are any, are its words.
    case verified
    /// The act has no such provision: the reason names it.
    case noSuchProvision(Reason)
    /// The quoted words are not its words: `added` and `missing` in the order of the text.
    case misquoted([Difference])
    /// The act was repealed on the day given.
    case repealed(CalendarDate)
    /// Nothing at hand could tell.
    case notChecked
  }

  /// Where a quotation differs from the provision.
  public struct Difference: Sendable, Hashable {
    /// Words that the quotation has and the provision has not.
    public let added: String
    /// Words of the provision that the quotation lacks.
    public let missing: String
    /// A few letters that both have before that place, punctuation left out.
    public let before: String
    /// A few letters that both have behind it.
    public let after: String

    /// Makes a difference.
    init(added: String, missing: String, before: String = "", after: String = "") {
      self.added = added
      self.missing = missing
      self.before = before
      self.after = after
    }
  }

  /// A citation and its answer.
  public struct Result: Sendable, Hashable {
    /// The citation; `start` and `end` count in the paragraph.
    public let reference: Reference
    /// 1-based line of the document where the paragraph begins.
    public let line: Int
    /// The words in quotation marks that the citation is given for; `nil` if there are none.
    public let quote: String?
    /// The answer.
    public let verdict: Verdict
  }

  /// An act that is at hand.
  public struct Act: Sendable {
    /// Its text.
    public let edition: Edition
    /// The day on which it was repealed; `nil` if it was not.
    public let repealed: CalendarDate?

    /// Makes an act.
    public init(edition: Edition, repealed: CalendarDate? = nil) {
      self.edition = edition
      self.repealed = repealed
    }
  }

  /// The citations of other acts, in order. Mentions without a provision are among them.
  public let results: [Result]

  /// Checks a document.
  ///
  /// - Parameters:
  ///   - document: its decoded text; wrapped lines are joined.
  ///   - names: the short names that are known.
  ///   - act: the act with a title (without 《》 and 中华人民共和国); `nil` when it is not at hand.
  package init(
    _ document: SourceText, names: StatuteNames = .builtIn, act: (String) -> Act?
  ) {
    let (layout, measures) = PageLayout.measure(document)
    let reflow = ParagraphFlow.paragraphs(of: document, layout: layout, measures: measures) { _ in
      .none
    }
    let furniture = Set(reflow.pageNumbers + reflow.pageHeads)
    var results: [Result] = []
    var acts: [String: Act?] = [:]
    func held(_ title: String) -> Act? {
      if let known = acts[title] { return known }
      let found = act(title)
      acts[title] = .some(found)
      return found
    }
    for paragraph in reflow.paragraphs {
      var bytes: [UInt8] = []
      for line in paragraph.first...paragraph.last where !furniture.contains(line) {
        Respacing.append(
          document.lines[line].content, of: document.bytes.span, to: &bytes, joiningFrom: 0)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let scalars = Array(text.unicodeScalars)
      for reference in TextCitations(text, names: names).references where reference.work != nil {
        let quote = CitationCheck.quote(behind: reference.end, in: scalars)
        let verdict = CitationCheck.verdict(reference, quote, held)
        results.append(
          Result(reference: reference, line: paragraph.first + 1, quote: quote, verdict: verdict))
      }
    }
    self.results = results
  }

  private static func verdict(
    _ reference: Reference, _ quote: String?, _ act: (String) -> Act?
  ) -> Verdict {
    guard let work = reference.work, let act = act(work) else { return .notChecked }
    if let day = act.repealed { return .repealed(day) }
    let answer = ReferenceLookup(act.edition).find(reference)
    if let reason = answer.reason { return .noSuchProvision(reason) }
    let words =
      reference.targets.isEmpty
      ? act.edition.text : answer.provisions.map { wording(of: $0) }.joined()
    guard let quote else { return .verified }
    let quotation = Quotation(quote, in: words)
    guard quotation.isWording else { return .verified }
    guard quotation.isComparable else { return .notChecked }
    guard let pieces = quotation.difference() else {
      // Words of something else, or of nothing: only a citation of one provision is for them.
      return reference.targets.isEmpty ? .verified : .misquoted([.init(added: quote, missing: "")])
    }
    let differences = differences(pieces)
    return differences.isEmpty ? .verified : .misquoted(differences)
  }

  /// Letters shown on either side of a difference.
  private static let contextLength = 3

  /// Neighbouring pieces as what stands for what, between the letters that both have.
  private static func differences(_ pieces: [Quotation.Piece]) -> [Difference] {
    var differences: [Difference] = []
    var added = ""
    var missing = ""
    var before = ""
    for piece in pieces + [.equal("")] {
      switch piece {
      case .added(let text): added += text
      case .missing(let text): missing += text
      case .equal(let text):
        if !added.isEmpty || !missing.isEmpty {
          differences.append(
            Difference(
              added: added, missing: missing, before: before,
              after: String(text.prefix(contextLength))))
        }
        added = ""
        missing = ""
        before = String(text.suffix(contextLength))
      }
    }
    return differences
  }

  /// All words of a provision, 项 and closing included.
  private static func wording(of provision: Provision) -> String {
    var words = provision.text
    for child in provision.children { words += wording(of: child) }
    return words + (provision.closing ?? "")
  }

  /// Longer quotations are not looked for.
  private static let longestQuote = 2_000

  /// The words in “” that follow a citation in its sentence.
  private static func quote(behind end: Int, in scalars: [Unicode.Scalar]) -> String? {
    var position = end
    while position < scalars.count, position - end < 20, scalars[position] != "“" {
      if "。；《".unicodeScalars.contains(scalars[position]) { return nil }
      position += 1
    }
    guard position < scalars.count, scalars[position] == "“",
      let close = scalars[position...].prefix(longestQuote).firstIndex(of: "”")
    else { return nil }
    var quote = String.UnicodeScalarView()
    quote.append(contentsOf: scalars[(position + 1)..<close])
    return String(quote)
  }
}
