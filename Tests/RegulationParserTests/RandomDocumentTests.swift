import ChineseText
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The document that is read now, so that a failure can show it.
private enum CurrentDocument {
  @TaskLocal static var text = ""
}

/// Documents made at random from the glyphs and words that the grammar looks at.
@Suite(
  .compactMapIssues { issue in
    var issue = issue
    issue.comments.append("the document is \(CurrentDocument.text.debugDescription)")
    return issue
  })
struct RandomDocumentTests {
  private static let words = [
    "第一条", "第二条", "第三条", "第四条", "第一条之一", "第二条之一", "第１条", "第 二 条", "第一章", "第二章", "第一节", "第一编",
    "第一分编",
    "（一）", "（二）", "（三）", "(一)", "一、", "二、", "1.", "2.", "3．", "（1）", "（2）", "①", "②", "附件", "附件1",
    "附件二：", "附则", "附　则",
    "目录", "序言", "总则", "示例条例", "【目的】", "（目的）", "甲", "乙丙丁", "甲应当乙。", "丙：", "丁；", "戊，", "起施行。",
    "规定的", "至", "项所列", "2020年1月2日", "（2020年1月2日甲会通过）", "通过", "来源：示例", "43", "- 4 -", "……3", "《",
    "》", "“", "”", "（",
    "）", "第", "条", "之", "e\u{301}", "GB/T", "5", "。", "，",
  ]
  private static let blanks = [
    " ", "  ", "\u{3000}", "\u{3000}\u{3000}", "\u{A0}", "\u{200B}", "\t",
  ]
  private static let lineEnds = ["\n", "\n", "\n\n", "\r\n", "\r"]

  private static func document(_ random: inout SplitMix64) -> String {
    var text = Bool.random(using: &random) ? "示例条例\n" : ""
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0...5: text += words.randomElement(using: &random) ?? ""
      case 6: text += blanks.randomElement(using: &random) ?? ""
      default: text += lineEnds.randomElement(using: &random) ?? ""
      }
    }
    return text
  }

  /// A document of lines that each begin with a label: more of them are regulations.
  private static func regulation(_ random: inout SplitMix64) -> String {
    var text = "示例条例\n"
    var number = 1
    for _ in 0..<Int.random(in: 3...30, using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0...2:
        text += "第\(number)条　"
        number += 1
      case 3: text += blanks.randomElement(using: &random) ?? ""
      default: text += words.randomElement(using: &random) ?? ""
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text += words.randomElement(using: &random) ?? ""
      }
      text += lineEnds.randomElement(using: &random) ?? ""
    }
    return text
  }

  /// Reads a document; nothing but `noArticle` or `empty` may be thrown.
  private func read(_ text: String) -> Bool {
    do {
      _ = try CurrentDocument.$text.withValue(text) {
        try expectSoundReading(of: Array(text.utf8))
      }
      return true
    } catch ReadingError.noArticle, ReadingError.undecodable(.empty) {
      return false
    } catch {
      Issue.record("\(error) for \(text.debugDescription)")
      return false
    }
  }

  @Test(arguments: 1...40)
  func `a random document has no article or a sound reading`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<25 { _ = read(Self.document(&random)) }
  }

  @Test(arguments: 1...40)
  func `a random regulation has a sound reading`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var readings = 0
    for _ in 0..<25 where read(Self.regulation(&random)) { readings += 1 }
    #expect(readings >= 5, "only \(readings) of 25 were regulations")
  }

  @Test func `what canonical text reads it prints the same`() {
    var random = SplitMix64(state: 77)
    for _ in 0..<1_000 {
      let text = Self.regulation(&random)
      guard let edition = try? CanonicalText.read(text) else { continue }
      let again = try? CanonicalText.read(edition.text)
      #expect(again == edition, "\(text.debugDescription)")
    }
  }
}
