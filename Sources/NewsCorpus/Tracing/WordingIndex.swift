internal import ChineseText
internal import RegulationModel

/// The wording of an edition, prepared for finding stretches of it in other texts.
struct WordingIndex: Sendable {
  /// Letters that are looked up at once; shorter wording is not found.
  static let width = 8

  /// All letters of the edition; 0 between provisions, which no stretch reaches across.
  private(set) var letters: Glyphs = []
  /// The rows of the provisions and where their letters begin, ascending.
  private var starts: [(letter: Int, provision: Int)] = []
  /// Where stretches of `width` letters begin, by hash.
  private var places: [UInt64: [Int32]] = [:]
  /// Whether a letter is part of a standing formula, or of a term of the edition.
  private var isStanding: [Bool] = []
  private let edition: Edition

  /// Wording that stands so often in the edition is a term of it.
  private static let termCount = 3
  /// Places of one stretch that are tried.
  private static let placeLimit = 16

  init(_ edition: Edition) {
    self.edition = edition
    for provision in edition.provisions {
      add(provision.text, of: provision)
      if let closing = provision.closing { add(closing, of: provision) }
    }
    var places: [UInt64: [Int32]] = [:]
    RollingHash.forEach(in: letters, width: WordingIndex.width) { start, hash in
      places[hash, default: []].append(Int32(start))
    }
    self.places = places
    isStanding = [Bool](repeating: false, count: letters.count)
    markTerms()
    for formula in StandingFormulas.all { mark(formula) }
  }

  private mutating func add(_ text: String, of provision: Provision) {
    let words = Glyphs(text).letters
    guard !words.isEmpty else { return }
    starts.append((letters.count, provision.index))
    letters += words + [0]
  }

  private mutating func markTerms() {
    for starts in places.values where starts.count >= WordingIndex.termCount {
      for start in starts { mark(Int(start)..<(Int(start) + WordingIndex.width)) }
    }
  }

  /// Marks all places of a formula.
  private mutating func mark(_ formula: Glyphs) {
    var from = 0
    while let place = letters.place(of: formula, from: from) {
      mark(place..<(place + formula.count))
      from = place + formula.count
    }
  }

  private mutating func mark(_ range: Range<Int>) {
    for index in range where index < isStanding.count { isStanding[index] = true }
  }

  /// Calls a function with each place of the edition whose wording begins in a text.
  func forEachPlace(in text: Glyphs, _ body: (Int) -> Void) {
    RollingHash.forEach(in: text, width: WordingIndex.width) { _, hash in
      for place in places[hash] ?? [] { body(Int(place)) }
    }
  }

  /// Wording that a text and the edition have in common.
  struct Match: Sendable {
    /// Half-open range of letters of the text.
    let range: Range<Int>
    /// Where it begins in the edition.
    let place: Int
  }

  /// The longest stretches that a text has in common with the edition, none overlapping another.
  func matches(in text: Glyphs) -> [Match] {
    var hashes = [UInt64](repeating: 0, count: text.count)
    RollingHash.forEach(in: text, width: WordingIndex.width) { start, hash in
      hashes[start] = hash
    }
    var matches: [Match] = []
    var index = 0
    while index + WordingIndex.width <= text.count {
      guard let match = longest(at: index, in: text, hashes[index]) else {
        index += 1
        continue
      }
      matches.append(match)
      index = match.range.upperBound
    }
    return matches
  }

  private func longest(at index: Int, in text: Glyphs, _ hash: UInt64) -> Match? {
    var best: Match?
    for place in (places[hash] ?? []).prefix(WordingIndex.placeLimit) {
      var length = 0
      let start = Int(place)
      while index + length < text.count, start + length < letters.count,
        text[index + length] == letters[start + length]
      {
        length += 1
      }
      if length >= WordingIndex.width, length > best?.range.count ?? 0 {
        best = Match(range: index..<(index + length), place: start)
      }
    }
    return best
  }

  /// Letters of a match that no common wording accounts for.
  ///
  /// - Parameters:
  ///   - match: the match.
  ///   - counted: how many texts about other matters have the wording at each place.
  ///   - least: in how many texts wording is common.
  /// - Returns: how many letters stand in no formula, no term and no common wording.
  func specificLetters(of match: Match, _ counted: CommonWording, least: Int) -> Int {
    let end = match.place + match.range.count
    var isCommon = Array(isStanding[match.place..<end])
    for place in match.place...(end - WordingIndex.width) where counted.counts[place] >= least {
      for offset in 0..<WordingIndex.width { isCommon[place - match.place + offset] = true }
    }
    return isCommon.count { !$0 }
  }

  /// The provision that holds a letter.
  func provision(at letter: Int) -> Provision {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle].letter <= letter { low = middle } else { high = middle }
    }
    return Provision(edition: edition, index: starts[low].provision)
  }

  /// The provisions with their letters, for a search of what is nearly the same.
  var provisions: [(provision: Int, letters: Range<Int>)] {
    starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].letter : letters.count
      return (starts[index].provision, starts[index].letter..<(end - 1))
    }
  }

  func provision(row: Int) -> Provision { Provision(edition: edition, index: row) }
}

/// In how many texts the wording at each place of an edition stands.
struct CommonWording: Sendable {
  /// The number of texts for each letter at which wording begins.
  private(set) var counts: [Int32]
  /// The last text that was counted for it.
  private var last: [Int32]
  private var texts: Int32 = 0

  init(_ index: WordingIndex) {
    counts = [Int32](repeating: 0, count: index.letters.count)
    last = counts
  }

  /// Counts a text, given as the letters of its paragraphs.
  mutating func add(_ paragraphs: [Glyphs], _ index: WordingIndex) {
    texts += 1
    for paragraph in paragraphs {
      index.forEachPlace(in: paragraph) { place in
        guard last[place] != texts else { return }
        last[place] = texts
        counts[place] += 1
      }
    }
  }
}
