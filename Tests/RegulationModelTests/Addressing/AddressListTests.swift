import RegulationModel
import Testing

/// Ranges and lists, and what their members inherit from those before and behind them.
struct AddressListTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    let ids: [String]
    var testDescription: String { typed }

    init(_ typed: String, _ ids: String...) {
      self.typed = typed
      self.ids = ids
    }
  }

  private func expect(
    _ sample: Case, in edition: SampleEdition, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try edition.read().resolve(AddressReader.read(sample.typed))
    #expect(found.map(\.id) == sample.ids, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    Case("1-3", "art_1", "art_2", "art_3"), Case("１－３", "art_1", "art_2", "art_3"),
    Case("1—3", "art_1", "art_2", "art_3"), Case("1~3", "art_1", "art_2", "art_3"),
    Case("1至3", "art_1", "art_2", "art_3"),
    Case("1到3", "art_1", "art_2", "art_3"), Case("第1-3条", "art_1", "art_2", "art_3"),
    Case("第一条至第三条", "art_1", "art_2", "art_3"), Case("第一至三条", "art_1", "art_2", "art_3"),
    Case("第一至第三条", "art_1", "art_2", "art_3"), Case("2-2", "art_2"),
    Case("第二条至第五条", "art_2", "art_3", "art_4", "art_5"),
    Case(
      "第三条第一款第一项至第三项", "art_3__para_1__point_1", "art_3__para_1__point_2",
      "art_3__para_1__point_3"),
    Case("第三条第（一）至（二）项", "art_3__para_1__point_1", "art_3__para_1__point_2"),
    Case("第三条第一款至第二款", "art_3__para_1", "art_3__para_2"),
    Case("第三条前两项", "art_3__para_1__point_1", "art_3__para_1__point_2"),
    Case("第三条前二款", "art_3__para_1", "art_3__para_2"),
    Case("3.1前2项", "art_3__para_1__point_1", "art_3__para_1__point_2"),
    Case("第三条前两款、第四条", "art_3__para_1", "art_3__para_2", "art_4"),
    Case("第一章至第二章", "chp_1", "chp_2"), Case("第一章第一节至第二节", "chp_1__sec_1", "chp_1__sec_2"),
  ])
  func `a range holds both its ends and what is between`(sample: Case) throws {
    try expect(sample, in: .chapters)
  }

  @Test(arguments: [
    Case("9-11", "art_9", "art_10", "art_10-1", "art_10-2", "art_10-2-1", "art_11"),
    Case("第十条之一至第十一条", "art_10-1", "art_10-2", "art_10-2-1", "art_11"),
    Case("第九条至第十条之一", "art_9", "art_10", "art_10-1"),
    Case("10-1", "art_10-1"),
    Case(
      "10-12", "art_10", "art_10-1", "art_10-2", "art_10-2-1",
      "art_11", "art_12"),
  ])
  func `a range of articles holds those with 之一 between its ends`(sample: Case) throws {
    try expect(sample, in: .branches)
  }

  @Test(arguments: [
    Case("1,3,5", "art_1", "art_3", "art_5"), Case("1，3、5", "art_1", "art_3", "art_5"),
    Case("5, 1", "art_5", "art_1"), Case("1和3", "art_1", "art_3"),
    Case("第一条、第三条和第五条", "art_1", "art_3", "art_5"), Case("第一、三、五条", "art_1", "art_3", "art_5"),
    Case("第一条以及第二条", "art_1", "art_2"), Case("第一条或者第二条", "art_1", "art_2"),
    Case("第一条及第二条", "art_1", "art_2"), Case("第一条与第二条", "art_1", "art_2"),
    Case("1-2,5", "art_1", "art_2", "art_5"), Case("第一条至第二条、第五条", "art_1", "art_2", "art_5"),
    Case("art_1,chp_2", "art_1", "chp_2"), Case("第一章、第六条", "chp_1", "art_6"),
    Case("第一、二章", "chp_1", "chp_2"),
  ])
  func `a list keeps the order in which it was typed`(sample: Case) throws {
    try expect(sample, in: .chapters)
  }

  @Test(arguments: [
    Case("第三条第一、二款", "art_3__para_1", "art_3__para_2"),
    Case("第三条第（一）、（三）项", "art_3__para_1__point_1", "art_3__para_1__point_3"),
    Case("第三条第一项、第三项", "art_3__para_1__point_1", "art_3__para_1__point_3"),
    Case("第三条第一款第一项和第三项", "art_3__para_1__point_1", "art_3__para_1__point_3"),
    Case("第三条第一款、第五条第二款", "art_3__para_1", "art_5__para_2"),
    Case("第三条第一款、第二款、第四条", "art_3__para_1", "art_3__para_2", "art_4"),
    Case("第五条第一款第一项、第二款第二项", "art_5__para_1__point_1", "art_5__para_2__point_2"),
    Case(
      "第三条第二项第1、2目", "art_3__para_1__point_2__point_1", "art_3__para_1__point_2__point_2"),
    Case("第一章第一节、第二节", "chp_1__sec_1", "chp_1__sec_2"),
  ])
  func `a member takes from its neighbours what it leaves out`(sample: Case) throws {
    try expect(sample, in: .chapters)
  }

  struct Named: Sendable, CustomTestStringConvertible {
    let typed: String
    let name: String?
    let citations: [String]
    var testDescription: String { typed }

    init(_ typed: String, _ name: String?, _ citations: String...) {
      self.typed = typed
      self.name = name
      self.citations = citations
    }
  }

  @Test(arguments: [
    Named("示例条例3", "示例条例", "第三条"), Named("示例条例 3.1.2", "示例条例", "第三条第一款第（二）项"),
    Named("《示例条例》第三条", "示例条例", "第三条"), Named("《示例条例》３", "示例条例", "第三条"),
    Named("示例条例第三条第二项", "示例条例", "第三条第（二）项"), Named("〈示例条例〉第三条", "示例条例", "第三条"),
    Named("示例条例第三条、第五条", "示例条例", "第三条", "第五条"), Named("《示例条例》art_3", "示例条例", "第三条"),
    Named("《示例条例》第一章", "示例条例", "第一章"),
    Named("《第一号示例条例》第三条", "第一号示例条例", "第三条"),
    Named("《2020年示例条例》第三条", "2020年示例条例", "第三条"),
    Named("《示例条例》附件1", "示例条例", "附件1"),
    Named("第三条", nil, "第三条"), Named("3", nil, "第三条"),
  ])
  func `a title or alias may stand in front`(sample: Named) throws {
    let expression = try AddressReader.read(sample.typed)
    #expect(expression.workName == sample.name)
    let citations = expression.parts.map { part in
      if case .single(let address) = part { return address.citation }
      return "a range"
    }
    #expect(citations == sample.citations)
  }

  @Test(arguments: [
    Named("《示例条例（试行）》第三条", "示例条例（试行）", "第三条"), Named("《示例Ａ条例》第三条", "示例Ａ条例", "第三条"),
    Named("《示例WTO条例》第三条", "示例WTO条例", "第三条"), Named("《示例、样例条例》第三条", "示例、样例条例", "第三条"),
  ])
  func `a title in front is kept as it was typed`(sample: Named) throws {
    let expression = try AddressReader.read(sample.typed)
    #expect(expression.workName == sample.name)
  }
}
