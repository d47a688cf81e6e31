import TestSupport
import Testing

@testable import AkomaNtoso

/// Marks of one text: in order, none over another.
struct MarkListTests {
  private func list(_ ranges: [Range<Int>], _ term: String = "甲") -> MarkList {
    var list = MarkList()
    for range in ranges { list.add(Mark(range, .term(term))) }
    return list
  }

  @Test func `the first mark keeps its place`() {
    let list = list([10..<20, 5..<8, 0..<5, 8..<10, 7..<9, 15..<16, 20..<22, 0..<30])
    #expect(list.marks.map(\.range) == [0..<5, 5..<8, 8..<10, 10..<20, 20..<22])
  }

  struct Merge: Sendable {
    let first: [Range<Int>]
    let second: [Range<Int>]
    let merged: [Range<Int>]
  }

  @Test(arguments: [
    Merge(first: [], second: [1..<2], merged: [1..<2]),
    Merge(first: [1..<2], second: [], merged: [1..<2]),
    Merge(first: [1..<2], second: [2..<3], merged: [1..<2, 2..<3]),
    Merge(first: [2..<3], second: [1..<2], merged: [1..<2, 2..<3]),
    Merge(first: [2..<4], second: [0..<3, 3..<4, 4..<6], merged: [2..<4, 4..<6]),
    Merge(first: [2..<4, 6..<8], second: [4..<6, 0..<1], merged: [0..<1, 2..<4, 4..<6, 6..<8]),
    Merge(first: [2..<4, 6..<8], second: [3..<7], merged: [2..<4, 6..<8]),
  ])
  func `merged marks fill the places that are free`(sample: Merge) {
    var list = list(sample.first)
    list.merge(self.list(sample.second))
    #expect(list.marks.map(\.range) == sample.merged)
  }

  @Test(arguments: 1...20)
  func `merging is the same as adding one by one`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let ranges = (0..<40).map { _ in
      let start = Int.random(in: 0..<60, using: &random)
      return start..<(start + Int.random(in: 1...5, using: &random))
    }
    let first = list(Array(ranges.prefix(20)))
    let second = list(Array(ranges.suffix(20)), "乙")
    var merged = first
    merged.merge(second)
    var added = first
    for mark in second.marks { added.add(mark) }
    #expect(merged.marks == added.marks)
    #expect(
      zip(merged.marks, merged.marks.dropFirst()).allSatisfy {
        $0.range.upperBound <= $1.range.lowerBound
      })
  }
}
