internal import ChineseText
internal import RegulationModel

/// What the canonical text of an amending act says by its lines: which of them go on with a quotation, and
/// which are units without a printed label.
enum CanonicalAmendingAct {
  /// “ in UTF-8.
  static let quotation = Array("“".utf8)

  /// Whether the title of a canonical text is that of an amending act.
  static func isOne(_ source: SourceText) -> Bool {
    guard let title = source.lines.first, !title.isBlank else { return false }
    return AmendingAct.isTitle(Respacing.text(title.content, of: source.bytes.span))
  }

  /// Whether a line is a unit that is printed without a label.
  static func isUnlabelledUnit(_ line: SourceLine) -> Bool {
    line.indent >= 2 * CanonicalLine.unlabelledUnit
  }

  /// By line, whether it begins inside of a quotation that opened above.
  static func quoted(_ source: SourceText) -> [Bool] {
    let bytes = source.bytes
    let lines = source.lines
    let standings = OpenQuotation.standings(
      lines.count,
      words: { lines[$0].isBlank ? [] : Array(bytes[lines[$0].content]) },
      isBarrier: { index in
        let line = lines[index]
        if line.isBlank { return false }
        if line.indent > 0 { return line.indent / 2 > CanonicalLine.guardedParagraph }
        return LabelScanner.match(line.content, in: bytes.span) != nil
      })
    return standings.map { $0 == .quoted }
  }
}
