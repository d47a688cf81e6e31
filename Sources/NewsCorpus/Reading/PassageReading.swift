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

  init(_ lines: [Glyphs]) {
    self.lines = lines
  }

  /// Takes note that lines are left out: nothing goes on across them.
  mutating func interrupt() {
    continues = false
    isApart = true
  }

  /// Takes the lines of a paragraph, by their indexes.
  mutating func append(_ held: [Int], of source: SourceText) {
    guard let first = held.first, let last = held.last else { return }
    let gap = first - end
    end = last + 1
    var bytes: [UInt8] = []
    for index in held {
      Respacing.append(
        source.lines[index].content, of: source.bytes.span, to: &bytes, joiningFrom: 0)
    }
    let text = Glyphs(utf8: bytes.span)
    guard !text.isEmpty else { return }
    let isShort = text.count <= Passage.headingLimit
    let spaced = isShort ? held.flatMap { lines[$0] }.withPhraseBlanks : []
    var passage = Passage(lines: (first + 1)...(last + 1), text: text, spaced: spaced, gap: gap)
    passage.isApart = isApart
    isApart = false
    if held.count == 1, let reason = PageFurniture.reason(lines[first]) {
      guard reason == .metadata else {
        setAside(passage, reason)
        return
      }
      passage.role = .metadata
      dropped.append(DroppedLines(lines: passage.lines, text: lines[first].string, reason: reason))
    }
    takeJumps(&passage)
    passages.append(passage)
  }

  private mutating func setAside(_ passage: Passage, _ reason: DroppedLines.Reason) {
    dropped.append(
      DroppedLines(lines: passage.lines, text: passage.text.string, reason: reason))
    guard reason == .pageJump, let jump = PageJump.first(in: passage.text) else { return }
    if jump.isContinuation {
      continues = true
    } else if let last = passages.indices.last {
      passages[last].jumps = true
    }
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

  /// Joins paragraphs that a page break or a column broke in the middle of a sentence.
  mutating func mend() {
    var mended: [Passage] = []
    for passage in passages {
      if let last = mended.last, goesOn(last, passage) {
        mended[mended.count - 1].join(passage)
      } else {
        mended.append(passage)
      }
    }
    passages = mended
  }

  private func goesOn(_ passage: Passage, _ next: Passage) -> Bool {
    guard passage.breaksOff, next.role == .text, !next.isApart, passage.jumps == next.continues
    else {
      return false
    }
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
