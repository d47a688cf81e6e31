internal import ChineseText
internal import DecisionLanguage
internal import TextDifference

/// A text in which words are quoted: its glyphs, and where a quotation may begin or end.
struct WordContext {
  let glyphs: [UInt32]
  /// Where words surely begin and end.
  private let sure: [Bool]

  /// Inside of a number or a citation.
  private static let atom: Int32 = 10

  /// Prepares a text; `nil` when it has blanks, whose place a quotation does not keep.
  init?(_ text: String, _ uses: WordUses) {
    let bytes = Array(text.utf8)
    let compared = ComparedText(GlyphTable(bytes))
    glyphs = bytes.glyphs
    guard compared.count == glyphs.count else { return nil }
    let costs = BorderCosts(compared, compared.entries).costs
    let inner = glyphs.indices.filter { costs[$0] >= Self.atom }
    sure = SureBorders.all(glyphs, uses, inner: Set(inner))
  }

  /// Whether a stretch begins and ends between words for sure.
  func isWhole(_ range: Range<Int>) -> Bool { sure[range.lowerBound] && sure[range.upperBound] }

  /// The stretches around one that begin and end between words, the shortest first; of the same
  /// length those that go on to the right, where units and nouns stand. None goes over the end of a
  /// clause.
  func stretches(around range: Range<Int>) -> [Range<Int>] {
    let lower = borders(from: range.lowerBound, by: -1)
    let upper = borders(from: range.upperBound, by: 1)
    let found = lower.flatMap { lower in upper.map { lower..<$0 } }.filter { !$0.isEmpty }
    return found.sorted {
      ($0.count, range.lowerBound - $0.lowerBound) < ($1.count, range.lowerBound - $1.lowerBound)
    }
  }

  /// Longer and longer stretches that end at a place, or that begin there, within the clause.
  func stretches(beside place: Int, isBefore: Bool) -> [Range<Int>] {
    borders(from: place, by: isBefore ? -1 : 1).filter { $0 != place }.map {
      isBefore ? $0..<place : place..<$0
    }
  }

  /// The sure borders from a place on, itself if it is one, to the end of the clause.
  private func borders(from place: Int, by step: Int) -> [Int] {
    var found = sure[place] ? [place] : []
    var index = place
    while abs(index - place) < DraftingRules.contextLength {
      let position = step > 0 ? index : index - 1
      guard glyphs.indices.contains(position), !Self.endsClause(glyphs[position]) else { break }
      index += step
      if sure[index] { found.append(index) }
    }
    return found
  }

  /// Whether no quotation goes on behind a mark; a title in 《》 is part of its clause.
  private static func endsClause(_ glyph: UInt32) -> Bool {
    if glyph == Glyph.titleOpen || glyph == Glyph.titleClose { return false }
    return Glyph.endsClause(glyph) || glyph == Glyph.comma || glyph == Glyph.enumerationComma
      || Glyph.isOpening(glyph) || Glyph.isClosing(glyph)
  }

  // MARK: - Words

  /// Whether some words are fit to be quoted: long enough, in one sentence, marks in pairs.
  static func isQuotable(_ words: ArraySlice<UInt32>) -> Bool {
    let letters = words.count { !Glyph.isPunctuation($0) }
    guard letters >= DraftingRules.shortestQuote, words.count <= DraftingRules.quotedLength,
      !words.dropLast().contains(where: { Glyph.endsClause($0) })
    else { return false }
    return hasPairs(words)
  }

  /// Whether some words begin and end as a phrase does, and not with 和 or 的.
  static func isPhrase(_ words: ArraySlice<UInt32>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let opens = opensNoPhrase(first) && !isWord(first, words.dropFirst().first)
    return !Glyph.isPunctuation(first) && !Glyph.isPunctuation(last) && !opens
      && !closesNoPhrase(last)
  }

  /// 内, which ends 十日内.
  static let inside: UInt32 = 0x5185

  /// Whether a glyph that opens no phrase begins a longer word: 了解, 内容.
  static func isWord(_ first: UInt32, _ second: UInt32?) -> Bool {
    switch (first, second) {
    case (0x4E86, 0x89E3): true  // 了解
    case (inside, let second?): innerWords.contains(second)
    default: false
    }
  }

  /// What makes a word with 内: 内容, 内部, 内设.
  private static let innerWords = Set("容部设地外河陆控资在网涝科".unicodeScalars.map(\.value))

  private static func opensNoPhrase(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x7684, 0x548C, 0x4E0E, 0x6216, 0x53CA, 0x7B49, 0x8005, 0x4E86, 0x5185:
      true  // 的和与或及等者了内
    default: false
    }
  }

  private static func closesNoPhrase(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x548C, 0x4E0E, 0x6216, 0x53CA, 0x5728, 0x5BF9, 0x7531, 0x5411, 0x5C06, 0x6309, 0x4EE5,
      0x4E8E, 0x5E76, 0x4ECE, 0x88AB, 0x4E0D:
      true  // 和与或及在对由向将按以于并从被不
    default: false
    }
  }

  /// Whether all brackets and marks stand in pairs.
  static func hasPairs(_ words: some Collection<UInt32>) -> Bool {
    var depth = 0
    for glyph in words {
      if glyph == DecisionGlyph.singleOpen || glyph == DecisionGlyph.singleClose { return false }
      if Glyph.isOpening(glyph) { depth += 1 }
      if Glyph.isClosing(glyph) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
