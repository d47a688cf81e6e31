import Amending
import Foundation
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import DecisionDrafting

/// Decisions for laws that were really revised.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealDraftTests {
  private static let folder = SharedData.laws.appending(path: "revisions")
  private static let names =
    SharedData.isPresent ? (try? SharedData.names(in: folder)) ?? [] : []

  @Test(arguments: names)
  func `a real revision is drafted in both directions`(name: String) throws {
    let path = Self.folder.appending(path: name)
    let old = try RegulationReader.read(SharedData.bytes(path.appending(path: "old.txt")))
    let new = try RegulationReader.read(SharedData.bytes(path.appending(path: "new.txt")))
    let forth = try expectProvenDraft(old, new, context: name)
    let back = try expectProvenDraft(new, old, context: name)
    #expect(forth.result.edition?.title == new.title)
    #expect(back.result.edition?.title == old.title)
  }
}
