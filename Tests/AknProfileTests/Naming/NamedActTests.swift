import RegulationModel
import Testing

@testable import AknProfile

/// What the acts are called that an act names, and orders and bodies.
struct NamedActTests {
  private func act(_ title: String, _ organ: String?, region: String? = nil) throws -> NamedAct {
    NamedAct(
      title: title, organ: organ, date: try #require(CalendarDate("2018-10-26")), region: region)
  }

  @Test func `a decision has one address whether its title names its maker or not`() throws {
    let wanted =
      "/akn/cn/act/decision/全国人民代表大会常务委员会/2018-10-26/关于修改中华人民共和国虚构法的决定"
    let session = "第十三届全国人民代表大会常务委员会第六次会议"
    #expect(try act("关于修改〈中华人民共和国虚构法〉的决定", session).iri == wanted)
    #expect(
      try act("全国人民代表大会常务委员会关于修改《中华人民共和国虚构法》的决定", nil).iri == wanted)
  }

  @Test func `an act without a known maker has none in its address`() throws {
    #expect(
      try act("关于修改虚构条例的决定", nil).iri
        == "/akn/cn/act/decision/2018-10-26/关于修改虚构条例的决定")
  }

  @Test func `the decision of a region is one of the region`() throws {
    #expect(
      try act("关于修改虚构条例的决定", "上海市人民代表大会常务委员会").iri
        == "/akn/cn-sh/act/decision/上海市人民代表大会常务委员会/2018-10-26/关于修改虚构条例的决定")
    #expect(try act("关于修改虚构条例的决定", "市人大常委会", region: "cn-zj").iri.hasPrefix("/akn/cn-zj/"))
  }

  @Test(arguments: [
    ("上海市虚构条例", "上海市人民代表大会常务委员会", "cn-sh"),
    ("虚构条例", "内蒙古自治区人民政府", "cn-nm"), ("虚构条例", "国务院", "cn"),
    ("山东省虚构条例", nil, "cn-sd"), ("海南省税收虚构办法", "财政部", "cn"),
  ])
  func `the country is the region that made the act`(title: String, author: String?, code: String) {
    let subtype = ActSubtype.of(title: title, author: author)
    #expect(ActCountry.code(subtype: subtype, author: author, title: title, region: nil) == code)
  }

  @Test func `an order has a name and a number`() throws {
    let date = try #require(CalendarDate("2019-10-22"))
    func publication(_ number: String?) -> ActPublication? {
      ActPublication(in: [
        LifecycleEvent(date: date, actor: "国务院", action: .promulgation, text: "公布", number: number)
      ])
    }
    let order = try #require(publication("中华人民共和国国务院令第722号"))
    #expect(order.name == "中华人民共和国国务院令" && order.serial == "第722号")
    let letter = try #require(publication("国发〔1990〕12号"))
    #expect(letter.name == "国发〔1990〕12号" && letter.serial == nil)
    #expect(publication(nil) == nil)
  }

  @Test(arguments: [
    ("中华人民共和国国务院", "国务院"), ("中华人民共和国财政部", "财政部"),
    ("中华人民共和国国务院、中华人民共和国中央军事委员会", "国务院-中央军事委员会"),
    ("中华人民共和国主席", "中华人民共和国主席"), ("中共中央", "中共中央"),
  ])
  func `a body of the state has one name`(printed: String, name: String) {
    #expect(EntityName.organization(printed) == name)
  }
}
