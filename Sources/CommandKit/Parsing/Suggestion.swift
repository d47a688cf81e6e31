/// The candidate nearest to a mistyped word, `nil` when none is near: its distance must be within
/// a third of its length, so `shwo` suggests `show` and `at` does not suggest `as`.
func nearest(to word: String, among candidates: [String]) -> String? {
  let typed = Array(word.lowercased())
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let wanted = Array(candidate.lowercased())
    let limit = min(wanted.count / 3, best.map { $0.distance - 1 } ?? Int.max)
    guard abs(typed.count - wanted.count) <= limit else { continue }
    let distance = editDistance(typed, wanted)
    if distance <= limit {
      best = (candidate, distance)
    }
  }
  return best?.candidate
}

/// The least number of letters inserted, deleted, replaced or swapped with a neighbour that turns
/// one word into the other (Damerau-Levenshtein, no letter touched twice).
func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
      var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[second.count]
}
