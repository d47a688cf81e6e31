import RegulationModel
import Testing

@testable import Obligations

/// The words that bind a duty, its day and who has it, each in a sentence as acts write it.
struct DutyWordTests {
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  private func found(_ articles: String) throws -> [String] {
    try MadeDuties.read(articles).timed.map(MadeDuties.line)
  }

  @Test(arguments: words("起施行 起实施 起执行 起生效 起正式施行 起试行 后施行 起开始施行"))
  func `an act enters into force by many verbs`(verb: String) throws {
    let kinds = try MadeDuties.read("本条例自2025年1月1日\(verb)。").timed.map(\.kind)
    #expect(kinds == [.commencement])
  }

  @Test(arguments: words("公布之日 发布之日 印发之日 颁布之日"))
  func `an act enters into force on the day when it is made known`(day: String) throws {
    let text = "登记条例\n（2024年2月8日某市人民政府公布）\n第一条　甲应当登记。\n第二条　本条例自\(day)起施行。\n"
    let duties = try MadeDuties.readText(text).timed
    #expect(duties.map(\.kind) == [.commencement] && duties.first?.start?.date == "2024-02-08")
  }

  @Test(
    arguments: words(
      "的主要职责 的职责 的主要任务 的任务 的义务 的具体职责 的工作职责 的主要工作 的基本职责"))
  func `whose office a list tells has the duties of its items`(office: String) throws {
    #expect(
      try MadeDuties.read("登记机关\(office)是：\n（一）定期检查；\n（二）及时处理投诉。").timed.map {
        $0.bearer?.text
      } == ["登记机关", "登记机关"])
  }

  @Test(arguments: words("施行 实施 生效 执行 正式施行"))
  func `the day since which the act is in force is told by many verbs`(verb: String) {
    #expect(StatedStart.isCommencement("自本条例\(verb)之日起"))
    #expect(StatedStart.isCommencement("本条例\(verb)后"))
    #expect(!StatedStart.isCommencement("自条例\(verb)之日起"))
    #expect(!StatedStart.isCommencement("自本条例\(verb)"))
  }

  @Test(arguments: words("起 后 以后 之后 之日起 之日后 日起"))
  func `a day that is spelled out may have any word behind it`(end: String) {
    #expect(StatedStart.day("自2025年7月1日\(end)")?.description == "2025-07-01")
    #expect(StatedStart.day("从2025年7月1日\(end)")?.description == "2025-07-01")
    #expect(StatedStart.day("2025年7月1日")?.description == "2025-07-01")
    #expect(StatedStart.day("自2025年7月1日\(end)三日") == nil)
  }

  @Test(arguments: words("前 之前 以前"))
  func `a last day stands before a word for it`(end: String) {
    #expect(StatedStart.lastDay("2025年12月31日\(end)")?.description == "2025-12-31")
    #expect(StatedStart.lastDay("2025年12月31日") == nil)
    #expect(StatedStart.lastDay("2025年12月31日\(end)后") == nil)
  }

  @Test(arguments: words("的要求 的请求 的申请 的邀请 之邀"))
  func `at whose wish something is done does not bear it`(wish: String) throws {
    #expect(
      try MadeDuties.read("应经营者\(wish)，登记机关应当及时答复。").timed.map { $0.bearer?.text } == ["登记机关"])
  }

  private func times(_ clause: String) -> [String] {
    let bytes = Array(clause.utf8)
    var found: [String] = []
    TimeScanner.find(in: 0..<bytes.count, of: bytes.span) { time in
      found.append(String(decoding: bytes[time.range], as: UTF8.self))
    }
    return found
  }

  @Test(arguments: words("次年三月底以前 次年三月底之前 次年三月底前 次年三月末前 当年十月之前 当年十月以前 当年十月前"))
  func `the end of a month is told by many words`(time: String) {
    #expect(times("应当在\(time)报送") == [time])
  }

  @Test(arguments: words("以上 以下 及以上 及以下 或者以上 或以上 含以上"))
  func `a bound belongs to its measure`(bound: String) {
    #expect(times("处三年\(bound)有期徒刑") == ["三年\(bound)"])
  }

  @Test(
    arguments: words(
      """
      计划 报告 考核 工作计划 工作报告 检查 预算 决算 评估 总结 审计 培训计划 抽查计划 监督检查计划 方案 任务 目标
      """))
  func `what is made for a year recurs`(noun: String) {
    #expect(times("应当编制年度\(noun)") == ["年度"])
  }

  @Test(
    arguments: words(
      """
      工资 的工资 收入 租金 费用 缴费 利率 利息 贷款 生活费 用量 基本工资 本人工资 平均工资 标准工资 电费 职工工资
      """))
  func `a measure of money is no time`(noun: String) throws {
    #expect(try found("用人单位应当支付三个月\(noun)。") == [])
  }

  @Test(arguments: words("规划 计划 级 制 行动 期的 游 报 历 代 报表 岁 级以上"))
  func `a measure that names a thing is no time`(noun: String) {
    #expect(times("应当参加三年\(noun)") == [])
  }

  @Test(arguments: words("限 间 满 内 存款 票 租 救济对象"))
  func `定期 in a word is no time`(word: String) {
    #expect(!times("应当按照定期\(word)办理").contains("定期"))
  }

  @Test(arguments: words("、 和 并 且 ， 与 及"))
  func `how something is done is joined to 及时 by many words`(joint: String) {
    #expect(times("应当及时\(joint)准确地报告") == ["及时"])
    #expect(times("应当提供及时\(joint)准确的信息") == [])
    #expect(times("应当提供及时\(joint)准确\(joint)完整的信息") == [])
  }

  @Test(
    arguments: words(
      """
      准确 全面 有效 足额 完整 如实 真实 妥善 客观 公正 充分 便捷 规范 高效 就地 可靠 科学 公开 透明 必要
      """))
  func `a quality of a thing is no order to act`(manner: String) {
    #expect(times("应当提供及时\(manner)的信息") == [])
    #expect(times("应当及时\(manner)地报告") == ["及时"])
  }

  @Test(arguments: words("之后 以后 后 期满 届满 期限届满 以内 之内 内 之前 以前 前"))
  func `what stands behind a measure belongs to it`(word: String) {
    #expect(times("公示三十日\(word)可以再次申请").first?.hasSuffix("三十日\(word)") == true)
  }
}
