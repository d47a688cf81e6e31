import Testing
import TextDifference

@testable import Comparison

/// Pairs of neighbouring characters have a number each.
struct GramTableTests {
  private func text(_ words: String) -> ComparedText {
    ComparedText(GlyphTable(Array(words.utf8)))
  }

  private func run(from first: Int, _ count: Int) -> String {
    String(String.UnicodeScalarView((0..<count).compactMap { Unicode.Scalar(0x4E00 + first + $0) }))
  }

  @Test func `the same pair has the same number in both texts, the first as any other`() {
    let table = GramTable(old: [text("甲乙丙丁")], new: [text("甲乙丙丁"), text("丁甲乙")])
    let ids = table.old[0].grams.map(\.id)
    #expect(Set(ids).count == 3 && table.new[0].grams.map(\.id) == ids)
    #expect(table.new[1].grams.filter { ids.contains($0.id) }.count == 1)
  }

  @Test func `other pairs have other numbers, however many there are`() {
    for first in stride(from: 0, to: 4_000, by: 100) {
      let words = run(from: first, 500)
      let table = GramTable(old: [text(words)], new: [text(words)])
      let ids = table.old[0].grams.map(\.id)
      #expect(Set(ids).count == 499, "\(first)")
      #expect(table.new[0].grams.map(\.id) == ids, "\(first)")
    }
  }

  @Test func `a pair is counted as often as it stands there`() {
    let table = GramTable(old: [text("甲乙甲乙甲")], new: [text("丙")])
    #expect(table.old[0].grams.map(\.count).sorted() == [2, 2])
  }
}
