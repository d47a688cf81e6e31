internal import ChineseText
internal import Findings
internal import RegulationModel

/// Compares a table of contents with the headings of the body before it is dropped.
enum ContentsCheck {
  static func findings(_ outline: DocumentOutline, _ region: Region) -> [Finding] {
    let indexes = region.front.filter { $0.role == .contents }.map(\.passage)
    guard !indexes.isEmpty, !areOfVolume(indexes, outline, region) else { return [] }
    let entries = indexes.map { outline.passages[$0] }
    var headings = Set<TextKey>()
    var found: [(index: Int, texts: [[UInt8]])] = []
    for index in region.body where outline.isHeading(outline.passages[index]) {
      found.append((index, heading(at: index, outline)))
    }
    for (_, texts) in found { headings.formUnion(texts.map(TextKey.init)) }
    var findings: [Finding] = []
    var listed = Set<TextKey>()
    for (position, entry) in entries.enumerated() {
      guard case .division = entry.label?.label else { continue }
      var text = ContentsEntry.words(of: outline.text.whole(entry))
      let next = position + 1
      if !headings.contains(TextKey(text)), next < entries.count, entries[next].label == nil {
        // The entry may go on below.
        let longer = ContentsEntry.words(
          of: outline.text.whole(entry) + outline.text.whole(entries[next]))
        if headings.contains(TextKey(longer)) { text = longer }
      }
      listed.insert(TextKey(text))
      if !headings.contains(TextKey(text)) {
        findings.append(
          ParserFindings.contentsDiffer(
            line: entry.line, entry: String(decoding: text, as: UTF8.self)))
      }
    }
    for (index, texts) in found {
      guard let text = texts.first, !texts.contains(where: { listed.contains(TextKey($0)) }),
        isListed(outline.passages[index], entries)
      else { continue }
      findings.append(
        ParserFindings.contentsMiss(
          line: outline.passages[index].line, entry: String(decoding: text, as: UTF8.self)))
    }
    return findings
  }

  /// Whether the contents list the title of the regulation among others.
  private static func areOfVolume(
    _ indexes: [Int], _ outline: DocumentOutline, _ region: Region
  ) -> Bool {
    let title = region.front.filter { $0.role == .title }.flatMap {
      outline.text.whole(outline.passages[$0.passage])
    }
    return indexes.contains { index in
      outline.passages[index].label == nil && !title.isEmpty
        && ContentsEntry.words(of: outline.text.whole(outline.passages[index])) == title
    }
  }

  /// Whether the contents list divisions of this kind at all.
  private static func isListed(_ passage: Passage, _ entries: [Passage]) -> Bool {
    guard case .division(let kind, _) = passage.label?.label else { return false }
    return entries.contains {
      if case .division(kind, _) = $0.label?.label { true } else { false }
    }
  }

  /// Label and heading of a division; with the line below as well, which may be its heading.
  private static func heading(at index: Int, _ outline: DocumentOutline) -> [[UInt8]] {
    let passage = outline.passages[index]
    let text = ContentsEntry.words(of: outline.text.whole(passage))
    let next = index + 1
    guard next < outline.passages.count, outline.isLooseHeading(outline.passages[next]) else {
      return [text]
    }
    return [text, text + outline.text.whole(outline.passages[next])]
  }
}
