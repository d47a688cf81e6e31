internal import ChineseText

/// Makes passages out of the lines of paragraphs, and sets aside what is no text.
struct PassageReading {
  private(set) var passages: [Passage] = []
  private(set) var dropped: [DroppedLines] = []
  private let lines: [Glyphs]
  /// Index behind the last line that was read.
  private var end = 0
  /// Whether 上接 stood on a line of its own before what comes.
  private var continues = false
  /// Whether lines were left out before what comes.
  private var isApart = false
  /// Whether a line that parts texts stands before what comes.
  private var isBelowRule = false
  /// Whether the name of a column or a list of contents stands before what comes.
  private var opensGroup = false
  /// Whether a line that leads to what a site says of its rights stands above.
  private var isBelowLegal = false
  /// Whether 【摘要】 stands before what comes.
  private var isBelowSummary = false
  /// The last line that was taken for one about an item.
  private var lastAside = 0
  /// What the lines below a line like 相关新闻 or 目录 are, up to the first sentence.
  private var list: DroppedLines.Reason?

  init(_ lines: [Glyphs]) {
    self.lines = lines
  }

  /// Takes note that lines are left out: nothing goes on across them.
  mutating func interrupt() {
    continues = false
    isApart = true
  }

  /// Takes the lines of a paragraph, by their indexes, with what the container says of them.
  mutating func append(
    _ held: [Int], of source: SourceText, _ claim: Passage.Claim = Passage.Claim()
  ) {
    guard let first = held.first, let last = held.last else { return }
    let gap = first - end
    end = last + 1
    var bytes: [UInt8] = []
    for index in held {
      Respacing.append(
        source.lines[index].content, of: source.bytes.span, to: &bytes, joiningFrom: 0)
    }
    var text = Glyphs(utf8: bytes.span)
    guard !text.isEmpty else { return }
    keepBlank(behindDatelineOf: &text, in: held)
    let isShort = text.count <= Passage.headingLimit
    let spaced = isShort ? held.flatMap { lines[$0] }.withPhraseBlanks : []
    var passage = Passage(lines: (first + 1)...(last + 1), text: text, spaced: spaced, gap: gap)
    passage.claim = claim
    if endsList(passage) { list = nil }
    if list == .navigation || isLegal(passage) {
      setAside(passage, .navigation)
      return
    }
    if takeValue(passage) { return }
    passage.isListed = list == .contents
    if held.count == 1, !ItemLines.isLink(passage), let reason = furniture(lines[first], claim) {
      guard reason == .metadata else {
        setAside(passage, reason)
        return
      }
      passage.role = .metadata
      lastAside = passage.lines.upperBound
      dropped.append(record(passage, reason))
    }
    passage.isSummary = isBelowSummary
    isBelowSummary = false
    passage.isApart = isApart
    isApart = false
    passage.opensGroup = opensGroup
    opensGroup = false
    passage.isBelowRule = isBelowRule
    isBelowRule = false
    takeJumps(&passage)
    passages.append(passage)
  }

  /// Puts the blank back that a paper prints between dateline and text: 新华社北京2月21日电 中共中央….
  private func keepBlank(behindDatelineOf text: inout Glyphs, in held: [Int]) {
    guard let dateline = Dateline(text), dateline.end < text.count else { return }
    let place = text[..<dateline.end].count { !Glyph.isBlank($0) }
    var passed = 0
    for glyph in held.lazy.flatMap({ lines[$0] }) {
      guard passed < place else {
        if Glyph.isBlank(glyph) { text.insert(0x20, at: dateline.end) }
        return
      }
      if !Glyph.isBlank(glyph) { passed += 1 }
    }
  }

  /// Why a line is no text. What the container calls a heading is one, unless it leads to links.
  private func furniture(_ line: Glyphs, _ claim: Passage.Claim) -> DroppedLines.Reason? {
    guard claim.level != nil else { return PageFurniture.reason(line) }
    return PageFurniture.isMenuWord(line) ? .navigation : nil
  }

  /// Whether a passage cannot be a line of a list: it is a sentence or a claimed heading, or a
  /// dateline begins it.
  private func endsList(_ passage: Passage) -> Bool {
    passage.claim.level != nil || passage.hasSentence || passage.endsClause
      || Dateline(passage.text) != nil
  }

  /// Most lines of a banner above the name of the first page.
  private static let longestBanner = 3

  /// Sets aside what stands above the name of a page at the start of a file: the banner of the paper.
  private mutating func takeMasthead() {
    let isBanner = passages.allSatisfy { $0.role == .text && !$0.hasSentence && !$0.endsClause }
    guard passages.count <= PassageReading.longestBanner, isBanner else { return }
    for passage in passages { dropped.append(record(passage, .navigation)) }
    passages = []
  }

  /// Whether a passage is what a site says of its rights, below a line that leads to it.
  private mutating func isLegal(_ passage: Passage) -> Bool {
    guard passage.claim.level == nil else { return false }
    if PageFurniture.leadsToLegal(passage.text) { isBelowLegal = true }
    return isBelowLegal
      && (PageFurniture.leadsToLegal(passage.text) || PageFurniture.isLegal(passage.text))
  }

  /// Longest value of a key on a line of its own, in characters.
  private static let longestValue = 60

  /// Takes a line as the value of the key that the line above it is: 来源： / 示例在线.
  private mutating func takeValue(_ passage: Passage) -> Bool {
    guard let last = passages.last, last.role == .metadata, passage.claim.level == nil,
      last.text.last == Glyph.colon || last.text.last == 0x3A,
      MetadataLine.keyCount(last.text) == 1, last.lines.upperBound == lastAside,
      passage.text.count <= PassageReading.longestValue, !passage.hasSentence,
      !passage.text.contains(Glyph.leftLenticular), PageFurniture.reason(passage.text) == nil
    else { return false }
    dropped.append(record(passage, .metadata))
    passages[passages.count - 1].join(passage)
    return true
  }

  private mutating func setAside(_ passage: Passage, _ reason: DroppedLines.Reason) {
    if PageFurniture.leadsToLinks(passage.text) { list = .navigation }
    if PageFurniture.leadsToContents(passage.text) { list = .contents }
    dropped.append(record(passage, reason))
    if reason == .navigation, PageFurniture.isPageNameLine(passage.text) { takeMasthead() }
    let isSummary = PageFurniture.leadsToSummary(passage.text)
    isBelowSummary = isSummary
    if reason == .column && !isSummary || reason == .contents { opensGroup = true }
    if PageFurniture.isRule(passage.text) { isBelowRule = true }
    guard reason == .pageJump, let jump = PageJump.first(in: passage.text) else { return }
    if jump.isContinuation {
      continues = true
    } else if let last = passages.indices.last {
      passages[last].jumps = true
    }
  }

  /// The lines of a passage as they stand in the file, blanks at their ends left out.
  private func record(_ passage: Passage, _ reason: DroppedLines.Reason) -> DroppedLines {
    let held = lines[(passage.lines.lowerBound - 1)...(passage.lines.upperBound - 1)]
    return DroppedLines(
      lines: passage.lines, text: held.map(\.string).joined(separator: "\n"), reason: reason)
  }

  /// Takes the marks of page jumps out of a text, where they stand at its start or end.
  private mutating func takeJumps(_ passage: inout Passage) {
    guard passage.role == .text else { return }
    passage.continues = continues
    continues = false
    while let jump = PageJump.first(in: passage.text) {
      let rest = passage.text.count - jump.range.upperBound
      guard jump.range.lowerBound == 0 || rest <= 1 else { return }
      dropped.append(
        DroppedLines(
          lines: passage.lines, text: passage.text[jump.range].string, reason: .pageJump))
      passage.text.removeSubrange(jump.range)
      if !passage.spaced.isEmpty { passage.spaced = passage.text }
      if jump.isContinuation { passage.continues = true } else { passage.jumps = true }
    }
  }

  /// Sets aside the headlines of a list of contents: those that stand again below.
  private mutating func dropContents() {
    guard let last = passages.lastIndex(where: \.isListed) else { return }
    var below: Set<Glyphs> = []
    var kept: [Passage] = []
    for (index, passage) in passages.enumerated().reversed() {
      if passage.isListed, index <= last, below.contains(passage.text.letters) {
        setAside(passage, .contents)
        if let next = kept.indices.last { kept[next].opensGroup = true }
      } else {
        if passage.text.count <= Passage.headingLimit { below.insert(passage.text.letters) }
        kept.append(passage)
      }
    }
    passages = kept.reversed()
  }

  /// Sets lists of contents aside and, of plain text, joins paragraphs that a page break or a column
  /// broke in the middle of a sentence.
  mutating func mend(joining isPlain: Bool = true) {
    dropContents()
    guard isPlain else { return }
    var mended: [Passage] = []
    for passage in passages {
      if let last = mended.indices.last, goesOn(mended[last], passage) {
        mended[last].join(passage)
      } else {
        mended.append(passage)
      }
    }
    passages = mended
  }

  private func goesOn(_ passage: Passage, _ next: Passage) -> Bool {
    guard passage.breaksOff, next.role == .text, !next.isApart, passage.jumps == next.continues
    else { return false }
    guard SectionNumber(next.text) == nil, Dateline(next.text) == nil else { return false }
    return next.endsClause || next.breaksOff
  }
}

extension Passage {
  /// Adds the rest of a broken paragraph.
  mutating func join(_ rest: Passage) {
    lines = lines.lowerBound...rest.lines.upperBound
    text += rest.text
    spaced = []
    jumps = rest.jumps
  }
}
