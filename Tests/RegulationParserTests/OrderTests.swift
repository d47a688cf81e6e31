import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Orders, announcements and notices that carry invented regulations.
struct OrderTests {
  private static let body = "第一条　甲应当示范。\n第二条　乙应当协助。\n第三条　丙不适用。\n"

  private func events(_ edition: Edition) -> [String] {
    edition.events.map { "\($0.date) \($0.actor ?? "-") \($0.action?.rawValue ?? "-")" }
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let front: String
    let lines: ClosedRange<Int>
    var note: String?
    var events: [String] = []
    var testDescription: String { name }
  }

  static let samples = [
    Sample(
      name: "an order",
      front: """
        示例国国务院令

        第722号

        《示例条例》已经2019年10月8日国务院第66次常务会议通过，现予公布，自2020年1月1日起施行。

        总理　张某
        2019年10月22日

        示例条例

        """, lines: 1...8,
      events: ["2019-10-08 国务院第66次常务会议 通过", "2019-10-22 示例国国务院 公布", "2020-01-01 - 施行"]),
    Sample(
      name: "a notice that says who may see it",
      front: """
        示例市人民政府关于印发《示例条例》的通知
        示政发〔2024〕5号
        各区人民政府：
        《示例条例》已经市人民政府同意，现印发给你们，请认真贯彻执行。
        示例市人民政府
        2024年3月1日
        （此件公开发布）

        示例条例

        """, lines: 1...7, events: ["2024-03-01 示例市人民政府 印发"]),
    Sample(
      name: "an announcement above a note",
      front: """
        示例法院
        公　告
        《示例条例》已于2024年1月2日由示例委员会第1次会议通过，现予公布，自2024年3月1日起施行。
        2024年2月1日

        示例条例
        （2024年1月2日示例委员会第1次会议通过，自2024年3月1日起施行）

        """, lines: 1...4, note: "（2024年1月2日示例委员会第1次会议通过，自2024年3月1日起施行）",
      events: ["2024-01-02 示例委员会第1次会议 通过", "2024-03-01 - 施行", "2024-02-01 示例法院 公布"]),
    Sample(
      name: "a notice that it is annexed to",
      front: """
        示例市人民政府文件
        示府发〔2023〕12号
        示例市人民政府关于印发《示例条例》的通知
        各县（区）人民政府，市政府各部门：
        现将《示例条例》印发给你们，请认真贯彻执行。
        示例市人民政府
        2023年5月6日
        示例条例

        """, lines: 1...7, events: ["2023-05-06 示例市人民政府 印发"]),
    Sample(
      name: "a head without a sentence", front: "示例市人民政府令\n第3号\n示例条例\n", lines: 1...2),
    Sample(
      name: "an order of an act in Chinese numerals",
      front: "示例部令\n第五号\n《示例条例》已经部务会议审议通过，现予发布，自发布之日起施行。\n部长　李某\n二〇二〇年一月二日\n示例条例\n",
      lines: 1...5, events: ["2020-01-02 示例部 发布"]),
  ]

  @Test(arguments: samples)
  func `what carries a regulation is set apart and tells its events`(sample: Sample) throws {
    let edition = try expectSoundReading(of: Array((sample.front + Self.body).utf8))
    #expect(edition.title == "示例条例")
    #expect(edition.note == sample.note)
    #expect(edition.preamble == [])
    #expect(edition.documentNumber == nil)
    #expect(edition.dropped.map(\.reason) == [.order])
    #expect(edition.dropped.first?.line == sample.lines.lowerBound)
    #expect(edition.dropped.first?.endLine == sample.lines.upperBound)
    #expect(events(edition) == sample.events)
    #expect(edition.findings == [])
  }

  @Test(arguments: [
    ("示例国国务院令\n第722号", "示例国国务院令第722号"), ("示例国国务院令第722号", "示例国国务院令第722号"),
    ("示例国国务院令\n（第722号）", "示例国国务院令第722号"),
    ("示例部文件\n示部发〔2019〕7号\n示例部关于印发《示例条例》的通知", "示部发〔2019〕7号"),
  ])
  func `the order is a publication with its number`(head: String, number: String) throws {
    let front = "\(head)\n现将《示例条例》予以公布，自2020年1月1日起施行。\n示例部\n2019年10月22日\n示例条例\n"
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    let publication = try #require(edition.events.first { $0.action == .promulgation })
    #expect(publication.date.description == "2019-10-22")
    #expect(publication.number == number)
  }

  @Test func `an order without a verb is somebody's, of a day`() throws {
    let front = """
      示例部令
      第12号
      《示例条例》已经2019年10月8日第8次部务会议审议通过，自2020年1月1日起施行。
      部长　张某
      2019年10月22日
      示例条例

      """
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.dropped.map(\.reason) == [.order])
    #expect(
      events(edition) == ["2019-10-08 - 通过", "2019-10-22 示例部 -", "2020-01-01 - 施行"])
    #expect(edition.events.compactMap(\.number) == ["示例部令第12号"])
  }

  @Test func `two bodies announce under the number of a year`() throws {
    let front = """
      示例部　示例总局公告
      2019年第20号
      现将《示例条例》公布，自2020年1月1日起施行。
      示例部　示例总局
      2019年4月1日
      示例条例

      """
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    let publication = try #require(edition.events.first { $0.action == .promulgation })
    #expect(publication.actor == "示例部　示例总局")
    #expect(publication.number == "示例部　示例总局公告2019年第20号")
  }

  @Test func `an order may stand below the title`() throws {
    let front = """
      示例条例
      示例市人民政府令第3号
      《示例条例》已经市政府常务会议通过，现予公布，自2020年2月1日起施行。
      市长　张某
      2020年1月2日

      """
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.title == "示例条例")
    #expect(edition.preamble == [])
    #expect(edition.dropped.map(\.reason) == [.order])
    #expect(events(edition) == ["2020-01-02 示例市人民政府 公布", "2020-02-01 - 施行"])
  }

  @Test func `a preamble that names another text is no order`() throws {
    let front = "示例规定\n为正确适用《示例法》，结合实践，制定本规定。\n"
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.preamble == ["为正确适用《示例法》，结合实践，制定本规定。"])
    #expect(edition.dropped == [])
  }

  @Test func `data of a page's head are set apart`() throws {
    let front = "【发布单位】示例机关\n【发布日期】2017-04-12  【生效日期】2017-03-01\n示例条例\n"
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.title == "示例条例")
    #expect(edition.dropped.map(\.reason) == [.metadata])
  }

  @Test func `a notice that gives a text to those it addresses need not name its title`() throws {
    let front = "关于印发示例办法的通知\n各单位：\n现将修订后的示例办法印发给你们，请遵照执行。\n示例局\n2016年5月6日\n示例办法\n"
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.title == "示例办法")
    #expect(events(edition) == ["2016-05-06 示例局 印发"])
    #expect(edition.dropped.map(\.reason) == [.order])
  }
}
