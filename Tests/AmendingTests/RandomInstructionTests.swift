import Amending
import DecisionLanguage
import Findings
import Foundation
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Sets of instructions made at random, sensible or not: whatever is carried out holds what is
/// checked afterwards, and what is not said stays.
struct RandomInstructionTests {
  /// How many sets a seed makes; the variable gives more of them in all.
  private static let setsOfSeed =
    max(
      10,
      (ProcessInfo.processInfo.environment["TIAOLI_INSTRUCTION_SETS"].flatMap { Int($0) } ?? 0) / 30
    )

  @Test(arguments: 1...30)
  func `no set of instructions comes out other than it says`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let base = try CanonicalText.read(parkAct)
    for _ in 0..<Self.setsOfSeed {
      let set = RandomSet(&random)
      let decision = try AmendingDecision.read(text: set.decision)
      let result = try AmendmentRun.apply(decision, to: base, options: .init(keepGoing: true))
      let edition = try #require(result.edition)
      #expect(try CanonicalText.read(edition.text) == edition, "\(set.decision)")
      for outcome in result.outcomes {
        guard case .refused(.resultDiffers(let difference)) = outcome else { continue }
        // Places and numbers of a random set may contradict each other; nothing else may.
        #expect(set.mayContradict(difference.english), "\(difference.english)\n\(set.decision)")
      }
    }
  }
}
