import AknProfile
import Findings
import Foundation
import TestSupport
import Testing

/// Documents that keep to the profile.
struct SampleTests {
  static let folder = SharedData.projectRoot.deletingLastPathComponent().appending(
    path: "shared/akn")
  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  @Test func `an act with one of everything passes every check`() throws {
    let report = expectSoundReport(on: GoodAct.bytes, by: try SharedValidator.get())
    #expect(report.findings.isEmpty)
    #expect(report.isValid)
    let passed = report.checks.filter { $0.status == .passed }.map(\.name)
    #expect(passed == AknCheck.Name.allCases.filter { $0 != .xsd })
  }

  @Test func `a check without its schema says that it did not run`() throws {
    let report = try SharedValidator.get().report(on: GoodAct.bytes)
    guard case .notChecked(let reason) = report.checks.last?.status else {
      Issue.record("the XSD cannot have been checked")
      return
    }
    #expect(reason.english == "no XSD schema was given")
  }

  @Test(.enabled(if: isPresent, "the shared samples are not beside the project"))
  func `every shared sample passes every check`() throws {
    let names = try SharedData.names(in: Self.folder).filter { $0.hasSuffix(".xml") }
    #expect(!names.isEmpty)
    let validator = try SharedValidator.get()
    for name in names {
      let bytes = try SharedData.bytes(Self.folder.appending(path: name))
      let report = expectSoundReport(on: bytes, by: validator)
      #expect(report.findings.isEmpty, "\(name): \(report.findings)")
    }
  }
}
