internal import ChineseText

/// What the lines of a heading are: kicker (引题), headline (主题), subheads (副题), participants.
///
/// A kicker ends in a verb of speech (某某在会议上强调) and something follows it. Behind a kicker all
/// lines are the headline, up to one that has commas or a dash; without a kicker the first
/// statement is, and the others are subheads. The last lines may name who was there.
struct HeadingParts: Sendable {
  /// 引题
  private(set) var kicker: String?
  /// 主题
  private(set) var headline: String?
  /// 副题, in order.
  private(set) var subheads: [String] = []
  /// The phrases of the participants' line.
  private(set) var participants: [Glyphs] = []
  /// Who wrote the text.
  private(set) var byline: String?
  /// （2024年2月8日） under a headline.
  private(set) var dateNote: Passage?
  /// Whether another reading of the lines would do as well.
  private(set) var isUnsure = false

  /// Divides the lines of a heading.
  ///
  /// - Parameters:
  ///   - passages: the lines as they stand in the file.
  ///   - body: the text below, in which broken words are looked up.
  ///   - isWrapped: whether a line may break off in a word.
  init(_ passages: [Passage], body: Glyphs, isWrapped: Bool) {
    var passages = passages.filter { $0.role == .text }.map(HeadingParts.withoutBullet)
    takeNotes(&passages)
    var lines = HeadingLines(passages, body: body, isWrapped: isWrapped).lines
    takeParticipants(&lines)
    var phrases = lines.flatMap { line in
      line.phrases.enumerated().map { Phrase(words: $0.element, beginsLine: $0.offset == 0) }
    }
    takeKicker(&phrases, isWrapped: isWrapped)
    assign(phrases)
  }

  /// The title as the container of the file says it.
  init(title: String) {
    headline = title
  }

  /// Divides lines that the container claims as a heading: those above the widest are the kicker,
  /// those below it subheads; a single line is divided at its blanks as any other.
  init(claimed passages: [Passage], body: Glyphs) {
    let claimed = passages.filter { $0.claim.level != nil }
    guard claimed.count > 1, let widest = claimed.compactMap(\.claim.level).min(),
      let headline = claimed.firstIndex(where: { $0.claim.level == widest })
    else {
      self.init(passages, body: body, isWrapped: false)
      return
    }
    self.init(
      [claimed[headline]] + passages.filter { $0.claim.level == nil }, body: body, isWrapped: false)
    let above = claimed[..<headline].map { HeadingParts.text(of: $0) }
    if !above.isEmpty { kicker = (above + [kicker].compactMap(\.self)).joined(separator: " ") }
    subheads = claimed[(headline + 1)...].map { HeadingParts.text(of: $0) } + subheads
  }

  /// A line without the mark of a list before it: • 某某局关于…的通报.
  private static func withoutBullet(_ passage: Passage) -> Passage {
    guard let first = passage.text.first, [0x2022, 0x25CF, 0x25A0, 0x25AA, 0x25C6].contains(first)
    else { return passage }
    var bare = passage
    bare.text.removeFirst()
    bare.spaced = Array(bare.spaced.dropFirst().drop { Glyph.isBlank($0) })
    return bare
  }

  private static func text(of passage: Passage) -> String {
    passage.phrases.map(\.string).joined(separator: " ")
  }

  private mutating func takeNotes(_ lines: inout [Passage]) {
    guard lines.count > 1 else { return }
    for line in lines.dropFirst() where line.isDateNote { dateNote = line }
    let isByline: (Passage) -> Bool = { Credit.isByline($0) || Credit.isAuthor($0) }
    let bylines = lines.dropFirst().filter { isByline($0) || Credit.isTrailing($0.text) }
    if !bylines.isEmpty { byline = bylines.map(\.text.string).joined(separator: " ") }
    let first = lines[0]
    lines.removeAll { line in
      line.lines != first.lines
        && (line.isDateNote || isByline(line) || Credit.isTrailing(line.text))
    }
  }

  private mutating func takeParticipants(_ lines: inout [HeadingLines.HeadLine]) {
    while lines.count > 1, let last = lines.last, Passage.namesParticipants(last.phrases) {
      participants = last.phrases + participants
      lines.removeLast()
    }
  }

  private mutating func takeKicker(_ phrases: inout [Phrase], isWrapped: Bool) {
    let last = phrases.prefix(6).lastIndex { phrase in
      phrase.words.count >= 4
        && HeadingWords.kickerEnds
          .length(endingAt: phrase.words.count, in: phrase.words) != nil
    }
    guard let last, last + 1 < phrases.count, last < 4 else { return }
    kicker = Phrase.text(phrases[...last], isOneClause: isWrapped)
    phrases.removeFirst(last + 1)
  }

  private mutating func assign(_ phrases: [Phrase]) {
    guard !phrases.isEmpty else { return }
    var end = 1
    if kicker != nil {
      isUnsure = phrases.dropFirst().contains { $0.beginsLine }
      while end < phrases.count, !phrases[end].isSubhead { end += 1 }
    } else {
      while end < phrases.count, !phrases[end].beginsLine { end += 1 }
      // 中共中央印发 / 中国共产党巡视工作条例
      if end < phrases.count, phrases[end - 1].isTransitive, phrases[end].isNorm { end += 1 }
      isUnsure = end < phrases.count && !phrases[end].isSubhead
    }
    headline = Phrase.text(phrases[..<end], isOneClause: false)
    var rest = phrases[end...]
    while !rest.isEmpty {
      let next = rest.dropFirst().firstIndex { $0.beginsLine } ?? rest.endIndex
      subheads.append(Phrase.text(rest[..<next], isOneClause: false))
      rest = rest[next...]
    }
  }
}

/// A phrase of a heading.
private struct Phrase {
  let words: Glyphs
  /// Whether it begins a line, and is not parted from the phrase before it by a blank alone.
  let beginsLine: Bool

  /// A second headline has commas, or a dash before it.
  var isSubhead: Bool {
    let hasComma = words.contains { $0 == Glyph.comma || $0 == 0x2C }
    return beginsLine && (hasComma || words.starts(with: [0x2014, 0x2014]))
  }

  var isTransitive: Bool {
    HeadingWords.transitiveEnds.length(endingAt: words.count, in: words) != nil
  }

  var isNorm: Bool {
    let bare = words.filter { $0 != Glyph.titleOpen && $0 != Glyph.titleClose }
    return HeadingWords.normEnds.length(endingAt: bare.count, in: bare) != nil
  }

  /// The phrases with a blank between them; the lines of one clause go on without.
  static func text(_ phrases: ArraySlice<Phrase>, isOneClause: Bool) -> String {
    var result = ""
    for (index, phrase) in phrases.enumerated() {
      if index > 0, !(isOneClause && phrase.beginsLine) { result += " " }
      result += phrase.words.string
    }
    return result
  }
}
