import RegulationParser
import Testing

@testable import RegulationModel

/// When a regulation says that it comes into force.
struct EntryIntoForceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let clause: String
    /// The day, `publication`, or `nil` when the text decides nothing.
    let start: String?
    /// The words of the event.
    let words: String?
    var testDescription: String { clause }

    init(_ clause: String, _ start: String?, _ words: String? = nil) {
      self.clause = clause
      self.start = start
      self.words = words
    }
  }

  static let cases = [
    Case("本条例自2020年3月1日起施行。", "2020-03-01", "自2020年3月1日起施行"),
    Case("本条例自二〇二〇年三月一日起施行。", "2020-03-01", "自二〇二〇年三月一日起施行"),
    Case("自2020年3月1日起实施。", "2020-03-01", "自2020年3月1日起实施"),
    Case("甲。本办法自2020年3月1日起执行，原办法同时废止。", "2020-03-01", "自2020年3月1日起执行"),
    Case("本解释自2020年3月1日起生效。", "2020-03-01", "自2020年3月1日起生效"),
    Case("本条例自公布之日起施行。", "publication"),
    Case("本条例自发布之日起施行。此前发布的规定与本条例不一致的，按照本条例执行。", "publication"),
    Case("本条例自印发之日起施行。", "publication"),
    Case("本条例自颁布之日起生效。", "publication"),
    Case("本条例自批准之日起施行。", "publication"),
    Case("自本条例公布之日起施行。", "publication"),
    Case("本办法自2020年3月1日起试行。", "2020-03-01", "自2020年3月1日起试行"),
    Case("本办法于2020年3月1日正式施行。", "2020-03-01", "于2020年3月1日正式施行"),
    Case("本条例自公布后30日施行。", "publication + 30 day"),
    Case("本条例自公布之日起满三十日后施行。", "publication + 30 day"),
    Case("自公布之日起三个月后施行。", "publication + 3 month"),
    Case("本条例自发布之日起一年后施行。", "publication + 1 year"),
    Case("本条例的施行日期另行规定。", "elsewhere"),
    Case("本条例施行日期由省人民政府另行公布。", "elsewhere"),
    Case("除第五条自2021年3月1日起施行外，本条例自2020年3月1日起施行。", "2020-03-01", "自2020年3月1日起施行"),
    Case("第五条，自2021年3月1日起施行；其余条款自2020年3月1日起施行。", "2020-03-01", "自2020年3月1日起施行"),
    // What speaks of a part, of another act or of another day decides nothing.
    Case("第五条自2020年3月1日起施行。", nil),
    Case("本条例第五条自2020年3月1日起施行。", nil),
    Case("《别的条例》自2020年3月1日起废止。", nil),
    Case("《别的条例》自2020年3月1日起施行。", nil),
    Case("本条例自2020年2月30日起施行。", nil),
    Case("本条例自2020年3月起施行。", nil),
    Case("《别的条例》的施行日期另行规定。", nil),
    Case("收费标准自2020年3月1日起执行。", nil),
    Case("自收到之日起十五日内答复。", nil),
    Case("甲", nil),
    // Two days: of which part the text is, nobody can tell.
    Case("本条例自2020年3月1日起施行。本条例自2021年3月1日起施行。", nil),
    Case("本条例自公布之日起施行。本条例自2021年3月1日起施行。", nil),
    Case("本条例自2020年3月1日起施行。自2020年3月1日起施行。", "2020-03-01", "自2020年3月1日起施行"),
  ]

  private func read(_ text: String) throws -> EntryIntoForce? {
    EntryIntoForce.read(in: try CanonicalText.read(text))
  }

  @Test(arguments: cases)
  func `the last articles tell the day, or that it is that of publication`(sample: Case) throws {
    let told = try read("示例条例\n第一条　甲。\n第二条　\(sample.clause)\n")
    switch told?.start {
    case .on(let date):
      #expect(date.description == sample.start)
      #expect(told?.words == sample.words)
      let event = told?.event
      #expect(event?.action == .entryIntoForce && event?.date == date && event?.actor == nil)
      #expect(event?.text == told?.words)
    case .onPublication: #expect(sample.start == "publication")
    case .afterPublication(let period):
      #expect(sample.start == "publication + \(period.count) \(period.unit)")
    case .setElsewhere: #expect(sample.start == "elsewhere")
    case .condition: #expect(sample.start == "condition")
    case nil: #expect(sample.start == nil)
    }
    if !(sample.start ?? "").hasPrefix("2") { #expect(told?.event == nil) }
  }

  @Test func `items and later 款 are read, articles before the last three are not`() throws {
    let later = "第二条　甲。\n第三条　乙。\n第四条　丙。\n"
    #expect(try read("示例条例\n第一条　本条例自2020年3月1日起施行。\n\(later)") == nil)
    let item = try read("示例条例\n第一条　甲：\n（一）自2020年3月1日起施行；\n（二）乙。\n")
    #expect(item?.event?.date.description == "2020-03-01")
    let second = try read("示例条例\n第一条　甲。\n本条例自2020年3月1日起施行。\n")
    #expect(second?.event?.date.description == "2020-03-01")
  }

  @Test func `an annex decides nothing`() throws {
    #expect(try read("示例条例\n第一条　甲。\n附件1\n第一条　本规则自2020年3月1日起施行。\n") == nil)
  }
}
