import CrossReferences
import Findings
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Inputs that no drafter writes: answers or findings, no crash, and time in proportion.
struct CitationLimitTests {
  private func edition(_ text: String) throws -> Edition {
    try RegulationReader.read(Array("第一条　甲。\n第二条　\(text)\n第三条　乙。\n".utf8))
  }

  private func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  @Test func `fifty thousand citations in one article are answered`() throws {
    let large = try edition(String(repeating: "依照第一条、第九千九百九十九条处理，", count: 50_000))
    let citations = EditionCitations(large)
    #expect(citations.references.count == 50_000)
    #expect(citations.findings.count == 50_000)
    #expect(citations.references.allSatisfy { $0.targets == ["art_1"] })
  }

  @Test(arguments: [
    "依照第一条、", "依照第九千九百九十九条，", "第三条至第一条，", "第一条至第三条，", "前款，", "第一项，", "该条第二款，",
    "刑法第一条、", "《", "（", "“", "第一、", "第（一）、", "《试验条例》第一条、", "上述条件，", "本条例第", "有关法律、", "附件一，",
    "第一条第一款第一项第一目之一，", "《甲》（以下简称乙", "以上前前前前款", "各该", "法第一条",
  ])
  func `ten times as many of anything cost ten times as much`(piece: String) throws {
    let small = try edition(String(repeating: piece, count: 1_500))
    let large = try edition(String(repeating: piece, count: 15_000))
    var count = 0
    let first = seconds { count += EditionCitations(small).references.count }
    let second = seconds { count += EditionCitations(large).references.count }
    #expect(second < max(first, 0.02) * 40, "\(piece): \(first) s, then \(second) s")
  }

  @Test func `items that cite each other are each resolved in their own list`() throws {
    var text = "第一条　有下列情形的：\n"
    for number in 1...990 { text += "（\(number)）依照前项、第一项和本条第\(number)项处理；\n" }
    let edition = try RegulationReader.read(Array((text + "第二条　甲。\n第三条　乙。\n").utf8))
    let citations = expectSoundCitations(edition)
    #expect(citations.findings.map(\.code) == ["no-previous-item"])
    let last = citations.references.suffix(3).map(\.targets)
    #expect(
      last == [
        ["art_1__para_1__point_989"], ["art_1__para_1__point_1"], ["art_1__para_1__point_990"],
      ])
  }

  @Test func `random strings of the grammar's characters never crash`() throws {
    let alphabet = Array("第一二十百零条款项目章节编之至、，。（）《》〈〉“”本前上该各下列述法例规定刑党章中央的和或：；13 ".unicodeScalars)
    var random = SplitMix64(state: 42)
    for _ in 0..<400 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...120, using: &random) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      guard let edition = try? edition(String(text)) else { continue }
      _ = expectSoundCitations(edition)
      _ = DefinedTerms(edition)
      let results = try reportCitations(String(text))
      #expect(results.allSatisfy { $0.start < $0.end && $0.end <= text.count }, "\(text)")
    }
  }
}
