/// Where the letters of a quotation stand in a wording, labels between them left out or not.
struct WordingStanding {
  /// The indices of the letters held, one for each letter of the quotation.
  let letters: [Int]

  /// From the first letter to behind the last.
  var range: Range<Int> {
    guard let first = letters.first, let last = letters.last else { return 0..<0 }
    return first..<(last + 1)
  }
}

extension ProvisionWording {
  /// Ways that are followed at a time where a letter may be of a label or behind it, and letters of labels
  /// side by side.
  private static let (mostWays, longestLabels) = (8, 64)

  /// The first place of letters from an index on.
  ///
  ///     place = letter {{label} letter}
  ///
  /// Linear in the wording times what the letters have in common with it.
  func standing(of wanted: [UInt32], from start: Int) -> WordingStanding? {
    guard let first = wanted.first else { return nil }
    var place = start
    while place < letters.count {
      if letters[place] == first, let found = standing(of: wanted, at: place) { return found }
      place += 1
    }
    return nil
  }

  /// Letters that begin at an index.
  private func standing(of wanted: [UInt32], at start: Int) -> WordingStanding? {
    var (index, place) = (0, start)
    var hasLabel = false
    while index < wanted.count, place < letters.count {
      hasLabel = hasLabel || isLabel[place]
      guard letters[place] == wanted[index] else { break }
      (index, place) = (index + 1, place + 1)
    }
    if index == wanted.count { return WordingStanding(letters: Array(start..<place)) }
    return hasLabel ? standing(of: wanted, withoutLabelsFrom: start) : nil
  }

  /// Letters that begin at an index, where labels may be left out.
  private func standing(
    of wanted: [UInt32], withoutLabelsFrom start: Int
  ) -> WordingStanding? {
    var steps: [[(place: Int, before: Int)]] = [[(start, 0)]]
    for letter in wanted.dropFirst() {
      var next: [(place: Int, before: Int)] = []
      for (way, step) in (steps.last ?? []).enumerated() {
        var place = step.place + 1
        let border = min(letters.count, place + ProvisionWording.longestLabels)
        while place < border, next.count < ProvisionWording.mostWays {
          if letters[place] == letter, !next.contains(where: { $0.place == place }) {
            next.append((place, way))
          }
          guard isLabel[place] else { break }
          place += 1
        }
      }
      guard !next.isEmpty else { return nil }
      steps.append(next)
    }
    var found: [Int] = []
    var way = 0
    for step in steps.reversed() {
      found.append(step[way].place)
      way = step[way].before
    }
    return WordingStanding(letters: found.reversed())
  }

  /// How many letters of a quotation stand beside one of their neighbours here as they do there: no laying
  /// along has more in common.
  func pairs(sharedBy quoted: [UInt32]) -> Int {
    var (count, counted) = (0, 0)
    for index in quoted.indices.dropLast() where hasPair(quoted[index], quoted[index + 1]) {
      count += index + 2 - max(counted, index)
      counted = index + 2
    }
    return count
  }

  private func hasPair(_ first: UInt32, _ second: UInt32) -> Bool {
    var place = 1
    while place < letters.count {
      if letters[place] == second, letters[place - 1] == first { return true }
      place += 1
    }
    return false
  }
}
