internal import ChineseText
internal import DecisionLanguage
internal import TextDifference

/// A text in which words are quoted: its glyphs, and where a quotation may begin or end.
struct WordContext {
  let glyphs: [UInt32]
  private let costs: [Int32]
  private let borders: WordBorders

  /// Between words at most.
  private static let good: Int32 = 3
  /// Inside of a number or a citation.
  private static let atom: Int32 = 10

  /// Prepares a text; `nil` when it has blanks, whose place a quotation does not keep.
  init?(_ text: String, _ borders: WordBorders) {
    let bytes = Array(text.utf8)
    let compared = ComparedText(GlyphTable(bytes))
    glyphs = bytes.glyphs
    guard compared.count == glyphs.count else { return nil }
    costs = BorderCosts(compared, compared.entries).costs
    self.borders = borders
  }

  /// Whether a word begins or ends before a glyph.
  func isBorder(_ index: Int) -> Bool {
    guard index > 0, index < glyphs.count else { return true }
    if costs[index] <= Self.good { return true }
    if Self.isNumeral(glyphs[index - 1]) { return false }
    return costs[index] < Self.atom && borders.mayPart(glyphs[index - 1], glyphs[index])
  }

  /// Whether a stretch begins and ends where no glyph is bound to the one beside it: 定或者请求 would cut
  /// 约定.
  func isWhole(_ range: Range<Int>) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy { index in
      guard index > 0, index < glyphs.count else { return true }
      let (left, right) = (glyphs[index - 1], glyphs[index])
      if Glyph.isPunctuation(left) || Glyph.isPunctuation(right) { return true }
      return !borders.areBound(left, right)
    }
  }

  /// Wider and wider stretches around one, from border to border: first to the right, where units
  /// and nouns stand, then to the left; never over the end of a clause.
  func stretches(around range: Range<Int>) -> [Range<Int>] {
    var lower = range.lowerBound
    var upper = range.upperBound
    let limit = DraftingRules.contextLength
    if !isBorder(lower) { lower = next(from: lower, by: -1, limit: lower - limit) ?? lower }
    if !isBorder(upper) { upper = next(from: upper, by: 1, limit: upper + limit) ?? upper }
    guard isBorder(lower), isBorder(upper) else { return [] }
    var found = lower < upper ? [lower..<upper] : []
    while true {
      let right = next(from: upper, by: 1, limit: range.upperBound + limit)
      let left = next(from: lower, by: -1, limit: range.lowerBound - limit)
      if let right { found.append(lower..<right) }
      if let left { found.append(left..<upper) }
      if let left, let right { found.append(left..<right) }
      guard left != nil || right != nil else { return found }
      (lower, upper) = (left ?? lower, right ?? upper)
    }
  }

  /// Longer and longer stretches that end at a place, or that begin there, within the clause.
  func stretches(beside place: Int, isBefore: Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = place
    let step = isBefore ? -1 : 1
    while let border = next(from: end, by: step, limit: place + step * DraftingRules.contextLength)
    {
      end = border
      found.append(isBefore ? border..<place : place..<border)
    }
    return found
  }

  /// The next border; `nil` at the end of a clause or too far away.
  private func next(from index: Int, by step: Int, limit: Int) -> Int? {
    var index = index
    repeat {
      let position = step > 0 ? index : index - 1
      guard glyphs.indices.contains(position), !Self.endsClause(glyphs[position]),
        step > 0 ? index < limit : index > limit
      else { return nil }
      index += step
    } while !isBorder(index)
    return index
  }

  private static func endsClause(_ glyph: UInt32) -> Bool {
    Glyph.endsClause(glyph) || glyph == Glyph.comma || glyph == Glyph.enumerationComma
      || Glyph.isOpening(glyph) || Glyph.isClosing(glyph)
  }

  /// A number stands with what it counts.
  private static func isNumeral(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E,
      0x5343, 0x4E07, 0x4E24:
      true  // 一二三四五六七八九十百千万两
    default: Glyph.isDigit(glyph)
    }
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
    // 了解 is a word.
    let opens = opensNoPhrase(first) && !(first == 0x4E86 && words.dropFirst().first == 0x89E3)
    return !Glyph.isPunctuation(first) && !Glyph.isPunctuation(last) && !opens
      && !closesNoPhrase(last)
  }

  private static func opensNoPhrase(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x7684, 0x548C, 0x4E0E, 0x6216, 0x53CA, 0x7B49, 0x8005, 0x4E86: true  // 的和与或及等者了
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
