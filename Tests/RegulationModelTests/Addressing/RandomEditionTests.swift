import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Identifiers in canonical texts made at random from lines that number themselves.
struct RandomEditionTests {
  private static let lines = [
    "第一编　甲", "第二编　乙", "第一分编　丙", "第一章　丁", "第二章　戊", "第一节　己", "第二节　庚", "第一条　甲。",
    "第一条　甲：", "第二条　乙：", "第二条之一　丙。", "第三条　丁。", "（一）戊；", "（二）己：", "（一）庚，", "1.辛；", "2.壬。", "1.癸；",
    "①子；", "丑。", "应当寅。", "　（一）至（三）项。", "第三条　【辰】　巳。",
  ]
  private static let numberedAnnexes = ["附件1　午", "附件2　未", "附件1　酉"]
  private static let unnumberedAnnexes = ["附件　申", "附件　戌"]

  /// A text with one article at least, annexes at its end.
  private static func text(_ random: inout SplitMix64) -> String {
    var text = "示例条例\n第一条　甲。\n"
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      text += (lines.randomElement(using: &random) ?? "") + "\n"
    }
    if Bool.random(using: &random) { text += "附则\n第九条　亥。\n" }
    let annexes = Bool.random(using: &random) ? numberedAnnexes : unnumberedAnnexes
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      text += (annexes.randomElement(using: &random) ?? "") + "\n"
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text += (lines.randomElement(using: &random) ?? "") + "\n"
      }
    }
    return text
  }

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
      let text = Self.text(&random)
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
