import Amending
import RegulationModel
import Testing

/// Words in the titles of other acts and in citations of them are not the act's own.
struct OtherTitleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let instruction: String
    /// What the words of the fifth article become; `nil` where the instruction is refused.
    let new: String?
    /// The codes of the refusal or of the findings.
    let code: String?

    init(_ text: String, _ instruction: String, _ new: String?, _ code: String? = nil) {
      self.text = text
      self.instruction = instruction
      self.new = new
      self.code = code
    }

    var testDescription: String { "\(instruction) \(text)" }

    static let all = [
      Case(
        "依照《城市花木条例》和本条例执行。", "将第五条中的“条例”修改为“办法”。", "依照《城市花木条例》和本办法执行。",
        "other-titles-left"),
      Case("依照《城市花木条例》执行。", "将第五条中的“条例”修改为“办法”。", nil, "words-of-other-act"),
      Case("依照《城市花木条例》执行。", "删去第五条中的“城市”。", nil, "words-of-other-act"),
      Case("依照《城市花木条例》执行。", "在第五条“花木”后增加“草坪”。", nil, "words-of-other-act"),
      Case(
        "依照《城市花木条例》执行。", "将第五条中的“《城市花木条例》”修改为“《城市花木办法》”。", "依照《城市花木办法》执行。"),
      Case("依照《城市花木条例》执行。", "将第五条中的“城市花木条例”修改为“城市花木办法”。", "依照《城市花木办法》执行。"),
      Case("依照《示例条例》执行。", "将第五条中的“条例”修改为“办法”。", "依照《示例办法》执行。"),
      Case(
        "依照《城市花木条例》第一条、第八条的规定和第八条处理。", "将第五条中的“第八条”修改为“第九条”。",
        "依照《城市花木条例》第一条、第八条的规定和第九条处理。", "other-titles-left"),
      Case("依照《城市花木条例》第八条处理。", "将第五条中的“第八条”修改为“第九条”。", nil, "words-of-other-act"),
      Case("依照《城市花木条例处理，条例另有规定的除外。", "将第五条中的“条例”修改为“办法”。", "依照《城市花木办法处理，办法另有规定的除外。"),
    ]
  }

  @Test(arguments: Case.all)
  func `a change of words leaves the names of other acts alone and says so`(example: Case) throws {
    let act = sampleAct.replacing("甲五乙甲。", with: example.text)
    let run = try SampleRun([example.instruction], act: act)
    #expect(run.refusals == (example.new == nil ? [example.code] : []))
    #expect(
      run.changes == (example.new.map { ["-第五条　\(example.text)", "+第五条　\($0)"] } ?? []))
    if example.new != nil { #expect(run.findings == [example.code].compactMap(\.self)) }
  }

  @Test func `a change of the whole act is not called unfinished for the titles it leaves`() throws
  {
    let act = sampleAct.replacing("甲五乙甲。", with: "依照《城市花木条例》和本条例。")
    let run = try SampleRun(["将“条例”统一修改为“办法”。"], act: act)
    #expect(run.refusals == [])
    #expect(run.findings == ["other-titles-left", "title-changed"])
    #expect(run.result.edition?.title == "示例办法")
    #expect(run.result.edition?.provision(id: "art_5__para_1")?.text == "依照《城市花木条例》和本办法。")
  }
}
