internal import ChineseText

/// Finds short names: （以下简称商标法）, （以下统称经营者）, ，以下简称甲, （含…，下同）.
struct AbbreviationScanner {
  let bytes: [UInt8]
  private static let maximumGlyphs = 120

  /// The short names of a text, in order.
  func matches(in range: Range<Int>) -> [TermMatch] {
    let text = bytes.span
    var result: [TermMatch] = []
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let next = cursor.take(text)
      var probe = cursor
      if Glyph.opensBracket(next), let match = bracket(offset, &probe, range) {
        result.append(match)
        cursor = probe
      } else if Glyph.isComma(next), let match = clause(offset, &probe, range) {
        result.append(match)
        cursor = probe
      }
    }
    return result
  }

  ///     bracket = "（" {glyph} ("以下简称" | "以下统称") name {("、" | "和") name} "）"
  ///             | "（" ("含" | "包括") {glyph} "，下同）"
  private func bracket(
    _ open: Int, _ cursor: inout GlyphCursor, _ range: Range<Int>
  ) -> TermMatch? {
    let text = bytes.span
    let inside = cursor.offset
    guard let close = closing(&cursor) else { return nil }
    var within = GlyphCursor(inside..<close)
    let isInclusive = TermWords.inclusive.length(at: inside, before: close, in: text) != nil
    while !within.isAtEnd {
      let isCollective = within.take(TermWords.collectives, text)
      if isCollective || within.take(TermWords.abbreviations, text) {
        return match(
          names: names(&within), before: open, range, phrase: open..<cursor.offset, isCollective)
      }
      if isInclusive, within.take(TermWords.likewise, text), within.isAtEnd {
        let noun = antecedent(endingAt: open, range, isCollective: false)
        return TermMatch(
          names: [noun], kind: .widening, definition: inside..<close, phrase: open..<cursor.offset,
          scope: .act)
      }
      within.take(text)
    }
    return nil
  }

  ///     clause = "，" ("以下简称" | "以下统称") name, outside of brackets
  private func clause(
    _ comma: Int, _ cursor: inout GlyphCursor, _ range: Range<Int>
  ) -> TermMatch? {
    let text = bytes.span
    let start = cursor.offset
    let below: Word = "以下"
    guard below.stands(at: start, before: range.upperBound, in: text) else { return nil }
    let isCollective = cursor.take(TermWords.collectives, text)
    guard isCollective || cursor.take(TermWords.abbreviations, text) else { return nil }
    return match(
      names: names(&cursor), before: comma, range, phrase: comma..<cursor.offset, isCollective)
  }

  private func match(
    names: [Range<Int>], before end: Int, _ range: Range<Int>, phrase: Range<Int>,
    _ isCollective: Bool
  ) -> TermMatch? {
    let names = names.filter { !$0.isEmpty && $0.count <= 90 }
    guard !names.isEmpty else { return nil }
    let antecedent = meaning(of: names, endingAt: end, range, isCollective)
    return TermMatch(
      names: names, kind: .abbreviation, definition: antecedent,
      phrase: antecedent.lowerBound..<phrase.upperBound, scope: .act)
  }

  /// What names stand for; empty where only half of it could be told.
  ///
  /// A phrase that is part of a coordination is the whole meaning only where its letters hold those of the
  /// name: 民航局 of 中国民用航空局. Else the coordination is meant.
  private func meaning(
    of names: [Range<Int>], endingAt end: Int, _ range: Range<Int>, _ isCollective: Bool
  ) -> Range<Int> {
    let text = bytes.span
    var phrase = antecedent(endingAt: end, range, isCollective: isCollective)
    let isPart =
      TermWords.coordinators.length(
        endingAt: phrase.lowerBound, notBefore: range.lowerBound, in: text) != nil
    if isPart, !isCollective, !names.allSatisfy({ isShort($0, for: phrase) }) {
      phrase = antecedent(endingAt: end, range, isCollective: true)
    }
    let opens = TermWords.noOpenings.length(
      at: phrase.lowerBound, before: phrase.upperBound, in: text)
    return opens == nil ? phrase : end..<end
  }

  /// Whether the glyphs of a name stand in a phrase in their order.
  private func isShort(_ name: Range<Int>, for phrase: Range<Int>) -> Bool {
    let text = bytes.span
    var cursor = GlyphCursor(name)
    var words = GlyphCursor(phrase)
    while !cursor.isAtEnd {
      let wanted = cursor.take(text)
      var isFound = false
      while !isFound, !words.isAtEnd { isFound = words.take(text) == wanted }
      guard isFound else { return false }
    }
    return true
  }

  /// What a short name stands for: the whole title, or the noun phrase before the bracket.
  ///
  /// For 统称 the phrase goes on over 、和以及 to the start of the clause.
  private func antecedent(
    endingAt end: Int, _ range: Range<Int>, isCollective: Bool
  ) -> Range<Int> {
    let text = bytes.span
    var offset = end
    var count = 0
    var depth = 0
    while count < AbbreviationScanner.maximumGlyphs,
      let before = glyph(endingAt: offset, notBefore: range.lowerBound, in: text)
    {
      if Glyph.isClosing(before.value) { depth += 1 }
      if depth == 0, isBoundary(before.value, offset, range, isCollective) { break }
      if Glyph.isOpening(before.value) { depth -= 1 }
      if depth < 0 { break }
      offset = before.offset
      count += 1
      if depth == 0, before.value == Glyph.titleOpen { break }
    }
    return offset..<end
  }

  /// Whether a noun phrase begins behind a glyph that ends at an offset.
  private func isBoundary(
    _ value: UInt32, _ end: Int, _ range: Range<Int>, _ isCollective: Bool
  ) -> Bool {
    let text = bytes.span
    if value == Glyph.enumerationComma { return !isCollective }
    if Glyph.isPunctuation(value), !Glyph.isClosing(value), !Glyph.isOpening(value) { return true }
    if value == 0x548C, !isCollective {  // 和, not of 共和国
      return end >= range.upperBound || glyph(at: end, in: text).value != 0x56FD
    }
    let leads = isCollective ? TermWords.collectiveLeads : TermWords.nounLeads
    guard let length = leads.length(endingAt: end, notBefore: range.lowerBound, in: text) else {
      return false
    }
    let place = end - length
    return TermWords.noLeads.length(at: place, before: range.upperBound, in: text) == nil
  }

  /// The offset of the bracket that closes; the cursor goes behind it.
  private func closing(_ cursor: inout GlyphCursor) -> Int? {
    let text = bytes.span
    var depth = 1
    var count = 0
    while !cursor.isAtEnd, count < AbbreviationScanner.maximumGlyphs {
      let offset = cursor.offset
      let next = cursor.take(text)
      count += 1
      if Glyph.opensBracket(next) { depth += 1 }
      if Glyph.closesBracket(next) { depth -= 1 }
      if depth == 0 { return offset }
    }
    return nil
  }

  /// Names up to the next comma or bracket, without marks; 、 separates them.
  private func names(_ cursor: inout GlyphCursor) -> [Range<Int>] {
    let text = bytes.span
    var names: [Range<Int>] = []
    var start = cursor.offset
    var end = start
    while !cursor.isAtEnd {
      let next = cursor.peek(text)
      if next == Glyph.enumerationComma {
        names.append(start..<end)
        cursor.take(text)
        (start, end) = (cursor.offset, cursor.offset)
        continue
      }
      let isMark = [Glyph.titleOpen, Glyph.titleClose, Glyph.quoteOpen, Glyph.quoteClose, 0x22]
        .contains(next)
      if Glyph.isPunctuation(next), !isMark { break }
      cursor.take(text)
      if !isMark { end = cursor.offset } else if start == end { start = cursor.offset }
      if isMark, start == end || end < start { end = start }
    }
    names.append(start..<end)
    return names
  }
}
