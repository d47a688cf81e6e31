import Holdings
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// The provisions and the edition that a call names.
@Suite(.scratchFolder) struct SelectionTests {
  private func chosen(
    _ addresses: [String], _ editions: EditionRequest = .init(), context: Bool = false
  ) throws
    -> Selection
  {
    try Selection(
      addresses, library: try SampleLibrary.write(), work: "yinzhang", editions: editions,
      context: context)
  }

  @Test func `neighbours stand before and behind, and at the ends there are none`() throws {
    #expect(try chosen(["2"]).provisions.map(\.id) == ["art_2"])
    #expect(try chosen(["2"], context: true).provisions.map(\.id) == ["art_1", "art_2", "art_3"])
    #expect(try chosen(["1"], context: true).provisions.map(\.id) == ["art_1", "art_2"])
    #expect(try chosen(["3"], context: true).provisions.map(\.id) == ["art_2", "art_3"])
    #expect(
      try chosen(["1", "2"], context: true).provisions.map(\.id) == ["art_1", "art_2", "art_3"])
  }

  @Test func `a citation pasted back names its edition`() throws {
    let found = try chosen(["《印章办法》（2018年1月2日示例委员会发布）第二条"])
    #expect(found.provisions.map(\.id) == ["art_2"])
    #expect(found.record.date.description == "2018-01-02")
  }

  @Test func `a period that one edition is of chooses it, another none`() throws {
    let year = try #require(DatePeriod(spelled: "2018"))
    #expect(try chosen(["1"], .init(edition: year)).record.date.description == "2018-01-02")
    let other = try #require(DatePeriod(spelled: "2019"))
    #expect(throws: LibraryFailure.self) { try chosen(["1"], .init(edition: other)) }
  }

  @Test func `another work's name in front of an address is refused`() throws {
    #expect(throws: LibraryFailure.self) { try chosen(["《档案规定》第二条"]) }
    #expect(try chosen(["《办法》第二条"]).provisions.map(\.id) == ["art_2"])
  }
}
