internal import ChineseText
internal import RegulationModel

/// Finds title, 题注, 目录 and preamble above the first unit.
struct FrontFinder {
  private let outline: DocumentOutline
  private let bytes: [UInt8]

  /// A preamble is not longer than this, in passages.
  private static let farthestTitle = 120

  init(_ outline: DocumentOutline) {
    self.outline = outline
    bytes = outline.text.source.bytes
  }

  /// What each passage from the title to `bodyStart` is.
  func find(before bodyStart: Int) -> [(passage: Int, role: Region.Front)] {
    let contents = contentsRange(before: bodyStart)
    let title = title(before: contents.lowerBound) ?? title(before: bodyStart)
    var result: [(passage: Int, role: Region.Front)] = []
    if let title {
      for index in firstTitleLine(title)...title { result.append((index, .title)) }
    } else if contents.isEmpty {
      return []
    }
    let titleText = result.flatMap { outline.text.whole(outline.passages[$0.passage]) }
    var noteIsOpen = title != nil
    var noteDepth = 0
    var index = title.map { $0 + 1 } ?? contents.lowerBound
    while index < bodyStart {
      let role: Region.Front
      if contents.contains(index) {
        role = .contents
      } else if noteIsOpen,
        isNote(index, depth: &noteDepth, isContinued: result.last?.role == .note)
      {
        role = .note
      } else if isNavigation(index) || outline.text.whole(outline.passages[index]) == titleText {
        // The title again, below the 题注, as printed editions have it over the body.
        role = .navigation
      } else {
        role = .preamble
        noteIsOpen = false
      }
      result.append((index, role))
      index += 1
    }
    return result
  }

  // MARK: - Contents

  /// The table of contents that ends at `bodyStart` or some preamble above it; empty if none.
  private func contentsRange(before bodyStart: Int) -> Range<Int> {
    var index = bodyStart - 1
    let lowest = max(0, bodyStart - FrontFinder.farthestTitle * 10)
    var entries = 0
    var end = bodyStart
    while index >= lowest {
      let passage = outline.passages[index]
      if isContentsTitle(passage) { return index..<end }
      if isContentsEntry(passage) {
        entries += 1
      } else if entries == 0, passage.endsClause, bodyStart - index < FrontFinder.farthestTitle {
        end = index  // a preamble between contents and body
      } else {
        break
      }
      index -= 1
    }
    // Without the word 目录: several headings in a row above the body.
    return entries >= 2 ? (index + 1)..<end : bodyStart..<bodyStart
  }

  private func isContentsTitle(_ passage: Passage) -> Bool {
    guard passage.label == nil, passage.end - passage.textStart <= 20 else { return false }
    return FrontFinder.contentsTitles.contains(outline.text.whole(passage))
  }

  private static let contentsTitles = ["目录", "目次"].map { Array($0.utf8) }

  private func isContentsEntry(_ passage: Passage) -> Bool {
    if passage.label == nil {
      return CanonicalLine.isSupplementary(passage.textStart..<passage.end, in: bytes.span)
    }
    switch passage.label?.label {
    case .division, .annex: return !passage.endsClause || endsInLeader(passage)
    default: return false
    }
  }

  /// Whether a line of the contents ends in dots and a page number.
  private func endsInLeader(_ passage: Passage) -> Bool {
    glyph(endingAt: passage.end, notBefore: passage.textStart, in: bytes.span)
      .map { $0.value == 0x2026 || $0.value == 0x2E } ?? false
  }

  // MARK: - Title

  /// The last line of the title: the nearest line above that reads like one; a line above a 题注,
  /// or one that holds the nearer one, is preferred.
  private func title(before limit: Int) -> Int? {
    var found: Int?
    var foundText: [UInt8] = []
    var sawNote = false
    var index = limit - 1
    let lowest = max(0, limit - FrontFinder.farthestTitle)
    while index >= lowest {
      let passage = outline.passages[index]
      let text = outline.text.whole(passage)
      let isCandidate =
        passage.label == nil && !passage.endsClause && !isNoteStart(passage)
        && (TitleWords.areTitle(text) || endsWrappedTitle(index)) && !NavigationWords.match(text)
      if isCandidate, found == nil || sawNote || holds(text, foundText) {
        found = index
        foundText = text
        sawNote = false
      } else if found != nil {
        if isNoteStart(passage) {
          sawNote = true
        } else if passage.endsClause || text.count > 120 || (found ?? 0) - index > 6 {
          break
        }
      }
      index -= 1
    }
    return found ?? titleWithoutGenre(limit)
  }

  /// Whether a line is the last of a title that was set in several: 释, below …若干问题的解.
  private func endsWrappedTitle(_ index: Int) -> Bool {
    let first = firstTitleLine(index)
    guard first < index else { return false }
    return TitleWords.areTitle((first...index).flatMap { outline.text.whole(outline.passages[$0]) })
  }

  private func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    text.count >= part.count && text.suffix(part.count).elementsEqual(part)
  }

  /// The line above the 题注 or the first unit, where it is short and no sentence.
  private func titleWithoutGenre(_ limit: Int) -> Int? {
    var index = limit - 1
    while index >= 0, limit - index <= 12, isNoteStart(outline.passages[index]) { index -= 1 }
    guard index >= 0, index < limit - 1 else { return nil }
    let passage = outline.passages[index]
    let isShort = passage.end - passage.textStart <= 150
    return isShort && !passage.endsClause && passage.label == nil ? index : nil
  }

  /// The first line of a title that was set in several: lines right above, without a blank line
  /// between, at least as wide as what they lead to.
  private func firstTitleLine(_ title: Int) -> Int {
    var first = title
    let lines = outline.text.source.lines
    while outline.layout.isWrapped, first > 0, title - first < 3 {
      let upper = outline.passages[first - 1]
      let lower = outline.passages[first]
      let text = outline.text.whole(upper)
      guard upper.last + 1 == lower.first, !upper.endsClause, upper.label == nil,
        !TitleWords.areTitle(text), !isNoteStart(upper), !announces(text)
      else { break }
      let span = bytes.span
      let upperColumns = PageLayout.columns(of: lines[upper.last], in: span)
      guard upperColumns >= PageLayout.columns(of: lines[lower.first], in: span) else { break }
      first -= 1
    }
    return first
  }

  /// Whether a headline announces a text: 中共中央印发, 国务院令第481号.
  private func announces(_ text: [UInt8]) -> Bool {
    FrontFinder.announcements.contains { text.ends(with: $0) }
  }

  private static let announcements = ["印发", "发布", "公布", "通过", "号", "令", "文件", "公告"].map {
    Array($0.utf8)
  }

  // MARK: - Note

  private func isNoteStart(_ passage: Passage) -> Bool {
    CanonicalLine.looksLikeNote(
      passage.start..<passage.end, in: bytes.span)
  }

  /// Whether a passage is a line of the 题注, given how many of its brackets are open.
  private func isNote(_ index: Int, depth: inout Int, isContinued: Bool) -> Bool {
    let passage = outline.passages[index]
    let starts = isNoteStart(passage)
    let goesOn = isContinued && !passage.endsClause && passage.label == nil && previousIsCut(index)
    let change = balance(passage)
    // A sentence that neither opens nor closes a bracket ends a note whose bracket was forgotten.
    let isInside = depth > 0 && (!passage.endsClause || change < 0)
    guard starts || isInside || goesOn else { return false }
    depth += change
    return true
  }

  /// Whether the line above breaks off without a verb: the event goes on below.
  private func previousIsCut(_ index: Int) -> Bool {
    let text = outline.text.whole(outline.passages[index - 1])
    return !FrontFinder.eventEnds.contains { text.ends(with: $0) }
  }

  private static let eventEnds =
    (LifecycleEvent.Action.allCases.map(\.rawValue) + ["）", ")", "实施", "生效"])
    .map { Array($0.utf8) }

  private func balance(_ passage: Passage) -> Int {
    var depth = 0
    var cursor = GlyphCursor(passage.start..<passage.end)
    while !cursor.isAtEnd {
      switch cursor.take(bytes.span) {
      case Glyph.leftParenthesis, 0x28: depth += 1
      case Glyph.rightParenthesis, 0x29: depth -= 1
      default: break
      }
    }
    return depth
  }

  private func isNavigation(_ index: Int) -> Bool {
    NavigationWords.match(outline.text.whole(outline.passages[index]))
  }
}
