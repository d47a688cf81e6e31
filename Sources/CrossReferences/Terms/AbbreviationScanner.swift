internal import ChineseText

/// Finds short names: （以下简称商标法）, （以下统称经营者）, ，以下简称甲, （含…，下同）.
struct AbbreviationScanner {
  let bytes: [UInt8]
  private static let maximumGlyphs = 120
  /// Bytes of a word that （含…，下同） may widen; longer ones are clauses.
  private static let longestWidened = 45

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
      let isCollective = within.take(AntecedentWords.collectives, text)
      if isCollective || within.take(AntecedentWords.abbreviations, text) {
        return match(
          names: names(&within), before: open, range, phrase: open..<cursor.offset, isCollective)
      }
      if isInclusive, within.take(TermWords.likewise, text), within.isAtEnd {
        let reader = AntecedentReader(bytes: bytes, floor: range.lowerBound, end: open)
        let noun = reader.widened()
        guard !noun.isEmpty, noun.count <= AbbreviationScanner.longestWidened else { return nil }
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
    let isCollective = cursor.take(AntecedentWords.collectives, text)
    guard isCollective || cursor.take(AntecedentWords.abbreviations, text) else { return nil }
    return match(
      names: names(&cursor), before: comma, range, phrase: comma..<cursor.offset, isCollective)
  }

  private func match(
    names: [Range<Int>], before end: Int, _ range: Range<Int>, phrase: Range<Int>,
    _ isCollective: Bool
  ) -> TermMatch? {
    let names = names.filter { !$0.isEmpty && $0.count <= 90 }
    guard !names.isEmpty else { return nil }
    let reader = AntecedentReader(bytes: bytes, floor: range.lowerBound, end: end)
    let antecedent = reader.phrase(for: names, isCollective: isCollective)
    return TermMatch(
      names: names, kind: .abbreviation, definition: antecedent,
      phrase: antecedent.lowerBound..<phrase.upperBound, scope: .act,
      isTitle: names.allSatisfy { isTitleOnly($0) })
  }

  /// Whether a name stands in 《》 and is a common noun without them: 《规定》, but not 《商标法》.
  private func isTitleOnly(_ name: Range<Int>) -> Bool {
    let text = bytes.span
    return glyph(endingAt: name.lowerBound, notBefore: 0, in: text)?.value == Glyph.titleOpen
      && TermWords.genres.length(at: name.lowerBound, before: name.upperBound, in: text)
        == name.count
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
