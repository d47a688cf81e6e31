import Testing

@testable import AkomaNtoso

/// What is a time limit, and how long it is.
struct TimeLimitTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Each limit as `words=duration`; `-` for a duration that ISO 8601 does not have.
    let limits: [String]
    var testDescription: String { text }

    init(_ text: String, _ limits: String...) {
      self.text = text
      self.limits = limits
    }
  }

  static let cases = [
    Case("6个月", "6个月=P6M"),
    Case("自收到之日起十五日内答复", "十五日=P15D"),
    Case("三年以上七年以下", "三年=P3Y", "七年=P7Y"),
    Case("应当在10个工作日内办结", "10个工作日=-"),
    Case("２４小时之内", "２４小时=PT24H"),
    Case("两周以内、7天", "两周=P2W", "7天=P7D"),
    Case("一百二十日期满", "一百二十日=P120D"),
    Case("延长至六个月", "六个月=P6M"),
    Case("十日以上十五日以下", "十日=P10D", "十五日=P15D"),
    // A range has no one duration.
    Case("三至六个月", "六个月=-"),
    Case("3—6个月", "6个月=-"),
    Case("一、二个月", "二个月=-"),
    // Dates, ordinals, fractions.
    Case("2024年"), Case("2024年内完成"), Case("二〇二四年内"), Case("7月1日"), Case("7月15日内"), Case("第三年"),
    Case("第十五日内"), Case("第6个月"), Case("百分之三"), Case("三分之一年以上"), Case("2.5年以上"), Case("1．5个月"),
    Case("三年级"), Case("五年规划"), Case("十五日"), Case("半年内"), Case("几个月"), Case("零个月"), Case("0天"),
    Case("100000个月"), Case("三个项目"), Case("年内"), Case(""),
  ]

  @Test(arguments: cases)
  func `a time limit is a number with a unit of time that no date is`(sample: Case) {
    let bytes = Array(sample.text.utf8)
    var found: [String] = []
    TimeLimitScanner.find(in: 0..<bytes.count, of: bytes) { mark in
      guard case .timeLimit(let duration) = mark.kind else { return }
      found.append(String(decoding: bytes[mark.range], as: UTF8.self) + "=" + (duration ?? "-"))
    }
    #expect(found == sample.limits)
  }

  @Test func `limits are found within a stretch of a text and not beyond it`() {
    let bytes = Array("6个月内".utf8)
    for range in [0..<4, 1..<bytes.count, 0..<0] {
      TimeLimitScanner.find(in: range, of: bytes) { Issue.record("found \($0)") }
    }
  }
}
