internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel

/// What of a document is not in the regulation: so that nothing is dropped in silence.
struct Remainder {
  private(set) var dropped: [DroppedText] = []
  private(set) var findings: [Finding] = []
  private let source: SourceText
  private var groups: [Group] = []
  /// Lines of invisible glyphs, by index.
  private var invisible: [(line: Int, glyphs: ArraySlice<UInt8>)] = []

  /// Lines dropped for one reason, by their indexes, both inclusive.
  private struct Group {
    let first: Int
    var last: Int
    /// Where the text stands; of a line that articles begin in, a part alone may be dropped.
    let start: Int
    var end: Int
    let reason: DroppedText.Reason
  }

  init(_ outline: DocumentOutline, _ region: Region, _ marks: [MarkApart]) {
    source = outline.text.source
    let front = Set(region.front.map(\.passage))
    addOutside(outline, (0..<region.start).filter { !front.contains($0) })
    addFront(outline, region)
    let apart = Set(region.apart.map(\.passage))
    addOutside(outline, (region.end..<outline.passages.count).filter { !apart.contains($0) })
    for (index, reason) in region.apart { add(outline.passages[index], reason) }
    for (passage, reason) in outline.apart { add(passage, reason) }
    addPageNumbers(outline)
    for (line, aside) in outline.asides where outline.lines.contains(line) {
      add(line: line, DroppedText.Reason(aside))
    }
    addInvisible(outline.lines)
    groups.sort { $0.first < $1.first }
    let asides = Set(outline.asides.map(\.line))
    dropped = groups.map { text($0, without: asides) }
    for (line, glyphs) in invisible {
      let text = String(decoding: glyphs, as: UTF8.self)
      dropped.append(DroppedText(line: line + 1, endLine: line + 1, text: text, reason: .blank))
    }
    for mark in marks where !covers(mark.offset) {
      dropped.append(
        DroppedText(
          line: mark.line, endLine: mark.line, text: String(decoding: mark.text, as: UTF8.self),
          reason: mark.reason))
    }
    if !invisible.isEmpty || !marks.isEmpty { dropped.sort { $0.line < $1.line } }
  }

  /// Whether what stands at an offset is in the text of a passage that is dropped.
  private func covers(_ offset: Int) -> Bool {
    groups.contains { ($0.start..<$0.end).contains(offset) }
  }

  /// Passages beside the regulation, neighbours of one reason together.
  private mutating func addOutside(_ outline: DocumentOutline, _ range: some Sequence<Int>) {
    var articles: [Int] = []
    for index in range {
      let passage = outline.passages[index]
      add(passage, reason(of: passage, outline))
      if case .article = passage.label?.label, passage.label?.isSpaced == true {
        articles.append(passage.line)
      }
    }
    // One numbered line is prose; several are another regulation.
    if articles.count >= 2 {
      findings.append(ParserFindings.otherRegulation(line: articles[0]))
    }
  }

  private func reason(
    of passage: Passage, _ outline: DocumentOutline
  ) -> DroppedText.Reason {
    let text = outline.text.whole(passage)
    if FrontWords.areMetadata(text) { return .metadata }
    return !passage.endsClause && NavigationWords.match(text) ? .navigation : .outside
  }

  private mutating func addFront(_ outline: DocumentOutline, _ region: Region) {
    for entry in region.front {
      switch entry.role {
      case .contents: add(outline.passages[entry.passage], .contents)
      case .metadata: add(outline.passages[entry.passage], .metadata)
      case .navigation: add(outline.passages[entry.passage], .navigation)
      case .order: add(outline.passages[entry.passage], .order)
      case .title, .documentNumber, .note, .preamble: break
      }
    }
  }

  private mutating func addPageNumbers(_ outline: DocumentOutline) {
    // Those inside a paragraph that is dropped are in its text already.
    let covered = groups.sorted { $0.first < $1.first }
    let furniture =
      outline.reflow.pageNumbers.map { ($0, DroppedText.Reason.pageNumber) }
      + outline.reflow.pageHeads.map { ($0, DroppedText.Reason.pageHead) }
    var position = 0
    for (index, reason) in furniture.sorted(by: { $0.0 < $1.0 })
    where outline.lines.contains(index) {
      while position < covered.count, covered[position].last < index { position += 1 }
      if position < covered.count, covered[position].first <= index { continue }
      add(line: index, reason)
    }
  }

  /// Lines that look empty but hold glyphs other than common blanks.
  private mutating func addInvisible(_ lines: Range<Int>) {
    for index in lines where source.lines[index].isBlank && source.lines[index].indent == 0 {
      let line = source.lines[index]
      // The start of a blank line is its end, so that its glyphs stand before it.
      let previous = index > 0 ? source.lines[index - 1].end : 0
      let gap = source.bytes[previous..<line.start]
      let glyphs = gap.lastIndex(of: 0x0A).map { gap[($0 + 1)...] } ?? gap
      if glyphs.contains(where: { $0 >= 0x80 }) { invisible.append((index, glyphs)) }
    }
  }

  private mutating func add(_ passage: Passage, _ reason: DroppedText.Reason) {
    // Of a line in which articles begin, each is a passage.
    if let last = groups.last, last.reason == reason || last.last == passage.first,
      isBlank(from: last.end, to: passage.start)
    {
      groups[groups.count - 1].last = passage.last
      groups[groups.count - 1].end = passage.end
    } else {
      groups.append(
        Group(
          first: passage.first, last: passage.last, start: passage.start, end: passage.end,
          reason: reason))
    }
  }

  /// Whether nothing but blanks stands from one UTF-8 offset to a later one.
  private func isBlank(from start: Int, to end: Int) -> Bool {
    guard start <= end else { return false }
    var cursor = GlyphCursor(start..<end)
    cursor.skipBlanks(source.bytes.span)
    return cursor.isAtEnd
  }

  private mutating func add(line: Int, _ reason: DroppedText.Reason) {
    let range = source.lines[line].content
    groups.append(
      Group(
        first: line, last: line, start: range.lowerBound, end: range.upperBound, reason: reason))
  }

  /// The text of a group; lines that the container sets aside within it are dropped for themselves.
  private func text(_ group: Group, without asides: Set<Int>) -> DroppedText {
    var text = ""
    var start = group.start
    if !asides.isEmpty, group.last > group.first + 1 {
      for line in (group.first + 1)..<group.last where asides.contains(line) {
        text += source.string(start..<source.lines[line].start)
        start = source.lines[line].end
      }
    }
    text += source.string(start..<group.end)
    return DroppedText(
      line: group.first + 1, endLine: group.last + 1, text: text, reason: group.reason)
  }
}

extension DroppedText.Reason {
  /// Why a block that a container sets aside is no part of a regulation.
  fileprivate init(_ aside: Evidence.Aside) {
    switch aside {
    case .comment: self = .comment
    case .contents: self = .contents
    case .deleted: self = .deleted
    case .hidden: self = .hidden
    case .metadata: self = .metadata
    case .navigation: self = .navigation
    case .note: self = .note
    case .pageHead: self = .pageHead
    case .pageNumber: self = .pageNumber
    }
  }
}
