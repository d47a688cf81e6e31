internal import ChineseText
internal import RegulationModel

/// Finds the lines of the title: by the container, by what stands below, by the words.
struct TitleFinder {
  /// The lines of a title.
  struct Found {
    /// Indexes of its passages.
    var lines: ClosedRange<Int>
    /// Whether nothing but its place speaks for it.
    var isWeak = false
  }

  /// The lines, with what was seen of them.
  private(set) var lines: FrontLines
  private let outline: DocumentOutline
  /// Index of the first passage that may be a line of it.
  private var floor = 0

  /// A title is not farther above the first unit than this, in passages.
  private static let farthest = 120
  /// Lines of one title.
  static let mostLines = 6

  init(_ front: FrontLines) {
    lines = front
    outline = front.outline
  }

  /// The title above a passage and not above another; `nil` when there is none. It does not stand
  /// above articles of another text.
  mutating func find(from top: Int = 0, before limit: Int) -> Found? {
    floor = max(top, outline.articlesEnd(above: limit, atMost: TitleFinder.farthest) ?? 0)
    guard var found = found(before: limit) else { return nil }
    let lines = found.lines
    if lines.lowerBound < top { found.lines = min(top, lines.upperBound)...lines.upperBound }
    return found
  }

  private mutating func found(before limit: Int) -> Found? {
    if let marked = marked(before: limit) { return Found(lines: marked) }
    if let last = lastLine(before: limit) {
      let lines = lines.titleBlock(endingIn: last, before: limit)
      return Found(lines: same(as: lines) ?? lines)
    }
    guard let last = standingAlone(before: limit) else { return nil }
    return Found(lines: lines.titleBlock(endingIn: last, before: limit), isWeak: true)
  }

  // MARK: - By the container

  /// The lines that the container calls the title, or its widest heading.
  private mutating func marked(before limit: Int) -> ClosedRange<Int>? {
    let passages = outline.passages
    let front = max(floor, limit - TitleFinder.farthest * 10)..<limit
    guard front.contains(where: { passages[$0].mark.heading > 0 || passages[$0].mark.isTitle })
    else { return nil }
    if let last = front.last(where: { passages[$0].mark.isTitle }),
      !isCover(last, before: limit)
    {
      return run(to: last) { passages[$0].mark.isTitle }
    }
    let headings = front.filter { index in
      let passage = passages[index]
      guard passage.mark.heading > 0, passage.label == nil else { return false }
      let text = outline.text.whole(passage)
      return !TitleWords.isPlainHeading(text) && !FrontWords.arePreambleHeading(text)
        && !ContentsFinder.isTitle(text)
    }
    guard let level = headings.map({ passages[$0].mark.heading }).min(),
      let top = headings.last(where: { passages[$0].mark.heading == level })
    else { return nil }
    let words = outline.text.whole(passages[top])
    if TitleWords.areTitle(words), !TitleWords.areVolume(words) {
      return lines.titleBlock(endingIn: top, before: limit)
    }
    let inner = headings.last { $0 > top && isWhole($0) }
    return lines.titleBlock(endingIn: inner ?? top, before: limit)
  }

  /// Whether what the container calls the title is that of a collection: a heading with a 题注 right
  /// below it stands further down, or its words name a collection and a title stands there.
  private mutating func isCover(_ title: Int, before limit: Int) -> Bool {
    let words = outline.text.whole(outline.passages[title])
    let isVolume = TitleWords.areVolume(words)
    if isVolume, holdsTitle((title + 1)..<max(title + 1, limit)) { return true }
    let headings = ((title + 1)..<max(title + 1, limit)).filter {
      outline.passages[$0].mark.heading > 0 && outline.passages[$0].label == nil
    }
    guard !headings.isEmpty else { return false }
    if isVolume { return true }
    for heading in headings where heading + 1 < limit {
      let below = outline.passages[heading + 1]
      let isNote = CanonicalLine.looksLikeNote(
        below.start..<below.end, in: outline.text.bytes.span)
      if isNote { return true }
    }
    return false
  }

  /// Whether a line among some reads like a whole title, so that the one above is not theirs.
  private mutating func holdsTitle(_ range: Range<Int>) -> Bool {
    range.contains { lines[$0].mayBeTitle && isWhole($0) }
  }

  /// The passages in a row that are called so, as far as none of them is a title by itself.
  private func run(to last: Int, _ belongs: (Int) -> Bool) -> ClosedRange<Int> {
    var first = last
    while first > floor, last - first < TitleFinder.mostLines, belongs(first - 1),
      outline.passages[first - 1].label == nil, !isWhole(first - 1)
    {
      first -= 1
    }
    return first...last
  }

  private func isWhole(_ index: Int) -> Bool {
    TitleWords.isWhole(outline.text.whole(outline.passages[index]))
  }

  // MARK: - The last line

  /// The last line of the title: right above a 题注 or a 文号, or the nearest that reads like one.
  private mutating func lastLine(before limit: Int) -> Int? {
    let anchored = aboveNote(before: limit)
    let nearest = nearestGenre(before: limit)
    guard let anchored else { return nearest }
    guard let nearest, nearest > anchored else { return anchored }
    // What stands between tells whether the upper one belongs to an order that carries the lower.
    let isCarrier = (anchored..<nearest).contains { index in
      switch lines[index].form {
      case .announcement, .carrierTitle: true
      default: false
      }
    }
    return isCarrier ? nearest : anchored
  }

  /// The short line above the nearest 题注 or 文号, publication data between them or not.
  private mutating func aboveNote(before limit: Int) -> Int? {
    var index = limit - 1
    let lowest = max(floor, limit - TitleFinder.farthest)
    while index >= lowest, !isAnchor(index) { index -= 1 }
    var issuer: Int?
    while index >= lowest {
      switch lines[index].form {
      case .note, .documentNumber, .navigation, .metadata, .date: break
      case .issuer where issuer == nil: issuer = index
      case .short, .carrierTitle:
        if isContinuedNote(index) || isRest(index) { break }
        // 某市收费办法 ↵ 某市人民政府 ↵ （…公布）
        return issuer == nil || TitleWords.areTitle(lines[index].text) ? index : issuer
      default: return issuer
      }
      index -= 1
    }
    return issuer
  }

  /// Whether a line right below a line of the 题注 is a torn piece of it and no title: 根据.
  private mutating func isRest(_ index: Int) -> Bool {
    index > 0 && lines[index - 1].form == .note && !TitleWords.areTitle(lines[index].text)
  }

  private mutating func isAnchor(_ index: Int) -> Bool {
    switch lines[index].form {
    case .documentNumber: true
    case .note: !outline.passages[index].endsClause || startsWithBracket(index)
    default: false
    }
  }

  private mutating func startsWithBracket(_ index: Int) -> Bool {
    let first = glyph(at: 0, in: lines[index].text.span).value
    return first == Glyph.leftParenthesis || first == 0x28
  }

  /// Whether a line stands between the first and the last of a note in several lines.
  private mutating func isContinuedNote(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return lines[index - 1].form == .note && !closesBracket(index - 1)
      && startsWithBracket(index - 1)
  }

  private mutating func closesBracket(_ index: Int) -> Bool {
    let text = lines[index].text
    let last = glyph(endingAt: text.count, notBefore: 0, in: text.span)?.value
    return last == Glyph.rightParenthesis || last == 0x29
  }

  /// The nearest line that reads like a title; a line that holds the nearer one is preferred.
  private mutating func nearestGenre(before limit: Int) -> Int? {
    var found: Int?
    var carrier: Int?
    var index = limit - 1
    let lowest = max(floor, limit - TitleFinder.farthest)
    while index >= lowest {
      let line = lines[index]
      if line.mayBeTitle, TitleWords.areTitle(line.text) || isEndOfTitle(index) {
        guard let below = found else {
          found = index
          index -= 1
          continue
        }
        if holds(line.text, lines[below].text) { found = index }
      } else if line.form == .carrierTitle, found == nil {
        carrier = carrier ?? index
      }
      if let below = found {
        let isFar = below - index > 6
        if isFar || outline.passages[index].endsClause || line.form == .long { break }
      }
      index -= 1
    }
    return found ?? carrier
  }

  private func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    text.count > part.count && text.suffix(part.count).elementsEqual(part)
  }

  /// Whether a line is the last of a title that was set in several: 释, below …若干问题的解.
  private mutating func isEndOfTitle(_ index: Int) -> Bool {
    guard outline.layout.isWrapped, index > 0 else { return false }
    let block = lines.titleBlock(endingIn: index, before: index + 1)
    return block.count > 1 && TitleWords.areTitle(lines.text(of: block))
  }

  /// The lines above that read as the lines of a title together: the title, over the 题注, where
  /// printed editions have it again over the body.
  private mutating func same(as block: ClosedRange<Int>) -> ClosedRange<Int>? {
    let words = lines.text(of: block)
    let first = block.lowerBound
    var hasNote = false
    for upper in (max(0, first - 8)..<first).reversed() {
      switch lines[upper].form {
      case .sentence, .announcement, .carrierTitle, .salutation, .labelled, .long: return nil
      case .note: hasNote = true
      case .short, .issuer:
        let above = lines.titleBlock(endingIn: upper, before: upper + 1)
        if hasNote, lines.text(of: above) == words { return above }
      default: break
      }
    }
    return nil
  }

  // MARK: - By its place alone

  /// The short line above the first unit, above contents or a preamble, that stands at the top of
  /// the document.
  private mutating func standingAlone(before limit: Int) -> Int? {
    var index = limit - 1
    while index >= floor, limit - index <= 12 {
      switch lines[index].form {
      case .short, .issuer: return isAtTop(index) ? index : nil
      case .sentence, .note, .salutation, .preambleHeading, .navigation, .metadata: break
      default: return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether nothing but furniture and lines of the same title stands above.
  private mutating func isAtTop(_ index: Int) -> Bool {
    guard index >= 0, index < TitleFinder.mostLines + 6 else { return index < 0 }
    for upper in (0..<index).reversed() {
      switch lines[upper].form {
      case .navigation, .metadata, .secrecy, .letterhead, .documentNumber, .date, .issuer: break
      case .short where lines.gap(below: upper) == 0 && index - upper < TitleFinder.mostLines: break
      default: return false
      }
    }
    return true
  }
}
