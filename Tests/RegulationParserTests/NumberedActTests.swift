import Findings
import RegulationModel
import RegulationParser
import Testing

/// Acts numbered 1. 2. 3., and documents that only look like them.
@Suite struct NumberedActTests {
  private func edition(_ text: String) throws -> Edition {
    try expectSoundReading(of: Array(text.utf8))
  }

  @Test func `provisions numbered 1. 2. 3. stand on the level of the article below an act's title`()
    throws
  {
    let edition = try edition(
      """
      示例公司考勤管理制度（试行）
      （2024年1月2日董事会通过）
      1．员工应当按时上下班。
      （1）上午九时上班；
      （2）下午五时下班。
      因故不能到岗的，应当请假。
      2．车辆使用
      用车应当申请。
      3．本制度自印发之日起执行。
      """)
    #expect(edition.articles.map(\.label) == ["1．", "2．", "3．"])
    #expect(edition.articles.map { $0.heading ?? "-" } == ["-", "车辆使用", "-"])
    #expect(edition.articles.map { $0.children.count } == [2, 1, 1])
    #expect(edition.provisions(of: .item).map(\.text) == ["上午九时上班；", "下午五时下班。"])
    #expect(edition.findings.map { "\($0.code):\($0.line ?? 0)" } == ["units-numbered:3"])
  }

  @Test func `an annex has numbers of its own`() throws {
    let edition = try edition("示例公司员工守则\n1、甲。\n2、乙。\n3、丙。\n附件：值班表\n1、张某\n2、李某\n")
    #expect(edition.articles.map(\.label) == ["1、", "2、", "3、"])
    #expect(edition.annexes.count == 1)
  }

  @Test(arguments: [
    "示例市召开工作会议\n1. 会议听取了汇报。\n2. 会议研究了问题。\n3. 会议要求抓好落实。\n",
    "示例购物清单\n1. 牛奶\n2. 面包\n3. 鸡蛋\n", "关于值班的通知\n各单位：\n1. 安排专人。\n2. 做好记录。\n3. 及时报告。\n",
    "示例公司车辆管理制度\n1. 申请。\n2. 批准。\n", "示例公司车辆管理制度\n甲部：\n1. 甲。\n2. 乙。\n3. 丙。\n乙部：\n1. 丁。\n2. 戊。\n",
    "示例公司印章管理规定\n1 总则\n1.1 甲。\n1.2 乙。\n2 附则\n2.1 丙。\n", "甲乙丙\n一、甲。\n二、乙。\n三、丙。\n",
    "示例公司锅炉操作规程\n1 目的\n保证安全。\n2 职责\n2.1 甲。\n2.2 乙。\n",
    "示例公司锅炉操作规程\n1总则\n1.1甲。\n2附则\n2.1乙。\n",
    "示例市文化馆读书活动\n一、甲读本\n二、乙读本\n三、丙读本\n",
  ])
  func `other numbered lines are named and refused`(text: String) {
    let error = #expect(throws: ReadingError.self) {
      _ = try RegulationReader.read(Array(text.utf8))
    }
    guard case .noRegulation(let sight) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(sight.kind == .numberedLines)
    #expect(sight.words.hasPrefix("1") || sight.words.hasPrefix("一、"))
  }
}
