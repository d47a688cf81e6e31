import Obligations
import Testing

/// Which times are a duty's, and what the others are.
struct SenseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: String...) {
      self.text = text
      self.found = found
    }
  }

  static let duties = [
    Case("登记机关应当自收到申请之日起十五日内答复。", "deadline P15D 自收到申请之日起 登记机关"),
    Case("登记机关收到申请后，应当在五个工作日内答复。", "deadline P5Dw 收到申请后 登记机关"),
    Case("经营者变更名称的，应当在变更后的10日内备案。", "deadline P10D 变更后 经营者"),
    Case("许可证有效期届满需要延续的，经营者应当在届满三十日前申请。", "before P30D 届满 经营者"),
    Case("经营者应当提前四十八小时告知登记机关。", "before PT48H - 经营者"),
    Case("经营者应当将名册保存二年。", "duration P2Y - 经营者"),
    Case("登记机关应当公示七日。", "duration P7D - 登记机关"),
    Case("登记机关应当每年公布一次名录，并及时更新。", "recurring P1Y - 登记机关", "at-once - - 登记机关"),
    Case("经营者发现隐患时，应当立即停止作业，并在二小时内向登记机关报告。", "at-once - - 经营者", "deadline PT2H - 经营者"),
    Case("理事会每届任期五年。", "term P5Y - -"),
    Case("登记机关应当在开展检查前告知经营者。", "before - 开展检查前 登记机关"),
    Case("检查组进驻后，应当通报任务。", "after - 进驻后 检查组"),
    Case("登记机关应当督促经营者在三十日内改正。", "deadline P30D - 经营者"),
    Case("案件由登记机关自立案之日起三个月内办结。", "deadline P3M 自立案之日起 登记机关"),
    Case("本条例自2025年1月1日起施行。", "commencement - 自2025年1月1日起 -"),
    Case("经营者应当在许可证期满前六个月申请换证。", "before P6M 许可证期满 经营者"),
    Case("经营者应当在停业前三十日告知用户。", "before P30D 停业 经营者"),
    Case("公示期不少于五个工作日。", "duration P5Dw - -"),
    Case("登记机关按照规定及时报送其检查取得的资料。", "at-once - - 登记机关"),
    Case("被责令停业整顿的经营者应当在十日内提交报告。", "deadline P10D - 被责令停业整顿的经营者"),
    Case("登记机关的主要职责是：\n（一）及时处理投诉，对不能处理的，予以说明。", "at-once - - 登记机关"),
  ]

  @Test func `a duty that breaks off behind its event goes on in the next clause`() throws {
    let text = "经营者应当在设备安装后，于开业前三十日向登记机关报告，登记机关应当在五日内核查。"
    let timed = try MadeDuties.read(text).timed.filter { $0.time != nil }
    #expect(
      timed.map(MadeDuties.line) == ["before P30D 开业 经营者", "deadline P5D - 登记机关"])
    #expect(timed.map(\.action) == ["向登记机关报告", "核查"])
  }

  @Test(arguments: duties)
  func `a duty's time is told with its kind, its start and who bears it`(sample: Case) throws {
    let found = try MadeDuties.read(sample.text).timed.map(MadeDuties.line)
    #expect(found == sample.found)
  }

  static let others = [
    Case("经营者可以自收到决定之日起六十日内申请复议。", "right 六十日内"),
    Case("经营者有权在三年内查阅档案。", "right 三年内"),
    Case("经营者一年内累计三次违反规定的，由登记机关处理。", "condition 一年内"),
    Case("从业十年以上的经营者应当登记。", "condition 从业十年以上"),
    Case("未在三十日内报告的，处一万元罚款。", "condition 三十日内"),
    Case("情节严重的，处三年以下有期徒刑。", "penalty 三年以下"),
    Case("有前款行为的，处十日拘留。", "penalty 十日"),
    Case("情节严重的，责令停业整顿一个月。", "penalty 一个月"),
    Case("被吊销许可证的，五年内不得从事经营。", "prohibition 五年内"),
    Case("新办的经营者，三年内免征登记费。", "benefit 三年内"),
    Case("许可证有效期五年。", "validity 五年"),
    Case("委员在任期内辞职后，由候补委员递补。", "condition 任期内"),
    Case("在申请期间的最后六个月内，因事故不能申请的，期间中止。", "condition 六个月内"),
    Case("离岗六个月及以上的人员应当参加培训。", "condition 六个月及以上"),
    Case("试用期不得超过六个月。", "other 不得超过六个月"),
    Case("前三年的利润应当分别列出。", "condition 前三年"),
    Case("年度检查计划应当公布。"),
    Case("经营者应当发给相当于三个月工资的补偿。", "other 三个月"),
    Case("到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款。", "penalty 每日"),
    Case("逾期不缴纳的，按日加收滞纳金。"),
  ]

  @Test(arguments: others)
  func `a time of a case, a right, a penalty or a benefit is no duty's`(sample: Case) throws {
    let read = try MadeDuties.read(sample.text)
    #expect(read.timed.map(MadeDuties.line) == [])
    #expect(read.periods.map { "\($0.sense.rawValue) \($0.time.text)" } == sample.found)
  }

  @Test(arguments: [
    "登记机关应当建立及时救助机制。", "登记机关应当提供及时准确的信息。", "登记工作遵循公开、及时和便民的原则。",
    "登记机关不及时办理的，由上级机关批评。",
  ])
  func `not every 及时 is an order to act at once`(text: String) throws {
    #expect(try MadeDuties.read(text).timed.map(MadeDuties.line) == [])
  }

  @Test func `more time is told with the time that it is added to`() throws {
    let duty = try #require(
      MadeDuties.read("登记机关应当自受理之日起二十日内作出决定；经批准，可以延长十日。").timed.first)
    #expect(duty.time?.iso == "P20D")
    #expect(duty.extended?.iso == "P10D")
  }
}
