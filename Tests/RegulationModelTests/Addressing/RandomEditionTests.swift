import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Identifiers in canonical texts made at random from lines that number themselves.
struct RandomEditionTests {
  /// Names that stand twice in an edition, and names that do not lead to their provision.
  private func faults(_ edition: Edition) -> [String] {
    let ids = edition.provisions.map(\.id)
    let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
    let lost = edition.provisions.filter { edition.provision(id: $0.id) != $0 }.map(\.id)
    return repeated.map { "twice \($0)" } + lost.map { "lost \($0)" }
  }

  @Test(arguments: 1...20)
  func `identifiers of a random edition are unique and lead to their provision`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(state: seed)
    for _ in 0..<50 {
      let text = RandomCanonicalText.text(&random)
      let edition = try CanonicalText.read(text)
      #expect(faults(edition) == [], "\(text)")
    }
  }

  @Test(arguments: [
    "示例条例\n第一条　甲。\n附件1　乙\n丙。\n附件　丁\n戊。\n",
    "示例条例\n第一条　甲。\n附则\n第二条　乙。\n第一编　丙\n附则\n第三条　丁。\n",
  ])
  func `what has no number takes none from what has one`(text: String) throws {
    #expect(faults(try CanonicalText.read(text)) == [])
  }

  @Test func `paragraphs that are in no article have identifiers of their own`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲。\n　　一、乙\n丙。\n丁。\n")
    #expect(faults(edition) == [])
  }
}
