import Testing

@testable import AknProfile

/// Addresses of works, expressions and their parts.
struct AddressTests {
  private static let work = "/akn/cn/act/party-regulation/中共中央/2015-08-03/中国共产党巡视工作条例"

  @Test func `the address of a work is taken apart`() throws {
    let address = try AknAddress(Self.work)
    #expect(address.country == "cn")
    #expect(address.documentType == "act")
    #expect(address.subtype == "party-regulation")
    #expect(address.actor == "中共中央")
    #expect(address.date == "2015-08-03")
    #expect(address.name == "中国共产党巡视工作条例")
    #expect(address.language == nil)
    #expect(address.work == Self.work)
    #expect(address.expression == nil)
  }

  @Test(
    arguments: [
      ("/!main", "/zho", "main", nil, nil), ("/!main.xml", "/zho@2024-02-08", "main", "xml", nil),
      ("/~art_7", "/zho@2024-02-08", nil, nil, "art_7"),
      ("/!attachment_1", "/zho@", "attachment_1", nil, nil),
      ("", "/zho@2024-02-08", nil, nil, nil), ("/!main/~art_7", "/bod", "main", nil, "art_7"),
    ] as [(String, String, String?, String?, String?)])
  func `the address of an expression or a part is taken apart`(
    tail: String, language: String, component: String?, format: String?, portion: String?
  ) throws {
    let address = try AknAddress(Self.work + language + tail)
    #expect(address.expression == Self.work + language)
    #expect(address.component == component)
    #expect(address.format == format)
    #expect(address.portion == portion)
  }

  @Test(arguments: ["/akn/cn/act/law/2020/45", "/akn/cn-bj/act/law/某机关/2020-05/45/~art_3"])
  func `an actor may be missing and a date may be short`(text: String) throws {
    #expect(try AknAddress(text).subtype == "law")
  }

  @Test(
    arguments: [
      ("/akn/cn/act/law/2020/4 5", .blank), ("/akn/CN/act/law/2020/45", .country),
      ("/akn/zho/act/law/2020/45", .country), ("/akn/cn/act/law/45", .date),
      ("/akn/cn/act/law/2020-13/45", .date), ("/akn/cn/act/law/a/b/2020/45", .date),
      ("/akn/cn/act/law/2020/45/zho@2020", .expressionDate),
      ("/akn/cn/act/law/2020/45#art_1", .fragment), ("/akn/cn/act/law/2020/45/~%20", .fragment),
      ("/akn/cn/act/law/2020", .incomplete), ("/akn/cn/act/law/2020//~art_1", .incomplete),
      ("/akn/cn/act/law/2020/!main", .incomplete), ("/akn/cn", .incomplete),
      ("/akn/", .incomplete), ("/akn/cn/act/law/2020/45/zh", .language),
      ("/akn/cn/act/law/2020/45/ZHO", .language), ("", .prefix), ("akn/cn", .prefix),
      ("/cn/act/law/2020/45", .prefix), ("/akn/cn/act/2020/45", .subtype),
      ("/akn/cn/act/law/2020/45/zho/x", .tail("x")), ("/akn/cn/act/law/2020/45/~a/~b", .tail("~b")),
      ("/akn/cn/act/law/2020/45/~", .tail("~")), ("/akn/cn/act/law/2020/45/!", .tail("!")),
      ("/akn/cn/act/law/2020/45/!main.", .tail("!main.")),
    ] as [(String, AknAddress.Problem)])
  func `what is no address is refused for a reason`(text: String, problem: AknAddress.Problem) {
    #expect(throws: problem) { try AknAddress(text) }
  }
}
