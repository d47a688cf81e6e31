/// The shortest edit script between texts that differ little, however long they are (Myers 1986).
///
/// Time grows with the length times the number of edits, memory with the square of the edits; so
/// the edits are limited, and beyond the limit there is no answer.
package enum GreedyAlignment {
  /// A longest alignment; `nil` when it takes more than `limit` deletions and insertions.
  package static func runs(
    _ old: Span<UInt32>, _ new: Span<UInt32>, limit: Int
  ) -> CommonRuns? {
    var furthest = [Int32](repeating: 0, count: 2 * limit + 3)
    let middle = limit + 1
    var trace: [[Int32]] = []
    for edits in 0...limit {
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let goesDown =
          diagonal == -edits
          || (diagonal != edits
            && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1])
        var column =
          goesDown ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1
        while Int(column) < old.count, Int(column) - diagonal < new.count,
          Int(column) - diagonal >= 0,
          old[Int(column)] == new[Int(column) - diagonal]
        {
          column += 1
        }
        furthest[middle + diagonal] = column
        if Int(column) >= old.count, Int(column) - diagonal >= new.count {
          trace.append(Array(furthest[(middle - edits)...(middle + edits)]))
          return walk(back: trace, old.count, new.count)
        }
      }
      trace.append(Array(furthest[(middle - edits)...(middle + edits)]))
    }
    return nil
  }

  /// The alignment that led to the ends of both texts.
  private static func walk(back trace: [[Int32]], _ oldCount: Int, _ newCount: Int) -> CommonRuns {
    var reversed: [CommonRun] = []
    var column = oldCount
    var diagonal = oldCount - newCount
    for edits in stride(from: trace.count - 1, through: 1, by: -1) {
      let before = trace[edits - 1]
      func reach(_ diagonal: Int) -> Int {
        let index = diagonal + edits - 1
        return before.indices.contains(index) ? Int(before[index]) : -1
      }
      let goesDown =
        diagonal == -edits || (diagonal != edits && reach(diagonal - 1) < reach(diagonal + 1))
      let start = goesDown ? reach(diagonal + 1) : reach(diagonal - 1) + 1
      reversed.append(CommonRun(old: start, new: start - diagonal, count: column - start))
      diagonal += goesDown ? 1 : -1
      column = goesDown ? start : start - 1
    }
    reversed.append(CommonRun(old: 0, new: 0, count: column))
    var result = CommonRuns()
    for run in reversed.reversed() { result.append(run) }
    return result
  }
}
