import ChineseText
import CrossReferences
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Quotations in reports, held against the provision that they are given for.
struct QuotationTests {
  private static let rules = """
    示例条例
    （2020年1月2日某机关发布）
    第一条　受检单位应当自收到反馈之日起，组织开展为期6个月的集中整治，建立问题台账、任务台账，明确责任人、整治措施和时限。
    第二条　检查工作遵循下列原则：
    （一）坚持统一领导、分级负责；
    （二）坚持实事求是、依规依法；
    （三）坚持对群众忠诚。
    第三条　检查组依靠受检单位开展工作，不干预受检单位的正常工作，不履行处置职责。检查组应当严格执行请示制度。
    第四条　税率为3.5%，期限为十六个月。
    """

  private func verdict(_ report: String) throws -> CitationVerdict {
    try #require(try OneAct.check(report, Self.rules).first).verdict
  }

  private func differences(_ report: String) throws -> [QuotationDifference] {
    let verdict = try verdict(report)
    guard case .misquoted(let differences) = verdict else {
      Issue.record("\(verdict)")
      return []
    }
    return differences
  }

  @Test func `a quotation at the end of a long sentence is compared`() throws {
    let lead = "《示例条例》第一条对受检单位的整治期限作了明确具体并且便于操作的规定，要求"
    #expect(try verdict(lead + "“组织开展为期6个月的集中整治”。") == .verified)
    let found = try differences(lead + "“组织开展为期三个月的集中整治”。")
    #expect(found.map(\.added) == ["三"])
    #expect(found.map(\.missing) == ["6"])
  }

  @Test func `each quotation of a sentence is compared`() throws {
    let right = "“检查组依靠受检单位开展工作”"
    #expect(try verdict("《示例条例》第三条规定\(right)，还要求“检查组应当严格执行请示制度”。") == .verified)
    let found = try differences("《示例条例》第三条规定\(right)，还要求“检查组应当认真执行请示制度”。")
    #expect(found.map(\.added) == ["认真"])
  }

  @Test(arguments: ["６个月", "6个月", "６ 个 月"])
  func `the width of a digit is no difference`(period: String) throws {
    #expect(try verdict("《示例条例》第一条规定：“组织开展为期\(period)的集中整治”。") == .verified)
  }

  @Test(arguments: [
    "建立问题台账……明确责任人、整治措施和时限", "建立问题台账⋯⋯明确责任人", "组织开展...集中整治", "……建立问题台账……",
  ])
  func `parts around an ellipsis are found in their order`(quote: String) throws {
    #expect(try verdict("《示例条例》第一条规定“\(quote)”。") == .verified)
  }

  @Test func `parts around an ellipsis that change places are misquoted`() throws {
    let found = try differences("《示例条例》第一条规定“明确责任人、整治措施和时限……建立问题台账、任务台账”。")
    #expect(found.map(\.added) == ["建立问题台账、任务台账"])
    #expect(found.first?.note?.english.contains("stands before it in the text") == true)
    #expect(found.first?.note?.chinese.contains("在其之前") == true)
  }

  @Test(arguments: [
    "检查组依靠受检单位开展工作……干预受检单位的正常工作", "干预受检单位的正常工作", "履行处置职责",
  ])
  func `a negation in front of the quoted words is not left out`(quote: String) throws {
    let found = try differences("《示例条例》第三条规定“\(quote)”。")
    #expect(found.map(\.missing) == ["不"])
  }

  @Test(arguments: [("六个月", "十"), ("5%", "3.")])
  func `a number is not part of a larger one`(quote: String, missing: String) throws {
    let found = try differences("《示例条例》第四条规定“\(quote)”。")
    #expect(found.map(\.missing) == [missing])
  }

  @Test func `words left out are told whole, with what is printed between them`() throws {
    let found = try differences("《示例条例》第一条规定，“建立问题台账、任务台账，明确责任人和时限”。")
    #expect(found.map(\.added) == [""])
    #expect(found.map(\.missing) == ["、整治措施"])
    #expect(found.map(\.before) == ["责任人"])
    #expect(found.map(\.after) == ["和时限"])
  }

  @Test func `words around a difference stand in both, also where the next one is near`() throws {
    let found = try differences("《示例条例》第一条规定：“建立难题清账、任务台账，明确责任人、整治措施和时限”。")
    #expect(found.map(\.added) == ["难", "清"])
    for difference in found {
      let held = difference.before + difference.missing + difference.after
      #expect(
        "建立问题台账、任务台账，明确责任人".filter { $0 != "、" && $0 != "，" }
          .contains(held.filter { $0 != "、" && $0 != "，" }), "\(held)")
    }
  }

  @Test func `the last word replaced is shown with the word that it stands for`() throws {
    let found = try differences("《示例条例》第二条第三项规定，“坚持对群众忠心”。")
    #expect(found.map(\.added) == ["心"])
    #expect(found.map(\.missing) == ["诚"])
  }

  @Test(arguments: [
    "（一）坚持统一领导、分级负责；（二）坚持实事求是、依规依法", "坚持统一领导、分级负责；坚持实事求是、依规依法",
    "检查工作遵循下列原则：（一）坚持统一领导、分级负责；坚持实事求是、依规依法；", "第二条　检查工作遵循下列原则",
  ])
  func `labels may stand in a quotation or be left out`(quote: String) throws {
    #expect(try verdict("《示例条例》第二条规定：“\(quote)”。") == .verified)
  }

  @Test func `an item is quoted with its label`() throws {
    #expect(try verdict("《示例条例》第二条第二项规定：“（二）坚持实事求是、依规依法”。") == .verified)
    #expect(try differences("《示例条例》第二条第二项规定：“（三）坚持实事求是、依规依法”。").count == 1)
  }

  @Test(arguments: [
    ("规定，期限为“3个月”", true), ("规定，检查是“经济检查”", true), ("规定，检查工作遵循“乱来”原则", false),
    ("，与“十四五”规划一致", false),
  ])
  func `a few words are false only where they are given as the provision's`(
    words: String, isFalse: Bool
  ) throws {
    let verdict = try verdict("《示例条例》第一条\(words)。")
    if case .misquoted = verdict { #expect(isFalse) } else { #expect(!isFalse) }
    #expect(isFalse || verdict == .exists(.short))
  }

  @Test func `a few words that stand there are verified`() throws {
    #expect(try verdict("《示例条例》第一条要求建立“问题台账”。") == .verified)
  }

  @Test func `a quotation without an end is not compared, unless it stands there`() throws {
    #expect(try verdict("《示例条例》第一条规定“建立问题台账、任务台账") == .verified)
    #expect(try verdict("《示例条例》第一条规定“建立问题清单、任务台账") == .exists(.unclosed))
  }

  @Test func `another's words far behind a citation are not compared`() throws {
    let report = "《示例条例》第一条公布以后各地各部门都认真组织学习，有群众说“今天的天气很好，大家都很高兴”。"
    #expect(try verdict(report) == .exists(.unrelated))
  }

  @Test func `a defined name is no quotation`() throws {
    #expect(try verdict("《示例条例》（以下简称“条例”）已经发布。") == .exists(nil))
  }

  @Test func `a quotation belongs to the last citation before it`() throws {
    let report = "《示例条例》第一条和《示例条例》第三条规定“检查组应当严格执行请示制度”。"
    let results = try OneAct.check(report, Self.rules)
    #expect(results.map(\.verdict) == [.exists(nil), .verified])
    #expect(results.map { $0.quotations.map(\.text) } == [[], ["检查组应当严格执行请示制度"]])
  }

  @Test(arguments: [
    "《示例条例》（第六十四条）规定了期限。", "《示例条例》64条规定了期限。", "《示例条例》六十四条规定了期限。", "《示例条例》§64规定了期限。",
    "（《示例条例》，第六十四条）",
    "第六十四条（《示例条例》）规定了期限。", "《示例条例》：第六十四条　整改", "《示例条例》〔2024年修订〕第六十四条规定了期限。",
  ])
  func `a number beside a title is read`(report: String) throws {
    let codes = try OneAct.check(report, Self.rules).map(\.verdict.code)
    #expect(codes.contains("no-such-provision") || codes == ["edition-not-held"], "\(codes)")
  }

  @Test(arguments: ["《示例条例》（2020年修订）已经发布。", "《示例条例》3件配套文件已经发布。", "《示例条例》规定了三条原则。"])
  func `a number of something else is no number of a provision`(report: String) throws {
    #expect(try verdict(report) == .exists(nil))
  }

  @Test func `every reason has a sentence in both languages`() {
    for reason in NotCompared.allCases {
      #expect(!reason.message.english.isEmpty && !reason.message.chinese.isEmpty)
    }
  }
}
