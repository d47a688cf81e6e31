import RegulationModel
import Testing

@testable import AkomaNtoso

/// Which times are marked, as what, and how long they are.
struct TimeLimitTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Each mark as `words concept duration`; `-` for a duration that ISO 8601 does not have.
    let marks: [String]
    var testDescription: String { text }

    init(_ text: String, _ marks: String...) {
      self.text = text
      self.marks = marks
    }
  }

  static let cases = [
    Case("登记机关应当自收到申请之日起6个月内答复。", "6个月 deadline P6M"),
    Case("登记机关应当在十个工作日内办结。", "十个工作日 deadline -"),
    Case("借阅人应当在届满三十日前申请。", "三十日 before P30D"),
    Case("登记机关应当在三至五日内答复。", "三至五日 deadline -"),
    Case("借阅人可以在两周以内申请。", "两周 right P2W"),
    Case("借阅人一年内不得再次申请。", "一年 prohibition P1Y"),
    Case("违反规定的，处三年以上七年以下有期徒刑。", "三年以上七年以下 penalty -"),
    Case("借阅人超过三个月未归还的，应当赔偿。", "三个月 condition P3M"),
    // Dates, ordinals, and what tells no measure.
    Case("登记机关应当在2024年内完成。"), Case("登记机关应当在7月15日办理。"), Case("登记机关应当及时办理。"),
    Case("登记机关应当每年公布一次。"), Case("登记机关应当编制五年规划。"), Case("第三年的借阅人应当登记。"),
  ]

  @Test(arguments: cases)
  func `a time is marked as what it is`(sample: Case) throws {
    let edition = try MadeActs.edition("示例条例\n第一条　\(sample.text)\n第二条　甲。\n")
    let found = TimeMarks(edition).marks.map { mark in
      guard case .time(let time) = mark.kind else { return "" }
      let words = String(decoding: edition.bytes[mark.range], as: UTF8.self)
      return "\(words) \(time.concept) \(time.duration ?? "-")"
    }
    #expect(found == sample.marks)
  }
}
