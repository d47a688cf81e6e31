import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Numbers that count the paragraphs of an article, as Taiwan prints them.
@Suite struct CountedParagraphTests {
  private func edition(_ lines: [String]) throws -> Edition {
    let text = "示例管理條例\n" + lines.joined(separator: "\n") + "\n"
    return try expectSoundReading(of: Array(text.utf8))
  }

  @Test(arguments: ["\n", " ", "　"])
  func `numbers before paragraphs or alone above them are set apart`(gap: String) throws {
    let edition = try edition([
      "第 1 條", "為示例，特制定本條例。", "第 2 條", "1\(gap)本條例所稱主管機關，在中央為甲部。", "2\(gap)主管機關得委託辦理。", "第 3 條",
      "1\(gap)停車場應設置標示。", "2\(gap)前項標示之格式如下：", "一、白底。", "二、黑字。", "3\(gap)標示不得遮蔽。", "第 4 條",
      "本條例自公布日施行。",
    ])
    #expect(
      edition.articles.map { $0.children.map(\.text) }[1...2].map { $0 } == [
        ["本條例所稱主管機關，在中央為甲部。", "主管機關得委託辦理。"], ["停車場應設置標示。", "前項標示之格式如下：", "標示不得遮蔽。"],
      ])
    #expect(edition.provisions(of: .item).map(\.text) == ["白底。", "黑字。"])
    #expect(edition.findings.map { "\($0.code):\($0.line ?? 0)" } == ["paragraph-numbers:5"])
    #expect(edition.dropped.map(\.text) == ["1", "2", "1", "2", "3"])
    #expect(edition.dropped.allSatisfy { $0.reason == .labelMark })
  }

  @Test(arguments: [
    ["第 2 條", "1 年以上之停車，應經許可。", "2 年以上之停車，應經核准。"], ["第 2 條", "1 停車場應設置標示。"],
    ["第 2 條", "1 停車場應設置標示。", "3 標示不得遮蔽。"], ["第 2 條　停車：", "1 白底。", "2 黑字。"],
  ])
  func `measures, gaps and numbers below words count nothing`(lines: [String]) throws {
    let edition = try edition(["第 1 條　為示例，特制定本條例。"] + lines + ["第 3 條　本條例自公布日施行。"])
    #expect(edition.dropped.isEmpty)
    #expect(edition.articles[1].descendants.contains { $0.text.contains("1") })
  }
}
