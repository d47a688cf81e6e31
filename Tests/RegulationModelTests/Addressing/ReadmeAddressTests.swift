import Findings
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The addresses that README.md and the help promise, asked of the regulation itself.
struct ReadmeAddressTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    let name: String?
    let citations: [String]
    let beginning: String
    var testDescription: String { typed }

    init(_ typed: String, name: String? = nil, _ citations: [String], _ beginning: String) {
      self.typed = typed
      self.name = name
      self.citations = citations
      self.beginning = beginning
    }
  }

  private static let item = ["第三十四条第一款第（二）项"]
  private static let itemText = "召开领导班子巡视整改专题民主生活会；"

  static let cases = [
    Case("34", ["第三十四条"], ""), Case("３４", ["第三十四条"], ""), Case("第34条", ["第三十四条"], ""),
    Case("第三十四条", ["第三十四条"], ""), Case("art_34", ["第三十四条"], ""),
    Case("34.1.2", item, itemText), Case("第三十四条第一款第二项", item, itemText),
    Case("第三十四条第二项", item, itemText), Case("art_34__para_1__point_2", item, itemText),
    Case("9-11", ["第九条", "第十条", "第十一条"], ""), Case("第九条至第十一条", ["第九条", "第十条", "第十一条"], ""),
    Case("3,5,7", ["第三条", "第五条", "第七条"], ""), Case("第三条、第五条和第七条", ["第三条", "第五条", "第七条"], ""),
    Case("第三章", ["第三章"], ""), Case("chp_3", ["第三章"], ""),
    Case("巡视条例34", name: "巡视条例", ["第三十四条"], ""),
    Case("《巡视工作条例》第三十四条", name: "巡视工作条例", ["第三十四条"], ""),
    Case(
      "第三十四条第（一）、（三）项", ["第三十四条第一款第（一）项", "第三十四条第一款第（三）项"],
      "研究制定巡视整改方案，"),
    Case("第三十四条第二款", ["第三十四条第二款"], "集中整改结束后，"),
  ]

  @Test(arguments: cases)
  func `the spellings of the manual lead where the manual says`(sample: Case) throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    let expression = try AddressReader.read(sample.typed)
    #expect(expression.workName == sample.name)
    let found = try edition.resolve(expression)
    let citations = found.map(\.citation)
    #expect(citations == sample.citations)
    let text = found.first?.text ?? "nothing"
    #expect(text.hasPrefix(sample.beginning))
  }

  @Test func `what is not in the regulation is answered by what is`() throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    let error = #expect(throws: AddressError.self) {
      _ = try edition.resolve(AddressReader.read("54")).map(\.id)
    }
    #expect(error?.message.english == "第五十四条 not found: the edition has 第一条 to 第五十三条")
    #expect(error?.message.chinese == "没有第五十四条：本版本有第一条至第五十三条")
    #expect(throws: AddressError.self) {
      _ = try edition.resolve(AddressReader.read("第十七条之一")).map(\.id)
    }
  }
}
