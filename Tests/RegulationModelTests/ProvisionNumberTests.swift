import RegulationModel
import TestSupport
import Testing

/// Numbers of provisions, with 之一 as numbers of their own.
struct ProvisionNumberTests {
  private static func number(_ text: String) throws -> ProvisionNumber {
    try #require(ProvisionNumber(text))
  }

  @Test(arguments: ["1", "17", "17-1", "102-2-1", "1260", "99999"])
  func `a number is printed as it is read`(text: String) throws {
    #expect(try Self.number(text).description == text)
  }

  @Test(arguments: [
    "", "0", "-1", "17-", "-", "17-0", "17--1", "1-2-3-4", "a", "1a", " 17", "17 ", "+17", "１７",
    "十七",
    "100000", "99999999999999999999",
  ])
  func `what is no number is refused`(text: String) {
    #expect(ProvisionNumber(text) == nil)
  }

  struct Label: Sendable, CustomTestStringConvertible {
    let number: ProvisionNumber
    let kind: ProvisionKind
    let text: String
    var testDescription: String { text }
  }

  static let labels = [
    Label(number: ProvisionNumber(1), kind: .article, text: "第一条"),
    Label(number: ProvisionNumber(110), kind: .article, text: "第一百一十条"),
    Label(number: ProvisionNumber(17, branches: [1]), kind: .article, text: "第十七条之一"),
    Label(number: ProvisionNumber(102, branches: [2, 1]), kind: .article, text: "第一百零二条之二之一"),
    Label(number: ProvisionNumber(3), kind: .chapter, text: "第三章"),
    Label(number: ProvisionNumber(2), kind: .subpart, text: "第二分编"),
    Label(number: ProvisionNumber(2), kind: .paragraph, text: "第二款"),
  ]

  @Test(arguments: labels)
  func `a number is written as the ordinal of its unit`(label: Label) {
    #expect(label.number.label(label.kind) == label.text)
  }

  @Test func `numbers are ordered as they stand in the text`() throws {
    let sorted = try ["1", "2", "9", "10", "17", "17-1", "17-1-1", "17-1-2", "17-2", "17-10", "18"]
      .map(Self.number)
    var random = SplitMix64(state: 1)
    #expect(sorted.shuffled(using: &random).sorted() == sorted)
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(left < right)
      #expect(left != right)
    }
  }

  struct Step: Sendable, CustomTestStringConvertible {
    let later: String
    let earlier: String
    let follows: Bool
    var testDescription: String {
      "\(later) \(follows ? "follows" : "does not follow") \(earlier)"
    }

    init(_ later: String, after earlier: String, _ follows: Bool) {
      self.later = later
      self.earlier = earlier
      self.follows = follows
    }
  }

  static let steps = [
    Step("18", after: "17", true), Step("17-1", after: "17", true),
    Step("17-2", after: "17-1", true),
    Step("18", after: "17-1", true), Step("18", after: "17-1-2", true),
    Step("17-1-1", after: "17-1", true), Step("17-1-2", after: "17-1-1", true),
    Step("17-2", after: "17-1-1", true), Step("17", after: "17", false),
    Step("19", after: "17", false), Step("16", after: "17", false),
    Step("17-2", after: "17", false), Step("17-3", after: "17-1", false),
    Step("18-1", after: "17", false), Step("17", after: "17-1", false),
    Step("17-1-1", after: "17", false), Step("17-1-3", after: "17-1-1", false),
    Step("17-2-1", after: "17-1", false),
  ]

  @Test(arguments: steps)
  func `the next number is told from the others`(step: Step) throws {
    let later = try Self.number(step.later)
    let earlier = try Self.number(step.earlier)
    #expect(later.follows(earlier) == step.follows)
  }

  @Test func `a number that follows another is larger`() {
    var random = SplitMix64(state: 2)
    for _ in 0..<2_000 {
      let pair = (0..<2).map { _ in
        ProvisionNumber(
          .random(in: 1...3, using: &random),
          branches: [.random(in: 0...3, using: &random), .random(in: 0...3, using: &random)])
      }
      if pair[0].follows(pair[1]) { #expect(pair[1] < pair[0], "\(pair)") }
      #expect(ProvisionNumber(pair[0].description) == pair[0], "\(pair)")
    }
  }

  @Test func `branches end at the first zero and at the second branch`() {
    #expect(ProvisionNumber(17, branches: [0, 5]) == ProvisionNumber(17))
    #expect(ProvisionNumber(17, branches: [1, 0]).branches == [1])
    #expect(ProvisionNumber(17, branches: [1, 2, 3]).branches == [1, 2])
  }
}
