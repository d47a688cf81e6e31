internal import ChineseText
internal import Findings
internal import RegulationModel

/// Compares a table of contents with the headings of the body before it is dropped.
enum ContentsCheck {
  static func findings(_ outline: DocumentOutline, _ region: Region) -> [Finding] {
    let entries = region.front.filter { $0.role == .contents }.map { outline.passages[$0.passage] }
    guard !entries.isEmpty else { return [] }
    var headings = Set<String>()
    for index in region.body {
      let passage = outline.passages[index]
      if passage.label == nil || outline.isHeading(passage) {
        if passage.end - passage.start <= 240 { headings.insert(heading(passage, outline)) }
      }
    }
    var findings: [Finding] = []
    var listed = Set<String>()
    for entry in entries {
      guard case .division = entry.label?.label else { continue }
      let text = heading(entry, outline)
      listed.insert(text)
      if !headings.contains(text) {
        findings.append(ParserFindings.contentsDiffer(line: entry.line, entry: text))
      }
    }
    for index in region.body where outline.isHeading(outline.passages[index]) {
      let text = heading(outline.passages[index], outline)
      if !listed.contains(text), isListed(outline.passages[index], entries) {
        findings.append(
          ParserFindings.contentsMiss(line: outline.passages[index].line, entry: text))
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
  private static func heading(_ passage: Passage, _ outline: DocumentOutline) -> String {
    var text = String(decoding: outline.text.whole(passage), as: UTF8.self).unicodeScalars[...]
    while let last = text.last, Glyph.isDigit(last.value) || isLeader(last.value) {
      text = text.dropLast()
    }
    return String(text)
  }

  private static func isLeader(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x2E, 0x2026, 0xB7, 0x22EF, 0x2D, 0x2014, 0xFF0E: true  // . … · ⋯ - — ．
    default: false
    }
  }
}
