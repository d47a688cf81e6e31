/// Finds the words of an edition that a quotation nearly gives, and where it does not.
struct NearWording: Sendable {
  /// The provision.
  let provision: Int
  /// What is given for what.
  let differences: [WordingDifference]

  /// Letters that are looked for together.
  private static let gram = 3
  /// Share of the letters that both must have.
  private static let leastShare = 0.7
  /// What a letter costs that only the quotation has, or only the provision.
  private static let (added, missing) = (11, 10)
  /// Longer quotations are not looked for.
  private static let longest = 300

  /// Finds the nearest words; `nil` when nothing is near.
  ///
  /// - Parameters:
  ///   - quote: the letters of a quotation that stand nowhere in the edition as they are.
  ///   - index: the edition.
  init?(_ quote: Glyphs, in index: WordingIndex) {
    guard quote.count >= WordingIndex.width, quote.count <= NearWording.longest,
      let best = NearWording.best(quote, index)
    else { return nil }
    let held = Array(index.letters[best.letters])
    let stretch = NearWording.stretch(of: held, nearest: quote)
    let diff = WordAlignment(old: Array(held[stretch]), new: quote)
    let share = Double(diff.common) / Double(max(stretch.count, quote.count))
    guard share >= NearWording.leastShare, !diff.changes.isEmpty else { return nil }
    provision = best.provision
    differences = diff.changes.map {
      WordingDifference(given: $0.new.string, held: $0.old.string)
    }
  }

  /// The provision with the most stretches of three letters in common.
  private static func best(
    _ quote: Glyphs, _ index: WordingIndex
  ) -> (provision: Int, letters: Range<Int>)? {
    var grams: Set<UInt64> = []
    RollingHash.forEach(in: quote, width: gram) { _, hash in grams.insert(hash) }
    var best: (provision: Int, letters: Range<Int>)?
    var most = grams.count / 3
    for entry in index.provisions {
      var found: Set<UInt64> = []
      RollingHash.forEach(in: Array(index.letters[entry.letters]), width: gram) { _, hash in
        if grams.contains(hash) { found.insert(hash) }
      }
      if found.count > most {
        most = found.count
        best = entry
      }
    }
    return best
  }

  /// The stretch of a provision that a quotation is nearest to: what stands before and behind it
  /// costs nothing, words left out cost a little less than words added (Sellers, “The Theory and Computation of Evolutionary Distances”, 1980).
  private static func stretch(of held: Glyphs, nearest quote: Glyphs) -> Range<Int> {
    var costs = Array(repeating: (cost: 0, start: 0), count: held.count + 1)
    for column in held.indices { costs[column + 1].start = column + 1 }
    for (row, glyph) in quote.enumerated() {
      var diagonal = costs[0]
      costs[0] = ((row + 1) * added, 0)
      for column in held.indices {
        let up = costs[column + 1]
        let isSame = held[column] == glyph
        var next = (cost: diagonal.cost + (isSame ? 0 : added + missing), start: diagonal.start)
        if up.cost + added < next.cost { next = (up.cost + added, up.start) }
        let left = costs[column]
        if left.cost + missing < next.cost { next = (left.cost + missing, left.start) }
        diagonal = up
        costs[column + 1] = next
      }
    }
    // Of stretches that are as near, the one as long as the quotation is meant.
    func weight(_ end: Int) -> Int {
      costs[end].cost + abs(end - costs[end].start - quote.count) * missing
    }
    let end = costs.indices.min { weight($0) < weight($1) } ?? held.count
    return min(costs[end].start, end)..<end
  }
}
