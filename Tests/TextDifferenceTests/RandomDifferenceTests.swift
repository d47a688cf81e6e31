import RevisionTestSupport
import TestSupport
import Testing

@testable import TextDifference

/// Comparisons of texts made at random.
struct RandomDifferenceTests {
  private static let pieces = [
    "人民政府", "监察委员会", "应当", "依照", "第三十四条", "第一款", "第（二）项", "的规定", "，", "；", "。", "、", "（", "）",
    "“", "”", "二十", "日", "2024", "年", "\n", "GB/T 19001", " ", "　", "和", "或者", "处理", "办法",
  ]

  private func text(_ count: Int, _ random: inout SplitMix64) -> String {
    (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// A text with some of its glyphs deleted, replaced, repeated, or new words put between.
  private func edited(_ text: String, _ edits: Int, _ random: inout SplitMix64) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<edits {
      let place = Int.random(in: 0...scalars.count, using: &random)
      let end = min(scalars.count, place + Int.random(in: 0...6, using: &random))
      let words = Bool.random(using: &random) ? self.text(1, &random) : ""
      scalars.replaceSubrange(place..<end, with: Array(words.unicodeScalars))
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test(arguments: 1...20)
  func `edited texts are compared without loss by a shortest script`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<60 {
      let old = text(Int.random(in: 0...40, using: &random), &random)
      let new = edited(old, Int.random(in: 0...6, using: &random), &random)
      let difference = expectSoundDifference(old, new)
      let length = shortestScriptLength(plainGlyphs(old), plainGlyphs(new))
      #expect(difference.isShortest)
      #expect(difference.shortestLength == length, "\(old)\n---\n\(new)")
    }
  }

  @Test(arguments: 1...10)
  func `texts that have nothing to do with each other are compared without loss`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<20 {
      let old = text(Int.random(in: 0...60, using: &random), &random)
      let new = text(Int.random(in: 0...60, using: &random), &random)
      let difference = expectSoundDifference(old, new)
      #expect(
        difference.shortestLength == shortestScriptLength(plainGlyphs(old), plainGlyphs(new)))
    }
  }

  @Test(arguments: 1...5)
  func `all ways to find a script find one of the same length`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    for _ in 0..<100 {
      let old = (0..<Int.random(in: 0...150, using: &random)).map { _ in
        UInt32.random(in: 0...9, using: &random)
      }
      let new = (0..<Int.random(in: 0...150, using: &random)).map { _ in
        UInt32.random(in: 0...9, using: &random)
      }
      let length = shortestScriptLength(old, new)
      let table = BitParallelAlignment.runs(old.span, new.span)
      let greedyRuns = GreedyAlignment.runs(old.span, new.span, limit: 300)
      let greedy = try #require(greedyRuns)
      for runs in [table, greedy, ShortestScript.runs(old.span, new.span)] {
        expectCommon(runs, old, new)
        #expect(old.count + new.count - 2 * runs.length == length)
      }
    }
  }

  /// Checks that runs go forward and that both sides have them.
  private func expectCommon(_ common: CommonRuns, _ old: [UInt32], _ new: [UInt32]) {
    var oldEnd = 0
    var newEnd = 0
    for run in common.runs {
      #expect(run.old >= oldEnd && run.new >= newEnd && run.count > 0)
      #expect(old[run.old..<run.oldEnd].elementsEqual(new[run.new..<run.newEnd]))
      oldEnd = run.oldEnd
      newEnd = run.newEnd
    }
    #expect(oldEnd <= old.count && newEnd <= new.count)
  }
}
