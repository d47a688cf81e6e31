import Amending
import ChineseText
import DecisionLanguage
import RegulationModel
import RegulationParser
import RevisionTestSupport
import TestSupport
import Testing

/// Documents that are no decisions, and decisions made to break the reader.
struct HostileDecisionTests {
  @Test(arguments: [
    "示例条例\n第一条　甲。\n第二条　乙。", "昨天，某地召开会议。", "一、加强领导。\n二、落实责任。", "本决定自公布之日起施行。", "“”“”“”", "一、\n二、\n",
    "关于修改《示例条例》的决定", "第第第条条条", "一、将将将将", "一、将第条修改为：“”",
  ])
  func `a file that is no decision is an error`(text: String) {
    #expect(throws: DecisionError.noInstruction) { try AmendingDecision.read(text: text) }
  }

  @Test func `a file that is no text is an error`() {
    #expect(throws: DecisionError.undecodable(.empty)) { try AmendingDecision.read([]) }
    #expect(throws: DecisionError.undecodable(.empty)) { try AmendingDecision.read(text: " \n　\n") }
    #expect(throws: DecisionError.self) { try AmendingDecision.read([0xFF, 0xFE, 0x00]) }
  }

  @Test func `four thousand instructions are read and answered`() throws {
    var text = "对《示例条例》作如下修改：\n"
    for number in 1...4_000 {
      text += "\(number % 900 + 1).将第\(number % 9 + 1)条第一款中的“甲”修改为“乙\(number)”。\n"
    }
    let decision = try AmendingDecision.read(text: text)
    #expect(decision.instructions.count == 4_000)
    let base = try CanonicalText.read(sampleAct)
    let result = try AmendmentRun.apply(decision, to: base, options: .init(keepGoing: true))
    #expect(result.outcomes.count == 4_000)
    #expect(result.refusals > 3_900)
    #expect(result.edition?.provision(id: "art_1__para_1")?.text.hasPrefix("乙") == true)
  }

  @Test func `four thousand colliding numbers are answered`() throws {
    var text = "对《示例条例》作如下修改：\n"
    for number in 1...4_000 { text += "\(number % 900 + 1).增加一条，作为第八条：“新\(number)。”\n" }
    text += "条文顺序作相应调整。\n"
    let decision = try AmendingDecision.read(text: text)
    let base = try CanonicalText.read(sampleAct)
    let result = try AmendmentRun.apply(decision, to: base, options: .init(keepGoing: true))
    #expect(result.refusals == 3_999)
    #expect(result.edition?.articles.count == 8)
  }

  @Test func `quotations that never close and marks without end cost nothing`() throws {
    for mark in ["“", "”", "《", "（", "‘", "第", "（一）", "将第一条", "增加一款", "、第一条", "\"", "第一条第一款"] {
      let text = "对《示例条例》作如下修改：\n一、删去第一条。\n" + String(repeating: mark, count: 5_000)
      #expect(throws: Never.self) { try AmendingDecision.read(text: text) }
      let lines = "对《示例条例》作如下修改：\n" + String(repeating: "一、将第一条修改为：\(mark)甲。\n", count: 300)
      _ = try? AmendingDecision.read(text: lines)
    }
  }

  @Test func `deep nesting is no danger`() throws {
    let marks = String(repeating: "“", count: 5_000) + "甲" + String(repeating: "”", count: 5_000)
    let decision = try AmendingDecision.read(text: "对《示例条例》作如下修改：\n一、将第一条修改为：\(marks)")
    #expect(decision.instructions.count == 1)
    var text = "对《示例条例》作如下修改：\n"
    for label in ["一、", "（一）", "1.", "（1）", "①"] { text += "\(label)对第一条作如下修改：\n" }
    text += "删去第二款。\n"
    #expect(
      try AmendingDecision.read(text: text).instructions.map(dump) == ["delete art_1__para_2"])
  }

  private static let pieces = [
    "一、", "二、", "（一）", "1.", "将", "在", "对", "第一条", "第二条第一款", "第三项", "、", "，", "。", "；", "：", "“",
    "”", "‘", "’", "修改为", "改为", "作为", "增加一条", "增加二款", "删去", "合并", "后", "中的", "“甲”", "“乙”", "《示例条例》",
    "原", "条文顺序作相应调整", "本决定自", "起施行", "\n", "\n", "\n", "甲", "附件1", "名称", "章名", "该条", "其中", "第一章",
    "内容如下：", "作如下修改：", "并", "至", "\u{3000}", "　第三条　",
  ]

  @Test(arguments: 1...30)
  func `a random document is a sound decision or none`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let base = try CanonicalText.read(sampleAct)
    for _ in 0..<20 {
      var text = "对《示例条例》作如下修改：\n一、"
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
      }
      do {
        let decision = try expectSoundDecision(text)
        _ = try expectSoundRun(decision, base, keepGoing: true)
      } catch DecisionError.noInstruction {
        continue
      } catch is AmendmentRun.Failure {
        continue
      } catch {
        Issue.record("\(error) for \(text.debugDescription)")
      }
    }
  }
}

/// Clauses about several acts at once.
struct SeveralActTests {
  private func outcomes(_ clause: String) throws -> [AmendmentResult.Outcome] {
    let decision = try AmendingDecision.read(
      text: "关于修改部分地方性法规的决定\n一、\(clause)\n二、将《示例条例》第五条中的“乙甲”修改为“丙”。\n")
    return try AmendmentRun.apply(decision, to: CanonicalText.read(sampleAct)).outcomes
  }

  @Test(arguments: [
    "将《他例条例》第三条、《示例条例》第一条中的“甲”修改为“乙”。", "删去《他例条例》第三条、《示例条例》第一条。",
    "将《他例条例》和《示例条例》中的“甲”修改为“乙”。",
  ])
  func `what nobody can read is not passed over as another act's`(clause: String) throws {
    #expect(try outcomes(clause) == [.refused(.notUnderstood), .withheld])
  }

  @Test func `words of two acts are changed each in its own`() throws {
    let outcomes = try outcomes("将《他例条例》第三条中的“甲”、《示例条例》第一条中的“甲”分别修改为“乙”、“丁”。")
    #expect(outcomes == [.otherAct, .applied(["art_1__para_1"]), .applied(["art_5__para_1"])])
  }

  @Test func `what nobody can read of another act alone is that act's`() throws {
    let outcomes = try outcomes("将《他例条例》第三条作适当润色。")
    #expect(outcomes == [.otherAct, .applied(["art_5__para_1"])])
  }
}
