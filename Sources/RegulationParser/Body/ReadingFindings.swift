internal import ChineseText
internal import Findings
internal import RegulationModel

/// What the layout left open, and what was set apart, told once a reading.
enum ReadingFindings {
  /// Translations, commentary and annexes without a label.
  static func ofPassagesApart(_ outline: DocumentOutline, _ region: Region) -> [Finding] {
    var findings: [Finding] = []
    if let first = outline.apart.first(where: { $0.reason == .commentary }) {
      let count = outline.apart.count { $0.reason == .commentary }
      findings.append(
        ParserFindings.commentarySetApart(line: first.passage.line, paragraphs: count))
    }
    if let first = outline.apart.first(where: { $0.reason == .translation }) {
      let count = outline.apart.count { $0.reason == .translation }
      findings.append(
        ParserFindings.translationSetApart(line: first.passage.line, paragraphs: count))
    }
    let bytes = outline.text.bytes.span
    for (passage, reason) in outline.apart where reason == .note && Remarks.begins(passage, bytes) {
      findings.append(ParserFindings.remarkSetApart(line: passage.line))
    }
    let counts = outline.marks.filter(\.countsParagraph)
    if let first = counts.first {
      findings.append(ParserFindings.paragraphNumbers(line: first.line, count: counts.count))
    }
    for heading in region.annexHeadings {
      findings.append(ParserFindings.annexUnlabelled(line: outline.passages[heading].line))
    }
    return findings
  }

  /// Where a full line ends with a sentence and nothing tells whether a paragraph ends there too.
  static func ofLayout(_ outline: DocumentOutline, _ region: Region) -> [Finding] {
    guard region.start < region.end else { return [] }
    let first = outline.passages[region.start].line
    let last = outline.passages[region.end - 1].last + 1
    var findings = outline.text.source.wasNormalized ? [ParserFindings.charactersComposed()] : []
    for choice in outline.reflow.choices where (first...last).contains(choice.line) {
      switch choice.reason {
      case .convention:
        findings.append(ParserFindings.boundaryChosen(line: choice.line, parts: choice.parts))
      case .parallelInside, .parallelStart:
        findings.append(ParserFindings.boundaryParallel(line: choice.line, parts: choice.parts))
      case .widestLine: findings.append(ParserFindings.linesJoined(line: choice.line))
      }
    }
    return findings
  }
}
