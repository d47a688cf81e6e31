import Testing

@testable import CommandKit

struct SuggestionTests {
  @Test(
    arguments: [
      ("shwo", "show"), ("sho", "show"), ("showw", "show"), ("shiw", "show"), ("SHOW", "show"),
      ("tco", "toc"), ("valdiaet", "validate"), ("decison", "decision"),
    ])
  func `a near miss has a suggestion`(_ word: String, _ wanted: String) {
    #expect(nearest(to: word, among: ["diff", "toc", "show", "validate", "decision"]) == wanted)
  }

  @Test(arguments: ["", "s", "sh", "wohs", "shwoo", "at", "帮助", "valdtae1"])
  func `a word further off than a third has none`(_ word: String) {
    #expect(nearest(to: word, among: ["diff", "toc", "show", "as", "validate"]) == nil)
  }

  @Test func `the nearest of several wins, the first of equals`() {
    #expect(nearest(to: "summor", among: ["summit", "summer"]) == "summer")
    #expect(nearest(to: "abcx", among: ["abcd", "abce"]) == "abcd")
  }

  @Test(
    arguments: [
      ("", "", 0), ("", "abc", 3), ("ab", "ba", 1), ("kitten", "sitting", 3), ("条例", "条列", 1),
    ])
  func `the distance counts single edits and swaps`(_ first: String, _ second: String, _ edits: Int)
  {
    #expect(editDistance(Array(first), Array(second)) == edits)
    #expect(editDistance(Array(second), Array(first)) == edits)
  }
}
