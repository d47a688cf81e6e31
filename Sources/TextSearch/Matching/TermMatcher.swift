internal import ChineseText

/// A term made ready for matching: its words, each in the spellings that are taken for the same, and
/// each divided where `*` stands for some characters.
struct TermMatcher: Sendable {
  /// One spelling of one word.
  struct Spelling: Sendable {
    /// The stretches between its `*`, at least one.
    let parts: [TermPattern]
    /// Whether its numbers are written otherwise than in the query.
    let hasOtherNumerals: Bool
  }

  /// The spellings of all words.
  let spellings: [Spelling]

  init(_ term: SearchQuery.Term, isFolded: Bool) {
    spellings = term.words.flatMap { word in
      let glyphs = SearchWildcards.glyphs(word.text, isPhrase: word.isPhrase)
      let other = isFolded ? NumeralSpellings.other(glyphs) : nil
      return [(glyphs, false), (other ?? [], true)].filter { !$0.0.isEmpty }.map {
        TermMatcher.spelling($0.0, isFolded: isFolded, hasOtherNumerals: $0.1)
      }
    }
  }

  private static func spelling(
    _ glyphs: [UInt32], isFolded: Bool, hasOtherNumerals: Bool
  ) -> Spelling {
    let parts = glyphs.split(separator: SearchWildcards.some).map {
      TermPattern(Array($0), isFolded: isFolded, holdsNumerals: hasOtherNumerals)
    }
    return Spelling(parts: parts, hasOtherNumerals: hasOtherNumerals)
  }

  /// The only pattern of a term that is a plain word; `nil` for other terms.
  var plain: TermPattern? {
    guard spellings.count == 1, spellings[0].parts.count == 1,
      !spellings[0].parts[0].glyphs.contains(SearchWildcards.one)
    else { return nil }
    return spellings[0].parts[0]
  }

  /// What was folded in a hit of a spelling, by its index.
  func foldings(_ spelling: Int, in range: Range<Int>, of bytes: Span<UInt8>) -> FoldingMask {
    let own = spellings[spelling]
    var result =
      own.parts.count == 1 ? own.parts[0].foldings(in: range, of: bytes) : FoldingMask()
    if own.hasOtherNumerals { result.insert(.numerals) }
    return result
  }
}

extension SearchCollection {
  /// All places where a term stands, ascending, none overlapping another; of spellings that begin at
  /// one place the longest counts.
  func scan(_ matcher: TermMatcher, term: Int) -> [SearchHit] {
    if let plain = matcher.plain { return scan(plain, term: term) }
    var hits: [SearchHit] = []
    for (index, spelling) in matcher.spellings.enumerated() {
      hits += scan(spelling, term: term).map { hit in
        var hit = hit
        hit.spelling = Int32(index)
        return hit
      }
    }
    hits.sort { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var kept: [SearchHit] = []
    for hit in hits where kept.last.map({ $0.end <= hit.start }) ?? true { kept.append(hit) }
    return kept
  }

  /// The places of a spelling: its first stretch, and the others behind it within reach.
  private func scan(_ spelling: TermMatcher.Spelling, term: Int) -> [SearchHit] {
    guard let first = spelling.parts.first else { return [] }
    let starts = scan(first, term: term)
    guard spelling.parts.count > 1 else { return starts }
    var hits: [SearchHit] = []
    var end = 0
    for start in starts where start.start >= end {
      guard let close = ending(of: spelling.parts.dropFirst(), from: start.end) else { continue }
      var hit = start
      hit.end = close
      end = close
      hits.append(hit)
    }
    return hits
  }

  /// Offset behind stretches that follow each other, the nearest places of each.
  private func ending(of parts: ArraySlice<TermPattern>, from start: Int) -> Int? {
    let span = bytes.span
    var end = start
    for part in parts {
      var found: Int?
      var place = end
      for _ in 0...SearchWildcards.reach where place < bytes.count {
        if let range = part.matchStart(at: place, in: span) {
          found = range.upperBound
          break
        }
        let next = glyph(at: place, in: span)
        // * stays within a clause.
        guard next.value != 0, !SearchWildcards.stops.contains(next.value) else { return nil }
        place += next.length
      }
      guard let found else { return nil }
      end = found
    }
    return end
  }
}

extension TermPattern {
  /// The stretch that matches and begins at an offset; `nil` where none does.
  func matchStart(at offset: Int, in bytes: Span<UInt8>) -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let first = glyph(at: offset, in: bytes).value
    let isFirst =
      glyphs[0] == SearchWildcards.one
      ? first != 0 : (isFolded ? SearchFolding.folded(first) : first) == glyphs[0]
    return isFirst ? match(0, at: offset, in: bytes) : nil
  }
}
