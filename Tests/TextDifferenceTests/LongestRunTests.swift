import TestSupport
import Testing
import TextDifference

/// What of a row already stands in order, and so need not move.
struct LongestRunTests {
  /// The length of the longest ascending run, by trying each.
  private func longest(_ keys: [Int?]) -> Int {
    var best = [Int](repeating: 0, count: keys.count)
    for (index, key) in keys.enumerated() {
      guard let key else { continue }
      let before = keys[..<index].indices.filter { keys[$0].map { $0 < key } ?? false }
      best[index] = 1 + (before.map { best[$0] }.max() ?? 0)
    }
    return best.max() ?? 0
  }

  @Test func `a run ascends and none is longer`() {
    var random = SplitMix64(state: 11)
    for _ in 0..<500 {
      let keys: [Int?] = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        let key = Int.random(in: 0...8, using: &random)
        return key == 8 ? nil : key
      }
      let run = LongestRun.indices(keys).sorted()
      let values = run.compactMap { keys[$0] }
      #expect(values.count == run.count && run.count == longest(keys), "\(keys)")
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 }, "\(keys)")
    }
  }

  @Test func `of what stands in order nothing moves, of what is turned round all but one`() {
    #expect(LongestRun.indices([1, 2, 3]) == [0, 1, 2])
    #expect(LongestRun.indices([3, 2, 1]).count == 1)
    #expect(LongestRun.indices([2, 2]).count == 1)
    #expect(LongestRun.indices([nil, nil]).isEmpty)
  }
}
