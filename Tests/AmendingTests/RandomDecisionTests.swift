import Amending
import ChineseText
import RegulationModel
import RegulationParser
import RevisionTestSupport
import TestSupport
import Testing

/// Decisions made at random from the changes that they describe, so that their result is known.
struct RandomDecisionTests {
  @Test(arguments: 1...30)
  func `a random decision gives the text that it was made for`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    for _ in 0..<10 {
      let change = RandomChange(&random)
      let decision = try expectSoundDecision(change.decision)
      let base = try CanonicalText.read(change.old)
      let result = try expectSoundRun(decision, base)
      #expect(result.refusals == 0, "\(result.outcomes)\n\(change.old)\n\(change.decision)")
      let expected = try CanonicalText.read(change.new)
      let proof = result.edition.map { AmendmentProof($0, expected: expected) }
      #expect(
        proof?.isEqual == true,
        "\(String(describing: proof?.difference))\n\(change.old)\n\(change.decision)\n\(change.new)"
      )
    }
  }
}

/// An act, a changed act, and a decision that leads from one to the other.
private struct RandomChange {
  private struct Article {
    var old: Int?
    var paragraphs: [String]
  }

  private(set) var old = "示例条例\n"
  private(set) var new = "示例条例\n"
  private(set) var decision = ""
  private var instructions: [String] = []

  init(_ random: inout SplitMix64) {
    let count = Int.random(in: 3...9, using: &random)
    let before = (1...count).map { number in
      Article(
        old: number,
        paragraphs: (1...Int.random(in: 1...4, using: &random)).map { "文\(number)之\($0)甲乙。" })
    }
    var after: [Article] = []
    var pending: [(article: Article, kind: Int)] = []
    for article in before { pending.append((article, Int.random(in: 0...7, using: &random))) }
    // One article must stay.
    pending[Int.random(in: 0..<count, using: &random)].kind = 7
    var changes: [(old: Int, kind: Int, position: Int)] = []
    for (article, kind) in pending {
      if Int.random(in: 0..<4, using: &random) == 0 {
        after.append(
          Article(
            old: nil,
            paragraphs: ["新条。", "新款。"].prefix(Int.random(in: 1...2, using: &random)).map { $0 }))
      }
      var next = article
      let position = Int.random(in: 0..<article.paragraphs.count, using: &random)
      changes.append((article.old ?? 0, kind, position))
      switch kind {
      case 0: continue
      case 1: next.paragraphs = ["换一。", "换二。"]
      case 2: next.paragraphs[position] = next.paragraphs[position].replacing("甲", with: "丙丁")
      case 3: next.paragraphs.insert("插。", at: position)
      case 4 where article.paragraphs.count > 1: next.paragraphs.remove(at: position)
      case 5: next.paragraphs[position] = "改款。"
      case 6: next.paragraphs[position] = next.paragraphs[position].replacing("乙", with: "戊乙")
      default: break
      }
      after.append(next)
    }
    describe(changes, before.map(\.paragraphs), after, &random)
    for article in before { old += Self.print(article.old ?? 0, article.paragraphs) }
    for (index, article) in after.enumerated() { new += Self.print(index + 1, article.paragraphs) }
    instructions.shuffle(using: &random)
    decision = "关于修改《示例条例》的决定\n对《示例条例》作如下修改：\n"
    for (index, instruction) in instructions.enumerated() {
      decision += "\(ChineseNumeral.text(of: index + 1))、\(instruction)\n"
    }
    if instructions.isEmpty { decision += "一、将第一条改为第一条。\n" }
    decision += "《示例条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。\n"
  }

  private mutating func describe(
    _ changes: [(old: Int, kind: Int, position: Int)], _ before: [[String]], _ after: [Article],
    _ random: inout SplitMix64
  ) {
    let label = { (number: Int) in ProvisionNumber(number).label(.article) }
    let quote = { (paragraphs: [String]) in "“" + paragraphs.joined(separator: "\n“") + "”" }
    for (index, article) in after.enumerated() where article.old == nil {
      instructions.append("增加一条，作为\(label(index + 1))：\(quote(article.paragraphs))")
    }
    for (old, kind, position) in changes {
      let final = after.firstIndex { $0.old == old }.map { $0 + 1 }
      let paragraph = ProvisionNumber(position + 1).label(.paragraph)
      // The new number may be told, or left to the order.
      let isTold = Bool.random(using: &random)
      let move = isTold ? final.flatMap { $0 == old ? nil : "将\(label(old))改为\(label($0))" } : nil
      let start = move.map { $0 + "，" } ?? ""
      let place = move == nil ? label(old) : ""
      let inner = move == nil ? label(old) + paragraph : paragraph
      switch kind {
      case 0: instructions.append("删去\(label(old))。")
      case 1:
        instructions.append(
          (move.map { $0 + "，修改为：" } ?? "将\(place)修改为：") + quote(["换一。", "换二。"]))
      case 2: instructions.append("\(start)将\(inner)中的“甲”修改为“丙丁”。")
      case 3: instructions.append("\(start)\(place)增加一款，作为\(paragraph)：“插。”")
      case 4 where before[old - 1].count > 1: instructions.append("\(start)删去\(inner)。")
      case 5: instructions.append("\(start)\(inner)修改为：“改款。”")
      case 6: instructions.append("\(start)在\(inner)“甲”后增加“戊”。")
      default: if let move { instructions.append(move + "。") }
      }
    }
  }

  private static func print(_ number: Int, _ paragraphs: [String]) -> String {
    ProvisionNumber(number).label(.article) + "　" + paragraphs.joined(separator: "\n") + "\n"
  }
}
