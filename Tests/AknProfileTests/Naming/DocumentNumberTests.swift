import RegulationModel
import RegulationParser
import Testing

@testable import AknProfile

/// Which number is that of an act, and what a publisher's record must have.
struct DocumentNumberTests {
  private func number(_ note: String) throws -> String? {
    let edition = try CanonicalText.read("示例办法\n示发〔2021〕5号\n\(note)\n第一条　甲。\n第二条　乙。\n")
    return ActIdentity(of: edition).number
  }

  @Test func `the number in front of a text is that of its first edition alone`() throws {
    #expect(try number("（2021年3月1日示例市人民政府公布）") == "示发〔2021〕5号")
    #expect(try number("（2021年3月1日示例市人民政府公布　2023年5月1日示例市人民政府修订）") == nil)
  }

  @Test func `a publisher's record has its work and its expression`() {
    func record(_ blocks: String) -> PublishedRecord? {
      PublishedRecord(text: "<published root=\"act\">\(blocks)</published>")
    }
    #expect(record("<FRBRWork/><FRBRExpression/>")?.blocks.isEmpty == true)
    #expect(record("<FRBRWork/><FRBRExpression/><lifecycle/>")?.blocks.count == 1)
    #expect(record("<FRBRWork/>") == nil && record("") == nil)
    #expect(
      PublishedRecord(text: "<record root=\"act\"><FRBRWork/><FRBRExpression/></record>") == nil)
    #expect(PublishedRecord(text: "<published><FRBRWork/><FRBRExpression/></published>") == nil)
    #expect(PublishedRecord(text: "published") == nil)
  }
}
