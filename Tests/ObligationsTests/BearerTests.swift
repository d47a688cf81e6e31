import Obligations
import Testing

/// Who bears a duty, and where the words for him stand.
struct BearerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// `words basis` of each duty with a time; `-` where nobody is named for certain.
    let bearers: [String]
    var testDescription: String { text }

    init(_ text: String, _ bearers: String...) {
      self.text = text
      self.bearers = bearers
    }
  }

  static let cases = [
    Case("受理申请的登记机关应当及时答复。", "受理申请的登记机关 sentence"),
    Case("负有监管职责的部门应当及时答复。", "负有监管职责的部门 sentence"),
    Case("人民政府承担监管职责的部门应当及时答复。", "人民政府承担监管职责的部门 sentence"),
    Case("建设单位、设计单位和施工单位应当及时处理。", "建设单位、设计单位和施工单位 sentence"),
    Case("县（市、区）人民政府应当及时处理。", "县（市、区）人民政府 sentence"),
    Case("污水处理运营单位应当及时处理。", "污水处理运营单位 sentence"),
    Case("企业的名称应当及时公布。", "-"),
    Case("规范性文件应当自公布之日起三十日内报送备案。", "-"),
    Case("对违反规定的行为，登记机关应当及时查处。", "登记机关 sentence"),
    Case("经营者提出申请的，应当在十日内作出决定。", "-"),
    Case("登记机关收到申请后，应当在十日内作出决定。", "登记机关 sentence"),
    Case("因事故停业的，经营者应当及时报告。登记机关接到报告后应当立即核实。", "经营者 sentence", "登记机关 sentence"),
    Case("登记机关应当检查经营场所。发现隐患的，应当及时处理。", "登记机关 previous"),
    Case("登记机关应当检查经营场所。检查记录应当及时公布。", "-"),
    Case("登记机关应当要求经营者在十日内改正。", "经营者 object"),
    Case("工作人员应当由登记机关及时补充。", "登记机关 sentence"),
    Case("垃圾由主管部门组织及时清运。", "主管部门 sentence"),
    Case("行业组织应当及时更新名录。", "行业组织 sentence"),
    Case("经营者应当保持清洁。从事运输的，应当及时清扫车辆。", "-"),
    Case("登记机关应当责令其在十日内改正。", "-"),
    Case("应经营者的要求，登记机关应当及时答复。", "登记机关 sentence"),
    Case("承包方应当及时答复。", "承包方 sentence"),
    Case("登记机关的主要职责是：\n（一）定期检查；\n（二）依法处理投诉，自收到投诉之日起十日内答复。", "登记机关 lead-in", "登记机关 lead-in"),
    Case("经营者应当遵守下列规定：\n（一）及时报告；\n（二）每年检查一次。", "经营者 lead-in", "经营者 lead-in"),
  ]

  @Test(arguments: cases)
  func `the bearer is a whole phrase of the text or nobody`(sample: Case) throws {
    let found = try MadeDuties.read(sample.text).timed.map { duty in
      duty.bearer.map { "\($0.text) \($0.basis.rawValue)" } ?? "-"
    }
    #expect(found == sample.bearers)
  }

  @Test func `items of a list of cases are no duties`() throws {
    let read = try MadeDuties.read("经营者有下列情形之一的，由登记机关处理：\n（一）不及时报告；\n（二）每年未检查；\n（三）三十日内未改正。")
    #expect(read.timed.isEmpty)
  }

  @Test func `the time of a lead-in holds for its items`() throws {
    let duties = try MadeDuties.read("经营者应当自登记之日起三个月内完成下列工作：\n（一）建账；\n（二）培训。").timed
    #expect(duties.map(\.items) == [["art_1__para_1__point_1", "art_1__para_1__point_2"]])
  }

  @Test func `what is told of nobody's time is listed without one`() throws {
    let duties = try MadeDuties.read("经营者应当登记，不得转让，可以申请查阅。").duties
    #expect(duties.map(\.modality) == [.must, .mustNot, .may])
    #expect(duties.allSatisfy { $0.kind == .none && $0.bearer?.text == "经营者" })
  }
}
