import RegulationModel
import Testing

/// Every spelling of an address leads to one provision, whose canonical forms come back.
struct AddressSpellingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let citation: String
    let id: String
    let short: String
    let typed: [String]
    var testDescription: String { citation }

    init(_ citation: String, _ id: String, _ short: String, typed: [String]) {
      self.citation = citation
      self.id = id
      self.short = short
      self.typed = typed
    }
  }

  static let chapters = [
    Case(
      "第三条", "art_3", "3",
      typed: [
        "3", "３", "三", "第3条", "第３条", "第三条", "第 三 条", "三条", "3条", " 3 ", "　第三条　", "art_3", "ART_3",
        "Art. 3", "article 3",
      ]),
    Case(
      "第三条第一款", "art_3__para_1", "3.1",
      typed: ["3.1", "３．１", "第三条第一款", "第3条第1款", "第三条一款", "第三条1款", "art_3__para_1"]),
    Case(
      "第三条第一款第（二）项", "art_3__para_1__point_2", "3.1.2",
      typed: [
        "3.1.2", "３．１．２", "3。1。2", "第三条第一款第二项", "第三條第一款第二項", "第三条第一款第（二）项", "第三条第一款第(二)项",
        "第三条第一款（二）项",
        "第3条第1款第2项", "第三条第1款第（2）项", "第三条第二项", "第三条第（二）项", "第三条（二）项", "第3条第2项",
        "art_3__para_1__point_2", "第三条　第一款　第二项",
      ]),
    Case(
      "第三条第一款第（二）项第1目", "art_3__para_1__point_2__point_1", "3.1.2.1",
      typed: [
        "3.1.2.1", "第三条第一款第二项第一目", "第三条第一款第（二）项第1目", "第三条第二项第1目", "第三条第（二）项第一目",
        "art_3__para_1__point_2__point_1",
      ]),
    Case("第三条第二款", "art_3__para_2", "3.2", typed: ["3.2", "第三条第二款", "第三条第2款"]),
    Case(
      "第五条第二款第（一）项", "art_5__para_2__point_1", "5.2.1",
      typed: ["5.2.1", "第五条第二款第一项", "第五条第二款第（一）项"]),
    Case("第一章", "chp_1", "chp_1", typed: ["第一章", "第1章", "第１章", "一章", "chp_1"]),
    Case(
      "第一章第二节", "chp_1__sec_2", "chp_1__sec_2",
      typed: ["第一章第二节", "第1章第2节", "chp_1__sec_2", "第二节", "第一章第二節"]),
  ]

  static let branches = [
    Case(
      "第十条之一", "art_10-1", "10-1",
      typed: [
        "10之1", "10之一", "十之一", "第十条之一", "第10条之1", "第１０条之１", "第十条之1", "第10条之一", "art_10-1", "10-1",
        "第十之一条",
      ]),
    Case(
      "第十条之一第一款第（二）项", "art_10-1__para_1__point_2", "10-1.1.2",
      typed: [
        "第十条之一第二项", "第十条之一第一款第（二）项", "10之1.1.2", "art_10-1__para_1__point_2",
      ]),
  ]

  /// Spellings in which a 之 or a hyphen stands where it is easily misread.
  static let hyphens = [
    Case("第十条之二之一", "art_10-2-1", "10-2-1", typed: ["第十条之二之一", "第10条之2之1", "10-2-1"]),
    Case("第十条之一第一款第（二）项", "art_10-1__para_1__point_2", "10-1.1.2", typed: ["10-1.1.2"]),
  ]

  static let deepBranches = [
    Case("第十条之二之一", "art_10-2-1", "10-2-1", typed: ["10之2之1", "art_10-2-1"])
  ]

  static let annexes = [
    Case("附件1", "att_1", "att_1", typed: ["附件1", "附件一", "附件１", "att_1"]),
    Case(
      "附件1第一条", "att_1__art_1", "att_1__art_1",
      typed: ["附件1第一条", "附件一第1条", "附件1第一章第一条", "att_1__art_1"]),
    Case(
      "附件1第一条第一款第（一）项", "att_1__art_1__para_1__point_1", "att_1__art_1__para_1__point_1",
      typed: ["附件1第一条第一项", "att_1__art_1__para_1__point_1"]),
    Case("第一条", "art_1", "1", typed: ["1", "第一条", "art_1"]),
    Case("附件1第一章", "att_1__chp_1", "att_1__chp_1", typed: ["附件1第一章", "att_1__chp_1"]),
    Case("附件2第一款", "att_2__para_1", "att_2__para_1", typed: ["附件2第一款", "att_2__para_1"]),
  ]

  static let parts = [
    Case("第二编", "part_2", "part_2", typed: ["第二编", "part_2"]),
    Case(
      "第二编第一分编第一章", "part_2__subpart_1__chp_1", "part_2__subpart_1__chp_1",
      typed: ["第二编第一分编第一章", "第二编第一章", "第一分编第一章", "part_2__subpart_1__chp_1"]),
    Case("第三条", "art_3", "3", typed: ["3", "第一编第二章第三条", "第一编第三条"]),
  ]

  static let repeated = [
    Case("第二条", "art_2", "2", typed: ["art_2", "2", "第二条"])
  ]

  private func expect(
    _ sample: Case, in edition: SampleEdition, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let edition = try edition.read()
    for typed in sample.typed {
      do {
        let found = try edition.resolve(AddressReader.read(typed))
        #expect(found.map(\.id) == [sample.id], "\(typed)", sourceLocation: sourceLocation)
        #expect(
          found.map(\.citation) == [sample.citation], "\(typed)", sourceLocation: sourceLocation)
        #expect(
          found.map(\.shortForm) == [sample.short], "\(typed)", sourceLocation: sourceLocation)
      } catch {
        Issue.record("\(typed): \(error)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test(arguments: chapters)
  func `articles, 款, 项, 目 and divisions are found however they are written`(
    sample: Case
  ) throws {
    try expect(sample, in: .chapters)
  }

  @Test(arguments: branches + deepBranches)
  func `articles with 之一 are found however they are written`(sample: Case) throws {
    try expect(sample, in: .branches)
  }

  @Test(arguments: hyphens)
  func `branches of branches and short forms with 之一 are found`(sample: Case) throws {
    try expect(sample, in: .branches)
  }

  @Test(arguments: annexes)
  func `annexes and what is in them are found however they are written`(sample: Case) throws {
    try expect(sample, in: .annexes)
  }

  @Test(arguments: parts)
  func `divisions that begin again are found below the division named`(sample: Case) throws {
    try expect(sample, in: .parts)
  }

  @Test(arguments: repeated)
  func `a number that stands twice means the first`(sample: Case) throws {
    try expect(sample, in: .repeated)
  }
}
