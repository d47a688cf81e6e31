import Findings
import Foundation
import LegalXML
import TestSupport
import Testing

@testable import AknProfile

/// Acts with damages at random places.
struct RandomDamageTests {
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `a damaged act always has a sound report`(seed: UInt64) throws {
    var damage = try RandomDamage(seed: seed)
    let validator = try SharedValidator.get()
    for _ in 0..<20 {
      let document = damage.document().document
      _ = expectSoundReport(on: document, by: validator)
    }
  }

  @Test(arguments: [UInt64(31), 32, 33])
  func `a document with damaged bytes always has a sound report`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let validator = try SharedValidator.get()
    for _ in 0..<30 {
      var bytes = GoodAct.bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
        let values = (0..<Int.random(in: 0...4, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
        bytes.replaceSubrange(place..<end, with: values)
      }
      _ = expectSoundReport(on: bytes, by: validator)
    }
  }

  @Test(arguments: [UInt64(11), 12, 13, 14])
  func `the rules find a fault where and only where the schema does`(seed: UInt64) throws {
    var damage = try RandomDamage(seed: seed)
    let grammar = try ProfileGrammar()
    var accepted = 0
    for _ in 0..<100 {
      let text = damage.document().document
      let document = try XMLDocument(bytes: text)
      let problems = try grammar.schema.problems(in: document)
      let findings = StructureCheck.check(document.root(), against: grammar.rules)
      accepted += problems.isEmpty ? 1 : 0
      #expect(
        problems.isEmpty == (findings.errorCount == 0),
        "\(problems)\n\(findings.findings)\n\(String(decoding: text, as: UTF8.self))")
    }
    #expect(accepted > 5 && accepted < 95, "\(accepted)")
  }
}
