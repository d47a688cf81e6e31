extension RandomAccessCollection {
  /// The first index whose element meets a condition that, once met, all later ones meet; the end
  /// when none does. O(log n).
  @inlinable
  package func partitionPoint(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = distance(from: startIndex, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
