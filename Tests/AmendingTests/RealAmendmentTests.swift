import Amending
import Findings
import Foundation
import RegulationModel
import RegulationParser
import RevisionTestSupport
import TestSupport
import Testing

/// Real decisions applied to the texts that they amended.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealAmendmentTests {
  private let folder = SharedData.laws.appending(path: "amendments")

  private func expectResult(of name: String) throws -> AmendmentResult {
    let path = folder.appending(path: name)
    let base = try RegulationReader.read(SharedData.bytes(path.appending(path: "base.txt")))
    let expected = try RegulationReader.read(SharedData.bytes(path.appending(path: "result.txt")))
    let words = String(
      decoding: try SharedData.bytes(path.appending(path: "decision.txt")), as: UTF8.self)
    let decision = try expectSoundDecision(words)
    let result = try expectSoundRun(decision, base)
    #expect(result.refusals == 0, "\(name): \(result.outcomes)")
    let edition = try #require(result.edition, "\(name)")
    let proof = AmendmentProof(edition, expected: expected)
    #expect(proof.isEqual, "\(name): \(String(describing: proof.difference))")
    #expect(proof.noteDiffers, "\(name): a decision does not spell the 题注")
    return result
  }

  @Test(arguments: ["A03_公司法规定五", "A06_医疗损害责任解释"])
  func `an official decision gives the official text`(name: String) throws {
    _ = try expectResult(of: name)
  }

  @Test func `decisions in the official style give the official text`() throws {
    let names = try SharedData.names(in: folder).filter { $0.hasPrefix("C") }
    #expect(names.count == 5)
    for name in names { _ = try expectResult(of: name) }
  }

  @Test func `the citations of real laws follow an adjusted order`() throws {
    let laws = SharedData.laws.appending(path: "documents")
    var changed = 0
    for name in try SharedData.names(in: laws) {
      let base = try RegulationReader.read(SharedData.bytes(laws.appending(path: "\(name)/A.txt")))
      let labels = base.articles.map(\.label)
      guard labels.count > 8, let title = base.title else { continue }
      let decision = try expectSoundDecision(
        """
        对《\(title)》作如下修改：
        一、增加一条，作为\(labels[2])：“新一。”
        二、增加一条，作为\(labels[5])：“新二。”
        三、\(labels[labels.count / 2])增加一款，作为第一款：“新三。”
        四、删去\(labels[labels.count - 2])。
        条文顺序作相应调整。
        """)
      let result = try expectSoundRun(decision, base)
      #expect(result.refusals == 0, "\(name): \(result.outcomes)")
      let lost = result.findings.filter { $0.code == "citation-shifted" }
      #expect(lost.isEmpty, "\(name): \(lost)")
      changed += result.citations.count
    }
    #expect(changed > 100)
  }

  @Test func `a decision with removed and new articles tells what moved`() throws {
    let names = try SharedData.names(in: folder)
    let name = try #require(names.first { $0.hasPrefix("C04") })
    let result = try expectResult(of: name)
    #expect(
      result.renumberings.map { "\($0.old) \($0.new)" } == [
        "art_31 art_30", "art_32 art_31", "art_33 art_32", "art_34 art_33", "art_35 art_34",
        "art_37 art_36", "art_38 art_37", "art_39 art_38", "art_40 art_39", "art_42 art_40",
      ])
    #expect(result.origins["art_31"]?.old == "art_32")
    #expect(result.origins["art_31"]?.instructions == [7])
    #expect(result.origins["art_35"]?.old == nil)
    #expect(result.origins["art_35"]?.instructions == [9])
    #expect(result.origins["art_36"]?.old == "art_37")
    #expect(result.origins["art_36"]?.instructions == [])
  }
}
