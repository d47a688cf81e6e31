import Amending
import RegulationModel
import RegulationParser
import RevisionTestSupport
import TestSupport
import Testing

/// Instructions of every kind together with each other, on the same provisions and on others.
struct MixedInstructionTests {
  /// An instruction about the sample act.
  private struct Sample {
    /// The article or division that it deals with; instructions on others leave it alone.
    let place: String
    let text: String
    /// Words that the new text holds once it is carried out.
    let words: String?

    init(_ place: String, _ text: String, _ words: String? = nil) {
      (self.place, self.text, self.words) = (place, text, words)
    }
  }

  private static let samples = [
    Sample("1", "将第一条修改为：“甲，下列：\n“（一）辰；\n“（二）巳。”", "（二）巳。"),
    Sample("1", "第一条增加一款，作为第二款：“甲二新。”", "甲二新。"),
    Sample("1", "第一条增加一项，作为第（三）项：“（三）甲项新。”", "甲项新。"),
    Sample("1", "第一条增加一项：“（六）甲六项新；”", "甲六项新；"),
    Sample("1", "删去第一条。"),
    Sample("1", "将第一条中的“甲”修改为“申”。", "申一。"),
    Sample("1", "将第一条分为两款，修改为：“甲一前。\n“甲一后。”", "甲一后。"),
    Sample("2", "删去第二条第二款。"),
    Sample("2", "将第二条第二款改为第三款，增加一款，作为第二款：“乙中新。”", "乙中新。"),
    Sample("2", "将第二条第二款改为第三条。"),
    Sample("2", "将第二条修改为：“乙换。”", "乙换。"),
    Sample("2", "第二条增加一款，作为第一款：“乙首新。”", "乙首新。"),
    Sample("2", "将第一条、第二条合并，作为第一条，修改为：“合。”", "合。"),
    Sample("3", "删去第三条第一款第（二）项。"),
    Sample("3", "删去第三条第一款第（一）项、第（二）项、第（三）项。"),
    Sample("3", "第三条第一款增加一项，作为第（一）项：“（一）丙首新；”", "丙首新；"),
    Sample("3", "第三条第一款增加二项，作为第（四）项、第（五）项：“（四）丙四新；\n“（五）丙五新。”", "丙五新。"),
    Sample("3", "将第三条第一款第（一）项改为第（三）项，修改为：“（三）丙移新；”", "丙移新；"),
    Sample("3", "第三条第一款第（三）项修改为：“（三）丙三换。”", "丙三换。"),
    Sample("3", "将第三条第一款修改为：“下列两项：\n“（一）丙一换；\n“（二）丙二换。”", "丙二换。"),
    Sample("3", "删去第三条第二款。"),
    Sample("4", "删去第四条。"),
    Sample("4", "将第四条改为第三条，修改为：“丁换。”", "丁换。"),
    Sample("4", "第四条第二款中的“前款”修改为“第一款”。", "第一款不算。"),
    Sample("4", "在第四条第二款后增加一款，作为第三款：“丁三新。”", "丁三新。"),
    Sample("5", "将第五条改为第六条，第六条改为第五条。"),
    Sample("5", "在第五条“甲五”后增加“酉”。", "甲五酉"),
    Sample("5", "删去第五条中的“乙甲”。", "甲五。"),
    Sample("new", "增加一条，作为第二条：“新条二。”", "新条二。"),
    Sample("new", "增加一条，作为第八条：“新条八。\n“（一）新项八。”", "新条八。"),
    Sample("new", "在第二条后增加一条，作为第二条之一：“新支。”", "新支。"),
    Sample("chapter", "删去第二章。"),
    Sample("chapter", "将第二章章名修改为“新名”。", "第二章　新名"),
    Sample("chapter", "增加一章，作为第三章：“第三章　新章\n“第七条　新章条。”", "新章条。"),
    Sample("chapter", "将第二章修改为：“第二章　换章\n“第四条　换章条。”", "换章条。"),
    Sample("all", "将条文中的“甲”统一修改为“戌”。"),
    Sample("all", "将第一条至第三条中的“第二条”修改为“第一条”。"),
  ]

  /// Applies instructions and checks what holds for every run.
  private func apply(_ samples: [Sample], order: Bool) throws {
    let run = try SampleRun(samples.map(\.text), order: order, keepGoing: true)
    let text = run.result.edition?.text ?? ""
    let outcomes = run.result.outcomes
    // An instruction may have parts; those that are alone are known by their place.
    guard outcomes.count == samples.count, !text.isEmpty else { return }
    for (index, sample) in samples.enumerated() {
      guard let words = sample.words, case .applied = outcomes[index] else { continue }
      let others = samples.indices.filter { $0 != index }
      let isAlone = others.allSatisfy { other in
        if case .refused = outcomes[other] { return true }
        let places = [samples[other].place, sample.place]
        return places[0] != places[1] && !places.contains("all") && !places.contains("chapter")
      }
      guard isAlone else { continue }
      #expect(
        text.contains(words), "\(words) is lost: \(samples.map(\.text)) \(outcomes)\n\(text)")
    }
  }

  @Test(arguments: samples.indices)
  func `an instruction goes with each other one`(first: Int) throws {
    for second in Self.samples.indices {
      try apply([Self.samples[first], Self.samples[second]], order: (first + second) % 2 == 0)
    }
  }

  @Test(arguments: UInt64(1)...10)
  func `several instructions in any order leave a sound text`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    for _ in 0..<30 {
      let count = Int.random(in: 3...6, using: &random)
      let samples = (0..<count).compactMap { _ in Self.samples.randomElement(using: &random) }
      try apply(samples, order: Bool.random(using: &random))
    }
  }
}
