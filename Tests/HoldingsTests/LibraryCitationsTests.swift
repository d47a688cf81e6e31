import ChineseText
import CrossReferences
import Findings
import Holdings
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Citations of one work held against the texts of the others.
@Suite(.scratchFolder)
struct LibraryCitationsTests {
  /// The citations of 《档案规定》 that name another act.
  private func outgoing(_ library: Library) throws -> [LibraryCitations.Entry] {
    let (_, _, edition) = try SampleLibrary.text("dangan", of: library)
    let citations = LibraryCitations(edition, in: library)
    return citations.graph.references.filter { $0.work != nil }.map { citations.entry($0) }
  }

  @Test func `a citation of a held act is resolved in its text`() throws {
    let entry = try #require(try outgoing(SampleLibrary.write()).first)
    #expect(entry.work == "yinzhang")
    #expect(entry.status == .resolved)
    #expect(entry.targets == ["art_2"])
  }

  @Test func `an article that the held act has not is unresolved`() throws {
    let entry = try outgoing(SampleLibrary.write())[1]
    #expect(entry.work == "yinzhang")
    #expect(entry.status == .unresolved)
    #expect(entry.reason != nil)
  }

  @Test func `an act that is not held keeps its title`() throws {
    let entry = try outgoing(SampleLibrary.write())[2]
    #expect(entry.work == "库房标准")
    #expect(entry.status != .unresolved)
  }

  @Test func `without a library no citation is held against anything`() throws {
    let (_, _, edition) = try SampleLibrary.text("dangan", of: SampleLibrary.write())
    let citations = LibraryCitations(edition, in: nil)
    let entries = citations.graph.references.map { citations.entry($0) }
    #expect(entries.allSatisfy { $0.status != .unresolved })
    #expect(citations.findings(in: edition).isEmpty)
  }

  @Test func `a citation that points nowhere is a finding at its line`() throws {
    let library = try SampleLibrary.write()
    let (_, _, edition) = try SampleLibrary.text("dangan", of: library)
    let findings = LibraryCitations(edition, in: library).findings(in: edition)
    #expect(findings.map(\.code) == ["dangling-citation"])
    #expect(findings.map(\.line) == [4])
    #expect(findings.first?.message.chinese.contains("第二条引用的") == true)
  }

  @Test(arguments: [("art_2", 1), ("art_1", 0), (nil, 1)])
  func `other works' citations come in by the provision that they name`(
    id: String?, count: Int
  ) throws {
    let library = try SampleLibrary.write()
    let (work, _, edition) = try SampleLibrary.text("dangan", of: library)
    let incoming = LibraryCitations(edition, in: library).incoming(to: work, id: id)
    #expect(incoming.count == count)
    #expect(incoming.allSatisfy { $0.citingWork == "yinzhang" })
  }
}

/// The acts of a library.
@Suite(.scratchFolder)
struct HeldActsTests {
  @Test(arguments: [false, true])
  func `the citations of a report are held against the texts of the library`(
    isLoaded: Bool
  ) throws {
    let acts = HeldActs(try SampleLibrary.write(repealed: true), loaded: isLoaded)
    let report = try SourceText("《印章办法》第一条、《档案规定》第一条、《库房标准》第一条。")
    let check = CitationCheck(report, against: acts.cited, on: .init(today: nil))
    #expect(check.results.map(\.verdict.code) == ["repealed", "exists", "act-not-held"])
    #expect(check.results.map(\.work) == ["yinzhang", "dangan", nil])
  }

  @Test func `without a library no act is held`() throws {
    #expect(HeldActs(nil).works.isEmpty)
    let report = try SourceText("《印章办法》第一条。")
    let check = CitationCheck(report, against: HeldActs(nil).cited, on: .init(today: nil))
    #expect(check.results.map(\.verdict) == [.actNotHeld])
  }
}
