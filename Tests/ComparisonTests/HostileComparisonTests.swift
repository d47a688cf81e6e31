import ComparisonForms
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import Comparison

/// Editions that nobody would issue: the comparison ends soon and stays sound.
struct HostileComparisonTests {
  private func edition(_ count: Int, _ article: (Int) -> String) throws -> Edition {
    let articles = (1...count).map {
      "\(ProvisionNumber($0).label(.article))　\(article($0))\n"
    }
    return try CanonicalText.read("示例条例\n" + articles.joined())
  }

  @Test func `thousands of articles with the same words`() throws {
    let old = try edition(3_000) { _ in "应当依照有关规定办理，并报有关部门备案。" }
    let new = try edition(2_999) { _ in "应当依照有关规定办理，并报有关部门备案。" }
    let summary = EditionComparison(old: old, new: new).summary
    #expect(summary.unchanged == 2_999)
    #expect(summary.removed == 1)
  }

  @Test func `thousands of articles that differ by a number`() throws {
    let old = try edition(2_000) { "应当依照有关规定办理，编号为\($0)。" }
    let new = try edition(2_000) { "应当依照有关规定办理，编号为\($0 + 2)。" }
    let summary = EditionComparison(old: old, new: new).summary
    #expect(summary.unchanged >= 1_990)
  }

  @Test func `two editions that have nothing in common`() throws {
    let old = try edition(50) { _ in "甲乙丙丁戊己庚辛壬癸。" }
    let new = try edition(60) { _ in "子丑寅卯辰巳午未申酉。" }
    let summary = expectSoundComparison(old, new).summary
    #expect(summary.removed == 50)
    #expect(summary.added == 60)
  }

  @Test func `an article with thousands of items`() throws {
    func text(_ modulus: Int) -> String {
      let items = (1...2_000).map {
        "（\(ProvisionNumber($0).label(.article).dropFirst().dropLast())）事项\($0 % modulus)；\n"
      }
      return "示例条例\n第一条　下列：\n" + items.joined() + "第二条　甲。\n"
    }
    let comparison = try EditionComparison(
      old: CanonicalText.read(text(37)), new: CanonicalText.read(text(41)))
    #expect(comparison.summary.modified == 1)
  }

  @Test func `one article of a hundred thousand glyphs, rewritten`() throws {
    let old = try edition(1) { _ in String(repeating: "甲乙丙丁戊", count: 20_000) + "。" }
    let new = try edition(1) { _ in String(repeating: "甲丙乙戊丁己", count: 16_000) + "。" }
    let comparison = EditionComparison(old: old, new: new)
    #expect(comparison.changes.count <= 2)
  }

  @Test func `an edition with one article against one with thousands`() throws {
    let old = try edition(1) { _ in "应当依照有关规定办理，并报有关部门备案。" }
    let new = try edition(2_000) { "第\($0)类事项应当依照有关规定办理，并报有关部门备案。" }
    let summary = EditionComparison(old: old, new: new).summary
    #expect(summary.added >= 1_998)
  }

  @Test func `articles whose numbers repeat`() throws {
    let text = "示例条例\n第一条　甲乙丙丁。\n第一条　戊己庚辛。\n第一条　壬癸子丑。\n"
    let turned = "示例条例\n第一条　壬癸子丑。\n第一条　甲乙丙丁。\n第一条　戊己庚辛。\n"
    let comparison = try expectSoundComparison(text, turned)
    #expect(comparison.summary.unchanged == 3)
    #expect(comparison.summary.moved == 1)
  }

  @Test func `articles without words`() throws {
    let comparison = try expectSoundComparison(
      "示例条例\n第一条\n第二条\n第三条　甲。\n", "示例条例\n第一条\n第二条　甲。\n")
    #expect(comparison.changes.count >= 2)
  }
}
