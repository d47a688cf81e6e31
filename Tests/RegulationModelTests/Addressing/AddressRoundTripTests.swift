import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Every provision can be asked for by each of its names.
struct AddressRoundTripTests {
  private func expectUniqueNames(
    _ edition: Edition, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let ids = edition.provisions.map(\.id)
    #expect(Set(ids).count == ids.count, "\(ids)", sourceLocation: sourceLocation)
    for provision in edition.provisions {
      #expect(
        edition.provision(id: provision.id) == provision, "\(provision.id)",
        sourceLocation: sourceLocation)
    }
  }

  /// The ids of the provisions that one of their names does not lead back to.
  private func unreadable(_ edition: Edition, by name: (Provision) -> String) -> [String] {
    edition.provisions.filter { provision in
      let found = try? edition.resolve(AddressReader.read(name(provision)))
      return found != [provision]
    }.map(\.id)
  }

  @Test(arguments: SampleEdition.allCases)
  func `identifiers are unique and lead to their provision`(sample: SampleEdition) throws {
    expectUniqueNames(try sample.read())
  }

  @Test func `in the regulation identifiers are unique and lead to their provision`() throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    #expect(edition.provisions.count == 247)
    expectUniqueNames(edition)
  }

  @Test(arguments: SampleEdition.allCases)
  func `a citation reads back to its provision`(sample: SampleEdition) throws {
    let unreadable = try unreadable(sample.read(), by: \.citation)
    #expect(unreadable == [])
  }

  @Test(arguments: SampleEdition.allCases)
  func `a short form reads back to its provision`(sample: SampleEdition) throws {
    let unreadable = try unreadable(sample.read(), by: \.shortForm)
    #expect(unreadable == [])
  }

  @Test(arguments: SampleEdition.allCases)
  func `an identifier reads back to its provision when it is typed`(
    sample: SampleEdition
  ) throws {
    let unreadable = try unreadable(sample.read(), by: \.id)
    #expect(unreadable == [])
  }

  @Test func `in the regulation every name reads back to its provision`() throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    #expect(unreadable(edition, by: \.citation) == [])
    #expect(unreadable(edition, by: \.shortForm) == [])
    #expect(unreadable(edition, by: \.id) == [])
  }

  @Test(arguments: [
    (SampleEdition.chapters, "dvs_1", "附则"), (.repeated, "art_2_2", "第二条"),
    (.repeated, "chp_2_2", "第二章"), (.repeated, "art_3__para_1__point_1_2", "（一）"),
    (.annexes, "att_1__art_1", "第一条"), (.annexes, "att_1__chp_1", "第一章"),
    (.captions, "hcontainer_1", ""), (.captions, "hcontainer_2", ""),
    (.captions, "art_1__para_1__point_1__para_1", ""),
  ])
  func `identifiers are as the contract says`(
    sample: SampleEdition, id: String, words: String
  ) throws {
    let provision = try #require(try sample.read().provision(id: id))
    #expect(provision.id == id)
    #expect(
      provision.kind == .chapter && provision.number == nil
        ? provision.heading == words : provision.label == words)
  }

  @Test(arguments: ["", "art_99", "art_3__para_9", "art_", "3", "第三条", "art_1,art_2", "xyz"])
  func `what is no identifier of the edition leads nowhere`(id: String) throws {
    #expect(try SampleEdition.chapters.read().provision(id: id) == nil)
  }
}
