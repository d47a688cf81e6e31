import RevisionTestSupport
import TestSupport
import Testing

@testable import TextDifference

/// Texts beyond the size of any article: the comparison stays bounded, and says what it did.
struct LongTextTests {
  private func text(_ count: Int, _ random: inout SplitMix64, from first: UInt32) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      let value = first + UInt32.random(in: 0..<1_500, using: &random)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  @Test func `a long text with few edits is compared exactly`() {
    var random = SplitMix64(state: 1)
    let old = text(60_000, &random, from: 0x4E00)
    let new = "新" + old.replacing("\u{4E10}", with: "改") + "尾"
    let difference = expectSoundDifference(old, new)
    #expect(difference.isShortest)
    #expect(difference.shortestLength > 2)
  }

  @Test func `a long text that was rewritten says that its script may not be the shortest`() {
    var random = SplitMix64(state: 2)
    let old = text(40_000, &random, from: 0x4E00)
    let new = text(40_000, &random, from: 0x4E00)
    #expect(!expectSoundDifference(old, new).isShortest)
  }

  @Test func `long texts keep what stands between landmarks`() {
    var random = SplitMix64(state: 3)
    let kept = (0..<40).map { _ in text(400, &random, from: 0x4E00) }
    let old = kept.map { $0 + text(300, &random, from: 0x5600) }.joined()
    let new = kept.map { $0 + text(300, &random, from: 0x5600) }.joined()
    let difference = expectSoundDifference(old, new)
    #expect(difference.similarity > 0.55)
  }

  @Test func `two texts of two glyphs are compared`() {
    var random = SplitMix64(state: 4)
    func text() -> String {
      (0..<3_000).map { _ in Bool.random(using: &random) ? "甲" : "乙" }.joined()
    }
    let difference = expectSoundDifference(text(), text())
    #expect(difference.isShortest)
  }
}
