import Amending
import RegulationModel
import Testing

/// Words that a decision quotes do not stand inside of numbers.
struct QuotedNumberTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The words of the fifth article.
    let text: String
    let instruction: String
    /// What they become; `nil` where the words are not there.
    let new: String?

    init(_ text: String, _ instruction: String, _ new: String?) {
      self.text = text
      self.instruction = instruction
      self.new = new
    }

    var testDescription: String { "\(instruction) \(text)" }

    static let replacements = [
      Case("处5万元以上15万元以下罚款。", "将第五条中的“5万元”修改为“一万元”。", "处一万元以上15万元以下罚款。"),
      Case("申请期15日，复核期5日。", "将第五条中的“5日”修改为“7日”。", "申请期15日，复核期7日。"),
      Case("申请期１５日，复核期５日。", "将第五条中的“５日”修改为“７日”。", "申请期１５日，复核期７日。"),
      Case("收到通知后十五日内。", "将第五条中的“五日”修改为“七日”。", nil),
      Case("按百分之五十收取。", "将第五条中的“百分之五”修改为“百分之六”。", nil),
      Case("面积1.5公顷。", "将第五条中的“5公顷”修改为“6公顷”。", nil),
      Case("面积1.5公顷。", "将第五条中的“面积1”修改为“面积2”。", nil),
      Case("补助2,000元。", "将第五条中的“补助2”修改为“补助3”。", nil),
      Case("补助2,000元。", "将第五条中的“000元”修改为“500元”。", nil),
      Case("一点五倍以下。", "将第五条中的“五倍”修改为“三倍”。", nil),
      Case("每年3,5,7月检查。", "将第五条中的“5”修改为“6”。", "每年3,6,7月检查。"),
      Case("罚款5万元。", "将第五条中的“万元”修改为“千元”。", "罚款5千元。"),
      Case("罚款15万元。", "将第五条中的“15”修改为“25”。", "罚款25万元。"),
      Case("15日至5日至5时。", "将第五条中的“5日至5”修改为“6日至6”。", "15日至6日至6时。"),
    ]

    static let others = [
      Case("期限二十日，复核十日。", "删去第五条中的“，复核十日”。", "期限二十日。"),
      Case("期限为二十日。", "删去第五条中的“十日”。", nil),
      Case("每人20元。", "在第五条中的“0元”后增加“现金”。", nil),
      Case("每人20元，每户0元。", "在第五条中的“0元”后增加“现金”。", "每人20元，每户0元现金。"),
      Case("每人20元。", "在第五条中的“每人2”后增加“0”。", nil),
      Case("甲25元。", "在第五条“甲”和“2”之间增加“乙”。", nil),
      Case("甲25元。", "在第五条“甲”和“25元”之间增加“乙”。", "甲乙25元。"),
      Case("15日、5日和5日。", "将第五条中的第二处“5日”修改为“6日”。", "15日、5日和6日。"),
      Case("处15万元以上的罚款。", "将第五条中“5万元以上”中的“以上”修改为“以下”。", nil),
    ]
  }

  @Test(arguments: Case.replacements + Case.others)
  func `quoted words never begin or end inside of a number`(example: Case) throws {
    let act = sampleAct.replacing("甲五乙甲。", with: example.text)
    let run = try SampleRun([example.instruction], act: act)
    #expect(run.refusals == (example.new == nil ? ["no-such-words"] : []))
    #expect(
      run.changes == (example.new.map { ["-第五条　\(example.text)", "+第五条　\($0)"] } ?? []))
  }

  @Test func `the number that holds the words is named as the nearest`() throws {
    let act = sampleAct.replacing("甲五乙甲。", with: "期限为十五日。")
    let run = try SampleRun(["将第五条中的“五日”修改为“七日”。"], act: act)
    guard case .refused(let refusal)? = run.result.outcomes.first else {
      Issue.record("not refused")
      return
    }
    #expect(refusal == .noSuchWords("五日", in: "第五条", nearest: "十五日"))
  }

  @Test func `a change of the whole act leaves numbers alone and is not called unfinished`() throws
  {
    let act = sampleAct.replacing("甲五乙甲。", with: "依照第十三条，不依照三条。")
    let run = try SampleRun(["将“三条”统一修改为“叁条”。"], act: act)
    #expect(run.result.edition?.provision(id: "art_5__para_1")?.text == "依照第十三条，不依照叁条。")
    #expect(run.refusals == [])
  }
}
