import Testing

@testable import Obligations

/// What words tell a time, and which.
struct TimeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Each time as `words=ISO`; `w` behind working days, `-` where the words give no duration.
    let times: [String]
    var testDescription: String { text }

    init(_ text: String, _ times: String...) {
      self.text = text
      self.times = times
    }
  }

  static let cases = [
    Case("6个月", "6个月=P6M"), Case("十五日内", "十五日内=P15D"), Case("两周以内、7天", "两周以内=P2W", "7天=P7D"),
    Case("一百二十日期满", "一百二十日期满=P120D"), Case("２４小时之内", "２４小时之内=PT24H"),
    Case("三十分钟内", "三十分钟内=PT30M"), Case("两个季度", "两个季度=P6M"), Case("一个学年", "一个学年=-"),
    Case("10个工作日内", "10个工作日内=P10Dw"), Case("五个自然日", "五个自然日=P5D"), Case("三个星期", "三个星期=P3W"),
    Case("半年内", "半年内=P6M"), Case("一年半", "一年半=P1Y6M"), Case("半小时", "半小时=PT30M"),
    Case("半天", "半天=PT12H"),
    Case("三至五日", "三至五日=P3D..P5D"), Case("3—6个月", "3—6个月=P3M..P6M"), Case("一、二个月", "一、二个月=P1M..P2M"),
    Case("两三日", "两三日=P2D..P3D"), Case("三五日内", "三五日内=P3D..P5D"), Case("1至5年", "1至5年=P1Y..P5Y"),
    Case("三个月至六个月", "三个月至六个月=P3M..P6M"), Case("十日以上十五日以下", "十日以上十五日以下=P10D..P15D"),
    Case("不超过九十日", "不超过九十日=P90D"), Case("不得超过30日", "不得超过30日=P30D"), Case("不少于七日", "不少于七日=P7D"),
    Case("可以延长十日", "延长十日=P10D"), Case("有效期届满三十日前", "三十日前=P30D"), Case("为期6个月", "为期6个月=P6M"),
    Case("提前四十八小时", "提前四十八小时=PT48H"), Case("超过三个月", "超过三个月=P3M"),
    Case("每年", "每年=P1Y"), Case("每两年", "每两年=P2Y"), Case("每半年", "每半年=P6M"), Case("每季度", "每季度=P3M"),
    Case("每月", "每月=P1M"), Case("每周", "每周=P1W"), Case("每年1月31日前", "每年1月31日前=P1Y"),
    Case("定期检查", "定期=-"), Case("年度计划", "年度=P1Y"), Case("及时报告", "及时=-"), Case("立即停止", "立即=-"),
    Case("当日送达", "当日=-"), Case("及时、准确地报告", "及时=-"), Case("一届任期内", "一届任期内=-"),
    Case("次月十日前", "次月十日前=-"), Case("2025年12月31日前", "2025年12月31日前=-"),
    // Dates, ordinals, fractions, names of things, and words that only hold the same signs.
    Case("2024年"), Case("2024年内"), Case("二〇二四年内"), Case("7月1日"), Case("7月15日内"), Case("第三年"),
    Case("第十五日内"), Case("百分之三"), Case("2.5年以上"), Case("三年级"), Case("五年规划"), Case("十八周岁"),
    Case("几个月"), Case("零个月"), Case("0天"), Case("100000个月"), Case("三个项目"), Case("规定期限"),
    Case("无固定期限"),
    Case("一定期间"), Case("上一年度"), Case("2024年度"), Case("及时性"), Case("及时准确的信息"), Case("公开、及时和便民的原则"),
    Case("每个"), Case("每人"), Case(""),
  ]

  @Test(arguments: cases)
  func `a time is read with all the words that bound it`(sample: Case) {
    let bytes = Array(sample.text.utf8)
    var found: [String] = []
    TimeScanner.find(in: 0..<bytes.count, of: bytes.span) { time in
      let iso = time.shortest.map { $0 + (time.longest.map { ".." + $0 } ?? "") } ?? "-"
      let words = String(decoding: bytes[time.range], as: UTF8.self)
      found.append(words + "=" + iso + (time.days == .working ? "w" : ""))
    }
    #expect(found == sample.times)
  }

  @Test func `times are found within a stretch of a text and not beyond it`() {
    let bytes = Array("6个月内".utf8)
    for range in [0..<4, 1..<bytes.count, 0..<0] {
      TimeScanner.find(in: range, of: bytes.span) { Issue.record("found \($0)") }
    }
  }
}
