internal import ChineseText

/// A place of a text where a term stands.
struct SearchHit: Sendable {
  /// Index of the term in the query.
  let term: Int32
  /// Index of the document.
  let document: Int32
  /// Index of the section.
  let section: Int
  /// Half-open UTF-8 offsets in the collection.
  let start: Int
  var end: Int
  /// Which spelling of the term it is, by its index.
  var spelling: Int32 = 0
}

extension SearchCollection {
  /// All places where a term stands, ascending, none overlapping another: what find-in-page counts.
  ///
  /// - Parameters:
  ///   - pattern: the term.
  ///   - term: its index in the query.
  ///   - stretches: ascending ranges of offsets to read; all of the text by default.
  /// - Returns: the hits.
  func scan(_ pattern: TermPattern, term: Int, in stretches: [Range<Int>]? = nil) -> [SearchHit] {
    guard let anchor = anchor(of: pattern) else { return [] }
    var offsets: [Int] = []
    for spelling in anchor.spellings {
      guard let scalar = Unicode.Scalar(spelling) else { continue }
      let word = Array(String(scalar).utf8)
      for stretch in stretches ?? [0..<bytes.count] {
        collect(word, in: stretch, into: &offsets)
      }
    }
    if anchor.spellings.count > 1 { offsets.sort() }
    return hits(pattern, anchor: anchor.index, at: offsets, term: term)
  }

  private func collect(_ word: [UInt8], in stretch: Range<Int>, into offsets: inout [Int]) {
    var from = stretch.lowerBound
    while let hit = ByteSearch.first(word, in: bytes, from: from), hit < stretch.upperBound {
      offsets.append(hit)
      from = hit + word.count
    }
  }

  /// The character of a term that is rarest in the collection, in all spellings that stand there;
  /// `nil` when some character stands nowhere.
  private func anchor(of pattern: TermPattern) -> (index: Int, spellings: [UInt32])? {
    var best: (index: Int, spellings: [UInt32])?
    var fewest = Int.max
    for index in pattern.glyphs.indices where pattern.glyphs[index] != SearchWildcards.one {
      let spellings = pattern.spellings(at: index).filter { counts[$0] > 0 }
      let count = spellings.reduce(0) { $0 + counts[$1] }
      guard count > 0 else { return nil }
      if count < fewest {
        fewest = count
        best = (index, spellings)
      }
    }
    return best
  }

  private func hits(
    _ pattern: TermPattern, anchor: Int, at offsets: [Int], term: Int
  ) -> [SearchHit] {
    var hits: [SearchHit] = []
    let span = bytes.span
    var section = 0
    var end = 0
    for offset in offsets where offset >= end {
      guard let range = pattern.match(anchor, at: offset, in: span), range.lowerBound >= end else {
        continue
      }
      end = range.upperBound
      while sections[section].end < range.upperBound { section += 1 }
      hits.append(
        SearchHit(
          term: Int32(term), document: sections[section].document, section: section,
          start: range.lowerBound, end: end))
    }
    return hits
  }
}
