internal import ChineseText

/// What the lines of a heading are: kicker (引题), headline (主题), subheads (副题), participants.
///
/// A kicker ends in a verb of speech (某某在会议上强调) and something follows it. Behind a kicker all
/// lines are the headline, up to one that has commas or a dash; without a kicker the first
/// statement is, and the others are subheads. The last lines may name who was there.
struct HeadingParts: Sendable {
  private(set) var kicker: String?
  private(set) var headline: String?
  private(set) var subheads: [String] = []
  private(set) var participants: [Glyphs] = []
  private(set) var byline: String?
  private(set) var dateNote: Passage?
  /// Whether another reading of the lines would do as well.
  private(set) var isUnsure = false

  /// Divides the lines of a heading.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - body: the text below, in which broken words are looked up.
  ///   - isWrapped: whether a line may break off in a word.
  init(_ lines: [Passage], body: Glyphs, isWrapped: Bool) {
    var lines = lines.filter { $0.role == .text }
    takeNotes(&lines)
    takeParticipants(&lines)
    var phrases = HeadingParts.phrases(of: lines, body: body, isWrapped: isWrapped)
    takeKicker(&phrases, isWrapped: isWrapped)
    assign(phrases)
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

  private mutating func takeParticipants(_ lines: inout [Passage]) {
    while lines.count > 1, let last = lines.last, last.isParticipantsLine {
      participants = last.phrases + participants
      lines.removeLast()
    }
  }

  /// The lines as phrases: those that a line break divided are one again.
  private static func phrases(of lines: [Passage], body: Glyphs, isWrapped: Bool) -> [Phrase] {
    var phrases: [Phrase] = []
    for line in lines {
      for (index, words) in line.phrases.enumerated() {
        let beginsLine = index == 0
        if beginsLine, let last = phrases.last,
          goesOn(last.words, words, body: body, isWrapped: isWrapped)
        {
          phrases[phrases.count - 1].words += words
        } else {
          phrases.append(Phrase(words: words, beginsLine: beginsLine))
        }
      }
    }
    return phrases
  }

  /// Characters around a line break that are looked for in the text.
  private static let joint = 4
  /// Words with which no phrase ends, and words with which none begins.
  private static let dangling = GlyphFilter("的和与及暨、")

  /// Whether a line goes on in the next: behind a comma, inside brackets, before a closing mark, or
  /// in the middle of words that stand together in the text.
  private static func goesOn(
    _ words: Glyphs, _ next: Glyphs, body: Glyphs, isWrapped: Bool
  ) -> Bool {
    guard let last = words.last, let first = next.first else { return false }
    if last == Glyph.comma || last == 0x2C || dangling.contains(last) { return true }
    if dangling.contains(first) { return true }
    if last == Glyph.titleClose, first == Glyph.titleOpen { return true }
    if words.hasOpenBracket { return true }
    guard isWrapped else { return false }
    let left = words.suffix(joint / 2)
    let around = Array(left + next.prefix(joint - left.count))
    return around.count >= joint - 1 && body.place(of: around) != nil
  }

  private mutating func takeKicker(_ phrases: inout [Phrase], isWrapped: Bool) {
    let last = phrases.prefix(6).lastIndex { phrase in
      phrase.words.count >= 4 && HeadingWords.kickerEnds
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
  var words: Glyphs
  /// Whether it begins a line, and is not parted from the phrase before it by a blank alone.
  let beginsLine: Bool

  /// A second headline has commas, or a dash before it.
  var isSubhead: Bool {
    beginsLine
      && (words.contains { $0 == Glyph.comma || $0 == 0x2C } || words.starts(with: [0x2014, 0x2014]))
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

extension Glyphs {
  /// Whether a bracket, a title or a quotation begins in the text and does not end in it.
  fileprivate var hasOpenBracket: Bool {
    let pairs: [(UInt32, UInt32)] = [
      (Glyph.titleOpen, Glyph.titleClose), (0x201C, 0x201D),
      (Glyph.leftParenthesis, Glyph.rightParenthesis),
    ]
    return pairs.contains { pair in count { $0 == pair.0 } > count { $0 == pair.1 } }
  }
}
