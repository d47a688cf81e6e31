import AknProfile
import Findings
import Foundation
import LegalXML
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import AkomaNtoso

/// Exports beside the profile, and the official schema where that is at hand: `TIAOLI_AKN_XSD` is the
/// path of `akomantoso30.xsd`.
struct ExportValidityTests {
  private static let schema = ProcessInfo.processInfo.environment["TIAOLI_AKN_XSD"]

  private func validator() throws -> AknValidator {
    guard let path = Self.schema else { return try SharedValidator.get() }
    return try AknValidator(xsd: XSDSchema(path: path))
  }

  /// What an edition may have and the profile does not want: provisions without words, events at
  /// random that come in no order.
  private static let accepted: Set = ["event-before-work", "event-generation", "text-empty"]

  /// The errors in the export of an edition.
  private func errors(_ edition: Edition, _ validator: AknValidator) throws -> [String] {
    let document = try ActExport(edition, identity: ActIdentity(of: edition)).document()
    return validator.report(on: document.bytes).findings.filter {
      $0.severity == .error && !Self.accepted.contains($0.code)
    }.map(\.description)
  }

  @Test(arguments: 1...8)
  func `a random edition is exported as the profile wants it`(seed: UInt64) throws {
    var maker = EditionMaker(seed: seed + 1_000)
    let validator = try validator()
    for _ in 0..<10 {
      let edition = maker.edition()
      let found = try errors(edition, validator)
      #expect(found == [], "\(edition.text.debugDescription)")
    }
  }

  @Test func `an unusual edition is exported as the profile wants it`() throws {
    let validator = try validator()
    for sample in OddEditionTests.cases {
      let found = try errors(CanonicalText.read(sample.text), validator)
      #expect(found == [], "\(sample.name)")
    }
    let found = try errors(MadeActs.edition(MadeActs.libraries), validator)
    #expect(found == [])
  }

  @Test(.enabled(if: SharedData.isPresent, "the shared laws are not beside the project"))
  func `every law is exported as the profile wants it`() throws {
    let folder = SharedData.laws.appending(path: "documents")
    let validator = try validator()
    for name in try SharedData.names(in: folder) {
      let document = try SharedData.bytes(folder.appending(path: name).appending(path: "A.txt"))
      let found = try errors(RegulationReader.read(document), validator)
      #expect(found == [], "\(name)")
    }
  }
}
