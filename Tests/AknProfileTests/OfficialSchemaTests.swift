import AknProfile
import Findings
import Foundation
import LegalXML
import Testing

/// The profile beside the official schema, where that is at hand: `TIAOLI_AKN_XSD` is the path of
/// `akomantoso30.xsd`.
struct OfficialSchemaTests {
  private static let path = ProcessInfo.processInfo.environment["TIAOLI_AKN_XSD"]
  private static let absence: Comment = "TIAOLI_AKN_XSD does not name the official schema"

  @Test(.enabled(if: path != nil, absence))
  func `the good act is valid by the official schema`() throws {
    let validator = try AknValidator(xsd: XSDSchema(path: try #require(Self.path)))
    let report = expectSoundReport(on: GoodAct.bytes, by: validator)
    #expect(report.checks.last?.status == .passed)
    #expect(report.findings.isEmpty)
  }

  @Test(.enabled(if: path != nil, absence))
  func `what the official schema refuses is no good to the profile`() throws {
    let schema = try XSDSchema(path: try #require(Self.path))
    let validator = try SharedValidator.get()
    for damage in Damage.all {
      guard let document = try? XMLDocument(bytes: damage.document()) else { continue }
      let isRefused = try !schema.problems(in: document).isEmpty
      let report = validator.report(on: damage.document())
      #expect(!isRefused || !report.isValid, "\(damage.name)")
    }
  }

  @Test(.enabled(if: path != nil, absence), arguments: [UInt64(21), 22, 23])
  func `what the grammar accepts, the official schema accepts`(seed: UInt64) throws {
    let schema = try XSDSchema(path: try #require(Self.path))
    let grammar = try ProfileGrammar()
    var damage = try RandomDamage(seed: seed)
    for _ in 0..<200 {
      let text = damage.document().document
      let document = try XMLDocument(bytes: text)
      guard try grammar.schema.problems(in: document).isEmpty else { continue }
      // 1877: that eIds are unique is no matter of a grammar.
      let problems = try schema.problems(in: document).filter { $0.number != 1877 }
      #expect(problems.isEmpty, "\(problems)\n\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test(.enabled(if: path != nil, absence))
  func `problems of the official schema have their own check, codes and lines`() throws {
    let validator = try AknValidator(xsd: XSDSchema(path: try #require(Self.path)))
    let damage = Damage("", "", #"<article eId="art_5">"#, #"<article eId="art_5" status="x">"#)
    let report = expectSoundReport(on: damage.document(), by: validator)
    let check = try #require(report.checks.last)
    #expect(check.status == .failed(1))
    #expect(check.findings.map(\.code) == ["xsd-1840"])
    #expect(check.findings.first?.line == report.findings.first?.line)
  }
}
