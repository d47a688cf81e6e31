import Testing

@testable import Obligations

/// The words around a measure, each in a clause as acts write it.
struct TimeWordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let clause: String
    /// Each time as `words=ISO`; `-` where the words give no duration.
    let times: [String]
    var testDescription: String { clause }

    init(_ clause: String, _ times: String...) {
      self.clause = clause
      self.times = times
    }
  }

  private func times(_ clause: String) -> [String] {
    let bytes = Array(clause.utf8)
    var found: [String] = []
    TimeScanner.find(in: 0..<bytes.count, of: bytes.span) { time in
      found.append(
        String(decoding: bytes[time.range], as: UTF8.self) + "=" + (time.shortest ?? "-"))
    }
    return found
  }

  static let bounds = [
    Case("应当在三十日以内补正", "三十日以内=P30D"), Case("应当在三十日之内补正", "三十日之内=P30D"),
    Case("三个月之后可以再次申请", "三个月之后=P3M"), Case("三个月以后可以再次申请", "三个月以后=P3M"),
    Case("公示三十日届满", "公示三十日届满=P30D"), Case("六十日期限届满未答复", "六十日期限届满=P60D"),
    Case("开工三十日之前备案", "三十日之前=P30D"), Case("开工三十日以前备案", "三十日以前=P30D"),
    Case("审查期最长不超过九十日", "最长不超过九十日=P90D"), Case("审查期最长不得超过九十日", "最长不得超过九十日=P90D"),
    Case("延期最多不超过十日", "最多不超过十日=P10D"), Case("审查期不应超过九十日", "不应超过九十日=P90D"),
    Case("审查期不应当超过九十日", "不应当超过九十日=P90D"), Case("补正不迟于十日", "不迟于十日=P10D"),
    Case("补正不得迟于十日", "不得迟于十日=P10D"), Case("补正不晚于十日", "不晚于十日=P10D"),
    Case("补正最迟不超过十日", "最迟不超过十日=P10D"), Case("假期不多于十日", "不多于十日=P10D"),
    Case("假期不得多于十日", "不得多于十日=P10D"), Case("间隔不大于十日", "不大于十日=P10D"),
    Case("整改期最长六十日", "最长六十日=P60D"),
    Case("公示不得少于七日", "不得少于七日=P7D"), Case("公示不低于七日", "不低于七日=P7D"),
    Case("公示不得低于七日", "不得低于七日=P7D"), Case("公示至少七日", "至少七日=P7D"),
    Case("公示不短于七日", "不短于七日=P7D"), Case("公示不得短于七日", "不得短于七日=P7D"),
    Case("公示不应少于七日", "不应少于七日=P7D"), Case("公示最短不少于七日", "最短不少于七日=P7D"),
  ]

  @Test(arguments: bounds)
  func `the words that bound a measure are told with it`(sample: Case) {
    #expect(times(sample.clause) == sample.times)
  }

  static let lengths = [
    Case("居住不满一年的", "不满一年=P1Y"), Case("居住未满一年的", "未满一年=P1Y"), Case("居住不足一年的", "不足一年=P1Y"),
    Case("居住已满一年的", "已满一年=P1Y"), Case("居住满一年的", "满一年=P1Y"), Case("逾三个月未答复的", "逾三个月=P3M"),
    Case("近三年无违法记录", "近三年=P3Y"), Case("连续三年合格的", "连续三年=P3Y"), Case("累计三年的", "累计三年=P3Y"),
    Case("前三年平均产量", "前三年=P3Y"), Case("最近三年无违法记录", "最近三年=P3Y"), Case("工作三年以上", "工作三年以上=P3Y"),
    Case("从业三年以上", "从业三年以上=P3Y"), Case("任职三年以上", "任职三年以上=P3Y"), Case("少于三年的", "少于三年=P3Y"),
    Case("短于三年的", "短于三年=P3Y"),
    Case("期限可以延长至六十日", "延长至六十日=P60D"), Case("可以再延长三十日", "再延长三十日=P30D"),
    Case("可以延期三十日", "延期三十日=P30D"), Case("可以延长期限三十日", "延长期限三十日=P30D"),
    Case("顺延三日", "顺延三日=P3D"), Case("公告三十日", "公告三十日=P30D"), Case("持续三十日", "持续三十日=P30D"),
  ]

  @Test(arguments: lengths)
  func `what is told of a length belongs to it`(sample: Case) {
    #expect(times(sample.clause) == sample.times)
  }

  static let unmeasured = [
    Case("应当即时上报", "即时=-"), Case("应当即刻上报", "即刻=-"), Case("应当立刻上报", "立刻=-"), Case("应当马上上报", "马上=-"),
    Case("应当当场作出决定", "当场=-"), Case("应当当天上报", "当天=-"), Case("应当尽快答复", "尽快=-"),
    Case("应当尽早答复", "尽早=-"),
    Case("应当随时报告", "随时=-"), Case("应当适时调整", "适时=-"), Case("应当立行立改", "立行立改=-"),
    Case("应当第一时间上报", "第一时间=-"), Case("应当随即上报", "随即=-"),
    Case("应当不定期抽查", "不定期=-"), Case("应当定期抽查", "定期=-"), Case("应当按年度公布", "按年度=-"),
    Case("应当按季度公布", "按季度=-"), Case("应当按月公布", "按月=-"), Case("应当按年公布", "按年=-"),
    Case("应当逐年提高", "逐年=-"), Case("应当逐月结算", "逐月=-"), Case("应当分年度下达", "分年度=-"),
    Case("本届任期内完成", "本届任期内=-"), Case("每届任期内轮训", "每届任期内=-"), Case("任期内审计", "任期内=-"),
    Case("制定年度计划", "年度=P1Y"), Case("编制年度预算", "年度=P1Y"), Case("提交年度工作报告", "年度=P1Y"),
    Case("下达年度任务", "年度=P1Y"), Case("开展年度考核", "年度=P1Y"), Case("进行年度审计", "年度=P1Y"),
    Case("完成年度总结", "年度=P1Y"), Case("公布年度评估", "年度=P1Y"), Case("确定年度目标", "年度=P1Y"),
    Case("拟订年度方案", "年度=P1Y"), Case("开展年度检查", "年度=P1Y"), Case("公开年度决算", "年度=P1Y"),
    Case("次年三月底前报送", "次年三月底前=-"), Case("翌年三月底前报送", "翌年三月底前=-"), Case("当月十日前报送", "当月十日前=-"),
  ]

  @Test(arguments: unmeasured)
  func `a time without a number is told by its words`(sample: Case) {
    #expect(times(sample.clause) == sample.times)
  }

  static let none = [
    "保证信息的及时性", "提高办结及时率", "规定期限", "固定期限", "指定期间", "特定期间", "约定期限", "法定期限", "一定期限", "商定期限",
    "确定期限", "既定期限", "核定期限", "设定期限", "限定期限", "选定期间", "定期限制", "定期间隔", "定期满", "定期存款", "定期租用",
    "五年计划", "三年行动", "两日游", "三年制", "一年期的产品",
  ]

  @Test(arguments: none)
  func `a word or a name that only looks like a time is none`(clause: String) {
    #expect(times(clause) == [])
  }

  @Test(arguments: [
    "及时、准确地公布", "及时、全面地公布", "及时有效处置", "及时足额发放", "及时、完整地移送", "及时、如实报告", "及时、真实报告", "及时妥善处理",
    "及时、客观地报告", "及时、公正地裁决", "及时、充分地说明", "及时便捷办理", "及时规范处理", "及时高效办理", "及时就地处理", "及时、可靠地传送",
    "及时科学处置", "及时公开信息", "及时、透明地公布",
  ])
  func `in time is an order whatever manner stands beside it`(clause: String) {
    #expect(times("应当" + clause) == ["及时=-"])
  }

  @Test(arguments: [
    "三个月工资", "六个月的工资", "一年收入", "三个月租金", "三年利息", "一年平均产量", "三个月生活费", "六个月基本养老金", "三个月电费", "一年贷款",
    "三个月费用", "一年标准产量", "两个月职工补贴",
  ])
  func `an amount of money or goods is no time of a duty`(amount: String) throws {
    let read = try MadeDuties.read("经营者应当发给相当于\(amount)的补偿。")
    #expect(read.timed.isEmpty)
    #expect(read.periods.map(\.sense) == [.other])
  }
}
