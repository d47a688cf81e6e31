internal import ChineseText
internal import RegulationModel

/// Finds the table of contents above the body.
struct ContentsFinder {
  private let outline: DocumentOutline
  private let bytes: [UInt8]

  /// A preamble between contents and body is not longer than this, in passages.
  private static let longestPreamble = 120
  /// Contents are not longer than this, in passages.
  private static let longest = 1_200

  init(_ outline: DocumentOutline) {
    self.outline = outline
    bytes = outline.text.bytes
  }

  /// The contents above the body; empty, at the body's start, where there are none.
  ///
  /// What stands above the articles of another text is not of this one.
  func find(before bodyStart: Int) -> Range<Int> {
    let lowest =
      outline.articlesEnd(above: bodyStart, atMost: ContentsFinder.longest)
      ?? max(0, bodyStart - ContentsFinder.longest)
    let title = (lowest..<bodyStart).first { isTitle(outline.passages[$0]) }
    if let title {
      let end = end(from: title + 1, bodyStart)
      if end > title + 1 || end == bodyStart { return title..<end }
    }
    return untitled(before: bodyStart)
  }

  /// The title of the regulation at hand where contents list the titles of several: the first entry
  /// that stands again below them; `nil` for the contents of one regulation.
  func volumeTitle(below contents: Range<Int>, before bodyStart: Int) -> Int? {
    let entries = contents.compactMap { index -> [UInt8]? in
      let passage = outline.passages[index]
      switch passage.label?.label {
      case nil: return words(at: index)
      case .item: return ContentsEntry.words(of: outline.text.text(passage))
      default: return nil
      }
    }
    let titles = Set(entries.filter(TitleWords.areTitle).map(TextKey.init))
    guard !titles.isEmpty else { return nil }
    return (contents.upperBound..<max(contents.upperBound, bodyStart)).first {
      outline.passages[$0].label == nil && titles.contains(TextKey(words(at: $0)))
    }
  }

  /// Whether blank-free text is the title of contents.
  static func isTitle(_ text: [UInt8]) -> Bool { titles.holds(text) }

  private static let titles: WordSet = ["目录", "目次", "目錄", "目录：", "目录:"]

  private func isTitle(_ passage: Passage) -> Bool {
    guard passage.label == nil, passage.end - passage.textStart <= 24 else { return false }
    return ContentsFinder.isTitle(outline.text.whole(passage))
  }

  // MARK: - Below the word 目录

  /// Index behind the last entry. Entries end where 序言 or the first of them stands again.
  private func end(from start: Int, _ bodyStart: Int) -> Int {
    var headings = BodyHeadings(outline, from: bodyStart)
    var seen = Set<TextKey>()
    var first: [UInt8] = []
    var index = start
    while index < bodyStart {
      let passage = outline.passages[index]
      let entry = words(at: index)
      if entry == first || (passage.label == nil && seen.contains(TextKey(entry))) { break }
      guard
        isEntry(passage, entry, &headings) || isWrapped(index, &headings)
          || isAmongEntries(index, seen, &headings, bodyStart)
      else { break }
      if seen.isEmpty { first = entry }
      seen.insert(TextKey(entry))
      index += 1
    }
    return index
  }

  private func words(at index: Int) -> [UInt8] {
    ContentsEntry.words(of: outline.text.whole(outline.passages[index]))
  }

  /// Whether a short line stands between entries.
  private func isAmongEntries(
    _ index: Int, _ seen: Set<TextKey>, _ headings: inout BodyHeadings, _ bodyStart: Int
  ) -> Bool {
    let next = index + 1
    guard next < bodyStart, !seen.isEmpty, !outline.passages[index].endsClause,
      words(at: index).count <= 90
    else { return false }
    let below = words(at: next)
    return !seen.contains(TextKey(below)) && isEntry(outline.passages[next], below, &headings)
  }

  private func isEntry(
    _ passage: Passage, _ entry: [UInt8], _ headings: inout BodyHeadings
  ) -> Bool {
    switch passage.label?.label {
    case .division, .annex: return !passage.endsClause || ContentsEntry.hasLeader(passage, outline)
    case .article: return false
    case .item, nil:
      if ContentsEntry.hasLeader(passage, outline) { return true }
      guard !passage.endsClause else { return false }
      return ContentsEntry.areParts(entry) || headings.contains(entry)
        || headings.contains(Array(outline.text.text(passage)))
    }
  }

  /// Whether a line is the end of the entry above: …的 ↵ 没收程序.
  private func isWrapped(_ index: Int, _ headings: inout BodyHeadings) -> Bool {
    let passage = outline.passages[index]
    guard index > 0, passage.label == nil, !passage.endsClause,
      outline.passages[index - 1].label != nil
    else { return false }
    let whole = outline.text.whole(outline.passages[index - 1]) + outline.text.whole(passage)
    return headings.contains(ContentsEntry.words(of: whole))
  }

  // MARK: - Without a word

  /// Several headings in a row above the body, or above a preamble.
  private func untitled(before bodyStart: Int) -> Range<Int> {
    var index = bodyStart - 1
    let lowest =
      outline.articlesEnd(above: bodyStart, atMost: ContentsFinder.longest)
      ?? max(0, bodyStart - ContentsFinder.longest)
    var entries = 0
    var end = bodyStart
    while index >= lowest {
      let passage = outline.passages[index]
      if isPlainEntry(passage) {
        entries += 1
      } else if entries == 0, passage.endsClause, bodyStart - index < ContentsFinder.longestPreamble
      {
        end = index  // a preamble between contents and body
      } else {
        break
      }
      index -= 1
    }
    return entries >= 2 ? (index + 1)..<end : bodyStart..<bodyStart
  }

  private func isPlainEntry(_ passage: Passage) -> Bool {
    switch passage.label?.label {
    case .division, .annex: !passage.endsClause || ContentsEntry.hasLeader(passage, outline)
    case .article, .item: ContentsEntry.hasLeader(passage, outline)
    case nil:
      CanonicalLine.isSupplementary(passage.textStart..<passage.end, in: bytes.span)
        || ContentsEntry.hasLeader(passage, outline)
    }
  }
}

/// The headings of the body and of the annexes, by their words without blanks.
struct BodyHeadings {
  private let outline: DocumentOutline
  private let start: Int
  /// What contents of labelled entries alone never ask for.
  private var known: Set<TextKey>?

  init(_ outline: DocumentOutline, from start: Int) {
    self.outline = outline
    self.start = start
  }

  /// O(document) once.
  mutating func contains(_ text: [UInt8]) -> Bool {
    let words = known ?? read()
    known = words
    return words.contains(TextKey(text))
  }

  private func read() -> Set<TextKey> {
    var words = Set<TextKey>()
    for index in start..<outline.passages.count {
      let passage = outline.passages[index]
      if case .article = passage.label?.label { continue }
      guard !passage.endsClause, outline.text.length(passage, upTo: 61) <= 60 else { continue }
      words.insert(TextKey(outline.text.whole(passage)))
      if passage.label != nil {
        words.insert(TextKey(outline.text.text(passage)))
        if index + 1 < outline.passages.count, outline.text.isBare(passage) {
          let below = outline.text.whole(outline.passages[index + 1])
          words.insert(TextKey(outline.text.whole(passage) + below))
        }
      }
    }
    return words
  }
}

/// A line of a table of contents.
enum ContentsEntry {
  /// Its words without blanks, dot leaders and page number.
  static func words(of text: [UInt8]) -> [UInt8] {
    var end = text.count
    while let last = glyph(endingAt: end, notBefore: 0, in: text.span),
      Glyph.isDigit(last.value) || isLeader(last.value) || Glyph.isBlank(last.value)
    {
      end = last.offset
    }
    let words = text[..<end]
    return words.contains(0x09) ? words.filter { $0 != 0x09 } : Array(words)
  }

  /// Whether a line ends in dots and a page number, or in a tab and one.
  static func hasLeader(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    let bytes = outline.text.bytes.span
    let start = passage.textStart
    var end = passage.end
    var digits = 0
    var marks = 0
    var hasTab = false
    while let last = glyph(endingAt: end, notBefore: start, in: bytes) {
      if Glyph.isDigit(last.value), marks == 0 {
        digits += 1
      } else if isLeader(last.value) {
        marks += last.value == 0x2026 || last.value == 0x22EF ? 3 : 1
      } else if Glyph.isBlank(last.value) {
        hasTab = hasTab || last.value == 0x09
      } else {
        break
      }
      end = last.offset
    }
    guard end > start else { return false }
    return marks >= 3 || (digits > 0 && digits <= 4 && hasTab)
  }

  /// Whether blank-free text names a part of a law that contents list without a number.
  static func areParts(_ text: [UInt8]) -> Bool {
    parts.holds(text) || CanonicalLine.isSupplementary(0..<text.count, in: text.span)
  }

  private static let parts: WordSet = [
    "序言", "前言", "引言", "导言", "附件", "附录", "附表", "附", "结语", "结束语", "后记", "附则",
  ]

  private static func isLeader(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x2E, 0x2026, 0xB7, 0x22EF, 0x2D, 0x2014, 0xFF0E: true  // . … · ⋯ - — ．
    default: false
    }
  }
}
