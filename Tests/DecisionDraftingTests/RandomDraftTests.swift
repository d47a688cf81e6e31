import Amending
import Findings
import Foundation
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import DecisionDrafting

/// Decisions for the regulation and editions of it that were made by random edits.
struct RandomDraftTests {
  private func regulation() throws -> Edition {
    let folder = SharedData.projectRoot.appending(path: "Regulations/xunshi-gongzuo-tiaoli")
    return try CanonicalText.read(
      String(
        decoding: SharedData.bytes(folder.appending(path: "2024-02-08.txt")), as: UTF8.self))
  }

  @Test(arguments: 1...16)
  func `random edits of the regulation are drafted and proven`(seed: Int) throws {
    let old = try regulation()
    var random = SplitMix64(state: UInt64(seed))
    for round in 0..<3 {
      var edited = EditedRegulation(old)
      for _ in 0...Int.random(in: 0...(seed % 8 + 1), using: &random) { edited.edit(&random) }
      let updates = Bool.random(using: &random)
      let text = edited.text(updatesCitations: updates)
      let new = try CanonicalText.read(text)
      guard AmendmentProof(old, expected: new).difference != nil else { continue }
      do {
        _ = try expectProvenDraft(old, new, context: "seed \(seed), round \(round)\n\(text)")
        _ = try expectProvenDraft(new, old, context: "seed \(seed), round \(round), back\n\(text)")
      } catch let failure as DraftingFailure {
        Issue.record("seed \(seed), round \(round): \(failure.message.english)\n\(text)")
      }
    }
  }
}
