import Amending
import Foundation
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The tree that instructions change, before they change anything.
struct DraftEditionTests {
  private func expectSame(_ edition: Edition, _ name: String) {
    let printed = DraftEdition(edition).edition()
    #expect(printed == edition, "\(name)")
    #expect(printed.text == edition.text, "\(name)")
    #expect(printed.events == edition.events, "\(name)")
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `a draft of a real law prints the law`() throws {
    var count = 0
    for (folder, files) in [
      ("documents", ["A.txt", "B.txt", "C.txt"]), ("revisions", ["old.txt", "new.txt"]),
      ("amendments", ["base.txt", "result.txt"]),
    ] {
      let root = SharedData.laws.appending(path: folder)
      for name in try SharedData.names(in: root) where !name.hasSuffix(".jsonl") {
        for file in files {
          let document = try SharedData.bytes(root.appending(path: "\(name)/\(file)"))
          guard let edition = try? RegulationReader.read(document) else { continue }
          expectSame(edition, "\(name)/\(file)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }

  @Test(arguments: 1...40)
  func `a draft of a random text prints the text`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var count = 0
    for _ in 0..<50 {
      let text = RandomText.regulation(&random)
      guard let edition = try? CanonicalText.read(text) else { continue }
      expectSame(edition, text)
      count += 1
    }
    #expect(count > 10)
  }
}

/// Canonical texts made at random from the lines that the grammar knows.
enum RandomText {
  private static let lines = [
    "第一编　甲", "第一分编　乙", "第一章　丙", "第二章　丁", "第一节　戊", "附则", "（一）己；", "（二）庚：", "（三）辛。",
    "(一)壬；", "1.癸；", "2.子。", "①丑；", "寅。", "应当卯：", "　（一）至（三）项。", "　　一、辰", "　　　　巳委员会",
    "附件1　午", "附件　未", "第一条　【申】　酉。", "第二条　（戌）亥。", "甲\t乙。",
  ]

  /// A text with articles in it, mostly.
  static func regulation(_ random: inout SplitMix64) -> String {
    var text = "示例条例\n"
    if Bool.random(using: &random) { text += "（2020年1月2日示例会议通过）\n" }
    if Bool.random(using: &random) { text += "为了示范。\n" }
    for number in 1...Int.random(in: 1...12, using: &random) {
      text += "第\(number)条　甲\(number)。\n"
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text += (lines.randomElement(using: &random) ?? "") + "\n"
      }
    }
    return text
  }
}
