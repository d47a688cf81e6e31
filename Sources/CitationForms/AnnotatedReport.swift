internal import CrossReferences
internal import Findings
internal import RegulationModel

/// A report in pieces: each citation and each quotation marked, with a note for what is to be said.
struct AnnotatedReport {
  /// How words are marked.
  enum Mark: Sendable, Hashable {
    /// Compared, and right.
    case right
    /// Wrong.
    case wrong
    /// There, and nothing was compared.
    case there
    /// Not checked.
    case open

    init(_ verdict: CitationVerdict) {
      switch verdict {
      case .verified, .notation: self = .right
      case .exists: self = .there
      case .editionNotHeld, .actNotHeld, .unclear: self = .open
      default: self = .wrong
      }
    }

    init(_ verdict: QuotationVerdict) {
      switch verdict {
      case .verified, .notation: self = .right
      case .misquoted, .elsewhere: self = .wrong
      case .notCompared: self = .open
      }
    }
  }

  /// Words of a paragraph with one mark.
  struct Piece: Sendable {
    let text: String
    /// How they are marked; `nil` for the report's own words.
    let mark: Mark?
    /// Whether they are a quotation, and no citation.
    let isQuotation: Bool
    /// The notes, counted from 1, that stand behind them.
    let notes: [Int]
  }

  /// A note: the answer about a citation, and why.
  struct Note: Sendable {
    let citation: String
    let mark: Mark
    let answer: String
    let details: [String]
  }

  let paragraphs: [[Piece]]
  let notes: [Note]
  let summary: String

  /// Takes a check apart.
  init(_ check: CitationCheck, _ language: EditionJSON.Language) {
    notes = check.results.map { result in
      Note(
        citation: result.text, mark: Mark(result.verdict),
        answer: CitationForms.text(CheckWording.verdict(result.verdict), language),
        details: CheckWording.details(result).map { CitationForms.text($0, language) })
    }
    summary = CitationForms.text(CheckWording.summary(check), language)
    var spans = check.paragraphs.map { _ in [Span]() }
    for (index, result) in check.results.enumerated() {
      spans[result.paragraph].append(
        Span(result.start..<result.end, Mark(result.verdict), note: index + 1))
      for quotation in result.quotations {
        spans[quotation.paragraph].append(
          Span(quotation.start..<quotation.end, Mark(quotation.verdict), note: nil))
      }
    }
    paragraphs = zip(check.paragraphs, spans).map { AnnotatedReport.pieces(of: $0, $1) }
  }

  private struct Span {
    let range: Range<Int>
    let mark: Mark
    /// The note of a citation; `nil` for a quotation.
    let note: Int?

    init(_ range: Range<Int>, _ mark: Mark, note: Int?) {
      self.range = range
      self.mark = mark
      self.note = note
    }
  }

  /// Cuts a paragraph where marks begin and end; a citation within a quotation has its own.
  private static func pieces(of text: String, _ spans: [Span]) -> [Piece] {
    let scalars = Array(text.unicodeScalars)
    let borders = Set(spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).union([
      0, scalars.count,
    ]).sorted()
    let inOrder = spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var (open, next) = ([Span](), 0)
    var pieces: [Piece] = []
    for (start, end) in zip(borders, borders.dropFirst()) {
      while next < inOrder.count, inOrder[next].range.lowerBound <= start {
        open.append(inOrder[next])
        next += 1
      }
      open.removeAll { $0.range.upperBound <= start }
      let citation = open.last { $0.note != nil }
      let quotation = open.last { $0.note == nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      pieces.append(
        Piece(
          text: String(view), mark: (citation ?? quotation)?.mark,
          isQuotation: citation == nil && quotation != nil,
          notes: open.filter { $0.range.upperBound == end }.compactMap(\.note)))
    }
    return pieces
  }
}
