package import ChineseText
internal import RegulationModel

/// The citations of a report or a news item, each held against the acts that are at hand.
///
/// Nothing is verified that was not compared: a citation without a quotation exists, and no more.
public struct CitationCheck: Sendable {
  /// An answer.
  public typealias Verdict = CitationVerdict
  /// Where a quotation differs from the provision.
  public typealias Difference = QuotationDifference
  /// An act that is at hand.
  public typealias Act = CheckedAct

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
    /// The words in quotation marks that the answer is about; `nil` if none are given.
    public let quote: String?
    /// The answer.
    public let verdict: Verdict
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
    var acts: [AskedAct: PreparedAct?] = [:]
    func held(_ title: String, _ date: StatedDate?) -> PreparedAct? {
      let asked = AskedAct(title: title, date: date)
      if let known = acts[asked] { return known }
      let found = act(title, date).map { PreparedAct($0) }
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
      let checked = CitingParagraph(text)
      let references = TextCitations(text, names: names).references
      for (reference, border) in zip(references, checked.borders(of: references))
      where reference.work != nil {
        let (verdict, quote) = checked.verdict(on: reference, before: border, held)
        results.append(
          Result(reference: reference, line: paragraph.first + 1, quote: quote, verdict: verdict))
      }
    }
    self.results = results
  }
}
