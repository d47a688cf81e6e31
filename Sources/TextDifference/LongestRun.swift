/// The longest run of a list of keys that already ascends: what need not move.
package enum LongestRun {
  /// The indices of a longest strictly ascending run of keys; `nil` keys are in none. O(n log n).
  package static func indices(_ keys: [Int?]) -> Set<Int> {
    var tails: [Int] = []  // index of the smallest last key of a run, by its length
    var previous = [Int?](repeating: nil, count: keys.count)
    for (index, key) in keys.enumerated() {
      guard let key else { continue }
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if let tail = keys[tails[middle]], tail < key { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var run: Set<Int> = []
    var next = tails.last
    while let index = next {
      run.insert(index)
      next = previous[index]
    }
    return run
  }
}
