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

  private struct AskedAct: Hashable {
    let title: String
    let date: StatedDate?
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
  ///   - act: the act with a title (without 《》 and 中华人民共和国), as of the date that the citation
  ///     states behind it, if any; `nil` when that text is not at hand.
  package init(
    _ document: SourceText, names: StatuteNames = .builtIn, act: (String, StatedDate?) -> Act?
  ) {
    let (layout, measures) = PageLayout.measure(document)
    let reflow = ParagraphFlow.paragraphs(of: document, layout: layout, measures: measures) { _ in
      .none
    }
    let furniture = Set(reflow.pageNumbers + reflow.pageHeads)
    var results: [Result] = []
    var acts: [AskedAct: Act?] = [:]
    func held(_ title: String, _ date: StatedDate?) -> Act? {
      let asked = AskedAct(title: title, date: date)
      if let known = acts[asked] { return known }
      let found = act(title, date)
      acts[asked] = .some(found)
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
        let quote = QuotedWords(behind: reference.end, in: scalars)
        let verdict = CitationCheck.verdict(reference, quote, held)
        results.append(
          Result(
            reference: reference, line: paragraph.first + 1, quote: quote?.words, verdict: verdict))
      }
    }
    self.results = results
  }

  private static func verdict(
    _ reference: Reference, _ quote: QuotedWords?, _ act: (String, StatedDate?) -> Act?
  ) -> Verdict {
    guard let work = reference.work, let act = act(work, StatedDate(in: reference.text)) else {
      return .notChecked
    }
    if let day = act.repealed { return .repealed(day) }
    let answer = ReferenceLookup(act.edition).find(reference)
    if let reason = answer.reason { return .noSuchProvision(reason) }
    let words =
      reference.targets.isEmpty
      ? act.edition.text : answer.provisions.map { wording(of: $0) }.joined()
    guard let quote else { return .verified }
    // 甲……乙: what an ellipsis stands for is not compared.
    for part in quote.words.split(separator: "…") {
      let verdict = CitationCheck.verdict(of: String(part), quote, reference, words)
      guard case .verified = verdict else { return verdict }
    }
    return .verified
  }

  /// The answer about quoted words that are one piece.
  private static func verdict(
    of quoted: String, _ quote: QuotedWords, _ reference: Reference, _ words: String
  ) -> Verdict {
    let quotation = Quotation(quoted, in: words)
    if quotation.isContained { return .verified }
    // A term or a slogan may be anything's: only what is given as the provision's is compared.
    guard quotation.isWording || quote.isGivenAsWording else { return .verified }
    guard quotation.isComparable else { return .notChecked }
    guard let pieces = quotation.difference() else {
      // Words of something else, or of nothing: only a citation of one provision is for them.
      return reference.targets.isEmpty
        ? .notChecked : .misquoted([.init(added: quoted, missing: "")])
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
}
