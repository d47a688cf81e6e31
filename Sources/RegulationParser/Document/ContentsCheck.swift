internal import ChineseText
internal import Findings
internal import RegulationModel

/// Compares a table of contents with the headings of the body before it is dropped.
enum ContentsCheck {
  static func findings(_ outline: DocumentOutline, _ region: Region) -> [Finding] {
    let entries = region.front.filter { $0.role == .contents }.map { outline.passages[$0.passage] }
    guard !entries.isEmpty else { return [] }
    var headings = Set<[UInt8]>()
    for index in region.body where outline.isHeading(outline.passages[index]) {
      headings.insert(heading(outline.passages[index], outline))
    }
    var findings: [Finding] = []
    var listed = Set<[UInt8]>()
    for entry in entries {
      guard case .division = entry.label?.label else { continue }
      let text = heading(entry, outline)
      listed.insert(text)
      if !headings.contains(text) {
        findings.append(
          ParserFindings.contentsDiffer(
            line: entry.line, entry: String(decoding: text, as: UTF8.self)))
      }
    }
    for index in region.body where outline.isHeading(outline.passages[index]) {
      let text = heading(outline.passages[index], outline)
      if !listed.contains(text), isListed(outline.passages[index], entries) {
        findings.append(
          ParserFindings.contentsMiss(
            line: outline.passages[index].line, entry: String(decoding: text, as: UTF8.self)))
      }
    }
    return findings
  }

  /// Whether the contents list divisions of this kind at all.
  private static func isListed(_ passage: Passage, _ entries: [Passage]) -> Bool {
    guard case .division(let kind, _) = passage.label?.label else { return false }
    return entries.contains {
      if case .division(kind, _) = $0.label?.label { true } else { false }
    }
  }

  /// Label and heading without blanks, dot leaders and page number.
  private static func heading(_ passage: Passage, _ outline: DocumentOutline) -> [UInt8] {
    let text = outline.text.whole(passage)
    var end = text.count
    while let last = glyph(endingAt: end, notBefore: 0, in: text.span),
      Glyph.isDigit(last.value) || isLeader(last.value)
    {
      end = last.offset
    }
    return Array(text[..<end])
  }

  private static func isLeader(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x2E, 0x2026, 0xB7, 0x22EF, 0x2D, 0x2014, 0xFF0E: true  // . … · ⋯ - — ．
    default: false
    }
  }
}
