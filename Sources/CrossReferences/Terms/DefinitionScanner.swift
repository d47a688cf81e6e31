internal import ChineseText

/// Finds definitions by 所称 and by 是指.
struct DefinitionScanner {
  let bytes: [UInt8]
  /// Of a term, more glyphs are not read.
  private static let maximumGlyphs = 80
  /// Bytes before 所称 in an item of a glossary: 本条例第三条第二款.
  private static let longestSubject = 45

  /// The definitions of a text by 所称.
  ///
  ///     definition = subject ["中"] ("所称" | "所指") ["的"] term predicate meaning
  ///
  /// - Parameters:
  ///   - range: the text.
  ///   - scope: where a definition holds whose subject ends at an offset: 本条例, 本章, 前款; `nil`
  ///     when no such subject ends there.
  /// - Returns: the definitions, in order.
  func called(in range: Range<Int>, scope: (Int) -> TermScope?) -> [TermMatch] {
    let text = bytes.span
    let mark: Word = "所"
    var result: [TermMatch] = []
    var start = range.lowerBound
    while let place = mark.first(in: start..<range.upperBound, of: text) {
      start = place + mark.bytes.count
      var cursor = GlyphCursor(place..<range.upperBound)
      guard cursor.take(TermWords.called, text), let scope = scope(subjectEnd(place)) else {
        continue
      }
      let behind = cursor.offset
      let isBackward =
        TermWords.backward.length(at: behind, before: range.upperBound, in: text) != nil
      guard !isBackward, let term = term(&cursor) else { continue }
      result += matches(term, &cursor, from: place, scope)
      start = cursor.offset
    }
    return result
  }

  /// The definitions of a text whose sentences begin with the term.
  ///
  ///     definition = term ["，"] ("是指" | "系指") meaning        at the start of a sentence
  ///
  /// - Parameters:
  ///   - range: the text.
  ///   - isGlossary: whether 包括, 为 and the colon define as well.
  ///   - scope: where the definitions hold.
  ///   - isCited: whether a citation stands in a phrase; a cited thing is no term.
  /// - Returns: the definitions, in order.
  func plain(
    in range: Range<Int>, isGlossary: Bool, scope: TermScope, isCited: (Range<Int>) -> Bool
  ) -> [TermMatch] {
    var result: [TermMatch] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var cursor = GlyphCursor(start..<range.upperBound)
      if isGlossary { skipSubject(&cursor) }
      if let term = term(&cursor), isGlossary || isTerm(term, before: cursor.offset),
        !isCited(start..<cursor.offset)
      {
        result += matches(term, &cursor, from: start, scope)
      }
      guard !isGlossary else { break }
      start = sentenceEnd(from: max(start, cursor.offset), range.upperBound)
    }
    return result
  }

  /// 本办法所称甲方，是指: the glossary says that already.
  private func skipSubject(_ cursor: inout GlyphCursor) {
    let text = bytes.span
    guard let called = TermWords.called.first(in: cursor.offset..<cursor.end, of: text),
      called.lowerBound - cursor.offset <= DefinitionScanner.longestSubject
    else { return }
    var probe = GlyphCursor(cursor.offset..<called.lowerBound)
    while !probe.isAtEnd { if Glyph.isPunctuation(probe.take(text)) { return } }
    cursor.offset = called.upperBound
  }

  /// Without a glossary around it, only a short phrase directly before 是指 is a term.
  private func isTerm(_ term: Range<Int>, before predicateEnd: Int) -> Bool {
    let text = bytes.span
    let pointing: WordSet = ["所", "该", "其", "这", "上述", "本", "前", "此", "是"]
    return term.count <= 60
      && TermWords.means.length(endingAt: predicateEnd, notBefore: term.upperBound, in: text) != nil
      && pointing.length(at: term.lowerBound, before: term.upperBound, in: text) == nil
  }

  /// 本条例中所称: 中 stands between the subject and 所称.
  private func subjectEnd(_ place: Int) -> Int {
    let inside: Word = "中"
    let before = place - inside.bytes.count
    return inside.stands(at: before, before: place, in: bytes.span) ? before : place
  }

  /// A definition, and those that follow it behind ；: 甲，是指…；乙，是指…
  ///
  /// The cursor stands behind the first predicate, and then where the last meaning begins.
  private func matches(
    _ first: Range<Int>, _ cursor: inout GlyphCursor, from start: Int, _ scope: TermScope
  ) -> [TermMatch] {
    let text = bytes.span
    var result: [TermMatch] = []
    var (term, start) = (first, start)
    let end = sentenceEnd(from: cursor.offset, cursor.end)
    while true {
      let meaning = cursor.offset
      var next: (term: Range<Int>, start: Int, cursor: GlyphCursor)?
      var probe = GlyphCursor(meaning..<max(meaning, end))
      var cut = end
      while next == nil, !probe.isAtEnd {
        let offset = probe.offset
        guard probe.take(text) == Glyph.semicolon else { continue }
        cut = offset
        var trial = probe
        _ = trial.take(TermWords.called, text)
        if let term = self.term(&trial), isTerm(term, before: trial.offset) {
          next = (term, probe.offset, trial)
        } else {
          cut = end
        }
      }
      let (names, alias) = names(term)
      result.append(
        TermMatch(
          names: names + alias, kind: .definition, definition: trimmed(meaning..<cut),
          phrase: start..<meaning, scope: scope))
      guard let next, result.count < 50 else { return result }
      (term, start) = (next.term, next.start)
      cursor.offset = next.cursor.offset
    }
  }

  /// Reads a term up to its predicate; the cursor goes behind the predicate, or to what stands between the
  /// two: 判决，在内地，是指….
  private func term(_ cursor: inout GlyphCursor) -> Range<Int>? {
    let text = bytes.span
    var probe = cursor
    let start = probe.offset
    var (depth, count) = (0, 0)
    var comma: (end: Int, behind: Int)?
    while !probe.isAtEnd, count < DefinitionScanner.maximumGlyphs {
      let end = probe.offset
      if depth == 0, end > start, takePredicate(&probe, text) {
        let term = start..<(comma?.end ?? end)
        if let comma { probe = GlyphCursor(comma.behind..<cursor.end) }
        guard !isException(term) else { return nil }
        cursor = probe
        return term
      }
      let next = probe.take(text)
      count += 1
      if Glyph.isOpening(next) { depth += 1 }
      if Glyph.isClosing(next) { depth -= 1 }
      guard depth == 0 else { continue }
      if next == Glyph.fullStop || next == Glyph.semicolon { break }
      if Glyph.isComma(next), comma == nil {
        if probe.peek(text) == Glyph.quoteOpen { continue }
        guard TermWords.adverbials.length(at: probe.offset, before: probe.end, in: text) != nil
        else { break }
        comma = (end, probe.offset)
      }
    }
    return nil
  }

  /// 产品除食品外 is no term.
  private func isException(_ term: Range<Int>) -> Bool {
    let text = bytes.span
    return TermWords.except.first(in: term, of: text) != nil
      && TermWords.exceptions.length(
        endingAt: term.upperBound, notBefore: term.lowerBound, in: text)
        != nil
  }

  ///     predicate = ["，"] ("是指" | "指" | "包括" | "为" …) | "："
  private func takePredicate(_ cursor: inout GlyphCursor, _ text: Span<UInt8>) -> Bool {
    var probe = cursor
    let next = probe.peek(text)
    if next == Glyph.colon || next == 0x3A {
      probe.take(text)
      _ = probe.take(TermWords.predicatesBehindComma, text)
      guard !probe.isAtEnd else { return false }
      cursor = probe
      return true
    }
    if Glyph.isComma(next) {
      probe.take(text)
      guard probe.take(TermWords.predicatesBehindComma, text) else { return false }
      cursor = probe
      return true
    }
    return cursor.take(TermWords.predicates, text)
  }

  /// The offset behind the 。 that ends the sentence.
  private func sentenceEnd(from start: Int, _ end: Int) -> Int {
    let text = bytes.span
    var cursor = GlyphCursor(start..<max(start, end))
    while !cursor.isAtEnd {
      if cursor.take(text) == Glyph.fullStop { break }
    }
    return cursor.offset
  }

  /// A meaning without the punctuation at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let text = bytes.span
    var lower = range.lowerBound
    var upper = range.upperBound
    while let last = glyph(endingAt: upper, notBefore: lower, in: text),
      last.value == Glyph.fullStop || last.value == Glyph.semicolon || last.value == 0x3B
    {
      upper = last.offset
    }
    while lower < upper,
      Glyph.isPunctuation(glyph(at: lower, in: text).value),
      !Glyph.isOpening(glyph(at: lower, in: text).value)
    {
      lower += glyph(at: lower, in: text).length
    }
    return lower..<upper
  }
}
