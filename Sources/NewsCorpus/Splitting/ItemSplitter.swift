internal import ChineseText

/// Divides the passages of a file into items.
///
///     file = {furniture} {item}        item = {heading line} {paragraph | section heading}
///
/// A run of heading lines begins an item or is the heading of a section; `StartEvidence` tells.
struct ItemSplitter {
  private(set) var items: [ItemDraft] = []
  private(set) var dropped: [(Passage, DroppedLines.Reason)] = []
  /// Lines that were close to being decided otherwise: the first of a run, and whether it began an
  /// item.
  private(set) var closeCalls: [(line: Int, began: Bool)] = []
  private let passages: [Passage]
  /// Index of the item that text is added to; `nil` before the first one.
  private var current: Int?
  /// Lines about an item that has not begun.
  private var pending: [Passage] = []

  /// More heading lines than this are a list, whose last lines may be a heading.
  private static let longestRun = 14

  /// More lines than this, with nothing that shows an item, are a list in a text.
  private static let longestSectionHeading = 3

  init(_ passages: [Passage]) {
    self.passages = passages
    var index = 0
    while index < passages.count { index = step(from: index) }
    if let last = items.indices.last { items[last].metadata += pending }
  }

  /// Takes the passages from an index on that belong together; returns the index behind them.
  private mutating func step(from index: Int) -> Int {
    let passage = passages[index]
    if passage.isApart { current = nil }
    if passage.role == .metadata {
      attach(passage)
      return index + 1
    }
    if isHeadingLine(at: index) { return takeRun(from: index) }
    takeText(passage, at: index)
    return index + 1
  }

  // MARK: Headings

  /// Whether a passage may be a line of a heading. Above a dateline whatever does not end is one: a
  /// long subhead, or 一、某市召开会议 where the reports of a file are numbered.
  private func isHeadingLine(at index: Int) -> Bool {
    let passage = passages[index]
    if passage.isHeadingLike { return true }
    guard passage.isUnended, !passage.jumps, !passage.continues, index + 1 < passages.count
    else { return false }
    return Dateline(passages[index + 1].text) != nil
  }

  private mutating func takeRun(from start: Int) -> Int {
    var end = start
    while end < passages.count, isRunLine(at: end, from: start) { end += 1 }
    // Lines about the item behind the last heading line stand between heading and text.
    let next = end < passages.count ? passages[end] : nil
    let body = next?.opensGroup == true && next?.isHeadingLike == true ? nil : next
    var run = Array(passages[start..<end])
    takeCredits(&run)
    takeMasthead(&run)
    guard !run.isEmpty else { return end }
    if items.isEmpty, body == nil, next != nil {
      // The cover of what follows.
      for passage in run { dropped.append((passage, .contents)) }
      return end
    }
    if let body, body.continues, resume(with: run) { return end }
    takeListLines(&run)
    let evidence = StartEvidence(run, above: body, below: current.map { items[$0] })
    let hasTextAbove = current.map { items[$0].hasText } ?? false
    if evidence.isClose, !evidence.contains(.first) {
      closeCalls.append((line: run[0].lines.lowerBound, began: evidence.suffices))
    }
    if evidence.suffices, body != nil || !hasTextAbove {
      begin(run)
    } else {
      let isList = run.count > ItemSplitter.longestSectionHeading
      for passage in run { addSection(passage, hasTextBelow: body != nil && !isList) }
    }
    return end
  }

  private func isRunLine(at index: Int, from start: Int) -> Bool {
    let passage = passages[index]
    if index > start, passage.isApart || passage.opensGroup { return false }
    return index == start || isHeadingLine(at: index) || passage.role == .metadata
  }

  /// Gives credits that stand right behind a text to that text.
  private mutating func takeCredits(_ run: inout [Passage]) {
    guard let current, items[current].hasText else { return }
    var count = run.prefix { Credit.isTrailing($0.text) || Credit.isByline($0) }.count
    if let signature = Credit.signatureEnd(run) { count = max(count, signature) }
    for passage in run.prefix(count) { addSection(passage, hasTextBelow: false) }
    run.removeFirst(count)
  }

  /// Sets aside the name of a paper above the first headline.
  private mutating func takeMasthead(_ run: inout [Passage]) {
    while run.count > 1, let first = run.first, Credit.isMasthead(first), run[1].role == .text {
      dropped.append((first, .navigation))
      run.removeFirst()
    }
  }

  /// Leaves the last lines of a long run for the heading; those before them are text.
  private mutating func takeListLines(_ run: inout [Passage]) {
    guard run.count > ItemSplitter.longestRun, current != nil else { return }
    for passage in run.dropLast(3) { add(passage, isHeading: false) }
    run = Array(run.suffix(3))
  }

  private mutating func begin(_ run: [Passage]) {
    var draft = ItemDraft()
    draft.metadata = pending
    pending = []
    for (index, passage) in run.enumerated() {
      draft.cover(passage.lines)
      let next = run[(index + 1)...].first { $0.role == .text }
      if passage.role == .text, let next, passage.repeats(next) {
        dropped.append((passage, .repeatedTitle))
      } else {
        draft.heading.append(passage)
      }
    }
    items.append(draft)
    current = items.count - 1
  }

  private mutating func addSection(_ passage: Passage, hasTextBelow: Bool) {
    if passage.role == .metadata {
      attach(passage)
    } else {
      add(passage, isHeading: hasTextBelow && !passage.isDateNote)
    }
  }

  // MARK: Text

  private mutating func takeText(_ passage: Passage, at index: Int) {
    if passage.continues { resumeText() }
    if isNote(passage, at: index) {
      begin([])
      items[items.count - 1].isNote = true
    } else if current == nil || startsWithoutHeading(passage) {
      begin([])
    }
    add(passage, isHeading: passage.isNumberedHeading)
  }

  /// A brief among briefs: its dateline is all the heading that it has.
  private func startsWithoutHeading(_ passage: Passage) -> Bool {
    guard let current, items[current].hasText, items[current].lastText?.isSummary != true,
      let dateline = Dateline(passage.text)
    else {
      return false
    }
    return dateline.agency != nil || dateline.text.hasPrefix("本")
  }

  private static let noteWords = WordSet(spaced: "请 编者 编者按 本刊 说明 注： 学习参考 供 欢迎")

  /// （请将本刊…）: words of the editors in brackets behind the last text.
  private func isNote(_ passage: Passage, at index: Int) -> Bool {
    guard let current, items[current].hasText, !items[current].isNote,
      index + 1 == passages.count || passages[index + 1].isHeadingLike,
      let first = passage.text.first, let last = passage.text.last,
      first == Glyph.leftParenthesis || first == 0x28 || first == 0x3010, Glyph.isClosing(last)
    else { return false }
    let inner = Array(passage.text.dropFirst().dropLast())
    return inner.count >= 15 && ItemSplitter.noteWords.length(at: 0, in: inner) != nil
  }

  private mutating func add(_ passage: Passage, isHeading: Bool) {
    if current == nil { begin([]) }
    guard let current else { return }
    items[current].add(passage, isHeading: isHeading)
  }

  // MARK: Lines about an item

  /// Gives a line about an item to the item above, or to the one that comes.
  private mutating func attach(_ passage: Passage) {
    if let current { items[current].metadata.append(passage) } else { pending.append(passage) }
  }

  // MARK: Page jumps

  /// Goes on with the item whose text 下转 broke off, when 上接 begins a text.
  private mutating func resumeText() {
    if let current, items[current].lastText?.jumps == true { return }
    guard let open = items.lastIndex(where: { $0.lastText?.jumps == true }) else { return }
    current = open
    items[open].isReopened = true
  }

  /// Goes on with a broken-off item whose headline stands again above the rest of its text.
  private mutating func resume(with run: [Passage]) -> Bool {
    guard let open = items.lastIndex(where: { $0.lastText?.jumps == true }) else { return false }
    let title = items[open].heading.flatMap(\.text.letters)
    guard run.allSatisfy({ title.place(of: $0.text.letters) != nil }) else { return false }
    for passage in run { dropped.append((passage, .repeatedTitle)) }
    return true
  }
}

extension Passage {
  /// Whether a title is the next one again, alone or with a number or a site's name behind it.
  func repeats(_ next: Passage) -> Bool {
    let (own, other) = (text.letters, next.text.letters)
    guard other.count >= 4, own.starts(with: other) else { return false }
    let rest = own[other.count...]
    return rest.allSatisfy(Glyph.isDigit) || (rest.count <= 12 && rest.contains(0x7F51))  // 网
  }
}
